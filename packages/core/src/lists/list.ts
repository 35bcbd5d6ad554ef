import type { Day } from "../calendar/index.ts";
import type { Fte, Pence } from "../money/index.ts";
import type { ListKind } from "../plan/index.ts";
import type { ControlTotals } from "./totals.ts";

/** A list as it was read: the rows that are posts, and control totals of all rows. Nothing personal is in it. */
export interface ListRead {
  readonly kind: ListKind;
  readonly fileName: string;
  readonly sheet: string;
  /** The day that the list speaks of, as its mapping states it. */
  readonly asAt?: Day;
  readonly rows: readonly ListRow[];
  readonly totals: ControlTotals;
  readonly dropped: readonly DroppedColumn[];
  /** What was found and is right or harmless, a sentence each. */
  readonly remarks: readonly string[];
}

/** One row of a list that is used. */
export interface ListRow {
  /** Where it stands: `list.csv:14`, or a sheet and row. */
  readonly place: string;
  /** Names it in a plan: its post number as far as that can stand in one, else `post-001`. */
  readonly id: string;
  /** Its post number as the list has it. */
  readonly postNumber?: string;
  readonly title?: string;
  readonly team?: string;
  readonly costCentre?: string;
  readonly grade?: string;
  /** How many posts it stands for. */
  readonly count: number;
  /** Of each of them. */
  readonly fte: Fte;
  /** What the list has for pay, in its own unit of time; absent where it has none. */
  readonly money?: Pence;
  readonly pay: RowPay;
  readonly start: Day;
  readonly end?: Day;
  readonly vacant: boolean;
  readonly tags: { readonly [key: string]: string };
}

/** Pay of a row: a full-time year's salary, and the point of the national spine that it proves to be; or what an agency charges. */
export type RowPay =
  | { readonly is: "salary"; readonly salary: Pence; readonly point?: string }
  /** The list gives a grade alone, which the plan has. */
  | { readonly is: "grade" }
  | { readonly is: "charge"; readonly charge: Pence; readonly per: "hour" | "day" | "week" };

/** A personal column that was dropped as the list was read. */
export interface DroppedColumn {
  /** Its letter. */
  readonly column: string;
  /** What it holds, such as names of people. */
  readonly holds: string;
}
