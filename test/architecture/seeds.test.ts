import fc from "fast-check";
import { expect, test } from "vitest";
import { runs, SEED } from "../support/runs.ts";
import { typescriptUnder } from "./sources.ts";

const tests = ["packages/core/src", "packages/cli/src", "packages/notebooks/src", "test"]
  .flatMap(typescriptUnder)
  .filter(({ path }) => path !== "test/architecture/seeds.test.ts");

test("laws are tried with one seed, which changes only where npm run explore asks for another", () => {
  const { seed, numRuns } = fc.readConfigureGlobal();
  expect(seed).toBe(SEED);
  expect(numRuns).toBe(runs(100));
});

test("laws are tried as much oftener as npm run explore asks, and choose no seed of their own", () => {
  const own = tests.flatMap(({ path, text }) =>
    text
      .split("\n")
      .filter((line) => /\bnumRuns\b[ :=]+\d|\bseed: \d.*numRuns/.test(line) && !line.includes("fc.sample("))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(own).toEqual([]);
});
