import { inPounds, type Pence } from "../money/index.ts";
import { inBrief } from "../tables/index.ts";
import { withoutEndZeros } from "../words/index.ts";

const THOUSANDS_FROM = 1_000_000;

/**
 * A sum as a picture prints it, rounded as every table rounds it: millions from a million pounds up, thousands from ten thousand,
 * else whole pounds. Noughts at the end of a decimal are left out.
 *
 * @example inShort(pence(135900000)) // => "£1.359m"
 * @example inShort(pence(100000000)) // => "£1m"
 * @example inShort(pence(35900000)) // => "£359k"
 * @example inShort(pence(-378)) // => "-£4"
 */
export function inShort(amount: Pence): string {
  const brief = inBrief(amount);
  if (brief.endsWith("m")) {
    const [whole, decimals = ""] = brief.slice(0, -1).split(".");
    const heldText = withoutEndZeros(decimals);
    return `${whole}${heldText === "" ? "" : `.${heldText}`}m`;
  }
  return Math.abs(amount) < THOUSANDS_FROM ? brief : inBrief(amount, "thousands");
}

/**
 * A sum in pounds as a number to draw with: the nearest to the exact decimal.
 *
 * @example inPoundsToDraw(pence(1250)) // => 12.5
 */
export const inPoundsToDraw = (amount: Pence): number => Number(inPounds(amount));

/**
 * A sum that is more with a plus, less with a minus.
 *
 * @example withSign(pence(35900000)) // => "+£359k"
 */
export const withSign = (amount: Pence): string => (amount > 0 ? `+${inShort(amount)}` : inShort(amount));

/**
 * A cost and what pays it, or the other way about, as a message compares them. Where one is so little more than the other that both print
 * the same, they stand as one.
 *
 * @param what - what the first is, as it follows its sum
 * @example against(pence(135900000), pence(100000000), " of cost") // => ": £1.359m of cost against £1m"
 * @example against(pence(4020886), pence(4000000)) // => ": cost and funding are both about £40k"
 */
export function against(first: Pence, second: Pence, what = ""): string {
  const [one, other] = [inShort(first), inShort(second)];
  return one === other ? `: cost and funding are both about ${one}` : `: ${one}${what} against ${other}`;
}

/** Sums together. */
export const totalPence = (amounts: readonly Pence[]): Pence =>
  amounts.reduce((total, amount) => total + amount, 0) as Pence;

/** One sum less another. */
export const less = (amount: Pence, otherAmount: Pence): Pence => (amount - otherAmount + 0) as Pence;
