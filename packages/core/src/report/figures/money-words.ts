import { inWholeSteps } from "../../formula/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { MoneyRegister } from "../../plan/index.ts";
import { grouped, withoutEndZeros } from "../../words/index.ts";

/** Sums from here up are in thousands, as in pictures: £10,000. */
const THOUSANDS_FROM = 1_000_000;
const POUND = 100;
const THOUSAND = 100_000;
const MILLIONTH_PART = 1_000_000;

/**
 * A sum in a sentence, as committees or pages of the web write it, rounded half up on its own: a figure reads the same wherever it
 * stands. Below nothing is said in words, as people who listen to a page hear no sign before a figure.
 *
 * @example moneyInWords(pence(62800000), "committee") // => "£628k"
 * @example moneyInWords(pence(135900000), "committee") // => "£1.359m"
 * @example moneyInWords(pence(100000000), "committee") // => "£1m"
 * @example moneyInWords(pence(62800000), "web") // => "£628,000"
 * @example moneyInWords(pence(135900000), "web") // => "£1.36 million"
 * @example moneyInWords(pence(-950000), "committee") // => "minus £9,500"
 */
export function moneyInWords(amount: Pence, register: MoneyRegister): string {
  const size = Math.abs(amount) as Pence;
  return `${amount < 0 ? "minus " : ""}${forms[register](size)}`;
}

/** How a sum above nothing is written. */
const forms: { readonly [register in MoneyRegister]: (size: Pence) => string } = {
  committee(size) {
    const thousands = inWholeSteps(size, THOUSAND);
    if (thousands >= 1_000) return `£${decimals(thousands, 3)}m`;
    return size >= THOUSANDS_FROM ? `£${thousands}k` : inWholePounds(size);
  },
  web(size) {
    if (inWholeSteps(size, POUND) < 1_000_000) return inWholePounds(size);
    return `£${decimals(inWholeSteps(size, MILLIONTH_PART), 2)} million`;
  },
};

/** Whether committees are given a sum in pounds, as it is below ten thousand and not nothing. */
export const isInPounds = (amount: number): boolean => amount !== 0 && Math.abs(amount) < THOUSANDS_FROM;

/** Whether committees are given a sum in thousands. */
export const inThousands = (amount: number): boolean =>
  !isInPounds(amount) && amount !== 0 && inWholeSteps(Math.abs(amount), THOUSAND) < 1_000;

/** Whole pounds; what would be rounded away is given to the penny. */
function inWholePounds(size: Pence): string {
  const pounds = inWholeSteps(size, POUND);
  return pounds === 0 && size !== 0 ? asPounds(size) : `£${grouped(pounds)}`;
}

/** Whole steps of which so many digits are decimals, without the zeros that they end with. */
function decimals(steps: number, places: number): string {
  const digits = String(steps).padStart(places + 1, "0");
  const part = withoutEndZeros(digits.slice(-places));
  return `${grouped(digits.slice(0, -places))}${part === "" ? "" : `.${part}`}`;
}

/**
 * A sum in a cell of a table: in thousands of pounds where committees read it and the caption says so, else in pounds in every cell.
 * Below nothing has a minus sign, no brackets.
 *
 * @example moneyInCell(pence(135900000), "committee") // => "1,359"
 * @example moneyInCell(pence(-135900000), "web") // => "−£1,359,000"
 */
export function moneyInCell(amount: Pence, register: MoneyRegister): string {
  const steps = inWholeSteps(amount, register === "committee" ? THOUSAND : POUND);
  const pound = register === "committee" ? "" : "£";
  return `${steps < 0 ? "−" : ""}${pound}${grouped(Math.abs(steps))}`;
}

/** The steps of which a cell shows a whole number, in pence. */
export const stepOfCell = (register: MoneyRegister): number => (register === "committee" ? THOUSAND : POUND);

/** The unit that a table's caption says, where its cells do not. */
export const unitOfCells = (register: MoneyRegister): string => (register === "committee" ? "£000" : "");
