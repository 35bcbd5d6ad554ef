/** A draft with the figures of another plan in it, and what that changed. */
export interface UpdatedDraft {
  /** The whole text, or the whole file of Word. */
  readonly content: string | Uint8Array;
  /** Each figure that is said otherwise now, in the order of the draft. */
  readonly moved: readonly MovedFigure[];
  /** Parts that the library wrote and somebody has changed: their figures are new, their words are kept. */
  readonly kept: readonly string[];
  /** What the plan has and the paper says nothing of. */
  readonly silences: readonly string[];
}

/** A figure as the draft said it and as it is said now; nothing on the side on which it is not said. */
export interface MovedFigure {
  /** Where the draft had it, or would have. */
  readonly place: string;
  /** By its name; absent where the plan has no such figure any more. */
  readonly figure?: string;
  readonly before?: string;
  readonly after?: string;
}
