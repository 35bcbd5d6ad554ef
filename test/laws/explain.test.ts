import { readFileSync } from "node:fs";
import { test as lawTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { explain, type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import type { Explanation } from "../../packages/core/src/formula/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { evaluate } from "../support/evaluate.ts";
import { runs } from "../support/runs.ts";

/** Every figure of the output by its path, with its value. */
function figuresOf(of: Forecast): [string, number][] {
  const figures: [string, number][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "number") figures.push([path, value]);
    else for (const [key, inside] of Object.entries(value as object)) walk(inside, `${path}.${key}`);
  };
  for (const room of ["cost", "staff", "funding", "gap"] as const) walk(of[room], room);
  return figures;
}

const examples = [
  "examples/cheshire-east-2024/published.yaml",
  "examples/cheshire-east-2024/posts.yaml",
  "examples/leicestershire-2017/published.yaml",
];

describe.each(examples)("%s", (path) => {
  const of = forecast(readPlanText(readFileSync(path, "utf8"), path));

  test("every figure is recomputed to the penny from its explanation alone", () => {
    for (const [figure, value] of figuresOf(of)) {
      const tree = explain(of, figure);
      expect(tree?.value, figure).toBe(value);
      expect(Number(evaluate(tree!)), figure).toBe(value);
    }
  });

  test("an explanation with one input changed is found out", () => {
    const year = of.years.find((one) => of.cost.total[one]! > 0);
    const tree = explain(of, `cost.total.${year}`)!;
    expect(() => evaluate(withFirstInput(tree, (value) => value + 100_000))).toThrow("comes to");
  });
});

lawTest.prop([arbitraryCostedPlan], { numRuns: runs(20) })(
  "any plan's figures are recomputed from their explanations",
  (plan) => {
    const of = forecast(plan);
    for (const [figure, value] of figuresOf(of)) {
      const tree = explain(of, figure);
      expect(tree?.value, figure).toBe(value);
      expect(Number(evaluate(tree!)), figure).toBe(value);
    }
  },
);

/** The same tree with the first given sum of money that is an input changed. */
function withFirstInput(tree: Explanation, change: (value: number) => number): Explanation {
  let done = false;
  const walk = (node: Explanation): Explanation => {
    const parts = node.parts?.map(walk);
    const explained = new Set(node.parts?.map((part) => part.as));
    const inputs = node.inputs?.map((given) => {
      if (done || explained.has(given.name) || given.unit !== "pence" || given.value === 0) return given;
      done = true;
      return { ...given, value: change(given.value) };
    });
    return { ...node, ...(parts && { parts }), ...(inputs && { inputs }) };
  };
  return walk(tree);
}
