import { readPlan } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";
import { readPlanText, writePlanText } from "@outturn/core/yaml";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { addScenario } from "./add-scenario.ts";
import { opened } from "./opened.ts";

const plan = readPlan({
  outturn: 1,
  title: "Legal costs",
  years: { from: "2024/25", to: "2025/26" },
  lines: [{ id: "legal", perYear: { "2024/25": "£600k", "2025/26": "£1.4m" } }],
  funding: [
    {
      id: "growth",
      kind: "revenue",
      recurrent: true,
      perYear: { "2024/25": "£1m" },
      carryForward: "none",
      status: "confirmed",
    },
  ],
});
const changes: readonly Change[] = [{ change: "carry-forward", carryForward: "all" }];
const ids = (title: string, of = plan) =>
  addScenario(of, { title, from: "base", changes }).scenarios.map(({ id }) => id);

test("a scenario's id is made of its title", () => {
  expect(ids("All carried forward")).toEqual(["all-carried-forward"]);
  expect(ids("  50% — or less? ")).toEqual(["50-or-less"]);
});

test("a title without a letter that an id can have, and one that is taken, get an id all the same", () => {
  expect(ids("…")).toEqual(["scenario"]);
  expect(ids("Base")).toEqual(["base-2"]);
  const twice = addScenario(plan, { title: "Late", from: "base", changes });
  expect(ids("late!", twice)).toEqual(["late", "late-2"]);
});

test("whatever it is called, the plan with it is written and read back the same", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((title) => title.trim() !== ""),
      (title) => {
        const one = addScenario(plan, { title, from: "base", changes });
        const two = addScenario(one, {
          title,
          from: one.scenarios[0]!.id,
          changes: [{ change: "carry-forward", carryForward: "none" }],
        });
        expect(readPlanText(writePlanText(two), "two.yaml")).toEqual(two);
      },
    ),
    { numRuns: runs(40) },
  );
});

test("the plan that is shown is the one under the scenario; the one that is saved is the whole", () => {
  const whole = addScenario(plan, { title: "Carried", from: "base", changes });
  const file = { name: "legal.yaml", plan: whole };
  expect(opened(file)).toMatchObject({ name: "legal.yaml", written: whole, scenario: "base", plan: whole });
  const carried = opened(file, "carried");
  expect(carried.written).toBe(whole);
  expect(carried.plan.funding[0]!.carryForward).toBe("all");
});
