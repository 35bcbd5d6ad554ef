import type { CheckedClaim } from "../../claims/index.ts";
import type { Silence } from "./silences.ts";

/** What was found of an officer's own paper: each sentence with a figure, in its place, and what the paper does not speak of. */
export interface CheckedDraft {
  readonly fileName: string;
  readonly sentences: readonly CheckedSentence[];
  readonly tables: readonly CheckedTable[];
  /** What the plan has and the paper says nothing of; empty where no plan was given. */
  readonly silences: readonly Silence[];
  /** Questions to the writer that still stand in it. */
  readonly questionCount: number;
}

/** A sentence that has a figure, or says that money is there. */
export interface CheckedSentence {
  readonly place: string;
  readonly text: string;
  readonly verdict: CheckedClaim["verdict"];
  /** The arithmetic of each figure in it; or why it was not tested. */
  readonly says: readonly string[];
  /** The names of the figures that marks in it bind it to. */
  readonly bound: readonly string[];
}

/** A table with figures in its cells: those that marks bind are tested, and the others are not. */
export interface CheckedTable {
  readonly place: string;
  readonly verdict: CheckedClaim["verdict"];
  readonly says: readonly string[];
  readonly boundCount: number;
  readonly unboundCount: number;
}
