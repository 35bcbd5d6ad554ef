import { type Day, type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import type { Post } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Staying } from "./staying.ts";

/** The years over whose 1 April somebody goes on, and for whose pay there is no award, later table or later dated salary. */
export function withoutAward(
  timeline: Timeline,
  staying: readonly Staying[],
  years: readonly FinancialYear[],
): readonly FinancialYear[] {
  const { posts } = timeline.plan;
  const paid = staying.flatMap(({ id, is, from }) => {
    const post = is === "post" ? posts.find((one) => one.id === id) : undefined;
    return post && post.pay.is !== "full-cost" && post.pay.is !== "in-line" ? [{ post, from }] : [];
  });
  return years.filter((year) =>
    paid.some(({ post, from }) => from <= firstDay(year) && !isRevalued(timeline, post, year)),
  );
}

function isRevalued({ plan, scales }: Timeline, { pay }: Post, year: FinancialYear): boolean {
  const within = (date: Day | undefined): boolean =>
    date !== undefined && date >= firstDay(year) && date <= lastDay(year);
  const scale = pay.is === "scale" ? pay.scale : "salaries";
  if (plan.payAwards.some((award) => award.scale === scale && within(award.from))) return true;
  if (pay.is === "salary") return pay.salary.some(({ from }) => within(from));
  return (scales.get(scale)?.steps ?? []).some(({ from, table }) => table !== undefined && within(from));
}
