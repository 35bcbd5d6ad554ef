import { sumsIn } from "../../plan/index.ts";
import type { Meaning, MoneyStatement } from "../read/index.ts";
import { reserveReadings } from "./budget-readings.ts";
import { added } from "./cost-rows.ts";
import type { Named } from "./names.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Missing, Reading } from "./readings.ts";
import { sourceReadings } from "./source-readings.ts";

type Kinds = readonly Named["is"][];

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
export const fits = ({ is }: Named, { measure }: Meaning): boolean =>
  measure === undefined || fitting[measure].includes(is);

/** What the words of a claim may mean of one thing in a plan. */
export function thingReadings(
  plan: PlanFigures,
  named: Named,
  meaning: Meaning,
  says: MoneyStatement,
): readonly Reading[] | Missing {
  const { forecast, budget } = plan;
  switch (named.is) {
    case "source":
      return sourceReadings(
        plan,
        [named.id],
        { who: `The plan's source "${named.called}"`, has: "has" },
        meaning,
        says,
      );
    case "saving": {
      const { perYear } = forecast.plan.savings[named.at]!;
      const sums = new Map(perYear.map(({ year, amount }) => [year, amount]));
      const planned: Reading = { says: `The plan's saving "${named.called}" is`, in: (year) => sums.get(year) ?? 0 };
      return [planned, { ...planned, isStock: true }];
    }
    case "reserve":
      return reserveReadings(
        budget!,
        [budget!.reserves[named.at]!],
        `the reserve "${named.called}"`,
        meaning.qualifiers,
      );
    case "budget-line": {
      const { sum, change } = budget!.lines[named.at]!;
      const at =
        (sums: readonly number[]): NonNullable<Reading["in"]> =>
        (year) =>
          sums[budget!.years.indexOf(year)]!;
      return [
        { says: `The budget for "${named.called}" is`, in: at(sum), isStock: true },
        { says: `The budget for "${named.called}" changes by`, in: at(change) },
      ];
    }
    case "budget-funding": {
      const { sum } = budget!.funding[named.at]!;
      return [{ says: `The budget has "${named.called}" of`, in: (year) => sum[budget!.years.indexOf(year)]! }];
    }
    default:
      return costReadings(plan, named, meaning);
  }
}

/** What a post, a line or a team costs; what a line brings in; and a line against its own budget. */
function costReadings(plan: PlanFigures, named: Named, meaning: Meaning): readonly Reading[] | Missing {
  const { measure, qualifiers } = meaning;
  const { plan: held, years } = plan.forecast;
  const rows = plan.rowsOf(named);
  if ("missing" in rows) return rows;
  if (qualifiers.part !== undefined && qualifiers.part !== "staffing" && qualifiers.part !== "posts")
    return { missing: `the plan does not tell that part of "${named.called}"` };
  const sum = added(rows);
  const isIncome = rows.some((row) => row.hasIncome) && years.every((year) => sum(year) <= 0);
  if (measure === "budget" || measure === "overspend" || measure === "unspent") {
    const stated = named.is === "line" ? held.lines[named.at]!.budget : undefined;
    if (stated === undefined) return { missing: `the plan states no budget for "${named.called}"` };
    const budget = new Map(years.map((year, at) => [year, sumsIn(stated, years)[at]!]));
    if (measure === "budget") return [{ says: `The budget of "${named.called}" is`, in: (year) => budget.get(year)! }];
    const sign = measure === "overspend" ? 1 : -1;
    const [over, under] = sign === 1 ? ["more", "less"] : ["less", "more"];
    return [
      {
        says: `"${named.called}" against its budget costs ${over} by`,
        below: `"${named.called}" against its budget costs ${under} by`,
        in: (year) => sign * (sum(year) - budget.get(year)!),
      },
    ];
  }
  if (measure === "income" && !isIncome) return { missing: `"${named.called}" brings no income in the plan` };
  const noun = isIncome ? `The plan's income from "${named.called}" is` : `The plan's cost of "${named.called}" is`;
  const sign = isIncome ? -1 : 1;
  if (qualifiers.span === "full-year" || qualifiers.span === "full-year-effect") {
    const sums = rows.flatMap(({ fullYear }) => (fullYear === undefined ? [] : [fullYear]));
    if (sums.length === 0) return { missing: `"${named.called}" has no full-year cost in the plan` };
    return [{ says: noun, alone: { sum: sign * sums.reduce((all, one) => all + one, 0), after: "in a full year" } }];
  }
  return [{ says: noun, in: (year) => sign * sum(year) }];
}
