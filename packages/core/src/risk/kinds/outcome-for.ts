import { MILLION, type Millionths } from "../../money/index.ts";

/** The place of the outcome that a chance falls to: the first, where it is below the first's chance, and so on. */
export function outcomeFor(outcomes: readonly { readonly chance: Millionths }[], chance: number): number {
  let reached = 0;
  for (const [outcomeIndex, outcome] of outcomes.entries()) {
    reached += outcome.chance;
    if (chance * MILLION < reached) return outcomeIndex;
  }
  return outcomes.length - 1;
}
