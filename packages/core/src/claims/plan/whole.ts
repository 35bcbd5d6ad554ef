import type { FinancialYear } from "../../calendar/index.ts";
import type { Meaning, MoneyStatement } from "../read/index.ts";
import { budgetGaps, reserveReadings } from "./budget-readings.ts";
import { added, type PlanFigures } from "./plan-figures.ts";
import type { Missing, Reading } from "./readings.ts";
import { sourceReadings } from "./source-readings.ts";
import { wholeCost } from "./whole-cost.ts";

type Whole = (plan: PlanFigures, meaning: Meaning, says: MoneyStatement) => readonly Reading[] | Missing;

/** What the words of a claim may mean of the whole plan, by the measure that they name. */
export const wholeReadings: { readonly [measure in NonNullable<Meaning["measure"]>]: Whole } = {
  cost: (plan, meaning, { when }) => wholeCost(plan, meaning, when),
  income: ({ rows }) =>
    rows.some((row) => row.hasIncome)
      ? [{ says: "The plan's income is", in: (year) => -rows.reduce((sum, row) => sum + Math.min(0, row.in(year)), 0) }]
      : { missing: "the plan has no income" },
  funding: (plan, meaning, says) => {
    const ids = sourcesFor(plan, meaning);
    return ids.length === 0
      ? { missing: `the plan has no ${meaning.kind ?? "funding"}` }
      : sourceReadings(plan, ids, "The plan", meaning, says).map(withNoun(meaning));
  },
  budget: (plan, meaning, says) => {
    const { part, span } = meaning.qualifiers;
    if (part !== undefined || span !== undefined) return onlyAgreeing(wholeCost(plan, meaning, says.when));
    const named = sourcesFor(plan, meaning, "strictly");
    if (named.length > 0) return sourceReadings(plan, named, "The plan's budget", meaning, says);
    return onlyAgreeing(wholeReadings.funding(plan, meaning, says));
  },
  savings: ({ forecast: { plan } }) => {
    if (plan.savings.length === 0) return { missing: "the plan has no savings" };
    const sums = new Map<FinancialYear, number>();
    for (const { year, amount } of plan.savings.flatMap(({ perYear }) => perYear))
      sums.set(year, (sums.get(year) ?? 0) + amount);
    const planned = (year: FinancialYear): number => sums.get(year) ?? 0;
    // Savings are told as their sum or as what they have come to by the last year: a claim does not say which.
    return [
      { says: "The plan has savings of", in: planned },
      { says: "The plan's savings by the last year are", in: planned, isStock: true },
    ];
  },
  reserve: (plan, meaning, says) => {
    const { budget } = plan;
    const sources = sourcesFor(plan, meaning, "strictly");
    const held =
      budget && budget.reserves.length > 0
        ? reserveReadings(budget, budget.reserves, "the reserves", meaning.qualifiers)
        : [];
    const own =
      sources.length > 0 ? sourceReadings(plan, sources, "The plan", { ...meaning, measure: "funding" }, says) : [];
    return held.length + own.length === 0
      ? { missing: "the plan has no reserve" }
      : [...held, ...own.map(withNoun(meaning))];
  },
  short: ({ forecast: { plan, gap }, budget }, { qualifiers: { status } }) => {
    const levels =
      status === "confirmed"
        ? (["confirmed"] as const)
        : status === "conditional"
          ? (["conditional"] as const)
          : (["total", "conditional", "confirmed"] as const);
    const ofPlan =
      plan.funding.length === 0
        ? []
        : levels.map(
            (level): Reading => ({
              says: `${levelInWords[level]}, the plan is short of`,
              in: (year) => gap[level][year]!,
            }),
          );
    const readings = [...ofPlan, ...(status === undefined ? budgetGaps(budget) : [])];
    return readings.length === 0 ? { missing: "the plan has no funding to be short of" } : readings;
  },
  overspend: (plan) => againstMoney(plan, 1),
  unspent: (plan) => {
    const {
      forecast: {
        plan: { funding: sources },
        funding,
      },
    } = plan;
    const left: Reading = {
      says: "The plan's sources leave",
      in: (year) =>
        sources.reduce((sum, { id }) => sum + funding.carriedOut[id]![year]! + funding.lapsed[id]![year]!, 0),
    };
    const against = againstMoney(plan, -1);
    return "missing" in against || sources.length === 0 ? against : [left, ...against];
  },
  spare: (plan) => {
    const against = againstMoney(plan, -1);
    return "missing" in against ? against : against.filter(({ says }) => says.startsWith("The plan's funding"));
  },
  carried: (plan, meaning, says) =>
    plan.forecast.plan.funding.length === 0
      ? { missing: "the plan has no funding to carry forward" }
      : sourceReadings(
          plan,
          plan.forecast.plan.funding.map(({ id }) => id),
          "The plan",
          meaning,
          says,
        ),
  investment: (plan, meaning, says) => {
    const [cost, funding] = [wholeReadings.cost(plan, meaning, says), wholeReadings.funding(plan, meaning, says)];
    return onlyAgreeing([...("missing" in cost ? [] : cost), ...("missing" in funding ? [] : funding)]);
  },
  bid: () => ({ missing: "the plan does not say what is bid for" }),
  "built-in": () => ({ missing: "the plan does not say what is built in already" }),
};

