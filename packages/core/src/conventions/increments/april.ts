import { aprilAfter, type IncrementsConvention } from "./increments.ts";

/** Everyone on 1 April, however short their time in the grade. */
export const april: IncrementsConvention = {
  says: "increments each 1 April",
  choice: "each 1 April",
  first: aprilAfter,
  next: aprilAfter,
};
