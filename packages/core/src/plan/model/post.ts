import type { Day, Days } from "../../calendar/index.ts";
import type { Fte, Millionths, Pence } from "../../money/index.ts";
import type { Accepts } from "./accepts.ts";
import type { Source } from "./common.ts";
import type { GradeEntry } from "./pay/grade.ts";

export interface Post {
  readonly id: string;
  readonly title: string;
  readonly team?: string;
  readonly count: number;
  readonly people: number;
  readonly fte: Fte;
  readonly contract: "permanent" | "fixed-term";
  readonly pay: Pay;
  readonly supplements: readonly Supplement[];
  /** In the order written; the counts add up to `count`. */
  readonly starts: readonly Start[];
  /** The last day; absent: the last day of the plan's years. */
  readonly end?: Day;
  readonly cover: readonly Cover[];
  readonly vacant: readonly Vacancy[];
  /** Stated where the post has cover or vacancies and the factor is to stay on it all the same. */
  readonly vacancyFactor?: "keep";
  readonly afterEnd?: AfterEnd;
  /** Of every person-month of an employee, this share is an agency worker's instead. */
  readonly agencyShare?: AgencyShare;
  readonly tags: { readonly [key: string]: string };
  /** The post that a change has split this off: a change that names that one is for this one too. */
  readonly partOf?: string;
  /** What is right although it looks implausible. */
  readonly accepts?: Accepts<"post">;
  readonly source?: Source;
}

/** Posts that start together. */
export interface Start {
  /** The day; where only a range is known, the one that the plan's convention takes of it. */
  readonly on: Day;
  readonly count: number;
  /** The first and the last day on which they may start; absent where the day is known. */
  readonly within?: Days;
}

/** A share of person-months that agency workers fill, at a rate of `agencyRates`. */
export interface AgencyShare {
  readonly share: Millionths;
  readonly agency: string;
}

export type Pay =
  | { readonly is: "scale"; readonly scale: string; readonly point: string; readonly top?: string }
  /** A grade of the plan's; increments go on to its top. Absent entry: as the convention says. */
  | { readonly is: "grade"; readonly grade: string; readonly entry?: GradeEntry }
  /** Full-time annual, in order of `from`; a plain salary is one entry without a date, which every award of the plan revalues. */
  | { readonly is: "salary"; readonly salary: readonly DatedSum[] }
  | FullCost
  /** The post is only counted: its cost is in that line. */
  | { readonly is: "in-line"; readonly line: string };

/** A year's cost with everything in it: of each person at FTE 1, or of all the post's people together at the FTE stated. */
export interface FullCost {
  readonly is: "full-cost";
  readonly fullCost: readonly DatedSum[];
  /** The sums are for several people together, at the FTE stated. */
  readonly together?: Together;
  /** How the sum in force rises: by the plan's awards on plain salaries, or by a percentage from a day and each year after it. */
  readonly uplift?: Uplift;
}

export type Uplift = "salaries" | { readonly percent: Millionths; readonly from: Day };

/** Equal shares of one sum, a share a person, by running total: the shares add up to it. */
export interface Together {
  /** How many shares there are: the post's people, and those of other parts of it where a change has parted them. */
  readonly shares: number;
  /** How many shares come before those of the post's people. */
  readonly after: number;
}

export interface DatedSum {
  /** Absent for a plain sum: it holds from the first day. */
  readonly from?: Day;
  readonly amount: Pence;
  readonly source?: Source;
}

/** A year's sum for each person, not scaled by FTE; counts for NI and levy, and for pension where pensionable. */
export interface Supplement {
  readonly amount: Pence;
  /** The first day; absent: with each person's first, whenever that is. */
  readonly from?: Day;
  /** The last day; absent: to the end. */
  readonly to?: Day;
  readonly pensionable: boolean;
  readonly source?: Source;
}

export interface Cover {
  /** A key of `agencyRates`. */
  readonly agency: string;
  readonly from: Day;
  /** The last day; absent: the day before each employee starts. */
  readonly to?: Day;
  /** People covered, those first who are not in post on its days (`coveredBy`); absent: all. */
  readonly count?: number;
  /** The day on which those whom it is for are not in post, where it is not the first of its days (`isForThoseOfADay`). */
  readonly notInPostOn?: Day;
  /** Double running with the employee is meant, and shown. */
  readonly handover: boolean;
  /** The days that a contract's paid time is for, where a change has made the cover longer or shorter; absent: the cover's own. */
  readonly engaged?: Days;
  /** Absent: what its days say (`movesOf`). */
  readonly movesWithStart?: MovesWithStart;
}

/** Which days of a cover or a vacancy go with the post's starts when people come later or sooner. */
export type MovesWithStart = "none" | "last-day" | "both";

/** Days on which the post is empty, both included. */
export interface Vacancy {
  readonly from: Day;
  readonly to: Day;
  /** People, those of the first starts first; absent: all. */
  readonly count?: number;
  /** Absent: what its days say (`movesOf`). */
  readonly movesWithStart?: MovesWithStart;
}

/** `absorbed`: the first day each number of people is no longer in this cost; nobody absorbed is an empty list. */
export interface AfterEnd {
  readonly absorbed: readonly { readonly on: Day; readonly count: number }[];
}
