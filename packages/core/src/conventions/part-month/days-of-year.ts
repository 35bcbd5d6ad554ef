import { daysUntil } from "../../calendar/index.ts";
import { dayOfYearMonth } from "../../rules/index.ts";
import { runningTotal } from "./running-total.ts";

/** Every month by its days ÷ 365, or 366 where that financial year has 366 days. */
export const daysOfYear = runningTotal({
  says: "pay is by days of the year, 365 or 366",
  choice: "days ÷ 365 or 366 throughout",
  rule: dayOfYearMonth,
  count: daysUntil,
  named: "days",
});
