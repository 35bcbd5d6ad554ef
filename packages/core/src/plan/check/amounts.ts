import { startsIn } from "../../calendar/index.ts";
import { growsTooLarge, planTooLarge, type Report } from "../../issues/index.ts";
import { MILLION } from "../../money/index.ts";
import type { DatedSum, Line, Pay, Post } from "../model/plan.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead, some } from "../read/unread.ts";
import { MOST, MOST_A_YEAR } from "../schema/money.ts";
import { once } from "./once.ts";
import { scalesOf } from "./scales.ts";

/** Amounts stay exact when they grow, when awards are added to them, and when all of them are added up. */
export function checkAmounts(draft: Draft, report: Report): void {
  const salaryOf = salaries(draft);
  ifRead(() =>
    each(draft.lines, (line, at) => {
      if (largestOf(line, startsIn(draft.years.to)) > MOST)
        report(["lines", at, "growth"], growsTooLarge("this growth", "£10bn"));
    }),
  );
  ifRead(() => checkRaised(draft, salaryOf, report));
  ifRead(() =>
    each(draft.posts, ({ pay, count, people }, at) => {
      if (pay.is !== "full-cost" || !pay.together) return;
      const { shares, after } = pay.together;
      if ((largest(pay.fullCost) * Math.max(shares, after + count * people)) / shares > MOST_A_YEAR)
        report(["posts", at, "pay", "fullCost"], growsTooLarge("these posts together", "£10m"));
    }),
  );
  ifRead(() =>
    each(draft.posts, (post, at) => {
      const sum = supplementsOf(post);
      if (sum > 0 && salaryOf(post.pay) + sum > MOST_A_YEAR)
        report(["posts", at, "supplement"], growsTooLarge("these supplements", "£10m"));
    }),
  );
  if (!(total(draft, salaryOf) <= Number.MAX_SAFE_INTEGER)) report([], planTooLarge());
}

/** The most that a plan can come to. */
function total(draft: Draft, salaryOf: (pay: Pay) => number): number {
  const { years } = draft;
  const count = startsIn(years.to) - startsIn(years.from) + 1;
  let sum = 0;
  for (const line of draft.lines) sum += largestOf(line, startsIn(years.to)) * count;
  for (const { perYear, ceiling, broughtForward } of draft.funding) {
    if (broughtForward !== undefined) sum += broughtForward.amount * count;
    if (ceiling !== undefined) sum += ceiling.amount * count;
    for (const { amount } of perYear) sum += amount * count; // carried from year to year at most
  }
  for (const post of draft.posts) {
    const pay = (1 + ON_COSTS.length) * (salaryOf(post.pay) + supplementsOf(post)); // each on-cost is at most the pay
    sum += post.count * post.people * count * (pay + post.cover.length * MOST_A_YEAR);
  }
  return sum;
}

const supplementsOf = ({ supplements }: Post): number => supplements.reduce((sum, { amount }) => sum + amount, 0);

function largestOf({ sum }: Line, lastYear: number): number {
  if (sum.is !== "yearly") return Math.abs(sum.amount);
  const largest = Math.max(0, ...sum.perYear.map(({ amount }) => Math.abs(amount)));
  const last = sum.perYear[sum.perYear.length - 1];
  if (!last || sum.growth === undefined) return largest;
  return Math.max(
    largest,
    Math.abs(last.amount) * (1 + sum.growth / MILLION) ** Math.max(0, lastYear - startsIn(last.year)),
  );
}

/** The most that full-time pay can be with every award on it. */
function salaries(draft: Draft): (pay: Pay) => number {
  const scales = scalesOf(draft);
  const raise = once((scale: string) => withAwards(draft, scale));
  const most = once((scale: string) => (scales.named.has(scale) ? raise(scale)(scales.of(scale).highest()) : 0));
  return (pay) => {
    if (pay.is === "scale") return most(pay.scale);
    if (pay.is === "salary") return raise("salaries")(largest(pay.salary));
    return pay.is === "full-cost" ? largest(pay.fullCost) : 0;
  };
}

const largest = (sums: readonly DatedSum[]): number => sums.reduce((most, { amount }) => Math.max(most, amount), 0);

/** No award raises a scale, or a plain salary, beyond what one person may be paid. */
function checkRaised(draft: Draft, salaryOf: (pay: Pay) => number, report: Report): void {
  if (draft.payAwards.length === 0) return;
  const over = some(scalesOf(draft).named.names, (scale) => salaryOf({ is: "scale", scale, point: "" }) > MOST_A_YEAR);
  if (over || some(draft.posts, ({ pay }) => pay.is === "salary" && salaryOf(pay) > MOST_A_YEAR))
    report(["payAwards"], growsTooLarge("all the pay awards", "£10m"));
}

function withAwards(draft: Draft, scale: string): (salary: number) => number {
  let [times, plus] = [1, 0];
  for (const award of draft.payAwards) {
    if (award.scale !== scale) continue;
    if ("percent" in award.award) times *= Math.max(1, 1 + award.award.percent / MILLION);
    else plus += award.award.flat;
  }
  return (salary) => (salary + plus) * times;
}
