import { asPounds, type Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, sum, titleOf } from "./findings.ts";

const levels = [
  { status: "conditional", less: "confirmed", level: "conditional", code: "rests-on-conditional" },
  { status: "unconfirmed", less: "conditional", level: "total", code: "rests-on-unconfirmed" },
] as const;

/** How much of each year's cost is met only when money that is not confirmed comes, and on whose word. */
export function resting({ plan, funding, years }: Findings): readonly Note[] {
  return levels.flatMap(({ status, less, level, code }) => {
    const sources = plan.funding.filter((source) => source.status === status);
    const rests = years.map(
      (_, at) => (funding.draws[less].years[at]!.gap - funding.draws[level].years[at]!.gap) as Pence,
    );
    const amount = sum(rests);
    if (amount <= 0) return [];
    const each = years.flatMap((year, at) => (rests[at]! > 0 ? [`${asPounds(rests[at]!)} in ${year}`] : []));
    const names = listed(sources.map(({ id }) => titleOf(plan.funding, id)));
    const text = `${asPounds(amount)} rests on ${status} money (${names}): ${listed(each)}.`;
    const amounts = Object.fromEntries(years.map((year, at) => [year, rests[at]!]));
    return [{ code, amount, amounts, text }];
  });
}
