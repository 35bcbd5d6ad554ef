import type { Day } from "../../calendar/index.ts";
import type { Millionths } from "../../money/index.ts";
import type { Change, Selecting } from "./change.ts";
import type { Source } from "./common.ts";
import type { Distribution } from "./distribution.ts";
import type { PayAward } from "./rates.ts";

/** What may come otherwise than the plan has it, and how likely that is. Who says so stands beside it: a source, an owner or both. */
export type Risk = RiskStated & RiskDrawn;

/** What every risk has, whatever is drawn. */
export interface RiskStated {
  readonly id: string;
  readonly title: string;
  readonly source?: Source;
  /** Whose judgement it is, where it is no published figure. */
  readonly owner?: string;
  /** A line that the plan holds for this risk: it is left out where the risk is drawn, so that it is counted once. */
  readonly contingency?: string;
}

/** The name of a kind of risk. */
export type RiskName = RiskDrawn["risk"];

/** The risk of the kind that has this name. */
export type RiskOf<Name extends RiskName> = Extract<Risk, { readonly risk: Name }>;

/** What is drawn. Shared things are drawn once in each draw; posts, savings and sources each by themselves where a draw says so. */
export type RiskDrawn =
  /** People come so much later, in days or months; each record by itself, or all together. */
  | (Selecting & {
      readonly risk: "start-slip";
      readonly unit: "days" | "months";
      readonly later: Distribution;
      readonly drawn: "each" | "together";
    })
  /** Each post, of which a record may have several, is not filled with this chance: it stays vacant, or goes to an agency. */
  | (Selecting & {
      readonly risk: "not-filled";
      readonly chance: Millionths;
      readonly instead: "vacant" | { readonly agency: string };
    })
  /** One of several forms, a percentage or a flat sum, and its size. */
  | {
      readonly risk: "pay-award";
      readonly scale: string;
      readonly from: Day;
      readonly points?: readonly [string, string];
      readonly status: PayAward["status"];
      readonly sizes: readonly AwardSize[];
    }
  /** Agencies charge so many per cent more, or less with a minus; absent `rates`: all of them, together. */
  | { readonly risk: "agency-rate"; readonly rates?: readonly string[]; readonly percent: Distribution }
  | { readonly risk: "pension-rate"; readonly from: Day; readonly rate: Distribution }
  /** Each saving by itself has one of these outcomes. */
  | (Selecting & { readonly risk: "saving"; readonly outcomes: readonly SavingOutcome[] })
  /** Each source by itself comes with this chance, and is confirmed then; otherwise nothing of it comes. */
  | (Selecting & { readonly risk: "funding"; readonly chance: Millionths })
  /** Lines grow by so many per cent each 1 April. */
  | (Selecting & { readonly risk: "growth"; readonly percent: Distribution })
  /** Lines come to so many per cent more, or less with a minus. */
  | (Selecting & { readonly risk: "line-cost"; readonly percent: Distribution })
  /** A range of the plan: from its low end to its high end, most likely as the plan has it. */
  | { readonly risk: "range"; readonly range: string; readonly as: "triangular" }
  /** Whatever a scenario can say, with how likely it is. */
  | { readonly risk: "event"; readonly outcomes: readonly EventOutcome[] };

export interface AwardSize {
  readonly chance: Millionths;
  readonly form: "percent" | "flat";
  readonly size: Distribution;
}

/** Absent: as the plan has it. */
export interface SavingOutcome {
  readonly chance: Millionths;
  readonly delivered?: Millionths;
  readonly months?: number;
}

export interface EventOutcome {
  readonly chance: Millionths;
  readonly title: string;
  readonly changes: readonly Change[];
}
