import type { Pence } from "../../money/index.ts";
import type { WeeksDelay } from "../../questions/index.ts";
import { inBrief } from "../money-shown.ts";

/** Whether it makes a difference to the cost if people come a week later or if the programme moves by a week as a whole. */
export const weeksDiffer = (delay: WeeksDelay, move: WeeksDelay): boolean =>
  delay.all !== move.all || delay.byPost.some(({ saves }, position) => saves !== move.byPost[position]?.saves);

/**
 * What a programme that moves by a week as a whole costs, in a sentence beside that of people who come a week later; nothing where the
 * two are the same.
 */
export function weekMovedSays(delay: WeeksDelay, move: WeeksDelay): string | undefined {
  if (!weeksDiffer(delay, move)) return undefined;
  const byWords = inBrief(Math.abs(move.all) as Pence);
  const costs = move.all === 0 ? "as much" : `${byWords} ${move.all > 0 ? "less" : "more"}`;
  return `If the programme moves by a week as a whole, with both its ends, it costs ${costs} within its years.`;
}
