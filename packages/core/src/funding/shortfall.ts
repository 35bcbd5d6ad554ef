import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { available, shortfallBorne } from "../rules/index.ts";
import type { Dependence } from "./dependence.ts";
import type { Borne } from "./funding.ts";

/** What the sources of a draw have borne so far of a year's shortfalls, by saving or line. */
export type BorneSoFar = Map<string, number>;

/** A year's money after what the source bears of the shortfalls that it rests on, each as it names them, never below nothing. */
export function afterShortfalls(
  given: Pence,
  restsOn: readonly string[],
  dependences: ReadonlyMap<string, Dependence>,
  at: number,
  soFar: BorneSoFar,
): { readonly available: Pence; readonly shortfalls: readonly Borne[] } {
  const shortfalls: Borne[] = [];
  let off = 0;
  for (const by of restsOn) {
    const shortfall = dependences.get(by)?.years[at]?.shortfall ?? (0 as Pence);
    const before = (soFar.get(by) ?? 0) as Pence;
    const borne = byValue(shortfallBorne)({ shortfall, borne: before, given, off }) as Pence;
    if (borne === 0) continue;
    shortfalls.push({ by, shortfall, before, borne });
    soFar.set(by, before + borne);
    off += borne;
  }
  return { available: byValue(available)({ given, off }) as Pence, shortfalls };
}
