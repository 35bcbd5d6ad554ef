import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { starterPlan } from "../../packages/cli/src/starter-plan.ts";
import { contract, forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { planBook, readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";
import { asBook } from "./as-book.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A plan with totals that it does not meet, so that it has no figures. */
const NOT_MET = "test/plan-laws/whole-plan.yaml";
/** A plan that a golden case refuses. */
const MADE_WRONG = "test/golden/point-that-goes/plan.yaml";

const plansUnder = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`);

const files = ["examples", "test/papers/plans", "test/golden", "test/plan-laws", "test/examples"]
  .flatMap(plansUnder)
  .map((path): [string, string] => [path, readFileSync(`${root}${path}`, "utf8")])
  .filter(([path, text]) => /^outturn:/m.test(text) && path !== MADE_WRONG);

const written: readonly [string, string][] = [
  ...files,
  ["outturn init", starterPlan],
  ["outturn init --full", fullPlan],
];

function expectsItself(plan: Plan): void {
  const design = planBook(plan);
  const again = readPlanBook(asBook(design)).plan;
  expect(again).toStrictEqual(readPlan(writePlan(plan)));
  expect(planBook(again)).toStrictEqual(design);
}

test.each(written)(
  "%s comes back from a workbook as the same plan, cell for cell and figure for figure",
  (path, text) => {
    const plan = readPlanText(text, path);
    expectsItself(plan);
    if (path === NOT_MET) return;
    const [before, after] = [plan, readPlanBook(asBook(planBook(plan))).plan].map((each) => contract(forecast(each)));
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  },
);

test("any plan comes back from a workbook as the same plan, cell for cell", () => {
  fc.assert(fc.property(arbitraryWholePlan, expectsItself), { numRuns: runs(400) });
});
