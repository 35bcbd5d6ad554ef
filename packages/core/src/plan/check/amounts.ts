import { startsIn } from "../../calendar/index.ts";
import { growsTooLarge, type IssueReport, ownProperty, planTooLarge } from "../../issues/index.ts";
import { MILLION } from "../../money/index.ts";
import { awardsByScale } from "../model/pay/awards-by-scale.ts";
import { type Base, basesOf, isPercentOfCosts, percentagesInOrder, ratesOf } from "../model/percent-of.ts";
import type { DatedSum, FullCost, FundingSource, Line, Pay, PayAward, PercentStated, Post } from "../model/plan.ts";
import { risingSumOf } from "../model/sum-kinds.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, someRead } from "../read/unread.ts";
import { MOST, MOST_A_YEAR } from "../schema/money.ts";
import { once } from "./once.ts";
import { scalesOf } from "./scales/scales.ts";

/** Amounts stay exact when they grow, when awards are added to them, and when all of them are added up. */
export function checkAmounts(planDraft: PlanDraft, issueReport: IssueReport): void {
  const salaryOf = salaries(planDraft);
  const raise = once(() => raisedSalaries(planDraft));
  ifRead(() =>
    eachRead(planDraft.lines, (planLine, lineIndex) => {
      if (
        largestOf(
          planLine,
          startsIn(planDraft.years.to),
          () => 0,
          (sum) => raise()(sum),
        ) > MOST
      )
        issueReport(["lines", lineIndex, riseKey(planLine)], growsTooLarge(`this ${riseKey(planLine)}`, "£10bn"));
    }),
  );
  ifRead(() => checkRaised(planDraft, salaryOf, issueReport));
  ifRead(() =>
    eachRead(planDraft.posts, ({ pay, count, people }, postIndex) => {
      if (pay.is !== "full-cost") return;
      if (pay.uplift !== undefined && salaryOf(pay) > MOST_A_YEAR)
        issueReport(["posts", postIndex, "pay", "uplift"], growsTooLarge("this uplift", "£10m"));
      if (!pay.together) return;
      const { shares, after } = pay.together;
      if ((largest(pay.fullCost) * Math.max(shares, after + count * people)) / shares > MOST_A_YEAR)
        issueReport(["posts", postIndex, "pay", "fullCost"], growsTooLarge("these posts together", "£10m"));
    }),
  );
  ifRead(() =>
    eachRead(planDraft.posts, (post, postIndex) => {
      const amount = supplementsOf(post);
      if (amount > 0 && salaryOf(post.pay) + amount > MOST_A_YEAR)
        issueReport(["posts", postIndex, "supplement"], growsTooLarge("these supplements", "£10m"));
    }),
  );
  if (!(total(planDraft, salaryOf) <= Number.MAX_SAFE_INTEGER)) issueReport([], planTooLarge());
}

/** The most that a plan can come to. */
function total(planDraft: PlanDraft, salaryOf: (postPay: Pay) => number): number {
  const { years } = planDraft;
  const count = startsIn(years.to) - startsIn(years.from) + 1;
  let sum = 0;
  const raise = raisedSalaries(planDraft);
  const sources = once(() => new Map(planDraft.funding.map((source) => [source.id, mostInYear(source)])));
  const lines = planDraft.lines.map(
    (planLine) => largestOf(planLine, startsIn(years.to), (id) => sources().get(id) ?? 0, raise) * count,
  );
  for (const { perYear, ceiling, broughtForward, reserve } of planDraft.funding) {
    if (reserve !== undefined) sum += reserve.opening * count;
    for (const { amount } of reserve?.in ?? []) sum += amount * count;
    if (broughtForward !== undefined) sum += broughtForward.amount * count;
    if (ceiling !== undefined) sum += ceiling.amount * count;
    for (const { amount } of perYear) sum += amount * count; // carried from year to year at most
  }
  const posts = planDraft.posts.map((post) => {
    const pay = (1 + ON_COSTS.length) * (salaryOf(post.pay) + supplementsOf(post)); // each on-cost is at most the pay
    return post.count * post.people * count * (pay + post.cover.length * MOST_A_YEAR);
  });
  const bases = once((base: Base) => mostOf(base, posts, lines));
  for (const place of percentagesInOrder(planDraft)) lines[place] = largestPercentage(planDraft, place, bases);
  const demand = (planDraft.demand?.length ?? 0) * MOST; // each kind stays below it in all years together
  return [...posts, ...lines].reduce((all, amount) => all + amount, sum + demand);
}

const supplementsOf = ({ supplements }: Post): number =>
  supplements.reduce((totalSoFar, { amount }) => totalSoFar + amount, 0);

