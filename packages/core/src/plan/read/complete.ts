import { inOrderOf } from "../../order/index.ts";
import { closedBudget } from "../check/budget.ts";
import { withEntrants } from "../model/demand/entrants.ts";
import { madeLines } from "../model/demand/made-lines.ts";
import type { Plan } from "../model/plan.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import { givenValue } from "../schema/leaf.ts";
import { conventionsOf, postsPlaced, type Sections } from "./draft.ts";

/** A checked plan with every section in its place. A day that was left out stays out: what it means is for whoever uses it. */
export function complete(sections: Sections): Plan {
  const {
    title,
    organisation,
    source,
    illustrative,
    years,
    grades,
    ranges,
    risks,
    correlations,
    caseloads,
    statusCodes,
    recommendations,
    actions,
    vacancyFactor,
    expect,
    budget,
    claims,
  } = sections;
  const { payScales, payAwards, onCosts, agencyRates, posts, lines, savings, funding, scenarios } = sections;
  const conventions = conventionsOf(sections);
  const stated = lines ?? [];
  const demand = sections.demand && withEntrants(sections.demand, sections.entrants ?? []);
  return {
    outturn: 1,
    title,
    ...givenValue({ organisation, source, illustrative }),
    years,
    conventions,
    payScales: payScales ?? {},
    ...givenValue({ grades }),
    payAwards: inOrderOf(payAwards ?? [], ({ from }) => from),
    onCosts: withPublished(onCosts ?? {}, posts ?? []),
    ...givenValue({ vacancyFactor }),
    agencyRates: agencyRates ?? {},
    posts: postsPlaced(sections, conventions),
    lines: demand === undefined ? stated : [...stated, ...madeLines(demand, years)],
    ...givenValue({ demand, caseloads }),
    savings: savings ?? [],
    funding: funding ?? [],
    ...givenValue({ expect, budget: budget && closedBudget(budget, years), claims }),
    scenarios: scenarios ?? [],
    ...givenValue({ ranges, risks, correlations, statusCodes, recommendations, actions }),
  };
}

/** On-costs that apply to someone are as published unless the plan says otherwise. */
export function withPublished(onCosts: Plan["onCosts"], posts: Plan["posts"]): Plan["onCosts"] {
  const unstated = ON_COSTS.filter(({ unlessStated, appliesTo }) => unlessStated && posts.some(appliesTo));
  return { ...Object.fromEntries(unstated.map(({ key, unlessStated }) => [key, unlessStated])), ...onCosts };
}
