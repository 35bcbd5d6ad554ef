import { expect, test } from "vitest";
import { filesUnder, sourceAt } from "./sources.ts";

/** Written in parts, so that this file does not hold what it looks for. */
const unwanted: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a path of one machine", new RegExp(`(?<![\\w.])/(?:${["work", "root", "tmp", "home"].join("|")})${"/"}`)],
  ["the host of a registry", new RegExp(`https?:${"//"}[^\\s"'\`]*registry`)],
  ["a lockfile address", new RegExp(`"resolved"${":"}\\s*"(?!packages/)`)],
];

const isText = (text: string): boolean => !text.includes("\0");

function found(text: string): string[] {
  return unwanted.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

test("no file holds a path of one machine, the host of a registry or a lockfile address", () => {
  const files = filesUnder(".").map(sourceAt);
  expect(files.length).toBeGreaterThan(50);
  const faults = files
    .filter(({ text }) => isText(text))
    .flatMap(({ path, text }) => found(text).map((w) => [path, w]));
  expect(faults).toEqual([]);
});

test.each([
  `see ${"/"}work/main/plan.yaml`,
  `"${"/"}root/.cache"`,
  `${"/"}tmp/a`,
  `https:${"//"}registry.example.org/zod`,
  `"resolved"${":"} "https://example.org/zod.tgz"`,
])("%s would be found", (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each([
  "https://www.example.gov.uk/work/", // a page's own address
  "packages/core/tmp/a",
  '"resolved": "packages/cli"',
])("%s is let be", (text) => {
  expect(found(text)).toEqual([]);
});
