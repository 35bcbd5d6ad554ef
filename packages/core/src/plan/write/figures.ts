import type { Fte, Millionths, Pence } from "../../money/index.ts";
import type { CarryForward, PercentStated, Source, TagReference, Uplift, YearSum } from "../model/plan.ts";

/** Pence as a number of pounds: within what a plan may hold, the shortest text of that number is exact. */
export const poundsOf = (amount: Pence): number => amount / 100;

export const writtenShare = (rate: Millionths): number => rate / 1_000_000;

/** A number of per cent; one so small that it would be taken for a slip carries its sign. */
export function percent(rate: Millionths): number | string {
  const value = rate / 10_000;
  return rate !== 0 && Math.abs(rate) < 1_000 ? `${value}%` : value;
}

export const writtenFte = (heldFte: Fte): number => heldFte / 10_000;

export const yearsToPounds = (sums: readonly YearSum[]): Record<string, number> =>
  Object.fromEntries(sums.map(({ year, amount }) => [year, poundsOf(amount)]));

/** A source of a title alone as that text. */
export const sourceOf = (source: Source | undefined): Source | string | undefined =>
  source !== undefined && Object.keys(source).length === 1 ? source.title : source;

export const tagOf = ({ key, value }: TagReference): string | Record<string, string> =>
  key === undefined ? value : { [key]: value };

/** What may be carried forward, as a source and a change both write it. */
export const writeCarryForward = (policy: CarryForward) =>
  typeof policy === "object" ? { ...policy, cap: poundsOf(policy.cap) } : policy;

/** Per cent as it is stated: for all years, or by year. */
export const percents = (stated: PercentStated): number | string | Record<string, number | string> =>
  typeof stated === "number"
    ? percent(stated)
    : Object.fromEntries(stated.map(({ year, rate }) => [year, percent(rate)]));

/** How a sum rises, as a plan writes it. */
export const writeUplift = (uplift: Uplift | undefined) =>
  uplift === undefined
    ? undefined
    : uplift === "salaries"
      ? { with: uplift }
      : { percent: percent(uplift.percent), from: uplift.from };
