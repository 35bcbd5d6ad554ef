import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @ts-expect-error the bench is plain JavaScript
import { readResults, withFigures } from "../../bench/results.js";

test("the page of performance tells the last figures of the bench, as they are kept", () => {
  const page = readFileSync("docs/performance.md", "utf8");
  const results = readResults();
  expect(Object.keys(results)).toEqual(expect.arrayContaining(["demand", "risk"]));
  expect(withFigures(page, results)).toBe(page);
});
