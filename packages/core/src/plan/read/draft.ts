import type * as z from "zod";
import { gradeAts, type StartIn } from "../../conventions/index.ts";
import type { IssueReport } from "../../issues/index.ts";
import { type Entrants, withEntrants } from "../model/demand/entrants.ts";
import { madeLineNames } from "../model/demand/made-lines.ts";
import type { DemandKind, Line, Plan } from "../model/plan.ts";
import { isStartOpen, startInOf, startingIn } from "../model/start-in.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { ConventionsSchema, namesOf } from "../schema/conventions.ts";
import type { PlanSchema } from "../schema/plan.ts";
import { eachRead, ifRead, orUnread, sealed, UNREAD } from "./unread.ts";

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
  readonly demand: Plan["demand"] | undefined;
  /** The kinds of demand as they are written, without those who come by a share. */
  readonly kindsStated: NonNullable<Plan["demand"]>;
  readonly entrants: readonly Entrants[];
  readonly budget: OpenBudget | undefined;
  readonly ranges: NonNullable<Plan["ranges"]>;
  readonly risks: NonNullable<Plan["risks"]>;
  readonly correlations: NonNullable<Plan["correlations"]>;
  readonly caseloads: NonNullable<Plan["caseloads"]>;
  readonly statusCodes: NonNullable<Plan["statusCodes"]>;
  readonly recommendations: NonNullable<Plan["recommendations"]>;
  readonly actions: NonNullable<Plan["actions"]>;
  readonly grades: NonNullable<Plan["grades"]>;
}

/** One check of what spans records. */
export type Check = (planDraft: PlanDraft, issueReport: IssueReport) => void;

/** The lines that are stated, and those that demand makes, without their sums; what could not be read of these is unread. */
function linesOf({ lines = [], demand }: Sections): Plan["lines"] {
  if (demand === undefined) return lines;
  let madeHere: readonly Line[] = [UNREAD];
  ifRead(() => {
    madeHere = demand.flatMap((kind) => {
      let ofKind: readonly Line[] = [UNREAD];
      ifRead(() => {
        ofKind = madeLineNames([kind]);
      });
      return ofKind;
    });
  });
  return orUnread(() => [...lines, ...madeHere]);
}

/** The kinds of demand with who comes into each by a share; what of that could not be read is unread. */
function demandShared({ demand, entrants = [] }: Sections): Plan["demand"] | undefined {
  if (demand === undefined) return undefined;
  const shared = (kind: DemandKind): DemandKind => orUnread(() => withEntrants([kind], entrants)[0]!);
  return orUnread(() => (entrants.length === 0 ? demand : demand.map(shared)));
}

/** The draft of a plan of which everything could be read. */
export const draftOf = (raw: PlanDraft["raw"], sections: Sections): PlanDraft => ({ raw, ...withDefaults(sections) });

/** The draft of a plan of which some parts could not be read, which are `UNREAD` in its sections. */
export const draftInPart = (raw: PlanDraft["raw"], sections: Sections): PlanDraft =>
  Object.assign(sealed(withDefaults(sections)), { raw });

/** The conventions, with those at their default that only some plans have a use for. */
export function conventionsOf(sections: Sections): Plan["conventions"] {
  const { conventions = ConventionsSchema.parse({}), grades, posts = [] } = sections;
  const isAnyStartOpen = openStartIn(posts);
  if (grades === undefined && !isAnyStartOpen) return conventions;
  return {
    ...conventions,
    ...(grades !== undefined && { gradeAt: conventions.gradeAt ?? namesOf(gradeAts)[0] }),
    ...(isAnyStartOpen && { startIn: startInOf(conventions) }),
  };
}

/** Whether a post that could be read has an open start. */
function openStartIn(posts: Plan["posts"]): boolean {
  let found = false;
  eachRead(posts, (post) => {
    found ||= isStartOpen(post);
  });
  return found;
}

/** The draft with every open start at one end of its range; nothing where none is open. */
export function draftAt(planDraft: PlanDraft, startIn: StartIn): PlanDraft | undefined {
  if (!openStartIn(planDraft.posts)) return undefined;
  const posts = startsPlaced(planDraft.posts, startIn);
  return Object.create(planDraft, { posts: { value: posts, enumerable: true } }) as PlanDraft;
}

/** Posts with their starts where the conventions have them; what of a post could not be read stays so. */
export function postsPlaced({ posts = [] }: Sections, conventions: Plan["conventions"]): Plan["posts"] {
  let placed: Plan["posts"] = posts;
  ifRead(() => {
    placed = startsPlaced(posts, startInOf(conventions));
  });
  return placed;
}

const startsPlaced = (posts: Plan["posts"], startIn: StartIn): Plan["posts"] =>
  posts.map((post) => {
    let placed = post;
    ifRead(() => {
      placed = startingIn(post, startIn);
    });
    return placed;
  });

const withDefaults = (sections: Sections): Omit<PlanDraft, "raw"> => {
  const conventions = orUnread(() => conventionsOf(sections));
  return { ...sectionsOf(sections), conventions, posts: postsPlaced(sections, conventions) };
};

const sectionsOf = (sections: Sections): Omit<PlanDraft, "raw" | "conventions" | "posts"> => ({
  years: sections.years,
  payScales: sections.payScales ?? {},
  grades: sections.grades ?? {},
  ranges: sections.ranges ?? [],
  risks: sections.risks ?? [],
  correlations: sections.correlations ?? [],
  caseloads: sections.caseloads ?? [],
  statusCodes: sections.statusCodes ?? [],
  recommendations: sections.recommendations ?? [],
  actions: sections.actions ?? [],
  payAwards: sections.payAwards ?? [],
  onCosts: sections.onCosts ?? {},
  vacancyFactor: sections.vacancyFactor,
  agencyRates: sections.agencyRates ?? {},
  lines: linesOf(sections),
  demand: demandShared(sections),
  kindsStated: sections.demand ?? [],
  entrants: sections.entrants ?? [],
  savings: sections.savings ?? [],
  funding: sections.funding ?? [],
  scenarios: sections.scenarios ?? [],
  expect: sections.expect,
  budget: sections.budget,
});
