import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "@observablehq/notebook-kit";
import { JSDOM } from "jsdom";

const here = join(import.meta.dirname, "..");

/**
 * Writes the TypeScript cells of each notebook into one module a notebook, in the order of the page, for the compiler to check:
 * Notebook Kit itself takes types away without a look at them.
 *
 * @param {string} folder - of notebooks
 * @param {string} into - the folder that the modules are written to, beside the notebooks' own sources
 * @returns {string[]} the names of the modules
 */
export function writeCells(folder, into) {
  const parser = new new JSDOM().window.DOMParser();
  mkdirSync(into, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => {
      const { cells } = deserialize(readFileSync(join(folder, name), "utf8"), { parser });
      const code = cells.filter(({ mode }) => mode === "ts").map(({ id, value }) => `// ${name}, cell ${id}\n${value}`);
      const module = name.replace(/\.html$/, ".ts");
      writeFileSync(join(into, module), `${code.join("\n")}\nexport {};\n`);
      return module;
    });
}

/** Writes the cells of all notebooks afresh, those of the examples too. */
export function writeAllCells() {
  const into = join(here, "cells");
  rmSync(into, { recursive: true, force: true });
  return [join(here, "notebooks"), join(here, "..", "..", "examples", "notebook")].flatMap((folder) =>
    writeCells(folder, into),
  );
}
