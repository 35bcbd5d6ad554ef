import type { Day } from "../../calendar/index.ts";
import type { Fte, Millionths } from "../../money/index.ts";
import type { DroppedColumn } from "../list.ts";
import type { Sums } from "../totals.ts";

/** An establishment list against payroll, an agency list, or both. Nothing personal is in it, and every FTE is exact. */
export interface Reconciliation {
  readonly establishment: ListCounted;
  readonly payroll?: ListCounted;
  readonly agency?: ListCounted;
  readonly totals: Occupancy;
  /** In order of their names. */
  readonly teams: readonly TeamOccupancy[];
  readonly posts: readonly PostOccupancy[];
  readonly vacancies: readonly VacantPosts[];
  readonly onlyInPayroll: readonly UnmatchedRow[];
  readonly onlyInAgency: readonly UnmatchedRow[];
  /** What was found besides, a sentence each. */
  readonly remarks: readonly string[];
}

/** Rows and their FTE. */
export type RowsFte = Pick<Sums, "rows" | "fte">;

/** What became of the rows of one list: those that were read are all of the others together. */
export interface ListCounted {
  readonly fileName: string;
  /** The day that the list speaks of. */
  readonly asAt: Day;
  readonly read: RowsFte;
  /** Matched to a row of another list by post number. */
  readonly byNumber: RowsFte;
  /** Matched by what the rows have in common: a likeness, no proof. */
  readonly byLikeness: RowsFte;
  readonly onlyHere: RowsFte;
  readonly setAside: RowsFte;
  /** How much of the FTE of people is matched to posts; the establishment has none. */
  readonly rate?: MatchRate;
  readonly dropped: readonly DroppedColumn[];
}

/** How much of a list's FTE is matched to posts of the establishment. */
export interface MatchRate {
  readonly byNumber: Millionths;
  /** With what is matched by likeness. */
  readonly inAll: Millionths;
  /** Whether it reaches the yardstick by post number alone. */
  readonly reaches: boolean;
}

/** Establishment = occupied + vacant - above the posts; vacant = covered + not covered. All FTE. */
export interface Occupancy {
  readonly establishment: Fte;
  /** In post as payroll has it; without a payroll list, as the establishment itself says. */
  readonly occupied: Fte;
  readonly vacant: Fte;
  /** What people in a post have above the post's FTE. */
  readonly above: Fte;
  /** Of what is vacant, what agency workers cover. */
  readonly covered: Fte;
  readonly notCovered: Fte;
}

/** One team's occupancy; those of all teams add up to the whole. */
export interface TeamOccupancy extends Occupancy {
  /** Absent for posts that name none. */
  readonly name?: string;
}

/** What posts are called by. */
export interface PostNames {
  readonly postNumber?: string;
  readonly title?: string;
  readonly team?: string;
  readonly grade?: string;
}

/** One post, or several that cannot be told apart, and who is in it. */
export interface PostOccupancy extends PostNames {
  /** How many posts it is. */
  readonly posts: number;
  /** Where the establishment has it. */
  readonly places: readonly string[];
  readonly fte: Fte;
  readonly occupied: Fte;
  readonly vacant: Fte;
  readonly above: Fte;
  /** How its people were found; absent where nobody is in it. */
  readonly by?: "post number" | "likeness" | "the establishment";
  /** Rows of payroll in it: people, or parts of one. */
  readonly people: number;
  /** Whether the establishment says itself that it is vacant; absent where it has no column for that. */
  readonly saidVacant?: boolean;
}

/** What is vacant of posts with the same team, title and grade. */
export interface VacantPosts extends Omit<PostNames, "postNumber"> {
  /** Post numbers, as far as posts have one. */
  readonly postNumbers: readonly string[];
  readonly posts: number;
  readonly vacant: Fte;
  readonly covered: Fte;
  readonly notCovered: Fte;
}

/** A row of payroll or of an agency that is matched to no post. */
export interface UnmatchedRow extends PostNames {
  readonly place: string;
  readonly fte: Fte;
  /** Its first day is after the day of the establishment list: it may lag behind. */
  readonly beganAfter?: true;
  /** Numbers of vacant posts that have most in common with it, twelve at the most. */
  readonly candidates: readonly string[];
}
