import type { FinancialYear } from "../calendar/index.ts";
import { exactly, type FormulaRule, type Values } from "../formula/index.ts";
import { type Millionths, type Pence, pence } from "../money/index.ts";
import type { Saving } from "../plan/index.ts";
import { savingDelivered, savingSlipped, savingUndelivered } from "../rules/index.ts";
import { type HoldingUp, heldUpBy } from "./held-up.ts";

/** A saving as it is delivered: no better and no sooner than the worst of itself and all that it rests on. */
export interface SavingDelivery {
  readonly is: "saving";
  readonly id: string;
  /** The least share delivered, and the saving whose share that is. */
  readonly delivered: { readonly rate: Millionths; readonly of: string };
  /** The most months slipped, and the saving that slips by them. */
  readonly slips: { readonly months: number; readonly of: string };
  readonly years: readonly SavingYear[];
}

export interface SavingYear {
  readonly year: FinancialYear;
  readonly planned: Pence;
  /** The plan whose first `months` months land in this year, and that of the year before it. */
  readonly landing: { readonly planned: Pence; readonly plannedBefore: Pence; readonly months: number };
  readonly slipped: Pence;
  readonly achieved: Pence;
  readonly shortfall: Pence;
}

const MONTHS = 12;

/** What each year delivers of each saving, and misses; months that slip past the last year are not delivered in any. */
export function deliveriesOf(
  savings: readonly Saving[],
  financialYears: readonly FinancialYear[],
): readonly SavingDelivery[] {
  const heldUp = heldUpBy(savings);
  return savings.map((saving, savingIndex) => deliveryOf(saving, heldUp[savingIndex]!, financialYears));
}

function deliveryOf(
  saving: Saving,
  { least, last }: HoldingUp,
  financialYears: readonly FinancialYear[],
): SavingDelivery {
  const wholeYears = Math.floor(last.slips.months / MONTHS);
  const monthCount = MONTHS - (last.slips.months % MONTHS);
  const plan = new Map(saving.perYear.map(({ year, amount }) => [year, amount]));
  const plannedAt = (yearIndex: number): Pence =>
    plan.get(financialYears[yearIndex] ?? ("" as FinancialYear)) ?? (0 as Pence);
  return {
    is: "saving",
    id: saving.id,
    delivered: { rate: least.delivered, of: least.id },
    slips: { months: last.slips.months, of: last.id },
    years: financialYears.map((year, yearIndex) => {
      const planned = plannedAt(yearIndex);
      const landing = {
        planned: plannedAt(yearIndex - wholeYears),
        plannedBefore: plannedAt(yearIndex - wholeYears - 1),
        months: monthCount,
      };
      const slipped = exact(savingSlipped, landing);
      const achieved = exact(savingDelivered, { delivered: least.delivered, slipped });
      return { year, planned, landing, slipped, achieved, shortfall: exact(savingUndelivered, { planned, achieved }) };
    }),
  };
}

/** A saving times a rate in millionths soon passes what a number holds exactly, so these rules are read in BigInt. */
function exact<Name extends string>(formulaRule: FormulaRule<Name>, values: Values<Name>): Pence {
  const big = Object.fromEntries(Object.entries<number>(values).map(([name, value]) => [name, BigInt(value)]));
  return pence(Number(exactly(formulaRule)(big as { readonly [name in Name]: bigint })));
}
