import { mayStillPay } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { byId, paysInWords } from "../../plan/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND } from "./findings.ts";

/** Sources that cannot pay all of their share of costs in a year: what of it is a gap, or is left to others. */
export function shareShort({ plan, years, funding }: Findings): readonly Note[] {
  const due = dueBySource(funding.parts, years.length);
  return funding.byLevel.total.sources.flatMap(({ source, years: drawnSourceYears }): readonly Note[] => {
    const { title, pays } = byId(plan.funding, source)!;
    const amounts = due.get(source);
    if (!pays?.share || amounts === undefined) return [];
    const { otherwise } = pays.share;
    return drawnSourceYears.flatMap((sourceYear, yearIndex) => {
      const { year, applied } = sourceYear;
      const share = amounts[yearIndex]! as Pence;
      const amount = (share - applied) as Pence;
      // With money left, income pays the rest, or a rule keeps it from the cost, which is told.
      if (amount < POUND || mayStillPay(sourceYear) > 0) return [];
      const becomes = otherwise === "gap" ? "which is a gap" : "which is left to others";
      const text = `${title} pays ${paysInWords({ ...pays, share: { ...pays.share!, otherwise: "gap" } }, plan)}, ${asPounds(share)} in ${year}, and has ${asPounds(applied)}: ${asPounds(amount)} is lacking, ${becomes}.`;
      return [{ code: "share-short", year, of: source, amount, amounts: { share, applied }, text }];
    });
  });
}

/** What each source's share of costs comes to, by the place of the year. */
function dueBySource(parts: Findings["funding"]["parts"], yearCount: number): ReadonlyMap<string, readonly number[]> {
  const due = new Map<string, number[]>();
  for (const { part, byYear } of parts) {
    if (part?.source === undefined) continue;
    const amounts = due.get(part.source) ?? Array.from({ length: yearCount }, () => 0);
    byYear.forEach((amount, yearIndex) => {
      amounts[yearIndex]! += amount;
    });
    due.set(part.source, amounts);
  }
  return due;
}
