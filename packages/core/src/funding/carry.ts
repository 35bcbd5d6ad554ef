import { type FinancialYear, startsIn, yearFrom } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type CarryForward, carriedForwardOf, type FundingSource } from "../plan/index.ts";
import { carryAll, carryCapped, carryNone, inTurn, lapse, unspent, unspentOfYear } from "../rules/index.ts";
import type { SourceYear, Vintage } from "./funding.ts";

/** Money of one year, as a year finds it; `of` is a place in the plan's years, below nothing for a year before them. */
export interface Held {
  readonly of: number;
  readonly amount: Pence;
}

/** A source's year when it has paid. */
export interface Closing {
  readonly at: number;
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
 * @param held - oldest first, this year's money last
 */
export function settle(
  source: Carrying,
  held: readonly Held[],
  { at, years, applied, carriedIn, available }: Closing,
): Settled {
  const policy = carriedForwardOf(source, years[at]!);
  const capped = typeof policy === "object" ? policy : undefined;
  const expires = capped?.expiresAfterYears;
  const taken = turns(
    applied,
    held.map(({ amount }) => amount),
  );
  const open = held.map(({ of, amount }, n) => ({
    of: yearFrom(startsIn(years[0]!) + of),
    held: amount,
    taken: taken[n]!,
    unspent: byValue(unspentOfYear)({ held: amount, taken: taken[n]! }) as Pence,
    lastYear: expires !== undefined && of + expires <= at,
  }));
  const left = byValue(unspent)({ carriedIn, available, applied }) as Pence;
  const expired = open.reduce((sum, one) => sum + (one.lastYear ? one.unspent : 0), 0) as Pence;
  const carriedOut = carriedOutUnder(policy, left, expired);
  const lapsed = byValue(lapse)({ unspent: left, carriedOut }) as Pence;
  const kept = turns(carriedOut, open.map((one) => one.unspent).toReversed()).toReversed();
  return {
    unspent: left,
    carriedOut,
    lapsed,
    lapses: {
      expired,
      overCap: (capped === undefined ? 0 : lapsed - expired) as Pence,
      noCarryForward: (policy === "none" && source.ceiling === undefined ? lapsed : 0) as Pence,
      ceilingEnded: (source.ceiling === undefined ? 0 : lapsed) as Pence,
    },
    vintages: open.map((one, n): Vintage => ({ ...one, carried: kept[n]! })),
  };
}

function carriedOutUnder(policy: CarryForward, left: Pence, expired: Pence): Pence {
  if (policy === "none") return byValue(carryNone)({}) as Pence;
  if (policy === "all") return byValue(carryAll)({ unspent: left }) as Pence;
  return byValue(carryCapped)({ cap: policy.cap, unspent: left, expired }) as Pence;
}

/** A total taken from several in turn: what each gives. */
function turns(total: Pence, from: readonly Pence[]): readonly Pence[] {
  let before = 0;
  return from.map((held) => {
    const taken = byValue(inTurn)({ held, total, before });
    before += taken;
    return taken as Pence;
  });
}
