import type { Pence } from "@outturn/core";
import type { WeeksDelay } from "@outturn/core/questions";
import { inBrief, type Table, weeksDiffer } from "@outturn/core/tables";
import { rankedPicture } from "../drawings/ranked.ts";
import type { Picture } from "../picture/picture.ts";

const MOST = 12;

/** What a week's delay of every start comes to, as a sentence begins it. */
export const weekSays = (allAmount: Pence): string =>
  allAmount < 0
    ? `A week's delay of every start costs ${inBrief((0 - allAmount) as Pence)}`
    : `A week's delay of every start is worth ${inBrief(allAmount)}`;

/**
 * A week's delay in pounds, post by post: the largest as bars, all of them in the table. Beside them stands the other reading of a week
 * where it is another: the programme moves as a whole.
 */
export function weekPicture(delay: WeeksDelay, move: WeeksDelay): Picture {
  const { all, byPost } = delay;
  const differ = weeksDiffer(delay, move);
  const movedOf = new Map(move.byPost.map(({ id, saves }) => [id, saves]));
  const inOrder = [...byPost].sort((first, second) => Math.abs(second.saves) - Math.abs(first.saves));
  const shown = inOrder.slice(0, MOST);
  const [largest] = inOrder;
  const title =
    largest === undefined || byPost.length === 1 || largest.saves === 0
      ? weekSays(all)
      : `${weekSays(all)}; ${inBrief(largest.saves)} of it is ${largest.title}`;
  const more =
    inOrder.length > MOST ? ` The ${MOST} largest of ${inOrder.length} posts are drawn; all are in the table.` : "";
  const alternativeText = `Bar chart of what a week's delay saves, by post. ${shown
    .slice(0, 5)
    .map(({ title: post, saves }) => `${post}: ${inBrief(saves)}`)
    .join("; ")}.${more}`;
  const ofLines = move.all - move.byPost.reduce((total, { saves }) => total + saves, 0);
  const lines = ofLines === 0 ? [] : [{ post: "Lines of one sum", saves: 0, moved: ofLines }];
  const table: Table = {
    title: "What a week's delay saves over all years",
    columns: [
      { key: "post", label: "Post", unit: "text" },
      { key: "saves", label: differ ? "Recruitment slips" : "Saves", unit: "pounds" },
      ...(differ ? [{ key: "moved", label: "Programme moves as a whole", unit: "pounds" } as const] : []),
    ],
    rows: [...inOrder.map(({ id, title: post, saves }) => ({ id, post, saves, moved: movedOf.get(id) })), ...lines],
    total: { post: lines.length === 0 ? "Every start" : "All", saves: all, moved: move.all },
  };
  return rankedPicture({
    title,
    alt: alternativeText,
    table,
    bars: shown.map(({ id, title: name, saves }) => ({ id, name, amount: saves })),
    ...(inOrder.length > MOST && { note: `The ${MOST} largest of ${inOrder.length} posts.` }),
  });
}
