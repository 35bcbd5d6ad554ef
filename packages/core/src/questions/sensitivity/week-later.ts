import type { Pence } from "../../money/index.ts";
import { beginsWithPost, isPercentOfCosts, type Plan, toldApart } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { applyChanges, costed, figureValue } from "../../scenario/index.ts";

/** What a week saves, or with a minus costs: over all the plan's years, in pence. */
export interface WeeksDelay {
  readonly all: Pence;
  readonly byPost: readonly { readonly id: string; readonly title: string; readonly saves: Pence }[];
}

/**
 * "A week's delay is worth £x": everybody starting a week later, and the people of each post alone; recruitment slips, and what runs up
 * to a start runs on to the new one.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "One post", years: { from: "2024/25", to: "2024/25" }, conventions: { partMonth: "days-of-year" },
 *   posts: [{ id: "lead", pay: { fullCost: 36500 }, start: "2024-09-01" }] });
 * weeksDelay(plan).all // => 70000
 */
export const weeksDelay = (plan: Plan, publishedRates?: Rates): WeeksDelay =>
  weekLater("delay-starts", plan, publishedRates);

/**
 * The same where the programme moves as a whole by a week, with both its ends: its posts and its lines of one sum, and each post alone.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "One post", years: { from: "2024/25", to: "2024/25" }, conventions: { partMonth: "days-of-year" },
 *   posts: [{ id: "lead", pay: { fullCost: 36500 }, start: "2024-09-01", end: "2024-12-31" }] });
 * weeksMove(plan).all // => 0
 */
export const weeksMove = (plan: Plan, publishedRates?: Rates): WeeksDelay =>
  weekLater("move-programme", plan, publishedRates);

const WEEK = 7;

function weekLater(
  change: "delay-starts" | "move-programme",
  plan: Plan,
  publishedRates: Rates | undefined,
): WeeksDelay {
  const total = (givenPlan: Plan): number =>
    figureValue(costed(givenPlan, publishedRates ? { rates: publishedRates } : {}), "cost.all")!;
  const saves = (from: Plan, base: number, where?: { readonly id: string }): Pence => {
    const weekChange = { change, by: { days: WEEK }, ...(where && { where }) } as const;
    return (base - total(applyChanges(from, [weekChange], { idle: "allowed", checks: "cost" }))) as Pence;
  };
  // Whoever names a post means the parts that were split off it too.
  const recordIds = new Set(plan.posts.map(({ id }) => id));
  const wholePosts = toldApart(plan).posts.filter(({ partOf }) => partOf === undefined || !recordIds.has(partOf));
  const base = total(plan);
  const ofPost = (id: string): Pence => {
    if (!standAlone(plan)) return saves(plan, base, { id });
    const own = withPostAlone(plan, id);
    return saves(own, total(own), { id });
  };
  return { all: saves(plan, base), byPost: wholePosts.map(({ id, title }) => ({ id, title, saves: ofPost(id) })) };
}

/** Whether no post's cost hangs on another's: no line is a percentage of what posts cost or begins
 * with them, and no sum is taken off all of them together. */
const standAlone = ({ lines, vacancyFactor }: Plan): boolean =>
  !lines.some((line) => isPercentOfCosts(line) || beginsWithPost(line.sum)) &&
  !(vacancyFactor && "perYear" in vacancyFactor);

/** The plan with one post, and the parts that were split off it, and nothing else that costs or pays. */
const withPostAlone = (plan: Plan, id: string): Plan => ({
  ...plan,
  posts: plan.posts.filter((post) => post.id === id || post.partOf === id),
  ...{ lines: [], savings: [], funding: [] },
});
