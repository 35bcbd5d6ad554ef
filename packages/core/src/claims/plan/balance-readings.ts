import type { FinancialYear } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { type FundingSource, givenByYear, wholeSources } from "../../plan/index.ts";
import type { Meaning } from "../read/index.ts";
import { budgetGaps } from "./budget-readings.ts";
import { added } from "./cost-rows.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Missing, Reading } from "./readings.ts";

const LEVELS = { total: "all", conditional: "confirmed and conditional", confirmed: "confirmed" } as const;
type Level = keyof typeof LEVELS;

/** What a plan is short of, at the level that the words name or at any, and the gaps of its medium-term budget. */
export function gapReadings(plan: PlanFigures, { qualifiers: { status } }: Meaning): readonly Reading[] | Missing {
  const { forecast, budget } = plan;
  const isSaid = (fundingLevel: Level): boolean =>
    status === undefined || status === "unconfirmed" || fundingLevel === status;
  const { funding, lines } = forecast.plan;
  // Income that is not sure is money that meets a gap at one level and at another does not, as a source is.
  const holds = (wanted: FundingSource["status"]): boolean =>
    funding.some(({ status: found }) => found === wanted) ||
    lines.some(({ income, status: found }) => income && found === wanted);
  const isThere = (fundingLevel: Level): boolean =>
    fundingLevel === "confirmed" ||
    fundingLevel === status ||
    holds(fundingLevel === "total" ? "unconfirmed" : "conditional");
  const levels = funding.length === 0 ? [] : (Object.keys(LEVELS) as Level[]).filter(isSaid).filter(isThere);
  const isAll = !holds("conditional") && !holds("unconfirmed");
  const readings = [
    ...levels.map((level): Reading => {
      const wording = isAll ? "The plan is short by" : `With ${LEVELS[level]} money, the plan is short by`;
      return { says: wording, in: (year) => forecast.gap[level][year]! };
    }),
    ...(status === undefined ? budgetGaps(budget) : []),
  ];
  return readings.length === 0 ? { missing: "the plan has no funding to be short of" } : readings;
}

/** What its cost is above its money, or its lines above their budgets. */
export const overspendReadings = (plan: PlanFigures): readonly Reading[] | Missing =>
  orMissing([...ofFunding(plan, 1), ...ofLines(plan, 1)]);

/** What its sources leave, and what its money or the budgets of its lines are above its cost. */
export function leftReadings(plan: PlanFigures): readonly Reading[] | Missing {
  const { funding, plan: heldPlan } = plan.forecast;
  const remaining = (year: FinancialYear): number =>
    wholeSources(heldPlan.funding).reduce(
      (total, { id }) => total + ownProperty(funding.carriedOut, id)![year]! + ownProperty(funding.lapsed, id)![year]!,
      0,
    );
  const sources: readonly Reading[] =
    heldPlan.funding.length === 0 ? [] : [{ says: "The plan's sources leave", in: remaining }];
  return orMissing([...sources, ...ofFunding(plan, -1), ...ofLines(plan, -1)]);
}

/** What its money is above its cost, and the surplus of its medium-term budget. */
export function spareReadings(plan: PlanFigures): readonly Reading[] | Missing {
  const surplus = budgetGaps(plan.budget).map((reading): Reading => {
    return { ...reading, says: reading.says.replace("gap", "surplus"), in: (year) => -reading.in!(year) };
  });
  return orMissing([...ofFunding(plan, -1), ...surplus]);
}

const orMissing = (readings: readonly Reading[]): readonly Reading[] | Missing =>
  readings.length === 0 ? { missing: "the plan states no budget and no funding" } : readings;

/** Above: cost more than there is money, or with a minus the other way. */
type Sign = 1 | -1;
const THAN: { readonly [sign in Sign]: string } = { 1: "below its cost by", [-1]: "above its cost by" };

/** What is said where the sum is above nothing, and where it is below. */
const eitherWay = (subject: string, sign: Sign): readonly [string, string] => [
  `${subject} ${THAN[sign]}`,
  `${subject} ${THAN[sign === 1 ? -1 : 1]}`,
];

function ofFunding({ forecast: { plan, years }, rows }: PlanFigures, sign: Sign): readonly Reading[] {
  if (plan.funding.length === 0) return [];
  const given = sumsOf(wholeSources(plan.funding).map((fundingSource) => givenByYear(fundingSource, years)));
  const cost = added(rows);
  const [wording, below] = eitherWay("The plan's funding is", sign);
  return [{ says: wording, below, in: (year) => sign * (cost(year) - (given.get(year) ?? 0)) }];
}

/** Lines that have a budget of their own. */
function ofLines({ forecast: { plan }, rows }: PlanFigures, sign: Sign): readonly Reading[] {
  const budgeted = plan.lines.flatMap(({ budget }, lineIndex) =>
    budget === undefined ? [] : [{ budget, at: lineIndex }],
  );
  if (budgeted.length === 0) return [];
  const ownPart = new Set(budgeted.map(({ at: position }) => position));
  const budget = sumsOf(budgeted.map((line) => line.budget));
  const cost = added(rows.filter((costRow) => costRow.of === "line" && ownPart.has(costRow.recordIndex)));
  const [wording, below] = eitherWay("The budget of the plan's lines is", sign);
  return [
    {
      ...{ says: wording, below },
      in: (year) => sign * (cost(year) - (budget.get(year) ?? 0)),
    },
  ];
}

type YearSums = readonly { readonly year: FinancialYear; readonly amount: number }[];

function sumsOf(lists: readonly YearSums[]): ReadonlyMap<FinancialYear, number> {
  const amountsByYear = new Map<FinancialYear, number>();
  for (const { year, amount } of lists.flat()) amountsByYear.set(year, (amountsByYear.get(year) ?? 0) + amount);
  return amountsByYear;
}
