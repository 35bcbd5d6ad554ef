import type { SaidAs } from "../document/run.ts";
import type { OriginMark } from "../marks/origin-marks.ts";

/** A part of the text that a draft was read from. */
export interface SourceSpan {
  readonly fromPlace: number;
  readonly untilPlace: number;
}

/** A figure of a plan in a draft: a mark says which, and how it is said. */
export interface DraftFigure extends SourceSpan {
  readonly saidAs: SaidAs;
  /** Of its name, as `markHash` makes it. */
  readonly hash: string;
  readonly text: string;
  /** Where its text stands in the source, in one piece or several. */
  readonly spans: readonly SourceSpan[];
}

/** A heading, a paragraph, an entry of a list or a table of a draft; its `from` and `until` are those of all of it in the source. */
export interface DraftBlock extends SourceSpan {
  readonly is: "heading" | "paragraph" | "table";
  /** The file's name, with the line, or the paragraph or table as they are counted in Word. */
  readonly place: string;
  /** What it says; of a table a line for each row. */
  readonly text: string;
  readonly figures: readonly DraftFigure[];
  /** What the library wrote it for, where a mark says so. */
  readonly origin?: OriginMark;
  /** Where its own number stands, where the library numbered it. */
  readonly number?: readonly SourceSpan[];
}

/** An officer's own paper, as far as it is read: what it says, and where in it a figure is bound. */
export interface Draft {
  readonly fileName: string;
  readonly form: "word" | "html" | "markdown" | "text";
  /** What it was read from: of Word the part that holds its text. */
  readonly source: string;
  readonly blocks: readonly DraftBlock[];
}
