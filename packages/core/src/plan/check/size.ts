import { type Day, firstMonth, monthIndex, startsIn } from "../../calendar/index.ts";
import { type IssueReport, ownProperty, tooMuchToWorkOut } from "../../issues/index.ts";
import { expiresAfter } from "../model/carry-forward.ts";
import { basesOf } from "../model/percent-of.ts";
import type { FundingSource, Line, Plan, Post } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { once } from "./once.ts";

/** What is worked out of one plan at most: far more than any council has, and little enough that nobody waits. */
const MOST = {
  ...{ postMonths: 2_500_000, lineMonths: 1_000_000, stretches: 1_000_000 },
  ...{ kindMonths: 100_000, pots: 250_000, parts: 500_000, records: 800_000, costed: 300_000 },
};

/**
 * A plan may ask for far more work than it is long: thousands of lines over sixty years, or people who are each paid anew on thousands
 * of days. Beyond what any council has it is refused before anything is worked out.
 *
 * @returns whether it is not refused
 */
export function checkSize(planDraft: PlanDraft, issueReport: IssueReport): boolean {
  let fits = true;
  const hold = (sectionName: keyof typeof measures): void => {
    ifRead(() => {
      const { count, most, what } = measures[sectionName](planDraft);
      if (count <= most) return;
      fits = false;
      issueReport([sectionName], tooMuchToWorkOut(what, count, most), "key");
    });
  };
  for (const sectionName of Object.keys(measures) as (keyof typeof measures)[]) hold(sectionName);
  return fits;
}

interface Measured {
  readonly count: number;
  readonly most: number;
  readonly what: string;
}

const measures = {
  posts: (planDraft: PlanDraft): Measured => {
    const changes = payChanges(planDraft);
    const monthCount = planDraft.posts.length * 12 * yearsOf(planDraft);
    const count = sumOver(planDraft.posts, (post) => historiesOf(post) * (1 + spellsOf(post) + changes(post.pay)));
    return monthCount > MOST.postMonths
      ? { count: monthCount, most: MOST.postMonths, what: "months of posts" }
      : { count, most: MOST.stretches, what: "stretches of days on which people of a post are paid alike" };
  },
  lines: (planDraft: PlanDraft): Measured => ({
    count: sumOver(planDraft.lines, (planLine) => monthsOf(planLine, planDraft)),
    most: MOST.lineMonths,
    what: "months of lines",
  }),
  demand: (planDraft: PlanDraft): Measured => ({
    count: sumOver(planDraft.demand ?? [], (kind) => kindMonths(kind.opening.on, planDraft)),
    most: MOST.kindMonths,
    what: "months of kinds of demand, each from its opening",
  }),
  funding: (planDraft: PlanDraft): Measured => {
    const parts = sumOver(planDraft.funding, (fundingSource) => partsOf(fundingSource, planDraft));
    return parts > MOST.parts
      ? { count: parts, most: MOST.parts, what: "shares of a cost in a year" }
      : {
          count: sumOver(planDraft.funding, (fundingSource) => potsOf(fundingSource, yearsOf(planDraft))),
          most: MOST.pots,
          what: "years of money, each as it is carried from year to year",
        };
  },
  scenarios: (planDraft: PlanDraft): Measured => ({
    count: planDraft.scenarios.length * recordsOf(planDraft),
    most: MOST.records,
    what: "posts, lines, savings and sources of all scenarios",
  }),
  ranges: (planDraft: PlanDraft): Measured => ({
    count: planDraft.ranges.length * recordsOf(planDraft),
    most: MOST.costed,
    what: "posts, lines, savings and sources that are costed for all ranges",
  }),
};

const recordsOf = ({ posts, lines, savings, funding }: PlanDraft): number =>
  posts.length + lines.length + savings.length + funding.length;

/** Costs of which a source pays a share, those of each year by themselves. */
function partsOf({ pays }: FundingSource, planDraft: PlanDraft): number {
  if (pays?.share === undefined) return 0;
  const { posts, lines } = basesOf(planDraft, { is: "costs", ...pays });
  return (posts.length + lines.length) * yearsOf(planDraft);
}

const kindMonths = (openedDay: Day, { years }: PlanDraft): number =>
  Math.max(0, firstMonth(years.to) + 12 - monthIndex(openedDay));

const yearsOf = ({ years }: Pick<Plan, "years">): number => startsIn(years.to) - startsIn(years.from) + 1;

function sumOver<Entry>(entries: readonly Entry[], measure: (entry: Entry) => number): number {
  let amount = 0;
  eachRead(entries, (entry) => {
    amount += measure(entry);
  });
  return amount;
}

/** People of a post with histories of their own, at most. */
function historiesOf({ starts, vacant, cover, afterEnd }: Post): number {
  const counted = (countables: readonly { readonly count?: number }[]): number =>
    countables.filter(({ count }) => count !== undefined).length;
  return starts.length + (afterEnd?.absorbed.length ?? 0) + counted(vacant) + 2 * counted(cover);
}

const spellsOf = ({ vacant, cover, supplements }: Post): number =>
  vacant.length + cover.length + 2 * supplements.length;

/** How often someone's pay may change. */
function payChanges(planDraft: PlanDraft): (postPay: Post["pay"]) => number {
  const awards = once(() => {
    const foundSoFar = new Map<string, number>();
    eachRead(planDraft.payAwards, ({ scale }) => foundSoFar.set(scale, (foundSoFar.get(scale) ?? 0) + 1));
    return foundSoFar;
  });
  const tables = once((scaleName: string) => ownProperty(planDraft.payScales, scaleName)?.length ?? 0);
  return (postPay) => {
    if (postPay.is === "scale" || postPay.is === "grade") {
      const grade = postPay.is === "grade" ? ownProperty(planDraft.grades, postPay.grade) : undefined;
      const scale = postPay.is === "scale" ? postPay.scale : (grade?.scale ?? "");
      return tables(scale) + (awards().get(scale) ?? 0) + (grade?.ranges.length ?? 0);
    }
    if (postPay.is === "salary") return postPay.salary.length + (awards().get("salaries") ?? 0);
    if (postPay.is !== "full-cost") return 0;
    const rises =
      postPay.uplift === undefined
        ? 0
        : postPay.uplift === "salaries"
          ? (awards().get("salaries") ?? 0)
          : yearsOf(planDraft);
    return postPay.fullCost.length + rises;
  };
}

/** Months for which a line has a sum, at most. */
function monthsOf({ sum }: Line, { years }: PlanDraft): number {
  if (sum.is === "one-off") return 1;
  if (sum.is === "fixed" || sum.is === "percent") return 12 * yearsOf({ years });
  const [firstYearSum] = sum.perYear;
  if ((sum.growth === undefined && sum.uplift === undefined) || !firstYearSum) return 12 * sum.perYear.length;
  return 12 * Math.max(sum.perYear.length, startsIn(years.to) - startsIn(firstYearSum.year) + 1);
}

/** What a source has in all years together, the money of each year by itself. */
function potsOf(fundingSource: FundingSource, yearCount: number): number {
  return potsOfYears(fundingSource, yearCount) + (fundingSource.broughtForward === undefined ? 0 : yearCount);
}

function potsOfYears({ carryForward = "none", ceiling, reserve }: FundingSource, yearCount: number): number {
  if (reserve !== undefined) return yearCount * (2 + yearCount);
  if (ceiling !== undefined) return 2 * yearCount;
  if (carryForward === "none") return yearCount;
  const kept = Math.min(yearCount, expiresAfter(carryForward) ?? yearCount);
  return yearCount * (1 + kept);
}
