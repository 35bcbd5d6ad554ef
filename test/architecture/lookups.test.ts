import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { lookupsIn } from "./lookups.ts";
import { root, typescriptUnder } from "./sources.ts";

/** The one lookup that all others go through. */
const own = "packages/core/src/issues/own.ts:";

test("a record is asked by a name that somebody wrote only for what it holds itself", () => {
  const sources = ["core", "cli", "notebooks"]
    .flatMap((name) => typescriptUnder(`packages/${name}/src`))
    .filter(({ path }) => !/\.(?:test|d)\.ts$/.test(path));
  const found = lookupsIn(sources);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((place) => !place.startsWith(own))).toEqual([]);
});

test("the check sees a lookup by any text, and lets closed sets and lists be", () => {
  const lines = [
    "export const sums: { readonly [name: string]: number } = { a: 1 };",
    "export const byAny = (name: string) => sums[name];",
    "export const byAnyOrNumber = (step: string | number) => sums[step];",
    "export const isThere = (name: string) => name in sums;",
    'export const bySet = (name: "a" | "b") => sums[name];',
    "export const byPlace = (list: readonly string[], place: number) => list[place];",
    ["export const byYear = (year: `", "{number}/", "{number}`) => sums[year];"].join("$"),
  ];
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "asks-"));
  try {
    writeFileSync(join(folder, "asks.ts"), lines.join("\n"));
    const path = relative(root, join(folder, "asks.ts"));
    expect(lookupsIn([{ path }])).toEqual([`${path}:2 sums[name]`, `${path}:3 sums[step]`, `${path}:4 name in sums`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
