import type { Day } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, ofRecord, type Taken } from "../../formula/index.ts";
import { found } from "../../issues/index.ts";
import { ON_COSTS, type OnCost, type Post, togetherOf } from "../../plan/index.ts";
import { vacancyFactor } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import { paydayOf } from "../rates-by-month.ts";
import { gross, type Sought } from "./gross.ts";

/** Whose full cost is one sum with that of others. */
const TOGETHER = "those people together";

/** One person in one month, or several with one sum: the rates of its payday, and what the person is paid in it. */
export interface PersonMonth {
  readonly timeline: Timeline;
  /** The post's place in the plan. */
  readonly post: number;
  readonly who: "one person" | typeof TOGETHER;
  readonly payday: Day;
  readonly gross: (figure: string, pensionable: boolean) => Explanation;
}

/** One person of a group, or where a full cost is for several together, everyone up to the last of it. */
export const whoIn = ({ plan, groups }: Timeline, group: number): PersonMonth["who"] =>
  togetherOf(plan.posts[groups.post.values[group]!]!) ? TOGETHER : "one person";

/** One person's month as the spans of a group have it; `month` is as in the calendar. */
export const inMonth = (sought: Sought, month: number): PersonMonth => ({
  timeline: sought.timeline,
  post: sought.timeline.groups.post.values[sought.group]!,
  who: whoIn(sought.timeline, sought.group),
  payday: paydayOf(month),
  gross: (figure, pensionable) => gross({ ...sought, pensionable }, month, figure),
});

/** What one person costs of something, in words. */
export const whose = ({ who }: PersonMonth, what: string): string =>
  who === TOGETHER ? `the ${what} of ${TOGETHER}` : `${who}'s ${what}`;

/** One person's cost of one component in a month: its rule, worked on inputs that are explained in their turn. */
export function personMonth(of: PersonMonth, component: Component): Explanation {
  const { plan } = of.timeline;
  if (component === "pay") return of.gross("one person's pay", false);
  if (component === "full-cost") return of.gross(whose(of, "full cost"), false);
  if (component === "vacancy-factor") {
    return figured(whose(of, "vacancy factor"), vacancyFactor, {
      vacancyPercent: factorOf(of),
      employedCost: addedUp(
        whose(of, "employed cost"),
        "all of it together",
        employedComponents(plan.posts[of.post]!).map((one) => personMonth(of, one)),
      ),
    });
  }
  const onCost = found(
    ON_COSTS.find(({ name }) => name === component),
    "cost of a person employed",
    component,
  );
  return onTop(of, onCost);
}

/** One on-cost of one person's month. */
function onTop({ timeline, payday, gross }: PersonMonth, { rule, words, on }: OnCost): Explanation {
  const { plan, rates } = timeline;
  const inForce = on(plan, rates, payday);
  const { from, published } = inForce;
  const record = { from, source: published?.sources[0] ?? inForce.source, confidence: published?.confidence };
  const taken = Object.entries(inForce.taken).map(([name, figure]): [string, Taken] => {
    if (figure === "pay") return [name, gross("one person's pay", false)];
    return [name, figure === "pensionablePay" ? gross("one person's pensionable pay", true) : ofRecord(figure, record)];
  });
  return figured(`one person's ${words.name}`, rule(plan.conventions), Object.fromEntries(taken));
}

/** The plan's vacancy factor, as a rule takes it. */
export function factorOf({ timeline }: PersonMonth): Taken {
  const factor = timeline.plan.vacancyFactor!;
  return ofRecord({ value: factor.percent, unit: "rate", title: "vacancy factor" }, factor);
}

/** What a person employed in a post costs, before the vacancy factor. */
export const employedComponents = (post: Post): readonly Component[] =>
  post.pay.is === "full-cost"
    ? ["full-cost"]
    : ["pay", ...ON_COSTS.flatMap(({ name, appliesTo }) => (appliesTo(post) ? [name] : []))];
