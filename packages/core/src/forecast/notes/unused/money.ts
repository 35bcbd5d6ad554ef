import { dayInWords, firstDay, startsIn, yearFrom } from "../../../calendar/index.ts";
import { type Cover, type Line, type Plan, type Post, risingSumOf, yearlySumOf } from "../../../plan/index.ts";
import { coversPaid } from "../../agency-charged.ts";
import { changesOf, type Findings } from "../findings.ts";

/** Growth that fills no year, and budgets and savings that no money depends on, in words. */
export function unusedSums({ plan }: Findings): readonly string[] {
  const { lines, savings, funding } = plan;
  const restedOn = new Set([...funding, ...savings].flatMap(({ dependsOn }) => dependsOn));
  // A budget for all years works with every saving, and a claim may be of any line's budget.
  const isForOthers = { savings: plan.budget !== undefined, budgets: plan.claims !== undefined };
  return [
    ...lines
      .filter((planLine) => fillsNoYear(planLine, plan))
      .map(({ title, sum }) => `the ${risingSumOf(sum) ? "uplift" : "growth"} of ${title}`),
    ...(isForOthers.budgets ? [] : lines.filter(({ id, budget }) => budget && !restedOn.has(id))).map(
      ({ title }) => `the budget of ${title}, which no money depends on`,
    ),
    ...(isForOthers.savings ? [] : savings.filter(({ id }) => !restedOn.has(id))).map(
      ({ title }) => `the saving ${title}, which no money depends on`,
    ),
  ];
}

function fillsNoYear({ sum }: Line, { years }: Plan): boolean {
  const yearly = yearlySumOf(sum);
  if (!yearly || (yearly.growth === undefined && yearly.uplift === undefined)) return false;
  const nextYear = yearFrom(Math.max(...yearly.perYear.map(({ year }) => startsIn(year))) + 1);
  return nextYear > years.to || (yearly.to !== undefined && yearly.to < firstDay(nextYear));
}

/** Cover that has no day left, and marks of posts that nothing in the plan asks about, in words. */
export function unusedMarks({ plan, timeline }: Findings): readonly string[] {
  const changes = changesOf(plan);
  const isFactored = plan.vacancyFactor || changes.some(({ change }) => change === "vacancy-factor");
  const marked = (isMarked: (post: Post) => boolean, mark: string): readonly string[] =>
    plan.posts.filter(isMarked).map(({ title }) => `${mark} of ${title}`);
  const paid = coversPaid(timeline);
  const isEmpty = ({ from, to }: Cover, { starts }: Post): boolean =>
    to === undefined ? starts.every(({ on }) => on <= from) : to < from;
  const covers = plan.posts.flatMap((post) =>
    post.cover
      .filter((agencyCover) => !paid.has(agencyCover) && isEmpty(agencyCover, post))
      .map(({ from }) => `the agency cover of ${post.title} from ${dayInWords(from)}, which has no day`),
  );
  return [
    ...covers,
    ...(isFactored ? [] : marked(({ vacancyFactor }) => vacancyFactor !== undefined, "vacancyFactor: keep")),
    ...marked(({ pay, agencyShare }) => pay.is === "in-line" && agencyShare !== undefined, "the agency share"),
  ];
}
