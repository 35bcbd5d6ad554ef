import { addDays, type Day, type Days, dayInWords, firstDay, lastDay } from "../../calendar/index.ts";
import { lineMonths } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { type Cover, type Line, oneSumOf, type Plan, type Post } from "../../plan/index.ts";
import { coversPaid } from "../agency-charged.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** What falls inside the plan's years of a line's sum as it was read: what agency adds to it is on top. */
function insideOf({ agencyPremium: _, ...line }: Line, plan: Plan): number {
  return lineMonths({ ...plan, lines: [line] })[0]!.sums.reduce((total, amount) => total + amount, 0);
}

/** What was read and set aside because it lies outside the plan's years: sums of lines, and posts that are never in them. */
export function outsideYears({ plan, timeline, ledger }: Findings): readonly Note[] {
  const [startDay, finalDay] = [firstDay(plan.years.from), lastDay(plan.years.to)];
  const lines = plan.lines.flatMap((planLine) => {
    const stated = oneSumOf(planLine.sum);
    if (stated === undefined) return [];
    const amount = (stated - insideOf(planLine, plan)) as Pence;
    if (amount === 0) return [];
    const noteText = `${asPounds(amount)} of ${planLine.title}'s ${asPounds(stated)} falls outside the plan's years and is not in the cost.`;
    return [{ code: "outside-years", of: planLine.id, amount, text: noteText } as const];
  });
  const inCost = new Set(
    ledger.rows.flatMap((ledgerRow) =>
      ledgerRow.of === "post" && ledgerRow.months > 0 ? [ledgerRow.recordIndex] : [],
    ),
  );
  const posts = plan.posts.flatMap((post, postIndex) => {
    if (inCost.has(postIndex) || post.vacant.some((vacancy) => !isOutside(vacancy))) return [];
    const noteText = `${post.title} is never in post within the plan's years and costs nothing in them.`;
    return [{ code: "outside-years", of: post.id, text: noteText } as const];
  });
  const paid = coversPaid(timeline);
  const staffing = plan.posts.flatMap((post) => [
    ...post.cover
      .filter((cover) => !paid.has(cover) && isOutside(untilStarted(cover, post)))
      .map((cover) => noteOn(post, "Agency cover", cover)),
    ...post.vacant.filter(isOutside).map((vacancy) => noteOn(post, "A vacancy", vacancy)),
  ]);
  return [...lines, ...posts, ...staffing];

  function isOutside({ from, to }: Partial<Days> & Pick<Days, "from">): boolean {
    return from > finalDay || (to !== undefined && to < startDay);
  }
}

/** The days of a cover: without a last day it ends before the last of the employees starts. */
const untilStarted = ({ from, to }: Cover, { starts }: Post): Days => ({
  from,
  to:
    to ??
    addDays(
      starts.map(({ on }) => on).reduce((best, candidate) => (best > candidate ? best : candidate)),
      -1,
    ),
});

function noteOn(
  { id, title }: { readonly id: string; readonly title: string },
  subject: string,
  { from, to }: { readonly from: Day; readonly to?: Day },
): Note {
  const days = to === undefined ? `from ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  const noteText = `${subject} of ${title} ${days} falls outside the plan's years and changes no figure.`;
  return { code: "outside-years", of: id, text: noteText };
}
