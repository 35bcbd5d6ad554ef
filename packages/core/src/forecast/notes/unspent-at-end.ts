import { asPounds } from "../../money/index.ts";
import { byId, ceilingInWords } from "../../plan/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, totalPence } from "./findings.ts";

/** One-off money that the plan's years leave unspent, also where nothing is short: who gave it may want it back. */
export function unspentAtEnd({ plan, funding, years: allYears }: Findings): readonly Note[] {
  return funding.byLevel.total.sources.flatMap(({ source: recordId, years }) => {
    const fundingSource = byId(plan.funding, recordId);
    if (
      fundingSource === undefined ||
      fundingSource.recurrent ||
      fundingSource.within !== undefined ||
      fundingSource.reserve
    )
      return [];
    const amount = totalPence([...years.map(({ lapsed }) => lapsed), years.at(-1)!.carriedOut]);
    if (amount < POUND) return [];
    const { ceiling, title } = fundingSource;
    if (ceiling !== undefined) {
      const noteText = `${asPounds(amount)} of ${title} is not drawn by the end of ${ceiling.to}: it is there up to ${ceilingInWords(ceiling)}, and for no later year.`;
      return [{ code: "unspent-at-end", of: recordId, amount, text: noteText } as const];
    }
    const text = `${asPounds(amount)} of ${title} is not spent by the end of ${allYears.at(-1)}: it is one-off money, and may have to go back.`;
    return [{ code: "unspent-at-end", of: recordId, amount, text } as const];
  });
}
