import type { FinancialYear } from "../../calendar/index.ts";
import type { Meaning, MoneyStatement } from "../read/index.ts";
import { gapReadings, leftReadings, overspendReadings, spareReadings } from "./balance-readings.ts";
import { EVERY_RESERVE, reserveReadings } from "./budget-readings.ts";
import type { PlanFigures } from "./plan-figures.ts";
import { type Missing, onlyAgreeing, type Reading } from "./readings.ts";
import { isCalledSo, sourceReadings, sourcesFor } from "./source-readings.ts";
import { wholeCost } from "./whole-cost.ts";

type Whole = (plan: PlanFigures, meaning: Meaning, statement: MoneyStatement) => readonly Reading[] | Missing;

/** What the words of a claim may mean of the whole plan, by the measure that they name. */
export const wholeReadings: { readonly [measure in NonNullable<Meaning["measure"]>]: Whole } = {
  cost: (plan, meaning, { when }) => wholeCost(plan, meaning, when),
  income: ({ rows }) =>
    rows.some((costRow) => costRow.hasIncome)
      ? [
          {
            says: "The plan's income is",
            in: (year) => -rows.reduce((total, costRow) => total + Math.min(0, costRow.in(year)), 0),
          },
        ]
      : { missing: "the plan has no income" },
  funding: (plan, meaning, statement) => {
    if (meaning.qualifiers.part !== undefined) return onlyAgreeing(wholeCost(plan, meaning, statement.when));
    const recordIds = sourcesFor(plan, meaning);
    if (recordIds.length === 0) return { missing: `the plan has no ${meaning.kind ?? "funding"}` };
    const noun = meaning.kind === "grant" ? "grants" : "funding";
    const readings = sourceReadings(plan, recordIds, { who: "The plan", has: `has ${noun} of` }, meaning, statement);
    // A contribution, an allocation or growth may be of another source, where none is called so.
    return meaning.kind === undefined || isCalledSo(plan, meaning) ? readings : onlyAgreeing(readings);
  },
  budget: (plan, meaning, statement) => {
    const { part, span } = meaning.qualifiers;
    if (part !== undefined || span !== undefined) return onlyAgreeing(wholeCost(plan, meaning, statement.when));
    return isCalledSo(plan, meaning)
      ? sourceReadings(plan, sourcesFor(plan, meaning), { who: "The plan", has: "has a budget of" }, meaning, statement)
      : onlyAgreeing(wholeReadings.funding(plan, meaning, statement));
  },
  savings: ({ forecast: { plan } }) => {
    if (plan.savings.length === 0) return { missing: "the plan has no savings" };
    const amountsByYear = new Map<FinancialYear, number>();
    for (const { year, amount } of plan.savings.flatMap(({ perYear }) => perYear))
      amountsByYear.set(year, (amountsByYear.get(year) ?? 0) + amount);
    const planned = (year: FinancialYear): number => amountsByYear.get(year) ?? 0;
    // Savings are told as their sum or as what they have come to by the last year: a claim does not say which.
    return [
      { says: "The plan has savings of", in: planned },
      { says: "The plan's savings by the last year are", in: planned, isStock: true },
    ];
  },
  reserve: (plan, meaning, statement) => {
    const { budget } = plan;
    const heldReadings = budget ? reserveReadings(budget, budget.reserves, EVERY_RESERVE, meaning.qualifiers) : [];
    const ownReadings = isCalledSo(plan, meaning)
      ? sourceReadings(plan, sourcesFor(plan, meaning), { who: "The plan", has: "has reserves of" }, {}, statement)
      : [];
    return heldReadings.length + ownReadings.length === 0
      ? { missing: "the plan has no reserve" }
      : [...heldReadings, ...ownReadings];
  },
  short: gapReadings,
  overspend: (plan) => overspendReadings(plan),
  unspent: (plan) => leftReadings(plan),
  spare: (plan) => spareReadings(plan),
  carried: (plan, meaning, statement) => {
    const recordIds = plan.forecast.plan.funding.map(({ id }) => id);
    return recordIds.length === 0
      ? { missing: "the plan has no funding to carry forward" }
      : sourceReadings(plan, recordIds, { who: "The plan", has: "has" }, meaning, statement);
  },
  investment: (plan, meaning, statement) => {
    const [cost, funding] = [
      wholeReadings.cost(plan, meaning, statement),
      wholeReadings.funding(plan, meaning, statement),
    ];
    return onlyAgreeing([...("missing" in cost ? [] : cost), ...("missing" in funding ? [] : funding)]);
  },
  bid: () => ({ missing: "the plan does not say what is bid for" }),
  "built-in": () => ({ missing: "the plan does not say what is built in already" }),
};
