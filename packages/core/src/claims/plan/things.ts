import { sumsIn } from "../../plan/index.ts";
import type { Meaning, MoneyStatement } from "../read/index.ts";
import { reserveReadings } from "./budget-readings.ts";
import { added } from "./cost-rows.ts";
import type { NamedThing } from "./names.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Missing, Reading } from "./readings.ts";
import { sourceReadings } from "./source-readings.ts";

type Kinds = readonly NamedThing["is"][];

/** Which things of a plan a sum of each kind can be of; a sum of no said kind can be of any. */
const fitting: { readonly [measure in NonNullable<Meaning["measure"]>]: Kinds } = {
  cost: ["post", "line", "team", "budget-line"],
  investment: ["post", "line", "team", "source", "budget-line"],
  income: ["line", "source", "budget-funding"],
  funding: ["source", "budget-line", "budget-funding"],
  budget: ["source", "line", "budget-line"],
  savings: ["saving", "budget-line"],
  reserve: ["reserve", "source"],
  carried: ["source"],
  unspent: ["source", "line"],
  overspend: ["line"],
  short: [],
  spare: ["source"],
  bid: ["line", "source", "budget-line"],
  "built-in": [],
};

/** Whether a thing can have the sum that words speak of. */
export const fits = ({ is }: NamedThing, { measure }: Meaning): boolean =>
  measure === undefined || fitting[measure].includes(is);

/** What the words of a claim may mean of one thing in a plan. */
export function thingReadings(
  plan: PlanFigures,
  namedThing: NamedThing,
  meaning: Meaning,
  statement: MoneyStatement,
): readonly Reading[] | Missing {
  const { forecast, budget } = plan;
  switch (namedThing.is) {
    case "source":
      return sourceReadings(
        plan,
        [namedThing.id],
        { who: `The plan's source "${namedThing.called}"`, has: "has" },
        meaning,
        statement,
      );
    case "saving": {
      const { perYear } = forecast.plan.savings[namedThing.recordIndex]!;
      const amountsByYear = new Map(perYear.map(({ year, amount }) => [year, amount]));
      const planned: Reading = {
        says: `The plan's saving "${namedThing.called}" is`,
        in: (year) => amountsByYear.get(year) ?? 0,
      };
      return [planned, { ...planned, isStock: true }];
    }
    case "reserve":
      return reserveReadings(
        budget!,
        [budget!.reserves[namedThing.recordIndex]!],
        `the reserve "${namedThing.called}"`,
        meaning.qualifiers,
      );
    case "budget-line": {
      const { sum, change } = budget!.lines[namedThing.recordIndex]!;
      const readingAt =
        (amounts: readonly number[]): NonNullable<Reading["in"]> =>
        (year) =>
          amounts[budget!.years.indexOf(year)]!;
      return [
        { says: `The budget for "${namedThing.called}" is`, in: readingAt(sum), isStock: true },
        { says: `The budget for "${namedThing.called}" changes by`, in: readingAt(change) },
      ];
    }
    case "budget-funding": {
      const { sum } = budget!.funding[namedThing.recordIndex]!;
      return [{ says: `The budget has "${namedThing.called}" of`, in: (year) => sum[budget!.years.indexOf(year)]! }];
    }
    default:
      return costReadings(plan, namedThing, meaning);
  }
}

/** What a post, a line or a team costs; what a line brings in; and a line against its own budget. */
function costReadings(plan: PlanFigures, namedThing: NamedThing, meaning: Meaning): readonly Reading[] | Missing {
  const { measure, qualifiers } = meaning;
  const { plan: heldPlan, years } = plan.forecast;
  const costRows = plan.rowsOf(namedThing);
  if ("missing" in costRows) return costRows;
  if (qualifiers.part !== undefined && qualifiers.part !== "staffing" && qualifiers.part !== "posts")
    return { missing: `the plan does not tell that part of "${namedThing.called}"` };
  const sumOf = added(costRows);
  const isIncome = costRows.some((costRow) => costRow.hasIncome) && years.every((year) => sumOf(year) <= 0);
  if (measure === "budget" || measure === "overspend" || measure === "unspent") {
    const statedYearSums = namedThing.is === "line" ? heldPlan.lines[namedThing.recordIndex]!.budget : undefined;
    if (statedYearSums === undefined) return { missing: `the plan states no budget for "${namedThing.called}"` };
    const budget = new Map(years.map((year, yearIndex) => [year, sumsIn(statedYearSums, years)[yearIndex]!]));
    if (measure === "budget")
      return [{ says: `The budget of "${namedThing.called}" is`, in: (year) => budget.get(year)! }];
    const sign = measure === "overspend" ? 1 : -1;
    const [over, under] = sign === 1 ? ["more", "less"] : ["less", "more"];
    return [
      {
        says: `"${namedThing.called}" against its budget costs ${over} by`,
        below: `"${namedThing.called}" against its budget costs ${under} by`,
        in: (year) => sign * (sumOf(year) - budget.get(year)!),
      },
    ];
  }
  if (measure === "income" && !isIncome) return { missing: `"${namedThing.called}" brings no income in the plan` };
  const noun = isIncome
    ? `The plan's income from "${namedThing.called}" is`
    : `The plan's cost of "${namedThing.called}" is`;
  const sign = isIncome ? -1 : 1;
  if (qualifiers.span === "full-year" || qualifiers.span === "full-year-effect") {
    const amounts = costRows.flatMap(({ fullYear }) => (fullYear === undefined ? [] : [fullYear]));
    if (amounts.length === 0) return { missing: `"${namedThing.called}" has no full-year cost in the plan` };
    return [
      {
        says: noun,
        alone: { sum: sign * amounts.reduce((total, amount) => total + amount, 0), after: "in a full year" },
      },
    ];
  }
  return [{ says: noun, in: (year) => sign * sumOf(year) }];
}
