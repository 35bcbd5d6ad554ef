import { type Instant, startOf } from "../../../calendar/index.ts";
import { gradeAts } from "../../../conventions/index.ts";
import { foundOrThrow, ownProperty } from "../../../issues/index.ts";
import type { GradeEntry, GradeRange, Pay, Plan } from "../plan.ts";

/** Points of a scale that someone moves through, and where among them they start. */
export interface Ladder {
  readonly scale: string;
  readonly entry: GradeEntry;
  /** In order of their days; the first holds from ever. */
  readonly ranges: readonly GradeRange[];
}

/** What a ladder hangs on besides the pay. */
export type Grading = Grades & Pick<Plan, "conventions">;

interface Grades {
  readonly grades?: Plan["grades"] | undefined;
}

/** The ladder of pay that is on a scale: of its own, or by a grade. None of other pay. */
export function ladderOf({ grades, conventions }: Grading, postPay: Pay): Ladder | undefined {
  if (postPay.is === "scale") {
    const { scale, point, top = point } = postPay;
    return { scale, entry: { point }, ranges: [{ bottom: point, top }] };
  }
  if (postPay.is !== "grade") return undefined;
  const { scale, ranges } = gradeNamed({ grades }, postPay.grade);
  return { scale, entry: postPay.entry ?? foundOrThrow(conventions.gradeAt, "convention", "gradeAt"), ranges };
}

/** "NJC points 28 to 32", "NJC point 28". */
export function rangeInWords(scaleName: string, { bottom, top }: Pick<GradeRange, "bottom" | "top">): string {
  const scale = scaleName === "njc" ? "NJC" : scaleName;
  return bottom === top ? `${scale} point ${bottom}` : `${scale} points ${bottom} to ${top}`;
}

/** A grade by its name. */
export const gradeNamed = ({ grades = {} }: Grades, name: string) =>
  foundOrThrow(ownProperty(grades, name), "grade", name);

/** The scale that pay is on, its own or its grade's; `salaries` for a plain salary and a full cost that rises as they do: what awards are for. None of other pay. */
export function scaleOfPay(plan: Grades, postPay: Pay): string | undefined {
  if (postPay.is === "salary") return "salaries";
  if (postPay.is === "scale") return postPay.scale;
  if (postPay.is === "grade") return gradeNamed(plan, postPay.grade).scale;
  return postPay.is === "full-cost" && postPay.uplift === "salaries" ? "salaries" : undefined;
}

/** The range of a ladder on an instant. */
export const rangeOn = ({ ranges }: Pick<Ladder, "ranges">, instant: Instant): GradeRange =>
  ranges.findLast(({ on }) => on === undefined || startOf(on) <= instant) ?? ranges[0]!;

/** The place where someone starts who starts on an instant. */
export function entryPlace(
  { entry, ranges }: Pick<Ladder, "entry" | "ranges">,
  startInstant: Instant,
  placeOf: (payPoint: string) => number,
): number {
  if (typeof entry !== "string") return placeOf(entry.point);
  const { bottom, top } = rangeOn({ ranges }, startInstant);
  return gradeAts[entry].placeOf(placeOf(bottom), placeOf(top));
}
