import type { Table } from "@outturn/core";
import type { Picture } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";
import { monthBars } from "./month-bars.ts";

/** One kind of cost, or of people, month by month. */
export interface Series {
  readonly name: string;
  /** In pence, or FTE in ten-thousandths; one for each month. */
  readonly amounts: readonly number[];
  /** Which colour of the palette it has in every picture; default by its place here. */
  readonly colour?: number;
  /** An outline only: for what is taken off, or is there in another way than the rest. */
  readonly hollow?: boolean;
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
  readonly unit: "pounds" | "fte";
}

/**
 * Bars stacked by month: what each part is stands beside the last bar that has it, or above the bars where the page is narrow. A
 * pointer on a month says its figures.
 */
export function byMonthPicture(of: ByMonth): Picture {
  const { title, alt, table } = of;
  return { title, alt, table, draw: (as) => (as.titled ? titled(monthBars(of, as), of) : monthBars(of, as)) };
}
