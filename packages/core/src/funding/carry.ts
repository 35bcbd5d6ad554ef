import { type FinancialYear, startsIn, yearFrom } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type CarryForward, carriedForwardOf, expiresAfter, type FundingSource } from "../plan/index.ts";
import { inTurn, lapse, unspent, unspentOfYear } from "../rules/index.ts";
import { carriedOutBy } from "./carrying.ts";
import type { SourceYear, Vintage } from "./funding.ts";

/** Money of one year, as a year finds it; `of` is a place in the plan's years, below nothing for a year before them. */
export interface MoneyHeld {
  readonly yearIndex: number;
  readonly amount: Pence;
}

/** A source's year when it has paid. */
export interface Closing {
  readonly yearIndex: number;
  readonly years: readonly FinancialYear[];
  readonly applied: Pence;
  readonly carriedIn: Pence;
  readonly available: Pence;
}

type Carrying = Pick<FundingSource, "ceiling" | "carryForward">;
type Settled = Pick<SourceYear, "unspent" | "carriedOut" | "lapsed" | "lapses" | "vintages">;

/**
 * A source's year brought to its end: money is taken oldest first; what is past its last year lapses, then, where a cap is
 * passed, the oldest of the rest.
 *
 * @param moneyHeld - oldest first, this year's money last
 */
export function settleYear(
  source: Carrying,
  moneyHeld: readonly MoneyHeld[],
  { yearIndex, years, applied, carriedIn, available }: Closing,
): Settled {
  const policy = carriedForwardOf(source, years[yearIndex]!);
  const expires = expiresAfter(policy);
  const takenAmounts = amountsInTurn(
    applied,
    moneyHeld.map(({ amount }) => amount),
  );
  const open = moneyHeld.map(({ yearIndex: moneyYear, amount }, index) => ({
    of: yearFrom(startsIn(years[0]!) + moneyYear),
    held: amount,
    taken: takenAmounts[index]!,
    unspent: byValue(unspentOfYear)({ held: amount, taken: takenAmounts[index]! }) as Pence,
    lastYear: expires !== undefined && moneyYear + expires <= yearIndex,
  }));
  const remainingAmount = byValue(unspent)({ carriedIn, available, applied }) as Pence;
  const expired = open.reduce((total, record) => total + (record.lastYear ? record.unspent : 0), 0) as Pence;
  const carriedOut = carriedOutUnder(policy, remainingAmount, expired);
  const lapsed = byValue(lapse)({ unspent: remainingAmount, carriedOut }) as Pence;
  const keptAmounts = amountsInTurn(carriedOut, open.map((record) => record.unspent).toReversed()).toReversed();
  return {
    unspent: remainingAmount,
    carriedOut,
    lapsed,
    lapses: {
      expired,
      overCap: (policy === "none" ? 0 : lapsed - expired) as Pence,
      noCarryForward: (policy === "none" && source.ceiling === undefined ? lapsed : 0) as Pence,
      ceilingEnded: (source.ceiling === undefined ? 0 : lapsed) as Pence,
    },
    vintages: open.map((record, index): Vintage => ({ ...record, carried: keptAmounts[index]! })),
  };
}

const carriedOutUnder = (policy: CarryForward, remainingAmount: Pence, expired: Pence): Pence =>
  carriedOutBy<number, Pence>(
    policy,
    { unspent: () => remainingAmount, expired: () => expired, cap: (cap) => cap },
    (rule, taken) => byValue(rule)(taken) as Pence,
  );

/** A total taken from several in turn: what each gives. */
function amountsInTurn(total: Pence, amountsHeld: readonly Pence[]): readonly Pence[] {
  let amountBefore = 0;
  return amountsHeld.map((heldAmount) => {
    const takenAmount = byValue(inTurn)({ held: heldAmount, total, before: amountBefore });
    amountBefore += takenAmount;
    return takenAmount as Pence;
  });
}