const levelInWords = {
  total: "With all money",
  conditional: "With confirmed and conditional money",
  confirmed: "With confirmed money",
};

const onlyAgreeing = (readings: readonly Reading[] | Missing): readonly Reading[] | Missing =>
  "missing" in readings ? readings : readings.map((reading) => ({ ...reading, onlyAgrees: true as const }));

const withNoun =
  ({ kind }: Meaning) =>
  (reading: Reading): Reading => ({
    ...reading,
    says: reading.says.replace(
      "The plan has",
      `The plan has ${kind === "grant" || kind === "reserve" ? `${kind}s` : "funding"} of`,
    ),
  });

/** The sources that words can mean: by the word they are called by, their status, their kind and whether they recur. */
function sourcesFor(
  { forecast: { plan }, names }: PlanFigures,
  { kind, qualifiers }: Meaning,
  how?: "strictly",
): readonly string[] {
  const { status, spend, recurs } = qualifiers;
  const called = kind === undefined ? [] : names.holding([kind]).filter(({ is }) => is === "source");
  const isCalled = new Set(called.map(({ id }) => id));
  const isStrict = how === "strictly" || kind === "grant";
  return plan.funding
    .filter((source) => (called.length > 0 || isStrict ? isCalled.has(source.id) : true))
    .filter((source) => status === undefined || source.status === status)
    .filter((source) => spend === undefined || source.kind === spend)
    .filter((source) => recurs === undefined || source.recurrent === (recurs === "recurrent"))
    .map(({ id }) => id);
}

/** Cost above money, or money above cost: of the sources, and of lines with a budget of their own. */
function againstMoney({ forecast: { plan, years }, rows }: PlanFigures, sign: 1 | -1): readonly Reading[] | Missing {
  const budgeted = plan.lines.flatMap(({ budget }, at) => (budget === undefined ? [] : [{ budget, at }]));
  if (plan.funding.length === 0 && budgeted.length === 0)
    return { missing: "the plan states no budget and no funding" };
  const sums = (lists: readonly (readonly { readonly year: FinancialYear; readonly amount: number }[])[]) => {
    const byYear = new Map<FinancialYear, number>(years.map((year) => [year, 0]));
    for (const { year, amount } of lists.flat()) byYear.set(year, (byYear.get(year) ?? 0) + amount);
    return byYear;
  };
  const given = sums(plan.funding.map(({ perYear }) => perYear));
  const lines = sums(budgeted.map(({ budget }) => budget));
  const own = new Set(budgeted.map(({ at }) => at));
  const ofLines = added(rows.filter((row) => row.of === "line" && own.has(row.at)));
  const than = sign === 1 ? "below its cost by" : "above its cost by";
  return [
    ...(plan.funding.length === 0
      ? []
      : [
          {
            says: `The plan's funding is ${than}`,
            in: (year: FinancialYear) => sign * (added(rows)(year) - given.get(year)!),
          },
        ]),
    ...(own.size === 0
      ? []
      : [
          {
            says: `The budget of the plan's lines is ${than}`,
            in: (year: FinancialYear) => sign * (ofLines(year) - lines.get(year)!),
          },
        ]),
  ];
}
