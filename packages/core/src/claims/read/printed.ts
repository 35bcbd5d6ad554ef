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

const figurePattern = new RegExp(FIGURE, "g");

/** Every figure in a text, as it is written. */
export const figuresIn = (claimText: string): readonly string[] => claimText.match(figurePattern) ?? [];

/** Where the first figure of a text stands. */
export const firstFigureAt = (claimText: string): number => claimText.search(figurePattern);

/**
 * A figure as it is printed, with how closely; nothing where it is none that can be held.
 *
 * @example readPrinted("£1.359m") // => { text: "£1.359m", unit: "money", value: 135900000, step: 100000 }
 * @example readPrinted("37") // => { text: "37", unit: "count", value: 370000, step: 0 }
 * @example readPrinted("4%") // => { text: "4%", unit: "percent", value: 40000, step: 10000 }
 */
export function readPrinted(writtenText: string): Printed | undefined {
  const claimText = writtenText.trim();
  const foundMatch = shape.exec(claimText);
  if (!foundMatch) return undefined;
  const [, pound, whole = "", decimals = "", word = ""] = foundMatch;
  const digits = `${whole.replaceAll(",", "")}${decimals === "" ? "" : `.${decimals}`}`;
  if (/^(?:%|per ?cent)$/.test(word)) {
    const readResult = scaled(Number(digits), 10_000);
    return "value" in readResult
      ? { text: claimText, unit: "percent", value: readResult.value, step: 10_000 / 10 ** decimals.length }
      : undefined;
  }
  const unit = units.get(word) ?? word;
  if (pound === undefined && unit === "") {
    const readResult = scaled(Number(digits), 10_000);
    const step = decimals === "" ? 0 : 10 ** Math.max(0, 4 - decimals.length);
    return "value" in readResult ? { text: claimText, unit: "count", value: readResult.value, step } : undefined;
  }
  const scaleIndex = steps.get(unit);
  const read = readMoney(`${digits}${unit}`);
  if (scaleIndex === undefined || !("value" in read)) return undefined;
  return { text: claimText, unit: "money", value: read.value, step: Math.max(1, scaleIndex / 10 ** decimals.length) };
}
