import { addDays, type Day, dayInWords, lastDay } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { cost, costAfterEnds, stopsOn, sumBetween, totalByRow, vacancyTargets } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { costIssues, isPercentOfCosts, type Line, type Plan, type Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import type { Note } from "../note.ts";
import { type Findings, totalPence } from "./findings.ts";

/** Permanent posts and staff that the plan stops paying for, and does not say what becomes of: what they cost from then on. */
export function continues({ plan, timeline, cost: { fullYear, fullYearByLine } }: Findings): readonly Note[] {
  const posts = plan.posts.flatMap((post): Ending[] => {
    const isSaid = post.contract !== "permanent" || post.afterEnd !== undefined || post.end === undefined;
    const annual = ownProperty(fullYear, post.id);
    return isSaid || annual === undefined ? [] : [{ record: post, post, stops: post.end, annual }];
  });
  const lines = plan.lines.flatMap((planLine): Ending[] => {
    const stopsDay = stopsOn(planLine, plan);
    const isSaid = planLine.contract !== "permanent" || planLine.kind !== "staff" || planLine.afterEnd !== undefined;
    const annual = ownProperty(fullYearByLine, planLine.id);
    return isSaid || stopsDay === undefined || annual === undefined
      ? []
      : [{ record: planLine, line: planLine, stops: stopsDay, annual }];
  });
  const endings = [...posts, ...lines];
  const finalDay = lastDay(plan.years.to);
  const early = endings.filter(({ stops }) => stops < finalDay);
  const remaining = new Map(
    restOfYears(plan, early, timeline.rates).map((amount, position) => [early[position], amount] as const),
  );
  return endings.map((ending) => note(ending, remaining.get(ending) ?? (0 as Pence)));
}

/** A post or line that the plan stops paying for, on which day, and what a year of it costs. */
interface Ending {
  readonly record: { readonly id: string; readonly title: string };
  readonly post?: Post;
  readonly line?: Line;
  readonly stops: Day;
  readonly annual: Pence;
}

/**
 * What each that ends in the plan's years costs in those after its end: the after-end row of the plan in which all of them go on. Where
 * that cannot be costed, since a later pay table lacks a point that nobody is on by then, it is at the prices of the last day.
 */
function restOfYears(plan: Plan, endings: readonly Ending[], publishedRates: Rates): readonly Pence[] {
  if (endings.length === 0) return [];
  const going = planGoing(plan, endings);
  if (costIssues(going).length > 0) return endings.map(({ stops, annual }) => atLastPrices(stops, annual, plan));
  const timeline = compile(going, publishedRates);
  const ledger = hangOnOthers(plan, endings) ? cost(timeline) : costAfterEnds(timeline);
  const totals = totalByRow(ledger, "year");
  const width = totals.length / ledger.rows.length;
  const ended = {
    post: new Set(endings.map(({ post }) => post?.id)),
    line: new Set(endings.map(({ line }) => line?.id)),
  };
  return ledger.rows.flatMap(({ afterEnd, of: kind, recordIndex }, rowIndex) => {
    const { id } = (kind === "post" ? going.posts : going.lines)[recordIndex]!;
    return afterEnd && ended[kind].has(id)
      ? [totalPence([...totals.subarray(rowIndex * width, (rowIndex + 1) * width)] as Pence[])]
      : [];
  });
}

/** The plan in which all of them go on; without the others, unless something hangs on these. */
function planGoing(plan: Plan, endings: readonly Ending[]): Plan {
  const posts = new Set(endings.map(({ post }) => post));
  const lines = new Set(endings.map(({ line }) => line));
  const whole: Plan = {
    ...plan,
    posts: plan.posts.map((post) => (posts.has(post) ? { ...post, afterEnd: { absorbed: [] } } : post)),
    lines: plan.lines.map((line) => (lines.has(line) ? { ...line, afterEnd: {} } : line)),
  };
  if (hangOnOthers(plan, endings)) return whole;
  return {
    ...whole,
    posts: whole.posts.filter((_, index) => posts.has(plan.posts[index])),
    lines: whole.lines.filter((_, index) => lines.has(plan.lines[index])),
  };
}

/** Whether what they come to hangs on other posts and lines: a target in pounds comes off every post, and a percentage is of other costs. */
const hangOnOthers = (plan: Plan, endings: readonly Ending[]): boolean =>
  vacancyTargets(plan).length > 0 || endings.some(({ line }) => line !== undefined && isPercentOfCosts(line));

const atLastPrices = (stopsDay: Day, annual: Pence, { years }: Plan): Pence =>
  totalPence(sumBetween(annual, addDays(stopsDay, 1), addDays(lastDay(years.to), 1)).sums);

function note({ record, stops, annual }: Ending, remainingAmount: Pence): Note {
  const inYears =
    remainingAmount === 0 ? "" : `, and ${asPounds(remainingAmount)} for what is left of the plan's years`;
  return {
    code: "continues-after-end",
    of: record.id,
    amount: annual,
    amounts: { withinYears: remainingAmount },
    text: `${record.title} is permanent and is not costed after ${dayInWords(stops)}: it would go on at ${asPounds(annual)} a year${inYears}.`,
  };
}
