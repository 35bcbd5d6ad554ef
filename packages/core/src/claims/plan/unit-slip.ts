import type { FinancialYear } from "../../calendar/index.ts";
import type { DemandKind } from "../../plan/index.ts";
import { capitalised } from "../../words/index.ts";
import type { MoneyStatement, Printed, Timing } from "../read/index.ts";
import { holdTo } from "./hold-to.ts";
import { inside } from "./number-held.ts";
import { type Period, readingsFor } from "./periods.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Reading } from "./readings.ts";

const PERIODS: readonly Period[] = ["week", "month", "year"];
const THOUSAND = 1_000;
const FEWEST_STEPS = 10;

/**
 * Where a sum is not the plan's, the unit in which it would be: a week's sum that is called a year's, or thousands that are called millions.
 * Nothing where it is in none.
 */
export function unitSlip(
  ofYears: readonly Reading[],
  statement: MoneyStatement,
  kind: DemandKind | undefined,
  plan: PlanFigures,
): string | undefined {
  const { years } = plan.forecast;
  const { value, step } = statement.amount;
  // A single digit is met by chance.
  if (value < FEWEST_STEPS * step) return undefined;
  const said: Period = statement.per ?? "year";
  const when = statement.when.is === "year" ? statement.when : ({ is: "unsaid" } as const);
  const heldIn = (period: Period, amount: Printed, timing: Timing): string | undefined => {
    const readings = readingsFor(
      period,
      ofYears,
      { ...statement, when: { is: "each-year", strict: false } },
      kind,
      plan,
    );
    return "missing" in readings ? undefined : agreeing(readings, { ...statement, amount, when: timing }, years);
  };
  const otherPeriods = PERIODS.filter((period) => period !== said).flatMap((period) => {
    const found = heldIn(period, statement.amount, when);
    return found === undefined
      ? []
      : [`${statement.amount.text} is a ${period}'s sum that is called a ${said}'s: ${found}`];
  });
  const scaled = [
    [THOUSAND, "a thousandth of it"],
    [1 / THOUSAND, "a thousand times as much"],
  ] as const;
  const otherScales = scaled.flatMap(([times, words]) => {
    const amount = { ...statement.amount, value: value * times, step: step * times };
    if (!Number.isSafeInteger(amount.value) || !Number.isSafeInteger(amount.step)) return [];
    const found = heldIn(said, amount, statement.when);
    return found === undefined ? [] : [`${capitalised(found)}, and ${statement.amount.text} is ${words}`];
  });
  return [...otherPeriods, ...otherScales][0];
}

/** What is said of the reading that is the sum, without what is printed for it. */
function agreeing(
  readings: readonly Reading[],
  statement: MoneyStatement,
  years: readonly FinancialYear[],
): string | undefined {
  const found = holdTo(readings, { ...statement, bound: "exact" }, years);
  const isHeld = found.every(
    (comparison) => "agrees" in comparison && comparison.agrees && comparison.onlyIf === undefined,
  );
  const [comparison] = found;
  return isHeld && comparison && "says" in comparison ? inside(comparison.says.split(", printed ")[0]!) : undefined;
}
