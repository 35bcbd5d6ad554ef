import { type MediumTerm, mediumTermBudget } from "../../budget/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { sum } from "./by-years.ts";
import type { Figure } from "./figure.ts";

/** The figures of a plan's medium-term budget by the names that `outturn explain` takes; none where it has no budget. */
export function budgetFigures(plan: Plan): readonly Figure[] {
  const mediumTerm = mediumTermBudget(plan);
  if (mediumTerm === undefined) return [];
  const inYears = (name: string, amounts: readonly Pence[]): readonly Figure[] =>
    mediumTerm.years.map((financialYear, yearIndex) => sum(`budget.${name}.${financialYear}`, amounts[yearIndex]!));
  const { lines, savings, funding, reserves, byYear } = mediumTerm;
  const each = (name: keyof Omit<MediumTerm["byYear"][number], "year">): readonly Pence[] =>
    byYear.map((budgetYear) => budgetYear[name]);
  const withOneOff = byYear.map(({ requirement, oneOff }) => (requirement + oneOff) as Pence);
  return [
    sum("budget.base", mediumTerm.base),
    ...lines.flatMap(({ id, change, sum: held }) => [
      ...inYears(`changes.${id}.change`, change),
      ...inYears(`changes.${id}.sum`, held),
    ]),
    ...savings.flatMap(({ id, delivered, change }) => [
      ...inYears(`savings.${id}.delivered`, delivered),
      ...inYears(`savings.${id}.change`, change),
    ]),
    ...funding.flatMap(({ id, sum: held }) => inYears(`funding.${id}.sum`, held)),
    ...reserves.flatMap(({ id, opening, into, out, closing }) => [
      ...inYears(`reserves.${id}.opening`, opening),
      ...inYears(`reserves.${id}.in`, into),
      ...inYears(`reserves.${id}.out`, out),
      ...inYears(`reserves.${id}.closing`, closing),
    ]),
    ...inYears("requirement", each("requirement")),
    ...inYears("withOneOff", withOneOff),
    ...inYears("broughtForward", [mediumTerm.base, ...withOneOff.slice(0, -1)]),
    ...inYears("gap.cumulative", each("cumulativeGap")),
    ...inYears("gap.annual", each("annualGap")),
    ...inYears("gap.inYear", each("inYearGap")),
    ...inYears("oneOff.intoReserves", each("intoReserves")),
    ...inYears("oneOff.fromReserves", each("fromReserves")),
  ];
}
