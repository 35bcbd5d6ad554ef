import {
  asPounds,
  type Day,
  dayInWords,
  type Issue,
  isByYear,
  type Millionths,
  type Pence,
  type Plan,
  PlanError,
} from "@outturn/core";
import { type AgencyOptions, agencyUntil } from "@outturn/core/questions";
import type { Change } from "@outturn/core/scenario";
import { firstOfMonth, lastDayOf } from "../calendar/days.ts";
import type { AgencyControls } from "./agency-controls.ts";
import { agencyStart } from "./agency-start.ts";

/** What the controls of agency ask of a plan. */
export interface AgencyAsked {
  /** Whether there is anything to ask of posts, and of staff lines. */
  readonly posts: boolean;
  readonly lines: boolean;
  /** What has to be put in before anything can be asked: the plan does not say it, and no other council's figure stands in for it. */
  readonly missing?: string;
  /**
   * The plan with everyone recruited as it says, and with the agency rate that is asked about; without control totals: a question
   * is not held to them.
   */
  readonly plan: Plan;
  /** The plan with what agency it has of its own, and agency workers in every post until people are recruited. */
  readonly mixed: Plan;
  /** Whether there is agency in what is asked. */
  readonly some: boolean;
  /** Changes of the funding, for both. */
  readonly carry: readonly Change[];
  /** The share of agency. */
  readonly agency: readonly Change[];
  readonly share: Millionths;
  /** The first day of those who are recruited later; absent: nobody is. */
  readonly recruited?: Day;
  /** Why people cannot be recruited as late as is asked; the plan has nobody recruited later then. */
  readonly refused?: string;
  readonly options: Omit<AgencyOptions, "rates">;
  /** What one charge for all is, in words; absent where each post has its own. */
  readonly charge?: string;
}

type Post = Plan["posts"][number];

/** What the controls say of a plan. */
export function agencyAsked(writtenValue: Plan, askedAgencyControls: AgencyControls): AgencyAsked {
  const start = agencyStart(writtenValue);
  const { posts, lines } = start;
  const { expect: _, ...plain } = writtenValue;
  const missing = missingOf(start, askedAgencyControls);
  if (missing !== undefined) return nothingAsked(plain, missing);
  const perWeek = pence(askedAgencyControls.perWeek);
  const ownPart = start.ownRates && askedAgencyControls.rates === "own";
  const rate = rateFor(plain, perWeek, start.perWeek === askedAgencyControls.perWeek ? start.rate : undefined);
  const plan = posts && !ownPart ? { ...plain, agencyRates: { [rate]: weekly(perWeek), ...plain.agencyRates } } : plain;
  const rateOf = ({ pay, cover }: Post): string | undefined =>
    pay.is === "in-line" ? undefined : ownPart ? cover[0]?.agency : rate;
  const staffed: Plan = {
    ...plan,
    posts: plan.posts.map(({ agencyShare: _share, ...post }) => post),
    lines: plan.lines.map(({ agencyPremium: _premium, ...line }) => line),
  };
  const late = posts && askedAgencyControls.months > 0 && start.first !== undefined;
  const wantedDay = late ? firstOfMonth(start.first!, askedAgencyControls.months) : undefined;
  const { mixed, issue } = until(plan, wantedDay, rateOf);
  const recruited = issue ? undefined : wantedDay;
  const share = millionths(askedAgencyControls.share);
  const premium = { agency: perWeek, employed: pence(askedAgencyControls.employed) };
  const uses = share > 0 || start.own === "one-share";
  const subject = { is: "share", share } as const;
  // A post that is over by the time people are recruited is agency altogether.
  const over = recruited !== undefined && plan.posts.some((post) => isOver(post, recruited, plan));
  const ofPosts: readonly Change[] =
    ownPart || over
      ? plan.posts.flatMap((post): Change[] => {
          const nameText = rateOf(post);
          if (nameText === undefined || (recruited !== undefined && isOver(post, recruited, plan))) return [];
          return [{ change: "use-agency", use: { ...subject, rate: nameText }, where: { id: post.id } }];
        })
      : [{ change: "use-agency", use: { ...subject, rate } }];
  return {
    ...{ posts, lines, share, plan: staffed },
    some: uses || recruited !== undefined || start.own === "several",
    mixed,
    carry:
      askedAgencyControls.carry === "plan" || !plan.funding.some(isByYear)
        ? []
        : [{ change: "carry-forward", carryForward: askedAgencyControls.carry }],
    agency: [
      ...(uses && posts ? ofPosts : []),
      ...(uses && lines ? [{ change: "use-agency", use: { is: "premium", share, ...premium } } as const] : []),
    ],
    ...(recruited !== undefined && { recruited }),
    ...(issue && {
      refused: `Nobody can be recruited on ${dayInWords(wantedDay!)}. ${issue.problem} Shown is the plan without that.`,
    }),
    // The page shows what is left put to all of them together.
    options: { ...(posts && !ownPart && { rate }), ...(lines && { premium }), inEach: false },
    ...(!ownPart && { charge: `${asPounds(perWeek)} a week` }),
  };
}

