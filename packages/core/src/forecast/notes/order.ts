import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { FundingSource } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, POUND, sum } from "./findings.ts";

/** Every order of so few sources is tried; of more, each is tried as the first. */
const EVERY_ORDER = 4;
const MOST_TRIED = 24;

/** Where the sources, drawn in another order, would leave a smaller gap: by how much. The order is a choice of the plan. */
export function orderOfSources(on: Findings): readonly Note[] {
  const { plan, funding, years } = on;
  const { total } = funding.draws;
  const idle = total.sources.some(({ years: drawn }) => drawn.some(({ unspent }) => unspent > 0));
  if (plan.funding.length < 2 || !isShort(on) || !idle) return [];
  let best = total.years.map(({ gap }) => gap);
  const now = best;
  let first: readonly FundingSource[] | undefined;
  for (const order of otherOrders(plan.funding)) {
    const gaps = gapsWithAll({ ...plan, funding: order }, funding.costs);
    if (sum(gaps) >= sum(best)) continue;
    best = [...gaps];
    first = order;
  }
  const amount = (sum(now) - sum(best)) as Pence;
  if (first === undefined || amount < POUND) return [];
  const less = years.map((_, at) => (now[at]! - best[at]!) as Pence);
  const each = years.flatMap((year, at) =>
    Math.abs(less[at]!) < POUND
      ? []
      : [`${asPounds(Math.abs(less[at]!) as Pence)} ${less[at]! > 0 ? "less" : "more"} in ${year}`],
  );
  const text =
    `With ${orderInWords(first, plan.funding)} the gap would be ${asPounds(amount)} smaller: ${listed(each)}. ` +
    "The order in which sources are drawn is a choice of the plan.";
  const amounts = Object.fromEntries(years.map((year, at) => [year, less[at]!]));
  return [{ code: "order-of-sources", of: first[0]!.id, amount, amounts, text }];
}

/** Each source as the first, the others staying as they are; then, of few sources, every other order. */
function otherOrders(sources: readonly FundingSource[]): readonly (readonly FundingSource[])[] {
  const asFirst = sources.slice(1, MOST_TRIED).map((source) => [source, ...sources.filter((one) => one !== source)]);
  return sources.length > EVERY_ORDER ? asFirst : [...asFirst, ...ordersOf(sources)];
}

function ordersOf(sources: readonly FundingSource[]): readonly (readonly FundingSource[])[] {
  if (sources.length < 2) return [sources];
  return sources.flatMap((source) =>
    ordersOf(sources.filter((one) => one !== source)).map((rest) => [source, ...rest]),
  );
}

function orderInWords(order: readonly FundingSource[], plan: readonly FundingSource[]): string {
  const others = plan.filter((source) => source !== order[0]);
  const isFirst = order.slice(1).every((source, at) => source === others[at]);
  return isFirst
    ? `${order[0]!.title} drawn first`
    : `the sources drawn in the order ${listed(order.map(({ title }) => title))}`;
}
