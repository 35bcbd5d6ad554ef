import { asFte, asPounds, type Pence } from "../../money/index.ts";
import { inHundredths } from "../../words/index.ts";

/** A figure of a forecast: its name, which is its path in the data, and its value in its unit. */
export type Figure =
  | { readonly name: string; readonly unit: "pence"; readonly value: Pence }
  /** Ten-thousandths of a full-time post. */
  | { readonly name: string; readonly unit: "fte"; readonly value: number }
  | { readonly name: string; readonly unit: "count"; readonly value: number }
  /** How many there are of a kind of demand, or cases to each, in hundredths. */
  | { readonly name: string; readonly unit: "number"; readonly value: number };

/**
 * A figure exactly, with its unit, as a list of figures shows it.
 *
 * @example figureWithUnit({ name: "staff.fteAverage.2024/25", unit: "fte", value: 45000 }) // => "4.5 FTE"
 */
export function figureWithUnit({ unit, value }: Figure): string {
  if (unit === "pence") return asPounds(value as Pence);
  if (unit === "number") return inHundredths(value);
  return unit === "fte" ? `${asFte(value)} FTE` : String(value);
}
