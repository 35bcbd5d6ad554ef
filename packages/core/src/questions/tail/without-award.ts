import { type Day, type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import { type Post, scaleOfPay, statedSums } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Staying } from "./staying.ts";

/** The years over whose 1 April somebody goes on, and for whose pay there is no award, later table or later dated salary. */
export function withoutAward(
  timeline: Timeline,
  staying: readonly Staying[],
  financialYears: readonly FinancialYear[],
): readonly FinancialYear[] {
  const { posts } = timeline.plan;
  const paid = staying.flatMap(({ id, is, from }) => {
    const post = is === "post" ? posts.find((eachPost) => eachPost.id === id) : undefined;
    return post && scaleOfPay(timeline.plan, post.pay) !== undefined ? [{ post, from }] : [];
  });
  return financialYears.filter((year) =>
    paid.some(({ post, from }) => from <= firstDay(year) && !isRevalued(timeline, post, year)),
  );
}

function isRevalued({ plan, scales }: Timeline, { pay }: Post, year: FinancialYear): boolean {
  const isWithinPlan = (date: Day | undefined): boolean =>
    date !== undefined && date >= firstDay(year) && date <= lastDay(year);
  const scaleName = scaleOfPay(plan, pay) ?? "salaries";
  if (plan.payAwards.some((payAward) => payAward.scale === scaleName && isWithinPlan(payAward.from))) return true;
  if (pay.is === "salary" || pay.is === "full-cost") return statedSums(pay).some(({ from }) => isWithinPlan(from));
  return (scales.get(scaleName)?.steps ?? []).some(({ from, table }) => table !== undefined && isWithinPlan(from));
}
