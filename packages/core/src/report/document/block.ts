import type { Chart } from "../../charts/index.ts";
import type { Origin } from "./origin.ts";
import type { Run } from "./run.ts";

/** A part of a paper that stands by itself, with what the library wrote it for; nothing for what a template says itself. */
export type Block = BlockBody & { readonly origin?: Origin };

type BlockBody =
  | { readonly is: "heading"; readonly level: HeadingLevel; readonly runs: readonly Run[] }
  | { readonly is: "paragraph"; readonly runs: readonly Run[]; readonly number?: number }
  | { readonly is: "list"; readonly items: readonly (readonly Run[])[] }
  | ReportTable
  | { readonly is: "chart"; readonly chart: Chart }
  | Question
  /** The title of the paper: its only heading of the first level. */
  | { readonly is: "title"; readonly runs: readonly Run[] }
  /** What the paper is: draft or final, of which day and which figures. */
  | { readonly is: "status"; readonly runs: readonly Run[] }
  /** What somebody else has to write: it is left blank, and marked. */
  | { readonly is: "left-blank"; readonly whose: string; readonly runs: readonly Run[] };

/** Below the title of the paper, which is the only heading of the first level. */
export type HeadingLevel = 1 | 2 | 3;

/** A table with one row of headings, whose rows are all as long as it, and no cell of which is empty. */
export interface ReportTable {
  readonly is: "table";
  readonly caption: readonly Run[];
  readonly columns: readonly { readonly label: string; readonly align: "left" | "right" }[];
  readonly rows: readonly { readonly is: "row" | "total"; readonly cells: readonly (readonly Run[])[] }[];
  /** What is said under it, such as that rounded figures may not add up. */
  readonly note?: readonly Run[];
}

/** What the plan is silent about and a paper must say: asked of the writer. */
export interface Question {
  readonly is: "question";
  /** Its name, under which it is answered. */
  readonly name: string;
  readonly runs: readonly Run[];
}
