import type { Day } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, ofRecord, type Taken } from "../../formula/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import { ON_COSTS, type OnCost, type Post, togetherOf } from "../../plan/index.ts";
import { vacancyFactor } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import { paydayOf } from "../rates-by-month.ts";
import { vacancyPercent } from "../rows.ts";
import { explainGross, type Sought } from "./gross.ts";

/** Whose full cost is one sum with that of others. */
const TOGETHER = "those people together";

/** One person in one month, or several with one sum: the rates of its payday, and what the person is paid in it. */
export interface PersonMonth {
  readonly timeline: Timeline;
  /** The post's place in the plan. */
  readonly post: number;
  readonly who: "one person" | typeof TOGETHER;
  readonly payday: Day;
  readonly gross: (figureName: string, pensionable: boolean) => Explanation;
}

/** One person of a group, or where a full cost is for several together, everyone up to the last of it. */
export const whoIn = ({ plan, groups }: Timeline, groupIndex: number): PersonMonth["who"] =>
  togetherOf(plan.posts[groups.post.values[groupIndex]!]!) ? TOGETHER : "one person";

/** One person's month as the spans of a group have it; `monthIndex` is as in the calendar. */
export const inMonth = (sought: Sought, monthIndex: number): PersonMonth => ({
  timeline: sought.timeline,
  post: sought.timeline.groups.post.values[sought.group]!,
  who: whoIn(sought.timeline, sought.group),
  payday: paydayOf(monthIndex),
  gross: (figureName, pensionable) => explainGross({ ...sought, pensionable }, monthIndex, figureName),
});

/** What one person costs of something, in words. */
export const whose = ({ who }: PersonMonth, subject: string): string =>
  who === TOGETHER ? `the ${subject} of ${TOGETHER}` : `${who}'s ${subject}`;

/** One person's cost of one component in a month: its rule, worked on inputs that are explained in their turn. */
export function personMonth(givenPersonMonth: PersonMonth, component: Component): Explanation {
  const { plan } = givenPersonMonth.timeline;
  if (component === "pay") return givenPersonMonth.gross("one person's pay", false);
  if (component === "full-cost") return givenPersonMonth.gross(whose(givenPersonMonth, "full cost"), false);
  if (component === "vacancy-factor") {
    const costs = employedComponents(plan.posts[givenPersonMonth.post]!).map((eachComponent) =>
      personMonth(givenPersonMonth, eachComponent),
    );
    return factorOn(givenPersonMonth, "all of it together", costs);
  }
  const onCost = foundOrThrow(
    ON_COSTS.find(({ name }) => name === component),
    "cost of a person employed",
    component,
  );
  return onTop(givenPersonMonth, onCost);
}

/** One on-cost of one person's month. */
function onTop({ timeline, payday, gross }: PersonMonth, { rule, words, on }: OnCost): Explanation {
  const { plan, rates } = timeline;
  const inForce = on(plan, rates, payday);
  const { from, published } = inForce;
  const record = { from, source: published?.sources[0] ?? inForce.source, confidence: published?.confidence };
  const takenRuns = Object.entries(inForce.taken).map(([name, figure]): [string, Taken] => {
    if (figure === "pay") return [name, gross("one person's pay", false)];
    return [name, figure === "pensionablePay" ? gross("one person's pensionable pay", true) : ofRecord(figure, record)];
  });
  return figured(`one person's ${words.name}`, rule(plan.conventions), Object.fromEntries(takenRuns));
}

/** What the plan's vacancy factor takes off what is left of someone's employed cost. */
export function factorOn(
  givenPersonMonth: PersonMonth,
  wording: string,
  employedCosts: readonly Explanation[],
): Explanation {
  const { plan } = givenPersonMonth.timeline;
  const factor = { value: vacancyPercent(plan), unit: "rate", title: "vacancy factor" } as const;
  return figured(whose(givenPersonMonth, "vacancy factor"), vacancyFactor, {
    vacancyPercent: ofRecord(factor, plan.vacancyFactor!),
    employedCost: addedUp(whose(givenPersonMonth, "employed cost"), wording, employedCosts),
  });
}

/** What a person employed in a post costs, before the vacancy factor. */
export const employedComponents = (post: Post): readonly Component[] =>
  post.pay.is === "full-cost"
    ? ["full-cost"]
    : ["pay", ...ON_COSTS.flatMap(({ name, appliesTo }) => (appliesTo(post) ? [name] : []))];
