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
  /** The council's own matrix of risks; absent: no risk has a score. */
  readonly riskMatrix?: RiskMatrix;
  /** What the writer enters of each risk, by its name. */
  readonly risks: { readonly [risk in RegisterRisk]?: RiskEntry };
  /** What the writer answers to questions, by the question's name. */
  readonly answers: { readonly [question: string]: string };
}

/** The risks that a plan's own figures tell of. */
export const REGISTER_RISKS = ["conditional-money", "unconfirmed-money", "carry-forward", "goes-on", "agency"] as const;
export type RegisterRisk = (typeof REGISTER_RISKS)[number];

/** A council's own scales, from the least to the most: a score is the product of two places in them, and means nothing without them. */
export interface RiskMatrix {
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  /** What scores are called from a number up, such as a colour, and what that means. */
  readonly bands: readonly { readonly from: number; readonly title: string; readonly means?: string }[];
}

/** What a register says of a risk beside what the plan tells: the words are those of the matrix. */
export interface RiskEntry {
  readonly likelihood?: string;
  readonly impact?: string;
  readonly owner?: string;
  readonly controls?: string;
}
