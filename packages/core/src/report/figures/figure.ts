import { asFte, asPounds, type Pence } from "../../money/index.ts";

/** A figure of a forecast: its name, which is its path in the data, and its value in its unit. */
export type Figure =
  | { readonly name: string; readonly unit: "pence"; readonly value: Pence }
  /** Ten-thousandths of a full-time post. */
  | { readonly name: string; readonly unit: "fte"; readonly value: number }
  | { readonly name: string; readonly unit: "count"; readonly value: number };

/**
 * A figure exactly, with its unit, as a list of figures shows it.
 *
 * @example figureWithUnit({ name: "staff.fteAverage.2024/25", unit: "fte", value: 45000 }) // => "4.5 FTE"
 */
export function figureWithUnit({ unit, value }: Figure): string {
  if (unit === "pence") return asPounds(value as Pence);
  return unit === "fte" ? `${asFte(value)} FTE` : String(value);
}
