/** What was found of a paper's claims: each tested, what does not agree, and what its figures come to. Claims are named by their place, from 0. */
export interface CheckedClaims {
  readonly claims: readonly CheckedClaim[];
  readonly tests: readonly ClaimTest[];
  /** What does not agree; tests that one wrong claim would explain stand together. */
  readonly faults: readonly Fault[];
  readonly notes: readonly PaperNote[];
}

/** `agrees-only-if`: it agrees on a condition that its arithmetic names, such as that every figure was rounded one way. */
export type Verdict = "agrees" | "agrees-only-if" | "does-not-agree" | "not-tested" | "not-read";

export interface CheckedClaim {
  readonly text: string;
  readonly verdict: Verdict;
  /** The arithmetic; or why there is none and what would mend it. */
  readonly says: readonly string[];
}

/** Claims set against themselves, against each other or against the plan. */
export interface ClaimTest {
  readonly of: readonly number[];
  readonly against: "itself" | "claims" | "plan";
  readonly agrees: boolean;
  /** It agrees only on a condition, which `says` gives. */
  readonly onlyIf?: true;
  /** The arithmetic, in words and figures. */
  readonly says: string;
  /** What each claim would have to be for it to agree, by claim. */
  readonly wouldBe?: readonly { readonly claim: number; readonly value: string }[];
}

/** Tests that fail together. */
export interface Fault {
  readonly claims: readonly number[];
  readonly tests: readonly ClaimTest[];
  /** The one claim that the paper's other figures or the plan show to be wrong; absent where they do not choose. */
  readonly slip?: number;
  readonly says: string;
}

/** What the printed figures come to, beside what they claim. */
export interface PaperNote {
  readonly code: "not-flat" | "short-in-year" | "to-spare" | "goes-on";
  readonly text: string;
}
