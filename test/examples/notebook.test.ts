import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gapChart } from "../../packages/core/src/charts/index.ts";
import { cases, commandsIn, readmeOf, root } from "./cases.ts";

const folder = "examples/notebook";
const PLAN = "examples/cheshire-east-2024/published.yaml";
const readme = readmeOf(folder);
const inFolder = (name: string): string => join(root, folder, name);

/** The text of the README's block in a language. */
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "m").exec(readme)![1]!;

interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly metadata: object;
  readonly source: readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly {
    readonly output_type: string;
    readonly data: { readonly [type: string]: unknown };
    readonly metadata: object;
  }[];
}

interface Notebook {
  readonly nbformat: number;
  readonly nbformat_minor: number;
  readonly metadata: { readonly kernelspec: object; readonly language_info: object };
  readonly cells: readonly Cell[];
}

const VEGA_LITE = "application/vnd.vegalite.v5+json";
const { forecast } = cases.find(({ path }) => path === PLAN)!;
const { alt } = gapChart(forecast);
/** As JSON has it: without a minus before nought. */
const spec = JSON.parse(JSON.stringify(gapChart(forecast).spec));

/** The notebook as it is to be: words, the README's code, and what that code displays. */
const made: Notebook = {
  cells: [
    {
      cell_type: "markdown",
      id: "words",
      metadata: {},
      source: lines(
        `# Is it funded, year by year?\n\nMade from \`gap.vl.json\`, which this command writes from the top of the repository:\n\n    ${commandsIn(readme)[0]!.join(" ")}\n`,
      ),
    },
    {
      cell_type: "code",
      execution_count: 1,
      id: "gap",
      metadata: {},
      outputs: [{ data: { [VEGA_LITE]: spec, "text/plain": lines(alt) }, metadata: {}, output_type: "display_data" }],
      source: lines(block("python").trimEnd()),
    },
  ],
  metadata: {
    kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
    language_info: { name: "python" },
  },
  nbformat: 4,
  nbformat_minor: 5,
};

/** A text as notebooks hold it: its lines, each with its end. */
function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

if (process.env.UPDATE_GOLDEN === "1") writeFileSync(inFolder("gap.ipynb"), `${JSON.stringify(made, null, 1)}\n`);

test("the ten lines in the README are the sixth notebook, line for line", () => {
  expect(block("html")).toBe(readFileSync(inFolder("sixth.html"), "utf8"));
  expect(block("html").trimEnd().split("\n").length).toBe(10);
});

test("the files and programs that the README names are there", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "packages/notebooks/package.json"), "utf8"));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["dev", "build"]));
  for (const path of ["packages/notebooks/build/check-cells.js", "packages/notebooks/README.md", PLAN])
    expect([path, readme.includes(path) && existsSync(join(root, path))]).toEqual([path, true]);
});

describe("the Jupyter notebook", () => {
  const written: Notebook = JSON.parse(readFileSync(inFolder("gap.ipynb"), "utf8"));

  test("is of format 4.5: every cell has an id of its own, and what its kind must have", () => {
    expect([written.nbformat, written.nbformat_minor]).toEqual([4, 5]);
    expect(Object.keys(written).sort()).toEqual(["cells", "metadata", "nbformat", "nbformat_minor"]);
    expect(new Set(written.cells.map(({ id }) => id)).size).toBe(written.cells.length);
    for (const { cell_type, id, metadata, source, ...more } of written.cells) {
      expect(id).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
      expect(metadata).toEqual({});
      expect(source.every((line, at) => line.endsWith("\n") || at === source.length - 1)).toBe(true);
      expect(Object.keys(more).sort()).toEqual(cell_type === "code" ? ["execution_count", "outputs"] : []);
    }
  });

  test("runs the README's code", () => {
    expect(written.cells.find(({ cell_type }) => cell_type === "code")!.source.join("")).toBe(
      block("python").trimEnd(),
    );
  });

  test("shows the specification that the library makes now, and its text (UPDATE_GOLDEN=1)", () => {
    const [output] = written.cells.find(({ cell_type }) => cell_type === "code")!.outputs!;
    expect(output!.data[VEGA_LITE]).toEqual(spec);
    expect(spec.description).toBe(alt);
    expect(written).toEqual(made);
  });
});
