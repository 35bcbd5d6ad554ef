import type { Kind } from "../kind.ts";

/** People of whom no point is stated start elsewhere in their grade. */
export const gradeAt: Kind<"grade-at"> = {
  apply: (plan, { gradeAt: place }) =>
    plan.grades === undefined ? plan : { ...plan, conventions: { ...plan.conventions, gradeAt: place } },
  says: (_, change) => `People on a grade start at its ${change.gradeAt} where no point is stated.`,
  back: ({ conventions }, { change }) =>
    conventions.gradeAt === undefined ? [] : [{ change, gradeAt: conventions.gradeAt }],
};
