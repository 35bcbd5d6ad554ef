import { Decimal } from "decimal.js";

/** A private copy: no setting made elsewhere in a program can change how an amount is read. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 60, defaults: true });

/** What was written, times the scale, when that is whole; otherwise why it cannot be held. */
export type MoneyRead =
  | { readonly value: number }
  | { readonly wrong: "not-a-number" | "too-many-decimals" | "too-large" };

const scales: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
]);
const money =
  /^(\()?\s*(?:([+-])\s*)?(?:£\s*)?([+-])?((?:\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u2007\u2009\u202f]\d{3})+)|\d+)(?:\.\d+)?|\.\d+)\s*(?:(k|m|bn)\s*)?(\))?$/i;
const percent = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*%$/;
const plain = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const fraction = /^(\d{1,6}(?:\.\d{1,4})?)\s*\/\s*(\d{1,6}(?:\.\d{1,4})?)$/;

/** A text without blanks around it, with one kind of minus: programs write others, and people paste them. */
const plainly = (moneyText: string): string => moneyText.trim().replace(/[\u2010-\u2013\u2212]/g, "-");

function whole(value: Decimal): MoneyRead {
  if (!value.isInteger()) return { wrong: "too-many-decimals" };
  const number = value.toNumber();
  return Number.isSafeInteger(number) ? { value: number === 0 ? 0 : number } : { wrong: "too-large" };
}

/**
 * Money as people write it, in whole pence: a number of pounds, or a text such as "£1.359m", "628k", "1,359,000", "(500)".
 * Brackets and a leading minus both mean less than nothing.
 *
 * @example readMoney("£1.359m") // => { value: 135900000 }
 * @example readMoney("(500)") // => { value: -50000 }
 * @example readMoney("\u2212£1\u00a0500") // => { value: -150000 }
 * @example readMoney(0.125) // => { wrong: "too-many-decimals" }
 */
export function readMoney(writtenValue: number | string): MoneyRead {
  if (typeof writtenValue === "number") {
    const quick = writtenValue * 100;
    return Number.isSafeInteger(writtenValue) && Number.isSafeInteger(quick)
      ? { value: quick === 0 ? 0 : quick }
      : scaled(writtenValue, 100);
  }
  const foundMatch = money.exec(plainly(writtenValue));
  if (!foundMatch || (foundMatch[1] === undefined) !== (foundMatch[6] === undefined)) return { wrong: "not-a-number" };
  const signs = [foundMatch[1], foundMatch[2], foundMatch[4 - 1]].filter((sign) => sign !== undefined);
  if (signs.length > 1) return { wrong: "not-a-number" };
  const value = new Exact(foundMatch[4]!.replace(/[,\s]/g, ""))
    .times(scales.get((foundMatch[5] ?? "").toLowerCase())!)
    .times(100);
  return whole(signs[0] === "(" || signs[0] === "-" ? value.negated() : value);
}

/**
 * A share of the whole in whole millionths: 0.2, "0.2" or "20%".
 *
 * @example readRate("20%") // => { value: 200000 }
 */
export function readRate(writtenValue: number | string): MoneyRead {
  if (typeof writtenValue === "number") return scaled(writtenValue, 1e6);
  const moneyText = plainly(writtenValue);
  const foundMatch = percent.exec(moneyText);
  if (foundMatch) return whole(new Exact(foundMatch[1]!).times(1e4));
  return plain.test(moneyText) ? whole(new Exact(moneyText).times(1e6)) : { wrong: "not-a-number" };
}

/**
 * A number of per cent, in whole millionths: 3, "3" or "3%".
 *
 * @example readPercent(3.2) // => { value: 32000 }
 */
export function readPercent(writtenValue: number | string): MoneyRead {
  if (typeof writtenValue === "number") return scaled(writtenValue, 1e4);
  const trimmed = plainly(writtenValue);
  const moneyText = trimmed.endsWith("%") ? trimmed.slice(0, -1).trimEnd() : trimmed;
  return plain.test(moneyText) ? whole(new Exact(moneyText).times(1e4)) : { wrong: "not-a-number" };
}

/**
 * A share of a full-time post in whole ten-thousandths: 0.5, "0.5", or hours such as "16/37", rounded to four decimals.
 *
 * @example readFte("16/37") // => { value: 4324 }
 */
export function readFte(writtenValue: number | string): MoneyRead {
  if (typeof writtenValue === "number") return scaled(writtenValue, 1e4);
  const moneyText = plainly(writtenValue);
  const foundMatch = fraction.exec(moneyText);
  if (foundMatch) {
    const hours = new Exact(foundMatch[2]!);
    if (hours.isZero()) return { wrong: "not-a-number" };
    return whole(new Exact(foundMatch[1]!).times(1e4).dividedBy(hours).toDecimalPlaces(0, Exact.ROUND_HALF_UP));
  }
  return plain.test(moneyText) ? whole(new Exact(moneyText).times(1e4)) : { wrong: "not-a-number" };
}

/**
 * A plain decimal number times a whole scale, when that is whole.
 *
 * @example scaled(37.5, 100) // => { value: 3750 }
 */
export function scaled(writtenValue: number, scaleIndex: number): MoneyRead {
  if (!Number.isFinite(writtenValue)) return { wrong: "not-a-number" };
  const value = new Exact(writtenValue).times(scaleIndex);
  // Past fifteen digits a number with decimals is no longer sure to be the one that was written.
  return !Number.isInteger(writtenValue) && value.abs().gte(1e15) ? { wrong: "too-large" } : whole(value);
}
