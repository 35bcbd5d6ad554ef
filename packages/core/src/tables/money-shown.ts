import { inWholeSteps } from "../formula/index.ts";
import { asPounds, type Pence } from "../money/index.ts";
import { grouped } from "../words/index.ts";

/** How sums are shown (C14): in pounds, in thousands of pounds, or in millions of pounds to three decimals. */
export const MONEY_SHOWN = ["pounds", "thousands", "millions"] as const;

export type MoneyShown = (typeof MONEY_SHOWN)[number];

const steps: { readonly [shown in MoneyShown]: number } = { pounds: 100, thousands: 100_000, millions: 100_000 };

/**
 * A sum in the steps it is shown in: whole pounds, or whole thousands of pounds. Rounded half up, on its own.
 *
 * @example inSteps(pence(148254545), "thousands") // => 1483
 */
export const inSteps = (amount: Pence, moneyShown: MoneyShown): number => inWholeSteps(amount, steps[moneyShown]);

/**
 * Steps as a table prints them.
 *
 * @example stepsAsText(1359, "millions") // => "1.359"
 * @example stepsAsText(-1359, "thousands") // => "-1,359"
 */
export function stepsAsText(count: number, moneyShown: MoneyShown): string {
  const digits = String(Math.abs(count)).padStart(moneyShown === "millions" ? 4 : 1, "0");
  const text = moneyShown === "millions" ? `${grouped(digits.slice(0, -3))}.${digits.slice(-3)}` : grouped(digits);
  return count < 0 ? `-${text}` : text;
}

/**
 * Steps as a sentence says them.
 *
 * @example stepAsText(1, "millions") // => "£0.001m"
 */
export const stepAsText = (count: number, moneyShown: MoneyShown): string =>
  `£${stepsAsText(count, moneyShown)}${letters[moneyShown]}`;

const letters: { readonly [shown in MoneyShown]: string } = { pounds: "", thousands: "k", millions: "m" };

/** The unit as a table's heading says it. */
export const unitOf = (moneyShown: MoneyShown): string => `£${letters[moneyShown]}`;

/** A million pounds, in thousands. */
const MILLION = 1_000;

/**
 * A sum in a sentence. Without a unit of choice: millions from a million pounds up, else whole pounds. A sum that would be
 * rounded away is given to the penny.
 *
 * @example inBrief(pence(198700000)) // => "£1.987m"
 * @example inBrief(pence(35900000)) // => "£359,000"
 * @example inBrief(pence(35900000), "millions") // => "£0.359m"
 * @example inBrief(pence(4900), "thousands") // => "£49"
 */
export function inBrief(amount: Pence, moneyShown?: MoneyShown): string {
  const as = moneyShown ?? (Math.abs(inSteps(amount, "thousands")) >= MILLION ? "millions" : "pounds");
  const count = inSteps(amount, as);
  if (count === 0 && amount !== 0) return asPounds(amount);
  return `${count < 0 ? "-" : ""}${stepAsText(Math.abs(count), as)}`;
}

/**
 * Says the sums of one sentence in one unit: in millions, where one of them is said so by itself; nothing is £0 in either.
 *
 * @example [17900000, 141500000].map((amount) => inOneUnit([17900000, 141500000])(amount)) // => ["£0.179m", "£1.415m"]
 */
export function inOneUnit(amounts: readonly Pence[]): (amount: Pence) => string {
  const isInMillions = amounts.some((amount) => Math.abs(inSteps(amount, "thousands")) >= MILLION);
  return (amount) => (amount === 0 ? "£0" : inBrief(amount, isInMillions ? "millions" : "pounds"));
}
