import type { Forecast } from "../../forecast/index.ts";
import { readMoney } from "../../money/index.ts";
import { type FigureNamed, figuresOf } from "./figures-of.ts";

/** The figures of a forecast that an amount shows, at the roundness in which it is written. */
export function showing(forecast: Forecast, wanted: string): readonly FigureNamed[] {
  const readResult = readMoney(wanted);
  if (!("value" in readResult) || readResult.value === 0) return [];
  const step = stepOf(wanted);
  const shows = (value: number): boolean => Math.floor((2 * value + step) / (2 * step)) * step === readResult.value;
  return figuresOf(forecast).filter(({ value }) => shows(value));
}

const POUND = 100;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 100_000],
  ["m", 100_000_000],
  ["bn", 100_000_000_000],
]);

/** How roundly an amount that can be read is written, in pence: £1.359m to the thousand, 628k too, 1,359,000 to the pound. */
function stepOf(text: string): number {
  const plain = text.replaceAll(" ", "").replaceAll(")", "").toLowerCase();
  const letters = [...SCALES.keys()].find((firstName) => plain.endsWith(firstName)) ?? "";
  const digits = plain.slice(0, plain.length - letters.length);
  const pointIndex = digits.lastIndexOf(".");
  const decimals = pointIndex < 0 ? 0 : digits.length - pointIndex - 1;
  return Math.max(1, Math.round((SCALES.get(letters) ?? POUND) / 10 ** decimals));
}
