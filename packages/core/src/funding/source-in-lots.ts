import type { FinancialYear } from "../calendar/index.ts";
import { byColumn, CHUNK, type Column } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type CarryForward, carriedForwardOf, expiresAfter, limitIn } from "../plan/index.ts";
import {
  draw,
  drawWithin,
  inTurn,
  openOfLimit,
  openOfSource,
  reserveOpen,
  spentOfReserve,
  unspent,
  unspentOfYear,
} from "../rules/index.ts";
import { carriedOutBy } from "./carrying.ts";
import type { Payer } from "./ground.ts";

/** A year of a source in a lot of draws, a row each; each column is filled anew by the next lot. */
export interface SourceYearInLots {
  /** What may be drawn of it, from what it carries in. */
  readonly open: (carriedIn: Column, rowCount: number) => Column;
  /** What it pays, of what costs can be found for. */
  readonly applied: (carriedIn: Column, left: Column, rowCount: number) => Column;
  /** What of its money the next year has. */
  readonly carriedOn: (carriedIn: Column, applied: Column, rowCount: number) => Column;
}

/** The same number in every row. */
export const columnOf = (value: number): Column => new Float64Array(CHUNK).fill(value);

/** Whether the rules of a source can be read by column: its money has no last year, and it is no part of another's, nor has parts. */
export const isReadInLots = ({ source, pools, hasParts }: Payer, financialYears: readonly FinancialYear[]): boolean =>
  pools.length === 0 &&
  !hasParts &&
  source.pays?.share === undefined &&
  financialYears.every((year) => expiresAfter(carriedForwardOf(source, year)) === undefined);

/**
 * The rules of a source's year, read by column.
 *
 * @param available - what it has of its own in the year, after what it rests on
 */
export function sourceYearInLots(
  { source, reserve }: Payer,
  yearIndex: number,
  available: Pence,
  financialYears: readonly FinancialYear[],
): SourceYearInLots {
  const [nothing, ofYear, plannedOut] = [columnOf(0), columnOf(available), columnOf(reserve?.out[yearIndex] ?? 0)];
  const [openFreely, openUpTo] = [byColumn([openOfSource]), byColumn([openOfLimit])];
  const [drawFreely, drawUpTo] = [byColumn([draw]), byColumn([drawWithin])];
  const [openReserve, spend] = [byColumn([reserveOpen]), byColumn([spentOfReserve])];
  const kept = reserve && {
    minimum: columnOf(source.reserve!.minimum),
    needed: columnOf(reserve.needed[yearIndex]!),
  };
  const stated = reserve ? undefined : limitIn(source, financialYears[yearIndex]!);
  let limit = stated === undefined ? undefined : columnOf(stated);
  const carry = carryingOn(carriedForwardOf(source, financialYears[yearIndex]!));
  return {
    open: (carriedIn, rowCount) => {
      const money = { carriedIn, available: ofYear, drawn: nothing };
      if (kept) limit = openReserve({ carriedIn, available: ofYear, out: plannedOut, ...kept }, rowCount)[0]!;
      return (limit ? openUpTo({ ...money, limit }, rowCount) : openFreely(money, rowCount))[0]!;
    },
    applied: (carriedIn, left, rowCount) => {
      const money = { left, carriedIn, available: ofYear };
      return (limit ? drawUpTo({ ...money, limit }, rowCount) : drawFreely(money, rowCount))[0]!;
    },
    carriedOn: (carriedIn, applied, rowCount) =>
      carry(carriedIn, ofYear, reserve ? spend({ applied, out: plannedOut }, rowCount)[0]! : applied, rowCount),
  };
}

type Carrying = (carriedIn: Column, available: Column, spent: Column, rowCount: number) => Column;

/** What a policy carries on, as `settleYear` keeps it: taken from what is left, never less than nothing. */
function carryingOn(policy: CarryForward): Carrying {
  const nothing = columnOf(0);
  if (policy === "none") return () => nothing;
  const [leftOver, taken, keep] = [byColumn([unspent]), byColumn([inTurn]), byColumn([inTurn])];
  const remaining = byColumn([unspentOfYear]);
  const [held, carried] = [columnOf(0), columnOf(0)];
  const carryOut = carriedOutBy<(left: Column) => Column, (left: Column, rowCount: number) => Column>(
    policy,
    { unspent: () => (left) => left, expired: () => () => nothing, cap: (cap) => fixedColumn(cap) },
    (rule, takes) => {
      const read = byColumn([rule]);
      const names = Object.keys(takes) as (keyof typeof takes)[];
      return (left, rowCount) => {
        const inputs = Object.fromEntries(names.map((name) => [name, takes[name](left)]));
        return read(inputs as { readonly [name in keyof typeof takes]: Column }, rowCount)[0]!;
      };
    },
  );
  return (carriedIn, available, spent, rowCount) => {
    for (let row = 0; row < rowCount; row += 1) held[row] = carriedIn[row]! + available[row]!;
    const left = leftOver({ carriedIn, available, applied: spent }, rowCount)[0]!;
    const takenAmounts = taken({ held, total: spent, before: nothing }, rowCount)[0]!;
    const ofMoney = remaining({ held, taken: takenAmounts }, rowCount)[0]!;
    const amounts = keep({ held: ofMoney, total: carryOut(left, rowCount), before: nothing }, rowCount)[0]!;
    for (let row = 0; row < rowCount; row += 1) carried[row] = Math.max(0, amounts[row]!);
    return carried;
  };
}

function fixedColumn(value: number): () => Column {
  const fixed = columnOf(value);
  return () => fixed;
}
