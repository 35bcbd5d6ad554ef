import { startsIn } from "../../calendar/index.ts";
import { growsTooLarge, planTooLarge, type Report } from "../../issues/index.ts";
import { MILLION } from "../../money/index.ts";
import { type Draft, each } from "../draft.ts";
import type { DatedSum, Post } from "../plan.ts";
import type { OpenLine } from "../schema/line.ts";
import { MOST, MOST_A_YEAR } from "../schema/money.ts";
import { scalesOf } from "./scales.ts";

/** Amounts stay exact when they grow, when awards are added to them, and when all of them are added up. */
export function checkAmounts(draft: Draft, report: Report): void {
  const { years } = draft;
  if (!years) return;
  const count = startsIn(years.to) - startsIn(years.from) + 1;
  const salaryOf = salaries(draft, report);
  let total = 0;
  each(draft.lines, (line, at) => {
    const largest = largestOf(line, startsIn(years.to));
    if (largest > MOST) report(["lines", at, "growth"], growsTooLarge("this growth", "£10bn"));
    total += largest * count;
  });
  each(draft.funding, ({ perYear }) => {
    for (const { amount } of perYear) total += amount * count; // carried from year to year at most
  });
  each(draft.posts, (post, at) => {
    const supplements = post.supplements.reduce((sum, { amount }) => sum + amount, 0);
    if (supplements > 0 && salaryOf(post) + supplements > MOST_A_YEAR) {
      report(["posts", at, "supplement"], growsTooLarge("these supplements", "£10m"));
    }
    const pay = 4 * (salaryOf(post) + supplements); // on-costs are at most three times the pay
    total += post.count * post.people * count * (pay + post.cover.length * MOST_A_YEAR);
  });
  if (!(total <= Number.MAX_SAFE_INTEGER)) report([], planTooLarge());
}

function largestOf({ sum }: OpenLine, lastYear: number): number {
  if (sum.is !== "yearly") return Math.abs(sum.amount);
  const largest = Math.max(0, ...sum.perYear.map(({ amount }) => Math.abs(amount)));
  const last = sum.perYear[sum.perYear.length - 1];
  if (!last || sum.growth === undefined) return largest;
  return Math.max(
    largest,
    Math.abs(last.amount) * (1 + sum.growth / MILLION) ** Math.max(0, lastYear - startsIn(last.year)),
  );
}

/** The most that a post's full-time salary can be with every award of its scale. */
function salaries(draft: Draft, report: Report): (post: Post) => number {
  const scales = scalesOf(draft);
  const raised = new Map<string, (salary: number) => number>();
  const raise = (scale: string): ((salary: number) => number) => {
    if (!raised.has(scale)) raised.set(scale, withAwards(draft, scale));
    return raised.get(scale)!;
  };
  const most = new Map<string, number>();
  for (const [name, { highest }] of scales) most.set(name, raise(name)(highest));
  const plain = raise("salaries");
  const dated = (sums: readonly DatedSum[]): number =>
    sums.reduce((largest, { amount }) => Math.max(largest, amount), 0);
  const plainMost = draft.posts.reduce(
    (sum, post) => (post?.pay.is === "salary" ? Math.max(sum, dated(post.pay.salary)) : sum),
    0,
  );
  const over = [...most.values(), plain(plainMost)].some((salary) => salary > MOST_A_YEAR);
  if (over && draft.payAwards.length > 0) report(["payAwards"], growsTooLarge("all the pay awards", "£10m"));
  return ({ pay }) => {
    if (pay.is === "scale") return most.get(pay.scale) ?? 0;
    if (pay.is === "salary") return plain(dated(pay.salary));
    return pay.is === "full-cost" ? dated(pay.fullCost) : 0;
  };
}

function withAwards(draft: Draft, scale: string): (salary: number) => number {
  let [times, plus] = [1, 0];
  each(draft.payAwards, (award) => {
    if (award.scale !== scale) return;
    if ("percent" in award.award) times *= Math.max(1, 1 + award.award.percent / MILLION);
    else plus += award.award.flat;
  });
  return (salary) => (salary + plus) * times;
}
