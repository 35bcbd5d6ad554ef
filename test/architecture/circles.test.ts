import { describe, expect, test } from "vitest";
import { circlesOf } from "./circles.ts";
import { typescriptUnder } from "./sources.ts";

test.each(["packages/core/src", "packages/cli/src", "packages/notebooks/src"])(
  "no circle of files stands in %s",
  (folder) => {
    const files = typescriptUnder(folder).filter(({ path }) => !path.endsWith(".test.ts"));
    expect(files.length).toBeGreaterThan(20);
    expect(circlesOf(files)).toEqual([]);
  },
);

describe("the check itself", () => {
  const files = (texts: { readonly [path: string]: string }) =>
    circlesOf(Object.entries(texts).map(([path, text]) => ({ path, text })));

  test("files that only import downwards are no circle", () => {
    expect(files({ "a.ts": 'import "./b.ts"; import "./c.ts";', "b.ts": 'import "./c.ts";', "c.ts": "" })).toEqual([]);
  });

  test("two files that import each other are one, by a type or by import() too", () => {
    const circle = [["a.ts", "b.ts"]];
    expect(files({ "a.ts": 'import type { B } from "./b.ts";', "b.ts": 'export { a } from "./a.ts";' })).toEqual(
      circle,
    );
    expect(files({ "a.ts": 'await import("./b.ts");', "b.ts": 'import "./a.ts";' })).toEqual(circle);
  });

  test("a long way round is one, with a folder in between, and a file that imports itself is one", () => {
    expect(
      files({ "a.ts": 'import "./x/b.ts";', "x/b.ts": 'import "./c.ts";', "x/c.ts": 'import "../a.ts";' }),
    ).toEqual([["a.ts", "x/b.ts", "x/c.ts"]]);
    expect(files({ "a.ts": 'import "./a.ts";' })).toEqual([["a.ts"]]);
  });
});
