import type { Instant, MonthIndex } from "../../calendar/index.ts";
import type { Explanation, FormulaRule, Growing } from "../../formula/index.ts";

/** How a part month is paid (Outturn convention C3); the default first. */
export type PartMonth = "calendar-days" | "whole-months" | "days-of-year" | "weekdays";

/** All that one way of paying part months decides. */
export interface PartMonthConvention {
  /** What it does, as outputs say it. */
  readonly says: string;
  /** The same in few words, among the choices of a plan. */
  readonly choice: string;
  /** Writes the months of one person's spans, in order. */
  readonly walk: (spans: Spans, stretch: Stretch, firstMonth: MonthIndex, months: MonthWriter) => void;
  /** What a month weighs of a line that is spread over months, with the days from one instant up to another. */
  readonly weight: (month: MonthIndex, fromInstant: Instant, untilInstant: Instant) => number;
  readonly weightUnit: "days" | "month-parts";
  /** Where some days weigh nothing: what a stretch of nothing but such days lacks, and why that counts. */
  readonly without?: { readonly lacks: string; readonly since: string };
  /** The rule by which a month is a running total less the one before it, where it is. */
  readonly runningTotal?: FormulaRule<"paid" | "paidBefore" | "daysInYear">;
  /** Why one person is paid what they are in a month, back to the annual sum of each day. */
  readonly explain: (paid: DaysPaid, month: MonthIndex, figureName: string) => Explanation;
}

/** Spans of days at one annual sum each, a row a span. */
export interface Spans {
  readonly from: Growing;
  readonly until: Growing;
}

/** Which spans to walk: from one up to another, without it, and no day from an instant on. */
export interface Stretch {
  readonly span: number;
  readonly past: number;
  readonly until: Instant;
}

/** Where the months go that a walk finds; they are counted from the plan's first. */
export interface MonthWriter {
  /** Whole months at a span's annual sum, from one up to another, without it. */
  readonly whole: (spanIndex: number, fromInstant: number, untilInstant: number) => void;
  /** Some days of a month at a span's annual sum. */
  readonly days: (spanIndex: number, monthIndex: number, dayCount: number) => void;
  /** A span's annual sum, in ten-thousandths of a penny, and what of it counts for pension. */
  readonly annual: (spanIndex: number) => number;
  readonly pensioned: (spanIndex: number) => number;
  /** A month as a running total of annual sum × days, up to its end and up to its beginning. */
  readonly running: (
    monthIndex: number,
    upToEnd: AnnualSumDays,
    annualSumDaysBefore: AnnualSumDays,
    daysInYear: number,
  ) => void;
}

/** Annual sums × days. */
export interface AnnualSumDays {
  readonly paid: number;
  readonly pensioned: number;
}

/** Days of one month at one annual sum. */
export interface Piece {
  readonly span: number;
  readonly month: MonthIndex;
  readonly from: Instant;
  readonly days: number;
}

/** One person's days, to be explained. */
export interface DaysPaid {
  /** From one instant up to another, month by month. */
  readonly pieces: (fromInstant: Instant, untilInstant: Instant) => readonly Piece[];
  /** The annual sum of a piece's days, back to the salary. */
  readonly annual: (piece: Piece) => Explanation;
}
