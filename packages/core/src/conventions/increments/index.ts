import { anniversary } from "./anniversary.ts";
import { april } from "./april.ts";
import { aprilSixMonths } from "./april-six-months.ts";
import type { Increments, IncrementsConvention } from "./increments.ts";
import { none } from "./none.ts";

/** Every rule of increments, the default first. */
export const increments: { readonly [name in Increments]: IncrementsConvention } = {
  "april-six-months": aprilSixMonths,
  april,
  anniversary,
  none,
};
