import { addDays, daysBetween } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import { startMiddle } from "../../rules/index.ts";
import type { StartInConvention } from "./start-in.ts";

const daysLater = byValue(startMiddle);

/** The day half-way; of two, the earlier. */
export const middle: StartInConvention = {
  says: "a start that is only known as a range is its middle day",
  choice: "the one half-way",
  dayOf: ({ from, to }) => addDays(from, daysLater({ days: daysBetween(from, to) })),
};
