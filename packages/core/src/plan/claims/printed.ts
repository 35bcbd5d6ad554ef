import { own } from "../../issues/index.ts";
import { readMoney, scaled } from "../../money/index.ts";
import type { Printed } from "../model/claim.ts";

const units: { readonly [word: string]: string } = { thousand: "k", million: "m", billion: "bn" };
const steps: { readonly [letter: string]: number } = { "": 100, k: 100_000, m: 100_000_000, bn: 100_000_000_000 };

/** A figure in a text: a number, with a pound sign or a unit where it is money. */
export const FIGURE = /£?\s?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?(?:k|m|bn|thousand|million|billion)\b)?/gi;

const shape = /^(£)?\s?([\d,]+)(?:\.(\d+))?\s?([a-z]+)?$/i;

/**
 * A figure as it is printed, with how closely; nothing where it is none that can be held.
 *
 * @example readPrinted("£1.359m") // => { text: "£1.359m", unit: "money", value: 135900000, step: 100000 }
 * @example readPrinted("37") // => { text: "37", unit: "count", value: 370000, step: 0 }
 */
export function readPrinted(text: string): Printed | undefined {
  const found = shape.exec(text.trim());
  if (!found) return undefined;
  const [, pound, whole = "", decimals = "", word = ""] = found;
  const unit = own(units, word.toLowerCase()) ?? word.toLowerCase();
  if (pound === undefined && unit === "") {
    const digits = `${whole.replaceAll(",", "")}${decimals === "" ? "" : `.${decimals}`}`;
    const read = scaled(Number(digits), 10_000);
    const step = decimals === "" ? 0 : 10 ** Math.max(0, 4 - decimals.length);
    return "value" in read ? { text: text.trim(), unit: "count", value: read.value, step } : undefined;
  }
  const scale = own(steps, unit);
  const read = readMoney(`${whole}${decimals === "" ? "" : `.${decimals}`}${unit}`);
  if (scale === undefined || !("value" in read)) return undefined;
  return { text: text.trim(), unit: "money", value: read.value, step: Math.max(1, scale / 10 ** decimals.length) };
}
