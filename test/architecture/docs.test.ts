import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claimsIn, docstringExamples, type Example, pageExamples, runExample } from "./examples.ts";
import { foldersUpward } from "./layers.ts";
import { filesUnder, root, sourceAt, typescriptUnder } from "./sources.ts";

const SRC = "packages/core/src/";
const load = (path: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ join(root, path));
const isSame = (actual: unknown, expected: unknown): void => {
  expect(actual).toEqual(expected);
};

/** What the indexes of a folder and of those below export: put together once a folder. */
const exportedUpTo = new Map<string, Promise<Record<string, unknown>>>();

async function exportsUpTo(folder: string): Promise<Record<string, unknown>> {
  const below = foldersUpward.slice(0, foldersUpward.indexOf(folder) + 1).map((name) => `${SRC}${name}/index.ts`);
  return Object.assign({}, ...(await Promise.all(below.filter((index) => existsSync(join(root, index))).map(load))));
}

/** What a file's examples may use: the indexes of its own folder and of those below, and the file's own exports. */
async function namesFor(path: string): Promise<Record<string, unknown>> {
  const folder = path.slice(SRC.length).split("/")[0]!;
  const exported = exportedUpTo.get(folder) ?? exportsUpTo(folder);
  exportedUpTo.set(folder, exported);
  return { ...(await exported), ...(await load(path)) };
}

const title = (example: Example) =>
  [`${example.path}:${example.line}`, example.code.trim().split("\n").at(-1)!] as const;

const inDocstrings = typescriptUnder(SRC.slice(0, -1))
  .filter((file) => !file.path.endsWith(".test.ts"))
  .flatMap(docstringExamples);

test("there are examples in docstrings, and each says what it comes to", () => {
  expect(inDocstrings.length).toBeGreaterThan(0);
  expect(inDocstrings.filter((example) => claimsIn(example) === 0).map(title)).toEqual([]);
});

test.each(inDocstrings.map((example) => [...title(example), example] as const))(
  "%s %s",
  async (_at, _says, example) => {
    expect.assertions(claimsIn(example));
    await runExample(example, await namesFor(example.path), {}, isSame);
  },
);

const pages = ["README.md", ...filesUnder("docs").filter((path) => path.endsWith(".md"))]
  .filter((path) => existsSync(join(root, path)))
  .map(sourceAt)
  .flatMap(pageExamples);

/** What a page's examples may import: each subpath that core exports. */
async function modules(): Promise<Record<string, unknown>> {
  const { exports } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
  const subpaths = Object.keys(exports).filter((key) => exports[key]["@outturn/source"] !== undefined);
  const loaded = subpaths.map(async (key) => [
    `@outturn/core${key.slice(1)}`,
    await load(join("packages/core", exports[key]["@outturn/source"])),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}

describe.runIf(pages.length > 0)("pages", () => {
  test.each(pages.map((example) => [...title(example), example] as const))("%s %s", async (_at, _says, example) => {
    expect.assertions(claimsIn(example));
    await runExample(example, {}, await modules(), isSame);
  });
});

describe("the check itself", () => {
  const run = async (code: string) => {
    const seen: unknown[][] = [];
    const example = { path: "a.ts", line: 1, code };
    await runExample(example, { double: (n: number) => 2 * n }, { "@outturn/core": { half: 0.5 } }, (...pair) => {
      seen.push(pair);
    });
    return seen;
  };

  test("an example's last line is worked and set beside what it says", async () => {
    expect(await run("const n: number = 4;\ndouble(\n  n,\n) // => 9")).toEqual([[8, 9]]);
  });

  test("an example may say several values, import by name and wait", async () => {
    const code = 'import { half, type Half } from "@outturn/core";\nhalf; // => 0.5\nPromise.resolve(half) // => 1';
    expect(await run(code)).toEqual([
      [0.5, 0.5],
      [0.5, 1],
    ]);
  });

  test("an example that throws, or that says a value of no expression, fails", async () => {
    await expect(run("triple(4) // => 12")).rejects.toThrow("triple is not defined");
    await expect(run("const n = 4; // => 4")).rejects.toThrow("after no expression");
  });

  test("the examples of a docstring are found with their lines", () => {
    const text =
      "const a = 1;\n/**\n * Says.\n *\n * @example f(1) // => 2\n * @example\n * g(1);\n * h(2) // => 3\n * @throws never\n */";
    expect(docstringExamples({ path: "a.ts", text })).toEqual([
      { path: "a.ts", line: 5, code: "f(1) // => 2" },
      { path: "a.ts", line: 6, code: "g(1);\nh(2) // => 3" },
    ]);
  });
});
