import { monthsLater } from "../../calendar/index.ts";
import type { IncrementsConvention } from "./increments.ts";

/** Each on the day on which they started; in a month that is too short, on its last day. */
export const anniversary: IncrementsConvention = {
  says: "increments on each anniversary of the start",
  choice: "each anniversary",
  first: (start) => monthsLater(start, 12),
  next: (_, start, count) => monthsLater(start, 12 * (count + 1)),
};
