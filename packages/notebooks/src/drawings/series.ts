import type { Table } from "@outturn/core/tables";

/** One kind of cost, or of people, month by month. */
export interface Series {
  readonly name: string;
  /** In pence, or FTE in ten-thousandths; one for each month. */
  readonly amounts: readonly number[];
  /** Which colour of the palette it has in every picture; default by its place here. */
  readonly colour?: number;
  /** An outline only: for what is taken off, or is there in another way than the rest. */
  readonly hollow?: boolean;
  /** A light fill with an outline: for what is not paid. */
  readonly shaded?: boolean;
}

/** Bars stacked by month. */
export interface ByMonth {
  /** The message, with its figure. */
  readonly title: string;
  readonly alt: string;
  readonly table: Table;
  /** As "2024-09", each after the last: whole financial years. */
  readonly months: readonly string[];
  /** From the ground up; at most six. */
  readonly series: readonly Series[];
  /** What the bars are held against, as a stepped line over them. */
  readonly against?: Series;
  /** Months that the figures say nothing of: a band without bars, so that they are not taken for nothing. */
  readonly notLookedAt?: readonly string[];
  readonly unit: "pounds" | "fte";
}
