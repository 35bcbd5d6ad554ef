import type { Day } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Source } from "./common.ts";

/** What a list is of. */
export type ListKind = "establishment" | "payroll" | "agency";

/** What a column of a list may be. */
export type ListField =
  | "post"
  | "title"
  | "team"
  | "costCentre"
  | "grade"
  | "point"
  | "salary"
  | "charge"
  | "fte"
  | "hours"
  | "weeks"
  | "start"
  | "end"
  | "status"
  | "holder"
  | "count"
  | "gradeFrom"
  | "gradeTo";

/** A column by its heading, or where two have the same, by its letter. */
export type ListColumn = { readonly heading: string } | { readonly letter: string };

/** How a list is to be read: which column is what, and what only a person can say of it. */
export interface ListMapping {
  readonly kind: ListKind;
  /** What the list is, and the day that it speaks of. */
  readonly source?: Source;
  /** The sheet of a workbook; absent: its only one. */
  readonly sheet?: string;
  /** The headings of the list that the mapping was written for, in order: a list with others is told apart. */
  readonly headings?: readonly string[];
  readonly columns: { readonly [field in ListField]?: ListColumn };
  /** Columns that become tags of posts, by the tag's key. */
  readonly tags: { readonly [key: string]: ListColumn };
  /** Sums of single months, in order from April: what is paid, where no column has a salary. */
  readonly months?: readonly ListColumn[];
  /** Columns that look personal and are not. */
  readonly notPersonal: readonly ListColumn[];
  readonly setAside: readonly SetAsideRule[];
  readonly moneyIn?: "pounds" | "pence";
  readonly payPer?: PayPer;
  readonly salaryIs?: "full-time" | "actual";
  /** How much of a year agency workers are paid for, as an agency rate of a plan has it: hoursPerWeek, weeksPerYear, bankHolidays. */
  readonly agencyTerms?: { readonly [term: string]: unknown };
  /** Hours of a full week, in hundredths. */
  readonly fullTimeHours?: number;
  /** The year from which numbers that are dates are counted. */
  readonly serialDates?: "1900" | "1904";
  readonly dateOrder?: "day-first" | "month-first";
  readonly groupRows?: "each-post" | "one-post";
  readonly groupHeadings?: "team" | "set-aside";
  readonly blankFte?: "full-time" | "set-aside";
  readonly blankPay?: "grade" | "set-aside";
  readonly blankHolder?: "vacant" | "filled";
  readonly blankStart?: Day | "set-aside";
  readonly vacantStart?: Day | "as-listed" | "set-aside";
  readonly vacantWords: readonly string[];
  readonly repeats?: "each-post" | "first";
  readonly hiddenRows?: "use" | "set-aside";
  readonly blankMonths?: "nothing-paid" | "set-aside";
  /** The national spine that salaries are held to, by its first day; `none`: no scale is looked for. */
  readonly spine?: Day | "none";
  /** What a full-time year's salary may be without being asked about. */
  readonly plausible: { readonly from: Pence; readonly to: Pence };
  readonly expect?: ListExpect;
  /** All of the plan but its posts, as a plan has it. */
  readonly plan: { readonly [section: string]: unknown };
}

/** What a sum of pay or a charge is for. */
export type PayPer = "year" | "month" | "week" | "day" | "hour";

/** Rows that are no posts of the plan, by what a column holds. */
export interface SetAsideRule {
  readonly column: ListColumn;
  readonly is: readonly string[];
  readonly reason: string;
}

/** What the rows that are used must come to. */
export interface ListExpect {
  readonly rows?: number;
  readonly money?: Pence;
  /** In ten-thousandths. */
  readonly fte?: number;
}
