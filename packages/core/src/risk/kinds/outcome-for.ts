import { MILLION, type Millionths } from "../../money/index.ts";

/** The outcome that a chance falls to: the first, where it is below the first's chance, and so on. */
export function outcomeFor<Outcome extends { readonly chance: Millionths }>(
  outcomes: readonly Outcome[],
  chance: number,
): Outcome {
  let reached = 0;
  for (const outcome of outcomes) {
    reached += outcome.chance;
    if (chance * MILLION < reached) return outcome;
  }
  return outcomes[outcomes.length - 1]!;
}
