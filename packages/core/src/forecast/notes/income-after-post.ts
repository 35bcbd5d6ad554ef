import { type Day, dayInWords, monthIndex } from "../../calendar/index.ts";
import { totalByRow } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { beginsWithPost, byId, type Post } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND } from "./findings.ts";

/** Income that begins with posts and comes in months after the last of them has ended: it has no last day of theirs. */
export function incomeAfterPost({ plan, ledger }: Findings): readonly Note[] {
  if (!plan.lines.some(({ sum }) => beginsWithPost(sum))) return [];
  const months = totalByRow(ledger, "month");
  return plan.lines.flatMap((planLine, lineIndex): readonly Note[] => {
    if (!beginsWithPost(planLine.sum)) return [];
    const posts = planLine.sum.begins.flatMap((id) => byId(plan.posts, id) ?? []);
    const endDay = lastEnd(posts);
    if (endDay === undefined) return [];
    const rowIndex = ledger.rows.findIndex(({ of, recordIndex }) => of === "line" && recordIndex === lineIndex);
    const firstAfter = Math.max(0, monthIndex(endDay) + 1 - ledger.firstMonth);
    let amount = 0;
    for (let month = firstAfter; month < ledger.months; month += 1) amount -= months[rowIndex * ledger.months + month]!;
    if (amount < POUND) return [];
    const names = listed(posts.map(({ title }) => title));
    return [
      {
        code: "income-after-post",
        of: planLine.id,
        amount: amount as Pence,
        text: `${asPounds(amount as Pence)} of ${planLine.title} comes in the months after ${dayInWords(endDay)}, the last day of ${names}, with which it begins. If it stops then, state its last day (to).`,
      },
    ];
  });
}

/** The last day of posts that all end, with nobody of them going on. */
function lastEnd(posts: readonly Post[]): Day | undefined {
  const ends = posts.map(({ end, afterEnd }) => (afterEnd === undefined ? end : undefined));
  return ends.includes(undefined) ? undefined : inOrderOf(ends as readonly Day[], (end) => end).at(-1);
}
