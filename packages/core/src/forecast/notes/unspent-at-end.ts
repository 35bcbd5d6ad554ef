import { asPounds } from "../../money/index.ts";
import { byId, ceilingInWords } from "../../plan/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, sum } from "./findings.ts";

/** One-off money that the plan's years leave unspent, also where nothing is short: who gave it may want it back. */
export function unspentAtEnd({ plan, funding, years: all }: Findings): readonly Note[] {
  return funding.draws.total.sources.flatMap(({ source: id, years }) => {
    const source = byId(plan.funding, id);
    if (source === undefined || source.recurrent) return [];
    const amount = sum([...years.map(({ lapsed }) => lapsed), years.at(-1)!.carriedOut]);
    if (amount < POUND) return [];
    const { ceiling, title } = source;
    if (ceiling !== undefined) {
      const text = `${asPounds(amount)} of ${title} is not drawn by the end of ${ceiling.to}: it is there up to ${ceilingInWords(ceiling)}, and for no later year.`;
      return [{ code: "unspent-at-end", of: id, amount, text } as const];
    }
    const text = `${asPounds(amount)} of ${title} is not spent by the end of ${all.at(-1)}: it is one-off money, and may have to go back.`;
    return [{ code: "unspent-at-end", of: id, amount, text } as const];
  });
}
