import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { FundingSource } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, POUND, totalPence } from "./findings.ts";

/** Every order of so few sources is tried; of more, each is tried as the first, as far as so many orders go. */
const EVERY_ORDER = 4;
const MOST_TRIED = 23;

/** So many sources are drawn over all orders that are tried, and one order at least: thousands of sources would wait for a second each. */
const MOST_DRAWN = 4_000;

/** Where the sources, drawn in another order, would leave a smaller gap: by how much. The order is a choice of the plan. */
export function orderOfSources(findings: Findings): readonly Note[] {
  const { plan, funding, years } = findings;
  const { total } = funding.byLevel;
  const idle = total.sources.some(({ years: drawnSourceYears }) => drawnSourceYears.some(({ unspent }) => unspent > 0));
  const isOrdered = ({ pays }: FundingSource): boolean => pays?.share === undefined; // shares come first, whatever the order
  const ordered = plan.funding.filter(isOrdered);
  const sharing = plan.funding.filter((source) => !isOrdered(source));
  if (ordered.length < 2 || !isShort(findings) || !idle) return [];
  let bestAmounts = total.years.map(({ gap }) => gap);
  const now = bestAmounts;
  let firstFundingSources: readonly FundingSource[] | undefined;
  for (const order of otherOrders(ordered)) {
    const gaps = gapsWithAll({ ...plan, funding: [...sharing, ...order] }, funding.costs);
    if (totalPence(gaps) >= totalPence(bestAmounts)) continue;
    bestAmounts = [...gaps];
    firstFundingSources = order;
  }
  const amount = (totalPence(now) - totalPence(bestAmounts)) as Pence;
  if (firstFundingSources === undefined || amount < POUND) return [];
  const less = years.map((_, yearIndex) => (now[yearIndex]! - bestAmounts[yearIndex]!) as Pence);
  const phrases = years.flatMap((year, yearIndex) =>
    Math.abs(less[yearIndex]!) < POUND
      ? []
      : [`${asPounds(Math.abs(less[yearIndex]!) as Pence)} ${less[yearIndex]! > 0 ? "less" : "more"} in ${year}`],
  );
  const noteText =
    `With ${orderInWords(firstFundingSources, ordered)} the gap would be ${asPounds(amount)} smaller: ${listed(phrases)}. ` +
    "The order in which sources are drawn is a choice of the plan.";
  const amounts = Object.fromEntries(years.map((year, yearIndex) => [year, less[yearIndex]!]));
  return [{ code: "order-of-sources", of: firstFundingSources[0]!.id, amount, amounts, text: noteText }];
}

/** Each source as the first, the others staying as they are; then, of few sources, every other order. */
function otherOrders(fundingSources: readonly FundingSource[]): readonly (readonly FundingSource[])[] {
  const tried = Math.max(1, Math.min(MOST_TRIED, Math.floor(MOST_DRAWN / fundingSources.length)));
  const asFirst = fundingSources
    .slice(1, 1 + tried)
    .map((fundingSource) => [
      fundingSource,
      ...fundingSources.filter((eachFundingSource) => eachFundingSource !== fundingSource),
    ]);
  return fundingSources.length > EVERY_ORDER ? asFirst : [...asFirst, ...ordersOf(fundingSources)];
}

function ordersOf(fundingSources: readonly FundingSource[]): readonly (readonly FundingSource[])[] {
  if (fundingSources.length < 2) return [fundingSources];
  return fundingSources.flatMap((fundingSource) =>
    ordersOf(fundingSources.filter((eachFundingSource) => eachFundingSource !== fundingSource)).map(
      (remainingFundingSources) => [fundingSource, ...remainingFundingSources],
    ),
  );
}

function orderInWords(order: readonly FundingSource[], plan: readonly FundingSource[]): string {
  const otherFundingSources = plan.filter((fundingSource) => fundingSource !== order[0]);
  const isFirst = order
    .slice(1)
    .every((fundingSource, sourceIndex) => fundingSource === otherFundingSources[sourceIndex]);
  return isFirst
    ? `${order[0]!.title} drawn first`
    : `the sources drawn in the order ${listed(order.map(({ title }) => title))}`;
}
