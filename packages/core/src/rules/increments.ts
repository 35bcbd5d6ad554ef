import { formulaRule, input, plus, smallest } from "../formula/index.ts";

/** The place on the scale after increments: points are counted from the first of the scale, and nobody passes the top. */
export const pointReached = formulaRule("point-reached", {
  says: "the point on appointment and {increments} increments, never past the top of the grade",
  cite: "National Agreement on Pay and Conditions of Service (Green Book): increments on 1 April up to the maximum of the grade",
  is: smallest(plus(input("point"), input("increments")), input("top")),
});
