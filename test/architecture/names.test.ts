import { expect, test } from "vitest";
import { declaredNames } from "./names.ts";
import { typescriptUnder } from "./sources.ts";

/** Words that a reader has to guess at: at which place, of what, asked by whom. */
const unclear = new Set(["at", "of", "so", "made", "asked", "told"]);

const sources = typescriptUnder("packages/core/src").filter(({ path }) => !path.endsWith(".test.ts"));
const declared = sources.flatMap((source) => declaredNames(source).map((name) => ({ path: source.path, ...name })));

test("the names that core declares have seven letters or more on average", () => {
  const letters = declared.reduce((total, { name }) => total + name.length, 0);
  expect(declared.length).toBeGreaterThan(10_000);
  expect(letters / declared.length).toBeGreaterThanOrEqual(7);
});

test("no variable, parameter, function or type of core has one of the unclear names", () => {
  const found = declared.filter(({ name, isProperty }) => !isProperty && unclear.has(name));
  expect(found.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test("a file's variables, parameters, functions, types and properties are counted, and what a pattern renames", () => {
  const text = `
    interface Post { readonly fte: number; ends(): boolean }
    type Posts = readonly Post[];
    const post: Post = found;
    function pay({ fte, ends: until }: Post, at = 0) {}
    class Missing { where = 0 }`;
  expect(declaredNames({ path: "a.ts", text })).toEqual([
    { name: "Post", isProperty: false },
    { name: "fte", isProperty: true },
    { name: "ends", isProperty: true },
    { name: "Posts", isProperty: false },
    { name: "post", isProperty: false },
    { name: "pay", isProperty: false },
    { name: "until", isProperty: false },
    { name: "at", isProperty: false },
    { name: "Missing", isProperty: false },
    { name: "where", isProperty: true },
  ]);
});
