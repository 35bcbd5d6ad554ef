import { ownProperty } from "../issues/index.ts";

/**
 * Whether a plan has a grade of the national spine with a point in it, so that its people move on to its top.
 *
 * @example withinGrade({ grades: { "Grade 9": { scale: "njc", from: 24, to: 28 } } }, "Grade 9", "26") // => true
 */
export function withinGrade(
  plan: { readonly [section: string]: unknown },
  grade: string | undefined,
  point: string,
): boolean {
  const grades = plan.grades as { readonly [name: string]: unknown } | undefined;
  const held = grade === undefined || grades === undefined ? undefined : ownProperty(grades, grade);
  const { scale, from, to } = (held ?? {}) as {
    readonly scale?: unknown;
    readonly from?: unknown;
    readonly to?: unknown;
  };
  return scale === "njc" && Number(from) <= Number(point) && Number(point) <= Number(to);
}
