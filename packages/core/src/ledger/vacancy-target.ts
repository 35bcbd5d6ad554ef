import { yearOfMonth } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import { ON_COSTS, type Plan, type YearSum } from "../plan/index.ts";
import { vacancyTarget } from "../rules/index.ts";
import { COMPONENTS, placeOfComponent } from "./components.ts";
import { amountAt, type Ledger } from "./ledger.ts";

const VACANCY = placeOfComponent("vacancy-factor");
const EMPLOYED = ["pay", ...ON_COSTS.map(({ name }) => name), "full-cost"] as const;
/** Where the components of employed cost stand: what a vacancy factor is taken off. */
export const EMPLOYED_PLACES = EMPLOYED.map((name) => placeOfComponent(name));

/** A post's month that a target in pounds comes off, with the year's employed cost before and after it. */
export interface TargetCell {
  readonly row: number;
  /** Counted from the plan's first. */
  readonly month: number;
  readonly before: number;
  readonly seen: number;
}

/** The sums that are taken off by year, where the plan's vacancy factor is in pounds. */
export const vacancyTargets = ({ vacancyFactor }: Plan): readonly YearSum[] =>
  vacancyFactor && "perYear" in vacancyFactor ? vacancyFactor.perYear : [];

/** The cells of one year that a target comes off, post by post in the plan's order, and all their employed cost. */
export function targetCells(
  ledger: Ledger,
  year: YearSum["year"],
): { readonly cells: readonly TargetCell[]; readonly whole: number } {
  const cells: TargetCell[] = [];
  let seen = 0;
  for (const [row, { from, months }] of ledger.rows.entries()) {
    if (ledger.starts[row * COMPONENTS.length + VACANCY]! < 0) continue;
    for (let month = from; month < from + months; month += 1) {
      if (yearOfMonth(ledger.firstMonth + month) !== year) continue;
      const before = seen;
      for (const place of EMPLOYED_PLACES) seen += amountAt(ledger, row, place, month);
      if (seen !== before) cells.push({ row, month, before, seen });
    }
  }
  return { cells, whole: seen };
}

const exactTarget = exactly(vacancyTarget);

/** Takes the targets off, each over its year. */
export function takeTargets(ledger: Ledger, plan: Plan): void {
  for (const { year, amount } of vacancyTargets(plan)) {
    if (amount === 0) continue;
    const { cells, whole } = targetCells(ledger, year);
    for (const { row, month, before, seen } of cells) {
      const off = exactTarget({
        target: BigInt(amount),
        before: BigInt(before),
        seen: BigInt(seen),
        whole: BigInt(whole),
      });
      const startIndex = ledger.starts[row * COMPONENTS.length + VACANCY]!;
      ledger.amounts[startIndex + month - ledger.rows[row]!.from] = Number(off);
    }
  }
}
