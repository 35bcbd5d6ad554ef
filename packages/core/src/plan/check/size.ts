import { startsIn } from "../../calendar/index.ts";
import { own, type Report, tooMuchToWorkOut } from "../../issues/index.ts";
import type { FundingSource, Line, Plan, Post } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { once } from "./once.ts";

/** What is worked out of one plan at most: far more than any council has, and little enough that nobody waits. */
const MOST = { postMonths: 2_500_000, lineMonths: 1_000_000, stretches: 1_000_000, pots: 250_000, records: 800_000 };

/**
 * A plan may ask for far more work than it is long: thousands of lines over sixty years, or people who are each paid anew on thousands
 * of days. Beyond what any council has it is refused before anything is worked out.
 *
 * @returns whether it is not refused
 */
export function checkSize(draft: Draft, report: Report): boolean {
  let fits = true;
  const hold = (section: keyof typeof measures): void => {
    ifRead(() => {
      const { count, most, what } = measures[section](draft);
      if (count <= most) return;
      fits = false;
      report([section], tooMuchToWorkOut(what, count, most), "key");
    });
  };
  for (const section of Object.keys(measures) as (keyof typeof measures)[]) hold(section);
  return fits;
}

interface Measured {
  readonly count: number;
  readonly most: number;
  readonly what: string;
}

const measures = {
  posts: (draft: Draft): Measured => {
    const changes = payChanges(draft);
    const months = draft.posts.length * 12 * yearsOf(draft);
    const count = sumOver(draft.posts, (post) => historiesOf(post) * (1 + spellsOf(post) + changes(post.pay)));
    return months > MOST.postMonths
      ? { count: months, most: MOST.postMonths, what: "months of posts" }
      : { count, most: MOST.stretches, what: "stretches of days on which people of a post are paid alike" };
  },
  lines: (draft: Draft): Measured => ({
    count: sumOver(draft.lines, (line) => monthsOf(line, draft)),
    most: MOST.lineMonths,
    what: "months of lines",
  }),
  funding: (draft: Draft): Measured => ({
    count: sumOver(draft.funding, (source) => potsOf(source, yearsOf(draft))),
    most: MOST.pots,
    what: "years of money, each as it is carried from year to year",
  }),
  scenarios: (draft: Draft): Measured => ({
    count:
      draft.scenarios.length * (draft.posts.length + draft.lines.length + draft.savings.length + draft.funding.length),
    most: MOST.records,
    what: "posts, lines, savings and sources of all scenarios",
  }),
};

const yearsOf = ({ years }: Pick<Plan, "years">): number => startsIn(years.to) - startsIn(years.from) + 1;

function sumOver<Entry>(entries: readonly Entry[], measure: (entry: Entry) => number): number {
  let sum = 0;
  each(entries, (entry) => {
    sum += measure(entry);
  });
  return sum;
}

/** People of a post with histories of their own, at most. */
function historiesOf({ starts, vacant, cover, afterEnd }: Post): number {
  const counted = (those: readonly { readonly count?: number }[]): number =>
    those.filter(({ count }) => count !== undefined).length;
  return starts.length + (afterEnd?.absorbed.length ?? 0) + counted(vacant) + 2 * counted(cover);
}

const spellsOf = ({ vacant, cover, supplements }: Post): number =>
  vacant.length + cover.length + 2 * supplements.length;

/** How often someone's pay may change. */
function payChanges(draft: Draft): (pay: Post["pay"]) => number {
  const awards = once(() => {
    const found = new Map<string, number>();
    each(draft.payAwards, ({ scale }) => found.set(scale, (found.get(scale) ?? 0) + 1));
    return found;
  });
  const tables = once((scale: string) => own(draft.payScales, scale)?.length ?? 0);
  return (pay) => {
    if (pay.is === "scale") return tables(pay.scale) + (awards().get(pay.scale) ?? 0);
    if (pay.is === "salary") return pay.salary.length + (awards().get("salaries") ?? 0);
    return pay.is === "full-cost" ? pay.fullCost.length : 0;
  };
}

/** Months for which a line has a sum, at most. */
function monthsOf({ sum }: Line, { years }: Draft): number {
  if (sum.is === "one-off") return 1;
  if (sum.is === "fixed") return 12 * yearsOf({ years });
  const [first] = sum.perYear;
  if (sum.growth === undefined || !first) return 12 * sum.perYear.length;
  return 12 * Math.max(sum.perYear.length, startsIn(years.to) - startsIn(first.year) + 1);
}

/** What a source has in all years together, the money of each year by itself. */
function potsOf(source: FundingSource, years: number): number {
  return potsOfYears(source, years) + (source.broughtForward === undefined ? 0 : years);
}

function potsOfYears({ carryForward = "none", ceiling }: FundingSource, years: number): number {
  if (ceiling !== undefined) return 2 * years;
  if (carryForward === "none") return years;
  const kept = carryForward === "all" ? years : Math.min(years, carryForward.expiresAfterYears ?? years);
  return years * (1 + kept);
}
