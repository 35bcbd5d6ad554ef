import { monthsLater } from "../../calendar/index.ts";
import { aprilAfter, type IncrementsConvention } from "./increments.ts";

/** The national rule: 1 April, or six months after the start for someone in the grade for less than six months by then. */
export const aprilSixMonths: IncrementsConvention = {
  says: "increments each 1 April, the first after six months",
  choice: "each 1 April but not before six months in the grade",
  first: (start) => Math.max(aprilAfter(start), monthsLater(start, 6)),
  next: aprilAfter,
};
