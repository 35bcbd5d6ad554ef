import { asPounds, type Pence } from "../../money/index.ts";
import { byId } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, sum, titleOf } from "./findings.ts";

const levels = [
  { status: "conditional", less: "confirmed", level: "conditional", code: "rests-on-conditional" },
  { status: "unconfirmed", less: "conditional", level: "total", code: "rests-on-unconfirmed" },
] as const;

/** How much of each year's cost is met only when money that is not confirmed comes, and on whose word. */
export function resting({ plan, funding, years }: Findings): readonly Note[] {
  return levels.flatMap(({ status, less, level, code }) => {
    const rests = years.map(
      (_, at) => (funding.draws[less].years[at]!.gap - funding.draws[level].years[at]!.gap) as Pence,
    );
    const resting = rests.map((one) => one >= POUND);
    const amount = sum(rests.filter((_, at) => resting[at]));
    if (amount === 0) return [];
    const paying = funding.draws[level].sources.filter(
      ({ source, years: drawn }) =>
        byId(plan.funding, source)?.status === status && drawn.some(({ applied }, at) => resting[at] && applied > 0),
    );
    const each = years.flatMap((year, at) => (resting[at] ? [`${asPounds(rests[at]!)} in ${year}`] : []));
    const names = listed(paying.map(({ source }) => titleOf(plan.funding, source)));
    // A source that pays nothing itself may still bear what a saving does not bring, which other money would bear without it.
    const whose = names === "" ? ", which bears what savings do not bring" : ` (${names})`;
    const text = `${asPounds(amount)} rests on ${status} money${whose}: ${listed(each)}.`;
    const amounts = Object.fromEntries(years.map((year, at) => [year, rests[at]!]));
    return [{ code, amount, amounts, text }];
  });
}
