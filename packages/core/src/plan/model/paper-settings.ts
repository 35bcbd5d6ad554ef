import type { Day } from "../../calendar/index.ts";

/** How money is written: as committees do (£628k, £1.359m) or as pages of the web do (£628,000, £1.36 million). */
export type MoneyRegister = "committee" | "web";

/** The papers that have a template of their own. */
export type PaperName = "finance" | "resources" | "appendix";

/** What a council settles for its papers: no figure of a plan is in it. */
export interface PaperSettings {
  readonly register: MoneyRegister;
  /** The day that the paper's figures are of. */
  readonly asAt?: Day;
  /** The paper's own number, committee and day. */
  readonly reference?: string;
  readonly committee?: string;
  readonly meeting?: Day;
  /** What each of the papers that have a template is headed. */
  readonly headings: { readonly [name in PaperName]: string };
  /** The number of the first paragraph; absent: paragraphs have no numbers. */
  readonly firstParagraph?: number;
  /** The council's own words by name, for `{{word.council}}`. */
  readonly words: { readonly [name: string]: string };
  /** What the writer answers to questions, by the question's name. */
  readonly answers: { readonly [question: string]: string };
}
