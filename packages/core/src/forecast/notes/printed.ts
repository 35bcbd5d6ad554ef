import { asPounds, type Pence } from "../../money/index.ts";
import type { Note } from "../note.ts";
import { type Findings, totalPence } from "./findings.ts";

/** Totals that a paper prints, against the sum of the years that it prints beside them. */
export function printed({ plan }: Findings): readonly Note[] {
  const { cost, printedTotal } = plan.expect ?? {};
  if (cost === undefined || printedTotal === undefined) return [];
  const years = totalPence(cost.map(({ amount }) => amount));
  const amount = (printedTotal - years) as Pence;
  if (amount === 0) return [];
  const noteText = `The printed total of ${asPounds(printedTotal)} is not the sum of the printed years, ${asPounds(years)}: they differ by ${asPounds(amount)}.`;
  return [{ code: "printed-totals-do-not-foot", amount, amounts: { printed: printedTotal, years }, text: noteText }];
}
