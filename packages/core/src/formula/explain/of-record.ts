import type { Given, GivenSource } from "./explanation.ts";

/** What a record says of a figure besides the figure itself. */
export interface Recorded {
  readonly from?: string | undefined;
  readonly source?: GivenSource | undefined;
  readonly confidence?: string | undefined;
}

/** A figure that a rule takes by name. */
type Figure = Pick<Given, "value" | "unit" | "title">;

/**
 * A figure as a record states it: since when, by which source and how well that is known; or with the mark that the record names no
 * source. Every sum of money, rate and charge that is not worked out or counted is given this way.
 *
 * @example ofRecord({ value: 4200000, unit: "pence" }, {}) // => { value: 4200000, unit: "pence", noSource: true }
 */
export function ofRecord(figure: Figure, { from, source, confidence }: Recorded): Omit<Given, "name"> {
  return {
    ...figure,
    ...(from !== undefined && { from }),
    ...(source ? { source } : { noSource: true }),
    ...(confidence !== undefined && { confidence }),
  };
}

/** No money at all: what a rule takes where there is nothing. */
export const nothing = (title?: string): Omit<Given, "name"> => ({
  value: 0,
  unit: "pence",
  ...(title !== undefined && { title }),
});
