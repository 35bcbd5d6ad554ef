import { exactly } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { atAgencyCost } from "../../rules/index.ts";

const dearer = exactly(atAgencyCost);

/**
 * What employees' cost would be as agency: dearer as one sum is to the other.
 *
 * @example withPremium(128_000, { agency: 180_000, employed: 128_000 }) // => 180000
 */
export const withPremium = (
  amount: Pence,
  { agency, employed }: { readonly agency: Pence; readonly employed: Pence },
): Pence => Number(dearer({ sum: BigInt(amount), agency: BigInt(agency), employed: BigInt(employed) })) as Pence;
