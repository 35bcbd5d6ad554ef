import { readMoney, scaled } from "../../money/index.ts";

/** A figure as it is printed: how closely is part of it. */
export interface Printed {
  readonly text: string;
  readonly unit: "money" | "count" | "percent";
  /** Pence, ten-thousandths of a count, or millionths. */
  readonly value: number;
  /** The smallest step it is printed to, in the same unit; 0 where a number is whole and so exact. */
  readonly step: number;
}

const units: ReadonlyMap<string, string> = new Map([
  ["thousand", "k"],
  ["million", "m"],
  ["mn", "m"],
  ["billion", "bn"],
]);
const steps: ReadonlyMap<string, number> = new Map([
  ["", 100],
  ["k", 100_000],
  ["m", 100_000_000],
  ["bn", 100_000_000_000],
]);

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

/** A figure in a text in small letters: a number, with a pound sign or a unit where it is money, or a percentage. */
export const FIGURE = String.raw`(?<![a-z0-9_.,¤ᴀ]|[a-z]-)(?:£ ?${NUMBER}(?: ?(?:k|mn?|bn|thousand|million|billion)\b)?|${NUMBER}(?: ?(?:%|per ?cent\b)| ?(?:k|mn?|bn|thousand|million|billion)\b)?)`;

const shape = /^(£)? ?([\d,]+)(?:\.(\d+))? ?([a-z% ]+)?$/;

const figure = new RegExp(FIGURE, "g");

/** Every figure in a text, as it is written. */
export const figuresIn = (text: string): readonly string[] => text.match(figure) ?? [];

/** Where the first figure of a text stands. */
export const firstFigureAt = (text: string): number => text.search(figure);

/**
 * A figure as it is printed, with how closely; nothing where it is none that can be held.
 *
 * @example readPrinted("£1.359m") // => { text: "£1.359m", unit: "money", value: 135900000, step: 100000 }
 * @example readPrinted("37") // => { text: "37", unit: "count", value: 370000, step: 0 }
 * @example readPrinted("4%") // => { text: "4%", unit: "percent", value: 40000, step: 10000 }
 */
export function readPrinted(written: string): Printed | undefined {
  const text = written.trim();
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, pound, whole = "", decimals = "", word = ""] = found;
  const digits = `${whole.replaceAll(",", "")}${decimals === "" ? "" : `.${decimals}`}`;
  if (/^(?:%|per ?cent)$/.test(word)) {
    const read = scaled(Number(digits), 10_000);
    return "value" in read
      ? { text, unit: "percent", value: read.value, step: 10_000 / 10 ** decimals.length }
      : undefined;
  }
  const unit = units.get(word) ?? word;
  if (pound === undefined && unit === "") {
    const read = scaled(Number(digits), 10_000);
    const step = decimals === "" ? 0 : 10 ** Math.max(0, 4 - decimals.length);
    return "value" in read ? { text, unit: "count", value: read.value, step } : undefined;
  }
  const scale = steps.get(unit);
  const read = readMoney(`${digits}${unit}`);
  if (scale === undefined || !("value" in read)) return undefined;
  return { text, unit: "money", value: read.value, step: Math.max(1, scale / 10 ** decimals.length) };
}
