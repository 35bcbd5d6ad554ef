import { targetCells, vacancyTargets } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Vacancy targets in pounds that are more than the posts that they come off cost in the year: only that is taken off. */
export function targetsAboveCost({ plan, ledger }: Findings): readonly Note[] {
  return vacancyTargets(plan).flatMap(({ year, amount }): readonly Note[] => {
    const cost = targetCells(ledger, year).whole as Pence;
    if (amount <= cost) return [];
    const rest = (amount - cost) as Pence;
    const noteText = `The vacancy target of ${year} is ${asPounds(amount)}, and the posts that it comes off cost ${cost === 0 ? "nothing" : asPounds(cost)} in it: ${asPounds(rest)} of it is not taken off.`;
    return [{ code: "vacancy-target-above-cost", year, of: "vacancy-factor", amount: rest, text: noteText }];
  });
}