/** The most that a percentage of costs can come to. */
function largestPercentage(planDraft: PlanDraft, place: number, most: (base: Base) => number): number {
  const planLine = planDraft.lines[place]!;
  if (!isPercentOfCosts(planLine)) return 0;
  return (most(basesOf(planDraft, planLine.sum.of)) * largestRate(planLine.sum.percent)) / MILLION;
}

const mostOf = (base: Base, posts: readonly number[], lines: readonly number[]): number =>
  [...base.posts.map((post) => posts[post]!), ...base.lines.map((line) => lines[line]!)].reduce(
    (all, amount) => all + amount,
    0,
  );

const mostInYear = ({ perYear }: FundingSource): number => Math.max(0, ...perYear.map(({ amount }) => amount));

/** The key by which later years of a line rise. */
const riseKey = ({ sum }: Line): "growth" | "uplift" => (risingSumOf(sum) === undefined ? "growth" : "uplift");

const largestRate = (percent: PercentStated): number => Math.max(0, ...ratesOf(percent).map(Math.abs));

function largestOf(
  { sum }: Line,
  lastYear: number,
  mostOfSource: (id: string) => number,
  raise: (sum: number) => number,
): number {
  if (sum.is === "percent") {
    const sources = sum.of.is === "sources" ? [...new Set(sum.of.sources)] : [];
    const most = sources.reduce((all, id) => all + mostOfSource(id), 0);
    return (most * largestRate(sum.percent)) / MILLION;
  }
  if (sum.is !== "yearly") return Math.abs(sum.amount);
  const largest = Math.max(0, ...sum.perYear.map(({ amount }) => Math.abs(amount)));
  const lastYearSum = sum.perYear[sum.perYear.length - 1];
  if (!lastYearSum) return largest;
  if (sum.uplift !== undefined) return Math.max(largest, raise(Math.abs(lastYearSum.amount)));
  if (sum.growth === undefined) return largest;
  return Math.max(
    largest,
    Math.abs(lastYearSum.amount) * (1 + sum.growth / MILLION) ** Math.max(0, lastYear - startsIn(lastYearSum.year)),
  );
}

/** The most that full-time pay can be with every award on it. */
function salaries(planDraft: PlanDraft): (postPay: Pay) => number {
  const scales = scalesOf(planDraft);
  const awards = once(() => awardsByScale(planDraft));
  const raise = once((scaleName: string) => withAwards(awards().get(scaleName) ?? []));
  const most = once((scaleName: string) =>
    scales.named.has(scaleName) ? raise(scaleName)(scales.of(scaleName).highest()) : 0,
  );
  return (postPay) => {
    if (postPay.is === "scale") return most(postPay.scale);
    if (postPay.is === "grade") {
      const grade = ownProperty(planDraft.grades, postPay.grade);
      return grade === undefined ? 0 : most(grade.scale);
    }
    if (postPay.is === "salary") return raise("salaries")(largest(postPay.salary));
    return postPay.is === "full-cost" ? risen(postPay, planDraft, raise("salaries")) : 0;
  };
}

/** The most that a full cost rises to. */
function risen({ fullCost, uplift }: FullCost, { years }: PlanDraft, raise: (sum: number) => number): number {
  if (uplift === undefined) return largest(fullCost);
  if (uplift === "salaries") return raise(largest(fullCost));
  const times = Math.max(0, startsIn(years.to) + 1 - Number(uplift.from.slice(0, 4)) + 1);
  return largest(fullCost) * (1 + uplift.percent / MILLION) ** times;
}

const largest = (datedSums: readonly DatedSum[]): number =>
  datedSums.reduce((greatest, { amount }) => Math.max(greatest, amount), 0);

/** The most that every award on plain salaries makes of a sum. */
const raisedSalaries = (planDraft: PlanDraft): ((sum: number) => number) =>
  withAwards(awardsByScale(planDraft).get("salaries") ?? []);

/** No award raises a scale, or a plain salary, beyond what one person may be paid. */
function checkRaised(planDraft: PlanDraft, salaryOf: (postPay: Pay) => number, issueReport: IssueReport): void {
  if (planDraft.payAwards.length === 0) return;
  const over = someRead(
    scalesOf(planDraft).named.names,
    (scaleName) => salaryOf({ is: "scale", scale: scaleName, point: "" }) > MOST_A_YEAR,
  );
  if (over || someRead(planDraft.posts, ({ pay }) => pay.is === "salary" && salaryOf(pay) > MOST_A_YEAR))
    issueReport(["payAwards"], growsTooLarge("all the pay awards", "£10m"));
}

function withAwards(payAwards: readonly PayAward[]): (salary: number) => number {
  let [times, plus] = [1, 0];
  for (const { award } of payAwards) {
    if ("percent" in award) times *= Math.max(1, 1 + award.percent / MILLION);
    else plus += award.flat;
  }
  return (salary) => (salary + plus) * times;
}
