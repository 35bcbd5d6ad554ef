import { asPounds, type Pence } from "../../money/index.ts";
import { counted } from "../../words/index.ts";

/** What of a source's unspent money may be used in later years. */
export type CarryForward = "none" | "all" | CarryUpTo;

/** The most that may leave any one year; money of a year may be used up to so many years later, by default always. */
export interface CarryUpTo {
  readonly cap: Pence;
  readonly expiresAfterYears?: number;
}

/** The cap of a policy, where it has one. */
export const cappedBy = (policy: CarryForward): CarryUpTo | undefined =>
  policy === "none" || policy === "all" ? undefined : policy;

/** How many years later money of a year may still be used under a policy that carries it; nothing where it never expires. */
export const expiresAfter = (policy: CarryForward): number | undefined => cappedBy(policy)?.expiresAfterYears;

/** What a source may carry forward, as the object of a sentence: "up to £500, to be used within 2 years". */
export function carriedInWords(policy: CarryForward): string {
  if (policy === "none") return "nothing";
  if (policy === "all") return "everything not applied";
  const { cap, expiresAfterYears: yearCount } = policy;
  const expires =
    yearCount === undefined ? "" : `, to be used within ${yearCount === 1 ? "a year" : `${yearCount} years`}`;
  return `up to ${asPounds(cap)}${expires}`;
}

/** A policy in a row of what is said of a source: "up to £500 may be carried forward for 2 years". */
export function carryForwardInWords(policy: CarryForward): string {
  if (policy === "none") return "no carry-forward";
  if (policy === "all") return "all may be carried forward";
  const { cap, expiresAfterYears: yearCount } = policy;
  const expiry = yearCount === undefined ? "" : ` for ${counted(yearCount, "year")}`;
  return `up to ${asPounds(cap)} may be carried forward${expiry}`;
}
