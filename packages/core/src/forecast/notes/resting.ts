import { isCounted } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, titleById, totalPence } from "./findings.ts";

const levels = [
  { status: "conditional", less: "confirmed", level: "conditional", code: "rests-on-conditional" },
  { status: "unconfirmed", less: "conditional", level: "total", code: "rests-on-unconfirmed" },
] as const;

/** How much of each year's cost is met only when money that is not confirmed comes, and on whose word. */
export function resting({ plan, funding, years }: Findings): readonly Note[] {
  const certainty = new Map(funding.payers.map((payer) => [payer.source.id, payer.status]));
  return levels.flatMap(({ status, less, level, code }) => {
    const rests = years.map(
      (_, yearIndex) =>
        (funding.byLevel[less].years[yearIndex]!.gap - funding.byLevel[level].years[yearIndex]!.gap) as Pence,
    );
    const resting = rests.map((eachAmount) => eachAmount >= POUND);
    const amount = totalPence(rests.filter((_, position) => resting[position]));
    if (amount === 0) return [];
    const paying = funding.byLevel[level].sources.filter(
      ({ source, years: drawnSourceYears }) =>
        certainty.get(source) === status &&
        drawnSourceYears.some(({ applied }, position) => resting[position] && applied > 0),
    );
    const phrases = years.flatMap((year, yearIndex) =>
      resting[yearIndex] ? [`${asPounds(rests[yearIndex]!)} in ${year}`] : [],
    );
    const received = funding.costs.filter(
      (costUnit) =>
        isCounted(level, costUnit) &&
        !isCounted(less, costUnit) &&
        costUnit.byYear.some((sum, position) => resting[position] && sum < 0),
    );
    const names = listed([
      ...paying.map(({ source }) => titleById(plan.funding, source)),
      ...received.map(({ id }) => titleById(plan.lines, id)),
    ]);
    // A source that pays nothing itself may still bear what a saving does not bring, which other money would bear without it.
    const whose = names === "" ? ", which bears what savings do not bring" : ` (${names})`;
    const noteText = `${asPounds(amount)} rests on ${status} money${whose}: ${listed(phrases)}.`;
    const amounts = Object.fromEntries(years.map((year, yearIndex) => [year, rests[yearIndex]!]));
    return [{ code, amount, amounts, text: noteText }];
  });
}
