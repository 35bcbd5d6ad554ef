/** Where in a grade people start who are on it and of whom no point is stated; the default first. */
export type GradeAt = "bottom" | "middle" | "top";

/** All that one choice of a point decides. */
export interface GradeAtConvention {
  /** What it does, as outputs say it. */
  readonly says: string;
  /** The same in few words, among the choices of a plan. */
  readonly choice: string;
  /** The place on the scale where they start, between those of the grade's bottom and its top. */
  readonly placeOf: (bottom: number, top: number) => number;
}
