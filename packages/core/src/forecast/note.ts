import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";

/** Every finding that a forecast can give. */
export const NOTE_CODES = [
  "illustrative",
  "implausible",
  "short-in-year",
  "share-short",
  "carry-forward-needed",
  "carried-forward",
  "lapses",
  "unspent-at-end",
  "reserve-drawn",
  "reserve-kept",
  "refused-by-rule",
  "revenue-contribution",
  "headroom",
  "order-of-sources",
  "never-drawn",
  "rests-on-conditional",
  "rests-on-unconfirmed",
  "saving-undelivered",
  "saving-unallocated",
  "line-over-budget",
  "continues-after-end",
  "agency-by-twelfths",
  "agency-ceiling-reached",
  "vacancy-target-above-cost",
  "double-running",
  "vacant",
  "days-without-anyone",
  "start-open",
  "few-of-a-kind",
  "income-after-post",
  "profile-not-flat",
  "printed-totals-do-not-foot",
  "outside-years",
  "no-award",
  "without-effect",
  "rate-carried-on",
  "known-on",
  "placeholder-rate",
  "placeholder-sum",
  "no-source",
] as const;

export type NoteCode = (typeof NOTE_CODES)[number];

/** A finding: one plain sentence, and its figures. */
export interface Note {
  readonly code: NoteCode;
  /** The year that it is about, where it is about one. */
  readonly year?: FinancialYear;
  /** What it is about: a post, a line, a source, a saving, a rate. */
  readonly of?: string;
  /** Its first figure, in pence. */
  readonly amount?: Pence;
  /** Its other figures, in pence, by name. */
  readonly amounts?: { readonly [name: string]: Pence };
  readonly text: string;
}
