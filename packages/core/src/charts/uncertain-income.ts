import type { Plan } from "../plan/index.ts";

/** That a picture counts income that is not confirmed as money, beside the cost of which it is no part then; nothing of other plans. */
export const uncertainIncome = ({ lines }: Plan): string =>
  lines.some(({ status }) => status !== undefined)
    ? " Income that is not confirmed is counted with the money, not taken off the cost."
    : "";