/** What the plan does not say and has not been put in. */
function missingOf(
  { posts, lines, ownRates }: ReturnType<typeof agencyStart>,
  { perWeek, employed, rates }: AgencyControls,
): string | undefined {
  const opening = "To see what agency workers would cost, put in what";
  if (lines && (perWeek === 0 || employed === 0))
    return `${opening} an agency worker and an employee cost a week: the plan does not say.`;
  if (posts && perWeek === 0 && !(ownRates && rates === "own"))
    return `${opening} an agency worker costs a week: the plan has no agency rate of its own.`;
  return undefined;
}

/** The plan as it is, of which nothing can be asked yet. */
const nothingAsked = (plan: Plan, missing: string): AgencyAsked => ({
  ...{ posts: false, lines: false, missing, plan, mixed: plan, some: false, carry: [], agency: [] },
  share: millionths(0),
  options: { inEach: false },
});

/** The plan with agency until people are recruited; or as it is, and why they cannot be recruited on that day. */
function until(
  plan: Plan,
  recruited: Day | undefined,
  rateOf: (post: Post) => string | undefined,
): { readonly mixed: Plan; readonly issue?: Issue } {
  if (recruited === undefined) return { mixed: plan };
  try {
    return { mixed: agencyUntil(plan, { recruited }, rateOf) };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { mixed: plan, issue: error.issues[0]! };
  }
}

/** Whether a post has ended by the day on which its people would be recruited. */
const isOver = ({ end }: Post, recruited: Day, plan: Plan): boolean => (end ?? lastDayOf(plan)) < recruited;

/** The same with every control where it stands before anybody moves it: what the home page asks. */
export function agencyAtStart(plan: Plan): AgencyAsked {
  const { share, perWeek, premium, ownRates, posts } = agencyStart(plan);
  return agencyAsked(plan, {
    ...{ share, months: 0, employed: premium.employed, carry: "plan" },
    perWeek: posts ? perWeek : premium.agency,
    rates: ownRates ? "own" : "one",
  });
}

/** The name of the rate asked about: the plan's own where it is that, else one that says what it is. */
function rateFor(plan: Plan, perWeek: Pence, ownPart: string | undefined): string {
  if (ownPart !== undefined) return ownPart;
  let name = `${asPounds(perWeek)} a week`;
  while (Object.hasOwn(plan.agencyRates, name)) name = `${name}, as asked`;
  return name;
}

const weekly = (perWeek: Pence) => ({ is: "weekly", perWeek, source: { title: "asked on a page" } }) as const;

/** Pounds and per cents as the library holds them. */
const pence = (pounds: number): Pence => Math.round(pounds * 100) as Pence;
const millionths = (percent: number): Millionths => Math.round(percent * 10_000) as Millionths;

/**
 * The question as changes that a scenario of the plan can keep. Where the plan's ring-fences or exceptions name posts, posts that are
 * recruited later cannot be put in their place by changes: only the share is kept.
 */
export function keptChanges({ plan, mixed, recruited, carry, agency }: AgencyAsked): readonly Change[] {
  const named =
    plan.funding.some(({ pays }) => (pays?.posts.length ?? 0) > 0) ||
    plan.vacancyFactor?.except.some(({ is }) => is === "post") === true;
  const laterChanges: readonly Change[] =
    recruited === undefined || named ? [] : [{ change: "end-posts" }, { change: "add-posts", posts: mixed.posts }];
  return [...carry, ...laterChanges, ...agency];
}
