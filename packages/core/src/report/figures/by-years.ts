import type { FinancialYear } from "../../calendar/index.ts";
import type { ByYear } from "../../forecast/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Figure } from "./figure.ts";

/** A sum of money by its name. */
export const sum = (name: string, value: Pence): Figure => ({ name, unit: "pence", value });

/** A figure of each year, and of all of them together. */
export function byYears(name: string, amounts: ByYear<Pence>): readonly Figure[] {
  const entries = Object.entries(amounts) as unknown as (readonly [FinancialYear, Pence])[];
  const all = entries.reduce((total, [, amount]) => total + amount, 0) as Pence;
  return [
    ...entries.map(([financialYear, amount]) => sum(`${name}.${financialYear}`, amount)),
    sum(`${name}.all`, all),
  ];
}
