import type { Picture } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";
import { monthBars } from "./month-bars.ts";
import type { ByMonth } from "./series.ts";

/**
 * Bars stacked by month: what each part is stands beside the last bar that has it, or above the bars where the page is narrow. A
 * pointer on a month says its figures.
 */
export function byMonthPicture(byMonth: ByMonth): Picture {
  const { title, alt, table } = byMonth;
  return {
    title,
    alt,
    table,
    draw: (as) => (as.titled ? titled(monthBars(byMonth, as), byMonth) : monthBars(byMonth, as)),
  };
}
