import { dayInWords } from "../../calendar/index.ts";
import type { Absorption, Change, Line, Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { eachLine, eachPost, selectedInWords, selects, without } from "../select.ts";

/** What goes on costing after the end of posts and of staff lines. */
export const absorption: Kind<"absorption"> = {
  apply: (plan, { where, afterEnd }) =>
    eachLine(
      eachPost(plan, where, (post) => (post.end === undefined ? post : ofPost(post, afterEnd))),
      where,
      (planLine) => (canGoOn(planLine) ? ofLine(planLine, afterEnd) : planLine),
    ),
  says: (plan, { where, afterEnd }) => {
    const isCounted = Array.isArray(afterEnd);
    const withLines = !isCounted && plan.lines.some((planLine) => canGoOn(planLine) && selects(where, planLine));
    const whose = `of ${selectedInWords(plan, where, withLines ? "post and staff line" : "post")}`;
    if (afterEnd === "none") return `No cost after the end ${whose}.`;
    if (afterEnd === "continues") return `The people ${whose} stay in the cost after its end.`;
    if ("on" in afterEnd)
      return `The people ${whose} stay in the cost until they are absorbed on ${dayInWords(afterEnd.on)}.`;
    const parts = afterEnd.map(({ on, count }) => `${count} on ${dayInWords(on)}`);
    return `After the end ${whose}, people are absorbed: ${parts.join(", ")}.`;
  },
  back: (plan, { change, where }): readonly Change[] => [
    ...plan.posts
      .filter((post) => post.end !== undefined && selects(where, post))
      .map(({ id, afterEnd }) => ({ change, afterEnd: writtenValue(afterEnd), where: { id } })),
    ...plan.lines
      .filter((planLine) => canGoOn(planLine) && selects(where, planLine))
      .map(({ id, afterEnd: heldValue }) => {
        const until = heldValue?.absorbed === undefined ? ("continues" as const) : { on: heldValue.absorbed };
        return { change, afterEnd: heldValue ? until : ("none" as const), where: { id } };
      }),
  ],
};

const writtenValue = (heldAfterEnd: Post["afterEnd"]): Absorption => {
  if (!heldAfterEnd) return "none";
  return heldAfterEnd.absorbed.length === 0 ? "continues" : heldAfterEnd.absorbed;
};

/** A staff line that stops before the plan's years do. */
const canGoOn = ({ kind, sum }: Line): boolean => kind === "staff" && sum.is !== "one-off" && sum.to !== undefined;

function ofPost(post: Post, afterEnd: Absorption): Post {
  if (afterEnd === "none") return without(post, "afterEnd");
  if (afterEnd === "continues") return { ...post, afterEnd: { absorbed: [] } };
  if (!("on" in afterEnd)) return { ...post, afterEnd: { absorbed: afterEnd } };
  return { ...post, afterEnd: { absorbed: [{ on: afterEnd.on, count: post.count * post.people }] } };
}

function ofLine(planLine: Line, afterEnd: Absorption): Line {
  if (afterEnd === "none") return without(planLine, "afterEnd");
  if (afterEnd === "continues") return { ...planLine, afterEnd: {} };
  return "on" in afterEnd ? { ...planLine, afterEnd: { absorbed: afterEnd.on } } : planLine;
}
