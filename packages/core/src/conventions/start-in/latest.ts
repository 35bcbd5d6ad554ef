import type { StartInConvention } from "./start-in.ts";

/** The last day on which they may start. */
export const latest: StartInConvention = {
  says: "a start that is only known as a range is its latest day",
  choice: "the latest",
  dayOf: ({ to }) => to,
};
