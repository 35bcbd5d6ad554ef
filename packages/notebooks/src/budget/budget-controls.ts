import type { Plan } from "@outturn/core";
import { type Choices, choice } from "../controls/choice.ts";
import { controls } from "../controls/controls.ts";
import type { KeptControls } from "../controls/kept-controls.ts";
import { slider } from "../controls/slider.ts";
import { budgetStart } from "./budget-start.ts";
import { budgetYears } from "./plan-years.ts";

/** The controls of a plan's budget: those that it has no use for are not in sight. */
export function budgetControls(plan: Plan, kept?: KeptControls) {
  const start = budgetStart(plan);
  const hint = start.alike ? undefined : "The plan has a figure of its own for each saving; moved, this is for all.";
  const delivered = slider("Savings delivered", {
    ...{ field: "share", from: 0, to: 100, step: 1 },
    start: start.delivered ?? 100,
    ...(hint !== undefined && { hint }),
  });
  const slips = slider("Savings come later by", {
    ...{ field: "months slipped", from: 0, to: Math.max(36, start.slips ?? 0), step: 1 },
    start: start.slips ?? 0,
    unit: "months",
  });
  const demand = slider("Growth of demand, a year", {
    field: "percent",
    from: Math.min(-20, Math.floor(start.demand ?? 0)),
    to: Math.max(30, Math.ceil(start.demand ?? 0)),
    step: 0.1,
    start: start.demand ?? 0,
    hint: "Asked here alone: a scenario cannot keep it.",
  });
  const financialYears = budgetYears(plan);
  const names = Object.fromEntries(
    financialYears.map((year, yearIndex) => [`y${yearIndex + 1}`, year]),
  ) as Choices<string>;
  const year = choice("How it comes about, by", names, `y${financialYears.length}`);
  slips.element.hidden = delivered.element.hidden = start.delivered === undefined || plan.budget === undefined;
  demand.element.hidden = start.demand === undefined || plan.budget === undefined;
  year.element.hidden = financialYears.length < 2 || plan.budget === undefined;
  const form = controls({ delivered, slips, demand, year }, kept);
  form.hidden = [delivered, slips, demand, year].every(({ element }) => element.hidden);
  return form;
}

/** What the controls of a budget are put to. */
export type BudgetAsked = ReturnType<typeof budgetControls>["value"];
