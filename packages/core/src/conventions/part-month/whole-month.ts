import { period } from "../../calendar/index.ts";
import { type Explanation, figured } from "../../formula/index.ts";
import { wholeMonth } from "../../rules/index.ts";
import type { DaysPaid, Piece } from "./part-month.ts";

/** A number that 28, 29, 30 and 31 divide: days of any month are whole parts of it. */
export const MONTH = 377_580;

/** A whole month at the annual sum of one of its days. */
export const wholeMonthAt = (paid: DaysPaid, piece: Piece, figureName: string): Explanation =>
  figured(figureName, wholeMonth, {
    annual: paid.annual(piece),
    period: { value: period(piece.month), unit: "months" },
  });
