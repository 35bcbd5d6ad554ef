import type * as z from "zod";
import { gradeAts } from "../../conventions/index.ts";
import type { IssueReport } from "../../issues/index.ts";
import type { Plan } from "../model/plan.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { ConventionsSchema, namesOf } from "../schema/conventions.ts";
import type { PlanSchema } from "../schema/plan.ts";
import { orUnread, sealed } from "./unread.ts";

/** The sections of a plan as its schema leaves them. */
export type Sections = z.output<typeof PlanSchema>;

/**
 * A plan on its way in, with what its schema leaves open. Where parts of it could not be read, asking for one of them stops the check
 * that asks (see `unread.ts`). So a check reads as for a whole plan, and yet says only what is certain: all that it says rests on
 * parts that could be read, and stays true however the others are mended.
 */
export interface PlanDraft
  extends Pick<
    Plan,
    | "years"
    | "conventions"
    | "payScales"
    | "payAwards"
    | "onCosts"
    | "agencyRates"
    | "posts"
    | "lines"
    | "savings"
    | "funding"
    | "scenarios"
  > {
  /** As written, to find places in it. */
  readonly raw: { readonly [fieldKey: string]: unknown };
  readonly vacancyFactor: Plan["vacancyFactor"] | undefined;
  readonly expect: Plan["expect"] | undefined;
  readonly budget: OpenBudget | undefined;
  readonly grades: NonNullable<Plan["grades"]>;
}

/** One check of what spans records. */
export type Check = (planDraft: PlanDraft, issueReport: IssueReport) => void;

/** The draft of a plan of which everything could be read. */
export const draftOf = (raw: PlanDraft["raw"], sections: Sections): PlanDraft => ({ raw, ...withDefaults(sections) });

/** The draft of a plan of which some parts could not be read, which are `UNREAD` in its sections. */
export const draftInPart = (raw: PlanDraft["raw"], sections: Sections): PlanDraft =>
  Object.assign(sealed(withDefaults(sections)), { raw });

/** The conventions, with those at their default that only some plans have a use for. */
export function conventionsOf({ conventions = ConventionsSchema.parse({}), grades }: Sections): Plan["conventions"] {
  return grades === undefined ? conventions : { ...conventions, gradeAt: conventions.gradeAt ?? namesOf(gradeAts)[0] };
}

const withDefaults = (sections: Sections): Omit<PlanDraft, "raw"> => ({
  years: sections.years,
  conventions: orUnread(() => conventionsOf(sections)),
  payScales: sections.payScales ?? {},
  grades: sections.grades ?? {},
  payAwards: sections.payAwards ?? [],
  onCosts: sections.onCosts ?? {},
  vacancyFactor: sections.vacancyFactor,
  agencyRates: sections.agencyRates ?? {},
  posts: sections.posts ?? [],
  lines: sections.lines ?? [],
  savings: sections.savings ?? [],
  funding: sections.funding ?? [],
  scenarios: sections.scenarios ?? [],
  expect: sections.expect,
  budget: sections.budget,
});
