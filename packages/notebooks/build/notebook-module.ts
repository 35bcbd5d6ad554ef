import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, transpile } from "@observablehq/notebook-kit";
// @ts-expect-error: it comes with Notebook Kit, without types of its own
import { JSDOM } from "jsdom";
import type { Plugin } from "vite";

const PREFIX = "notebook:";
const SUFFIX = ".tab.js";

/**
 * Makes a module of a notebook, so that a page may mount its cells: `import cells from "notebook:is-it-funded"`. It stands beside the
 * notebook, whose relative imports hold. Words of the notebook that are not cells of code are left out: a page has its own.
 */
export function notebookModule(folder: string): Plugin {
  const parser = new new JSDOM().window.DOMParser();
  return {
    name: "outturn:notebook-module",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(PREFIX) ? join(folder, `${id.slice(PREFIX.length)}${SUFFIX}`) : null),
    load(id) {
      if (!id.endsWith(SUFFIX) || !id.startsWith(folder)) return null;
      const file = id.replace(SUFFIX, ".html");
      this.addWatchFile(file);
      const { cells } = deserialize(readFileSync(file, "utf8"), { parser });
      const modules = cells
        .filter(({ mode }) => mode === "ts" || mode === "js")
        .map((cell) => {
          const { body, ...made } = transpile(cell, { resolveFiles: true });
          const fields = { id: cell.id, ...made, display: true };
          return `{ body: ${body}, ...${JSON.stringify(fields)} }`;
        });
      return `export default [\n${modules.join(",\n")}\n];\n`;
    },
  };
}
