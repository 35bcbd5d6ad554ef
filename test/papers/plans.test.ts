import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkClaims } from "../../packages/core/src/claims/index.ts";
import { contract, forecast } from "../../packages/core/src/forecast/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { compareCases, scenarioPlan } from "../../packages/core/src/scenario/index.ts";
import { readPaperBytes } from "../../packages/core/src/yaml/index.ts";
import { printed } from "./printed.ts";

/** Public papers as plans: their title, body, date and printed figures stand at the head of each and in the README. */
const folder = join(import.meta.dirname, "plans");
const papers = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file.replace(".yaml", ""), readPaperBytes(readFileSync(join(folder, file)), file)]),
);

const planOf = (name: string): Plan => papers.get(name)!.plan as Plan;

/** A figure of a forecast by its path, such as `cost.total.2024/25`, in pounds. */
const figureIn = (plan: Plan, path: string): number =>
  Number(path.split(".").reduce<unknown>((of, key) => (of as Record<string, unknown>)[key], contract(forecast(plan))));

test("each paper has printed figures, and stands in the README", () => {
  expect([...papers.keys()]).toEqual(Object.keys(printed).sort());
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  for (const name of papers.keys()) expect(readme).toContain(`\`${name}\``);
});

describe.each(Object.entries(printed))("%s", (name, figures) => {
  test.each(figures.map(([path, pounds, toNearest = 0.01]) => [path, pounds, toNearest] as const))(
    "gives %s as printed: %s",
    (path, pounds, toNearest) => {
      expect(Math.round(figureIn(planOf(name), path) / toNearest) * toNearest).toBeCloseTo(pounds, 2);
    },
  );

  test("no claim is called wrong that is not", () => {
    const { plan, claims } = papers.get(name)!;
    const wrong = checkClaims(claims, plan).claims.filter(({ verdict }) => verdict === "does-not-agree");
    expect(wrong.map(({ text }) => text)).toEqual(name === "nottingham-2024" ? ["Funding of £2,726,025 in all"] : []);
  });
});

test("Rother's award is from £113,000 to £930,000, Lancashire's firefighters cost £120,900 more for each hundred than at 2%", () => {
  const cases = compareCases(planOf("rother-2022")).scenarios;
  expect(cases.map(({ forecast: { cost } }) => cost.total["2022/23" as never])).toEqual([113_000_00, 930_000_00]);
  const fire = planOf("lancashire-fire-2022");
  const [asPaid, asBudgeted] = ["base", "budgeted"].map((scenario) => forecast(scenarioPlan(fire, scenario)));
  expect([asPaid, asBudgeted].map((of) => of!.cost.total["2022/23" as never])).toEqual([3_393_675_00, 3_272_775_00]);
});
