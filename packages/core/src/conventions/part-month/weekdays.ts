import { weekdaysUntil } from "../../calendar/index.ts";
import { weekdayMonth } from "../../rules/index.ts";
import { runningTotal } from "./running-total.ts";

/** Every month by its Mondays to Fridays ÷ those of that financial year; bank holidays count as the days that they fall on. */
export const weekdays = runningTotal({
  says: "pay is by Mondays to Fridays of the year",
  choice: "Mondays to Fridays ÷ those of the year throughout",
  rule: weekdayMonth,
  count: weekdaysUntil,
  named: "Mondays to Fridays",
  without: { lacks: "no Monday to Friday falls", since: "only Mondays to Fridays count" },
});
