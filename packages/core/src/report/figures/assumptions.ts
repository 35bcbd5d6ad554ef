import { type Forecast, isPlaceholder } from "../../forecast/index.ts";
import { asPercent, asPounds, type Pence } from "../../money/index.ts";
import { factorInWords, ON_COSTS, type Plan } from "../../plan/index.ts";
import { costed } from "../../scenario/index.ts";
import type { Assumed, Assumption } from "./assumption.ts";
import { sum } from "./by-years.ts";
import { assumedOfDemand } from "./demand-assumptions.ts";
import type { Figure } from "./figure.ts";

/**
 * What a plan assumes of awards, on-costs, vacancies and demand, each with what it adds to the cost: the plan is forecast without it. The
 * effects of several are not added up, as each is on top of all others.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   onCosts: { employerNi: "none", pension: [{ from: "2024-04-01", rate: 0.2 }], apprenticeshipLevy: "none" },
 *   posts: [{ id: "lead", pay: { salary: 60000 }, start: "2024-04-01" }] });
 * assumptionsOf(forecast(plan)).map(({ what, effect }) => [what, effect]) // => [["Employer pension", 1200000]]
 */
export function assumptionsOf(forecast: Forecast): readonly Assumption[] {
  const { plan, timeline, cost, years } = forecast;
  const whole = years.reduce((total, financialYear) => total + cost.total[financialYear]!, 0);
  const without = (changed: Plan): Pence => {
    const other = costed(changed, { rates: timeline.rates }).cost;
    return (whole - years.reduce((total, financialYear) => total + other[financialYear]!, 0)) as Pence;
  };
  return [...awards(plan), ...onCosts(forecast), ...vacancies(plan), ...assumedOfDemand(plan)].map(
    ({ changed, sources, ...words }, position) => ({
      name: `assumption.${position + 1}`,
      ...words,
      sources: sources.map(({ title }) => title),
      isPlaceholder: sources.some(isPlaceholder),
      effect: without(changed),
    }),
  );
}

/** The effect of each assumption as a figure by its name. */
export const assumptionFigures = (assumptions: readonly Assumption[]): readonly Figure[] =>
  assumptions.map(({ name, effect }) => sum(name, effect));

const awards = (plan: Plan): readonly Assumed[] =>
  plan.payAwards.map((award) => ({
    what: `Pay award on ${award.scale === "njc" ? "NJC" : award.scale}, ${award.status}`,
    value: "percent" in award.award ? asPercent(award.award.percent) : asPounds(award.award.flat),
    from: award.from,
    sources: award.source ? [award.source] : [],
    changed: { ...plan, payAwards: plan.payAwards.filter((other) => other !== award) },
  }));

/** Each on-cost whole: all its rates of the plan's years. */
function onCosts({ plan, ratesUsed }: Forecast): readonly Assumed[] {
  return ON_COSTS.flatMap(({ name, key, words }): readonly Assumed[] => {
    const used = ratesUsed.filter(({ rate }) => rate === name);
    if (used.length === 0) return [];
    return [
      {
        what: words.name.charAt(0).toUpperCase() + words.name.slice(1),
        value: [...new Set(used.map(({ value }) => value))].join("; "),
        sources: used.flatMap(({ sources }) => sources),
        changed: { ...plan, onCosts: { ...plan.onCosts, [key]: "none" } },
      },
    ];
  });
}

function vacancies(plan: Plan): readonly Assumed[] {
  const { vacancyFactor, ...others } = plan;
  if (vacancyFactor === undefined) return [];
  const { source } = vacancyFactor;
  return [
    { what: "Vacancy factor", value: factorInWords(vacancyFactor), sources: source ? [source] : [], changed: others },
  ];
}
