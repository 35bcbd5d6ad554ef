import { formulaRule, greatest, input, plus, shareFormula, smallest } from "../formula/index.ts";

/** The place on the scale after increments: points are counted from the first of the scale, and nobody passes the top. */
export const pointReached = formulaRule("point-reached", {
  says: "the point on appointment and {increments} increments, never past the top of the grade",
  cite: "National Agreement on Pay and Conditions of Service (Green Book): increments on 1 April up to the maximum of the grade",
  is: smallest(plus(input("point"), input("increments")), input("top")),
});

/** The place in the middle of a grade: of two, the lower. */
export const gradeMiddle = formulaRule("grade-middle", {
  says: "half-way between place {bottom} and place {top} of the scale; of two points in the middle, the lower",
  cite: "Outturn convention: where in a grade people start (gradeAt: middle)",
  is: shareFormula(plus(input("bottom"), input("top")), 2, "half-down"),
});

/** The place on the scale when a grade changes: whoever stands below its new bottom moves up to it. */
export const pointInGrade = formulaRule("point-in-grade", {
  says: "the point held, or the bottom of the grade as it is from then on where that is higher",
  cite: "Outturn convention: nobody stands below their grade, and nobody is moved down when a grade changes",
  is: greatest(input("point"), input("bottom")),
});
