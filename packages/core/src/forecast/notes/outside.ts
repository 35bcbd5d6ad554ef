import { addDays, type Day, type Days, dayInWords, firstDay, lastDay } from "../../calendar/index.ts";
import { lineMonths } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Cover, Line, Plan, Post } from "../../plan/index.ts";
import { coversPaid } from "../agency-charged.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** What falls inside the plan's years of a line's sum as it was read: what agency adds to it is on top. */
function insideOf({ agencyPremium: _, ...line }: Line, plan: Plan): number {
  return lineMonths({ ...plan, lines: [line] })[0]!.sums.reduce((total, amount) => total + amount, 0);
}

/** What was read and set aside because it lies outside the plan's years: sums of lines, and posts that are never in them. */
export function outsideYears({ plan, timeline, ledger }: Findings): readonly Note[] {
  const [first, last] = [firstDay(plan.years.from), lastDay(plan.years.to)];
  const lines = plan.lines.flatMap((line) => {
    if (line.sum.is === "yearly") return [];
    const amount = (line.sum.amount - insideOf(line, plan)) as Pence;
    if (amount === 0) return [];
    const text = `${asPounds(amount)} of ${line.title}'s ${asPounds(line.sum.amount)} falls outside the plan's years and is not in the cost.`;
    return [{ code: "outside-years", of: line.id, amount, text } as const];
  });
  const inCost = new Set(ledger.rows.flatMap((row) => (row.of === "post" && row.months > 0 ? [row.at] : [])));
  const posts = plan.posts.flatMap((post, at) => {
    if (inCost.has(at) || post.vacant.some((one) => !isOutside(one))) return [];
    const text = `${post.title} is never in post within the plan's years and costs nothing in them.`;
    return [{ code: "outside-years", of: post.id, text } as const];
  });
  const paid = coversPaid(timeline);
  const staffing = plan.posts.flatMap((post) => [
    ...post.cover
      .filter((one) => !paid.has(one) && isOutside(untilStarted(one, post)))
      .map((one) => noteOn(post, "Agency cover", one)),
    ...post.vacant.filter(isOutside).map((one) => noteOn(post, "A vacancy", one)),
  ]);
  return [...lines, ...posts, ...staffing];

  function isOutside({ from, to }: Partial<Days> & Pick<Days, "from">): boolean {
    return from > last || (to !== undefined && to < first);
  }
}

/** The days of a cover: without a last day it ends before the last of the employees starts. */
const untilStarted = ({ from, to }: Cover, { starts }: Post): Days => ({
  from,
  to:
    to ??
    addDays(
      starts.map(({ on }) => on).reduce((a, b) => (a > b ? a : b)),
      -1,
    ),
});

function noteOn(
  { id, title }: { readonly id: string; readonly title: string },
  what: string,
  { from, to }: { readonly from: Day; readonly to?: Day },
): Note {
  const days = to === undefined ? `from ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  const text = `${what} of ${title} ${days} falls outside the plan's years and changes no figure.`;
  return { code: "outside-years", of: id, text };
}
