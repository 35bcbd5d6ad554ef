import type { Day } from "../calendar/index.ts";
import type { Millionths } from "../money/index.ts";

/**
 * How a figure was verified: `read-2` in two or more independent sources, `read-1` in one, `derived` worked exactly from figures
 * that were read, `derived-checked` the same with some results found on independent pages. Nothing else is held.
 */
export type Confidence = "read-2" | "read-1" | "derived" | "derived-checked";

/** Where a published figure was read. */
export interface PublishedSource {
  readonly title: string;
  readonly url?: string;
}

/** A published value, the day it takes effect, and where it was published. */
export interface Published<Value> {
  readonly from: Day;
  /** The day it was announced or agreed, where that is held; otherwise it counts as known from `from`. */
  readonly announced?: Day;
  /** The last day that it was published for; absent: it stands until changed. */
  readonly publishedTo?: Day;
  readonly value: Value;
  readonly sources: readonly PublishedSource[];
  readonly confidence: Confidence;
  readonly note?: string;
}

/** What an employer pays on top of pay: a rate of it, or of some of it. */
export interface RateOfPay {
  readonly rate: Millionths;
}
