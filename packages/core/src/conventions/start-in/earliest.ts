import type { StartInConvention } from "./start-in.ts";

/** The first day on which they may start: the dearest, so that nobody is surprised. */
export const earliest: StartInConvention = {
  says: "a start that is only known as a range is its earliest day",
  choice: "the earliest",
  dayOf: ({ from }) => from,
};
