import type * as z from "zod";
import type { Day } from "../../calendar/index.ts";
import type { FormulaRule } from "../../formula/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import type { Published, RateOfPay, Rates } from "../../rates/index.ts";
import type { OnCostKey, OnCostNames, OnCosts, Plan, Post, Source } from "../model/plan.ts";

/**
 * All that is known of one on-cost. Components, columns, totals, rates used, notes, tables, charts, causes, changes, the JSON Schema
 * and the pages of the docs are made by going through the list of them.
 */
export interface OnCost<Key extends OnCostKey = OnCostKey, Schema extends z.ZodType = z.ZodType> {
  /** The component of a cost that it is. */
  readonly name: OnCostNames[Key];
  /** Its key in a plan's `onCosts`. */
  readonly key: Key;
  readonly words: OnCostWords;
  /** How a plan states it. */
  readonly schema: Schema;
  /** What it is where there is pay and the plan does not say; without one the plan has to say. */
  readonly unlessStated?: "published";
  /** Where the figures are published, and how they are shown. */
  readonly published?: PublishedFigures;
  /** Whether a scenario changes its dated rates one by one, so that each of them is a difference by itself. */
  readonly changesByDate: boolean;
  /** Whether it is paid for a person in a post at all. */
  readonly appliesTo: (post: Pick<Post, "pay">) => boolean;
  /** What it comes to for one person in one month. Where all its rates are 0 it comes to nothing. */
  readonly rule: (conventions: Plan["conventions"]) => FormulaRule;
  /** What is in force on a payday, the last day of a month: before the first entry, and where the plan says none, nothing. */
  readonly on: (plan: Stating, publishedRates: Rates, payday: Day) => RateInForce;
  /** The first day on which it is held; absent where the plan does not say, or nothing was known yet. */
  readonly heldFrom: (plan: Stating, publishedRates: Rates) => Day | "always" | undefined;
  /** What a plan would state for it to stay for good, from a day on, as it is on a payday. */
  readonly keptAsOn: (plan: Stating, publishedRates: Rates, payday: Day, sinceDay: Day) => OnCosts;
  /** What a plan states of it, in words. */
  readonly statedInWords: (postOnCosts: OnCosts) => string;
  /** What a plan states of it, as it is written. */
  readonly written: (postOnCosts: OnCosts) => unknown;
}

/** What says of a plan which rates are in force. */
export type Stating = Pick<Plan, "onCosts" | "conventions">;

/** An on-cost in words. */
export interface OnCostWords {
  /** Of a person, as in "one person's employer NI"; with a capital letter the name of its component. */
  readonly name: string;
  /** As a sentence names it. */
  readonly named: string;
  /** The figure that it rests on. */
  readonly rate: string;
  /** What is held, as an issue begins that says that it is not. */
  readonly held: string;
  /** How a plan states it, as an issue tells its reader. */
  readonly mend: string;
  /** As papers print it. */
  readonly printed: string;
  /** What papers call it, in small letters and without their apostrophes. */
  readonly phrases: readonly string[];
  /** What is drawn as one with it. */
  readonly drawnAs: "NI and levy" | "Pension";
}

/** Published figures of an on-cost. */
export interface PublishedFigures<Figures extends RateOfPay = RateOfPay> {
  /** Of the table of all that is held. */
  readonly title: string;
  readonly entries: (publishedRates: Rates) => readonly Published<Figures>[];
  /** The columns in which all that is held is shown, after the day from which it holds. */
  readonly columns: readonly PublishedColumn<Figures>[];
  /** What a published entry says, in words. */
  readonly says: (figures: Figures) => string;
}

/** One of the figures: its key for other programs, and its column in a table. */
export type PublishedColumn<Figures extends RateOfPay = RateOfPay> = {
  readonly key: string;
  readonly column: string;
  readonly label: string;
} & (
  | { readonly unit: "rate"; readonly of: (figures: Figures) => Millionths }
  | { readonly unit: "pounds"; readonly of: (figures: Figures) => Pence }
);

/** What pay a rule takes: all of it, or what counts for pension. */
export type PayTaken = "pay" | "pensionablePay";

/** A figure that a rule takes besides pay. */
export interface RateTaken {
  readonly value: number;
  readonly unit: "rate" | "pence";
  readonly title: string;
}

/** An on-cost on a payday, and where that stands: in the plan, or among the published figures. */
export interface RateInForce {
  /** What the rule takes, in the order in which it is told: figures and pay. */
  readonly taken: { readonly [name: string]: RateTaken | PayTaken };
  /** The figures in words, as the plan's conventions take them. */
  readonly says: () => string;
  readonly from?: Day;
  readonly published?: Published<RateOfPay>;
  readonly source?: Source;
}
