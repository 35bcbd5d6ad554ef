import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { available, shortfallBorne } from "../rules/index.ts";
import type { Dependence } from "./dependence.ts";
import type { Borne } from "./funding.ts";

/** What the sources of a draw have borne so far of a year's shortfalls, by saving or line. */
export type BorneSoFar = Map<string, number>;

/** A year's money after what the source bears of the shortfalls that it rests on, each as it names them, never below nothing. */
export function afterShortfalls(
  givenAmount: Pence,
  restsOn: readonly string[],
  dependences: ReadonlyMap<string, Dependence>,
  yearIndex: number,
  soFar: BorneSoFar,
): { readonly available: Pence; readonly shortfalls: readonly Borne[] } {
  const shortfalls: Borne[] = [];
  let deduction = 0;
  for (const dependenceId of restsOn) {
    const shortfall = dependences.get(dependenceId)?.years[yearIndex]?.shortfall ?? (0 as Pence);
    const amountBefore = (soFar.get(dependenceId) ?? 0) as Pence;
    const borne = byValue(shortfallBorne)({
      shortfall,
      borne: amountBefore,
      given: givenAmount,
      off: deduction,
    }) as Pence;
    if (borne === 0) continue;
    shortfalls.push({ by: dependenceId, shortfall, before: amountBefore, borne });
    soFar.set(dependenceId, amountBefore + borne);
    deduction += borne;
  }
  return { available: byValue(available)({ given: givenAmount, off: deduction }) as Pence, shortfalls };
}
