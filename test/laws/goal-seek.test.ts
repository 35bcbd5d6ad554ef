import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { yearsFrom } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { Pence } from "../../packages/core/src/money/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import {
  type Answer,
  type Goal,
  goalSeek,
  INPUTS,
  type Input,
  type InputName,
  type InputOf,
  inputOf,
} from "../../packages/core/src/questions/index.ts";
import { applyChanges } from "../../packages/core/src/scenario/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

/** What of a plan an input may be of, with a number to choose by. */
function asked(plan: Plan, input: InputName, choice: number): InputOf | undefined {
  const one = <Of>(all: readonly Of[]): Of | undefined => all[choice % Math.max(1, all.length)];
  const years = yearsFrom(plan.years.from, plan.years.to);
  const source = one(plan.funding)?.id;
  const post = one(plan.posts);
  const where = post && choice % 3 === 0 ? { where: { id: post.id } } : {};
  switch (input) {
    case "agency-share": {
      if (choice % 2 === 1) return { input, premium: { agency: 1_800_00 as Pence, employed: 1_280_00 as Pence } };
      return { input, rate: one(Object.keys(plan.agencyRates))!, ...where };
    }
    case "start-delay":
      return post && { input, ...where };
    case "pay-award": {
      const from = one(plan.payAwards)?.from ?? (`${years.at(-1)!.slice(0, 4)}-04-01` as never);
      return { input, scale: one(["salaries", "local", "youth", "njc"])!, from };
    }
    case "funding":
      return source === undefined ? undefined : { input, source, year: one(years)! };
    case "carry-forward":
      return source === undefined ? undefined : { input, source };
  }
}

/** How often each is tried: every day of a delay is a forecast, and so may be every step of a share. */
const RUNS: { readonly [name in InputName]: number } = {
  "agency-share": 8,
  "start-delay": 5,
  "pay-award": 5,
  funding: 15,
  "carry-forward": 15,
};

/** A goal that is near what the plan comes to, so that the answer has sides. */
function goalOf(plan: Plan, name: InputName, choice: number, near: number): Goal {
  const level = (["confirmed", "conditional", "total"] as const)[choice % 3]!;
  if (choice % 5 < 2) return { is: "no-gap", level };
  const of = forecast(plan);
  const year = of.years[choice % of.years.length]!;
  const is = choice % 2 === 0 ? "at-most" : "at-least";
  const source = plan.funding[choice % Math.max(1, plan.funding.length)]?.id;
  const target = (sum: number) => Math.max(0, sum + near) as Pence;
  if (choice % 5 === 2) return { is, figure: `cost.total.${year}`, target: target(of.cost.total[year]!) };
  if (choice % 5 === 3 || source === undefined || (name !== "funding" && name !== "carry-forward"))
    return { is, figure: `gap.${level}.${year}`, target: target(of.gap[level][year]!) };
  const what = (["applied", "lapsed", "carriedOut"] as const)[choice % 3]!;
  return { is, figure: `funding.${what}.${source}.${year}`, target: target(of.funding[what][source]![year]!) };
}

/** Whether the plan with a value of the input meets a goal, by its whole forecast alone. */
function meets(plan: Plan, input: Input, goal: Goal, value: number): boolean {
  const of = forecast(applyChanges(plan, input.changes(value), { idle: "allowed", checks: "none" }));
  if (goal.is === "no-gap") return of.years.every((year) => of.gap[goal.level][year] === 0);
  const [room, what, key, year] = goal.figure.split(".") as [string, string, string, string];
  const figure =
    room === "cost"
      ? of.cost.total[key as never]!
      : room === "gap"
        ? of.gap[what as "total"][key as never]!
        : of.funding[what as "applied"][key]![year as never]!;
  return goal.is === "at-most" ? figure <= goal.target : figure >= goal.target;
}

/** An answer, where the plan takes every value of the input. */
function answered(plan: Plan, of: InputOf, goal: Goal): { readonly input: Input; readonly answer: Answer } | undefined {
  try {
    const input = inputOf(plan, of);
    return { input, answer: goalSeek(plan, input, goal) };
  } catch (error) {
    if (error instanceof PlanError || error instanceof RangeError) return undefined;
    throw error;
  }
}

describe.each(INPUTS)("a goal seek over %s", (name) => {
  test.prop(
    [
      arbitraryWholePlan,
      fc.nat(10_000),
      fc.nat(10_000),
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
    ],
    { numRuns: runs(RUNS[name]) },
  )(
    "is what forecasts say on both sides of each end of what works, and at random values between",
    (plan, choice, which, near, places) => {
      const of = asked(plan, name, choice);
      const goal = goalOf(plan, name, which, near);
      const result = of && answered(plan, of, goal);
      if (!result) return;
      const { input, answer } = result;
      const { works } = answer.found;
      const { least, most, step } = input;
      const inside = (value: number): boolean => works.some(({ from, to }) => from.value <= value && value <= to.value);
      const ends = works.flatMap(({ before, from, to, after }) =>
        [before, from, to, after].flatMap((one) => (one ? [one.value] : [])),
      );
      const edges = [least, most, ...ends];
      const sorted = [...new Set(edges)].sort((a, b) => a - b);
      // Random values of the whole range, and of each part of it between two that the answer names.
      const between = sorted.slice(1).flatMap((value, at) => {
        const from = sorted[at]!;
        return places.slice(0, 3).map((place) => from + Math.round(((value - from) * place) / 1_000_000 / step) * step);
      });
      const anywhere = places.map((place) => least + Math.round(((most - least) * place) / 1_000_000 / step) * step);
      for (const value of new Set([...edges, ...between, ...anywhere].map((one) => Math.min(most, one))))
        expect([value, inside(value)]).toEqual([value, meets(plan, input, goal, value)]);
    },
  );
});
