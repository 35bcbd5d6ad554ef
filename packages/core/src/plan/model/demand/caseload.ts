import type { Fte, Millionths } from "../../../money/index.ts";
import type { Source } from "../common.ts";
import type { NamedCosts } from "../sums.ts";

/** Cases, who holds them, and how many each is to have. Every ratio is the plan's own, with its source. */
export interface Caseload {
  readonly id: string;
  readonly title: string;
  /** What one who holds cases is called: "social worker", "solicitor". */
  readonly worker: string;
  /** Kinds of demand, counted together. */
  readonly cases: readonly string[];
  /** Cases that each is to have, in hundredths. */
  readonly target: { readonly cases: number; readonly source: Source };
  /** Posts whose people hold cases. */
  readonly workers: NamedCosts;
  /** Who is in post besides the plan's own. */
  readonly inPost?: InPost;
  /** Those of the workers who carry a share of a full caseload. */
  readonly newlyQualified?: NamedCosts & { readonly share: Millionths; readonly source: Source };
  /** What agency workers carry of a full caseload; absent: all of it. */
  readonly agencyShare?: Millionths;
  /** Of posts, what is vacant or away and not covered; absent: nothing. */
  readonly away?: Millionths;
  readonly managers?: NamedCosts & { readonly span: number; readonly source: Source };
}

/** FTE in post besides the posts of the plan. */
export interface InPost {
  readonly workers: Fte;
  readonly managers?: Fte;
  readonly source?: Source;
}
