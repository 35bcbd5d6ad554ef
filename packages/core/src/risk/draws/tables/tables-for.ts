import { beginsWithPost, isPercentOfCosts, type Plan, type Risk } from "../../../plan/index.ts";
import { listed } from "../../../words/index.ts";
import { type Drawing, drawingOf } from "../../drawing/drawing.ts";
import { type PostFamily, type ThingsReached, thingsReached } from "./own-things.ts";
import { postClasses } from "./post-classes.ts";
import { type States, statesOf } from "./states.ts";

/** What draws of a plan are looked up by. */
export interface TablesFor {
  readonly reached: ThingsReached;
  /** The states of each family's own things. */
  readonly states: readonly States[];
}

/** Ways in which things may come together, beyond which they are not looked up. */
const MOST_STATES = 4_096;

/** What draws are looked up by, or why they are priced anew, each reason a sentence. */
export function tablesFor(drawing: Drawing): TablesFor | { readonly reasons: readonly string[] } {
  const { plan, things } = drawing;
  const reached = thingsReached(plan, things);
  const { families, shared } = reached;
  const states = families.map((family) => statesOf(drawing, family.things, MOST_STATES));
  const unending = new Set(
    [...families.flatMap((family) => family.things), ...shared]
      .filter((thingIndex) => statesOf(drawing, [thingIndex], MOST_STATES) === undefined)
      .map((thingIndex) => things[thingIndex]!.risk),
  );
  const isMany =
    unending.size === 0 && (states.includes(undefined) || statesOf(drawing, shared, MOST_STATES) === undefined);
  const reasons = [
    ...ofPlan(plan, families),
    ...new Set(
      things
        .map(({ risk }) => risk)
        .filter(isOfNewThings)
        .map(({ title }) => `${title} makes or shares what the plan does not have.`),
    ),
    ...(unending.size > 0
      ? [
          `${listed(
            [...unending].map(({ title }) => title),
            "and",
          )} may come to more values than are looked up: a few values, or a history, would be.`,
        ]
      : []),
    ...(isMany ? ["What is drawn for posts may come together in more ways than are looked up."] : []),
  ];
  return reasons.length > 0 ? { reasons } : { reached, states: states.map((each) => each!) };
}

/**
 * Why draws of a plan's risks are each priced anew, and not looked up in tables of what posts cost; nothing where they are looked up.
 * The draws are the same either way, and tables are many times faster.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * whyRepriced(plan) // => []
 */
export function whyRepriced(givenPlan: Plan): readonly string[] {
  const found = tablesFor(drawingOf(givenPlan));
  return "reasons" in found ? found.reasons : [];
}

/** What of a plan makes the cost of one post, or who pays it, hang on another's. */
function ofPlan(plan: Plan, families: readonly PostFamily[]): readonly string[] {
  const { lines, vacancyFactor, funding } = plan;
  // parts of a cost of which sources pay shares are in classes of their own
  if (funding.some(({ pays }) => pays?.share !== undefined)) return ["A source pays a share of each cost."];
  const { classOf } = postClasses(plan);
  return [
    ...(lines.some(isPercentOfCosts) ? ["A line is a percentage of other costs."] : []),
    ...(lines.some(({ sum }) => beginsWithPost(sum)) ? ["Income of a line begins with people of posts."] : []),
    ...(vacancyFactor && "perYear" in vacancyFactor ? ["The vacancy factor is a sum that all posts share."] : []),
    ...(families.some(({ posts }) => new Set(posts.map(({ id }) => classOf.get(id))).size > 1)
      ? ["Parts of a post are paid for by other money than the post."]
      : []),
  ];
}

/** Whether an event makes posts that the plan does not have, or lets a source pay a share. */
const isOfNewThings = (plannedRisk: Risk): boolean =>
  plannedRisk.risk === "event" &&
  plannedRisk.outcomes.some(({ changes }) =>
    changes.some(({ change }) => change === "add-posts" || change === "funding-share"),
  );
