import { describe, expect, test } from "vitest";
import { impurities } from "./pure.ts";
import { typescriptUnder } from "./sources.ts";

const core = typescriptUnder("packages/core/src");

test("core asks nothing of the clock, the machine or chance, and lists by name what it exports", () => {
  expect(core.filter((file) => !file.path.endsWith(".test.ts")).flatMap(impurities)).toEqual([]);
});

test("files are named in kebab-case", () => {
  const named = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.test)?\.ts$/;
  expect(core.map((file) => file.path).filter((path) => !named.test(path.slice(path.lastIndexOf("/") + 1)))).toEqual(
    [],
  );
});

describe("the check itself", () => {
  const found = (text: string) => impurities({ path: "a.ts", text });

  test.each([
    ["const now = new Date();", "Date"],
    ["const now = Date.now();", "Date"],
    ["function at(date: Date) {}", "Date"],
    ['fetch("x");', "fetch"],
    ["const { env } = process;", "process"],
    ["if (process.env.X) throw 1;", "process"],
    ["const draw = Math.random();", "random"],
    ["const { random } = Math; console.log(random());", "console"],
    ["names.sort((a, b) => a.localeCompare(b));", "localeCompare"],
    ["const text = (5).toLocaleString();", "toLocaleString"],
    ["globalThis.x = 1;", "globalThis"],
    ["export default 1;", "default export"],
    ["export default function f() {}", "default export"],
    ['export * from "./b.ts";', "exports *"],
  ])("%s is found", (text, what) => {
    expect(found(text)).toEqual([expect.stringContaining(what)]);
  });

  test.each([
    "const document = parse(text); use(document.errors);",
    "interface A { readonly process: string; readonly window: number }",
    "const a = { process: 1 }; use(a.process);",
    '// new Date() in a comment\nconst words = "Date.now() in a text";',
    'export type * from "./plan.ts";',
  ])("%s is let be", (text) => {
    expect(found(text)).toEqual([]);
  });
});
