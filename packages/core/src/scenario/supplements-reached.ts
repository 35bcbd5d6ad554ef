import type { Post } from "../plan/index.ts";

/** The supplements of a post that somebody starts in time for; one with a first day of its own is kept as it is. */
export const supplementsReached = ({ supplements, starts }: Post): Post["supplements"] =>
  supplements.filter(({ from, to }) => from !== undefined || to === undefined || starts.some(({ on }) => on <= to));
