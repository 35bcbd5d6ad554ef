import { type Forecast, facts } from "../../packages/core/src/index.ts";

/** What a post or a line costs in one month, by component, in pence; components that come to nothing are left out. */
export function inMonth({ ledger }: Forecast, row: string, month: string): Record<string, number> {
  const found = [...facts(ledger)].filter((fact) => fact.row === row && fact.month === month);
  return Object.fromEntries(found.map(({ component, amount }) => [component, amount]));
}
