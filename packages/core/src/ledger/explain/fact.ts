import { monthOf } from "../../calendar/index.ts";
import { addedUp, type Explanation } from "../../formula/index.ts";
import { isPercentOfCosts, togetherOf, toldApart } from "../../plan/index.ts";
import { groupsOfPost, type Instant, type Timeline } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import type { Ledger } from "../ledger.ts";
import { upToEndOrAfter } from "./after-end.ts";
import { explainAgency, explainShared } from "./agency-people.ts";
import type { Sought } from "./gross.ts";
import { lineFact } from "./line-fact.ts";
import { between, mergedAlike, oneSum, peopleOfGroup } from "./people.ts";
import { explainPercentage } from "./percentage.ts";
import { inMonth } from "./person-month.ts";
import { keptMonth } from "./shared.ts";
import { explainTarget } from "./target.ts";

/** The path of a row in the data. */
export const rowPath = (ledger: Ledger, rowIndex: number): string =>
  `cost.${ledger.rows[rowIndex]!.of === "post" ? "byPost" : "byLine"}.${ledger.rows[rowIndex]!.row}`;

/** One fact (a row, a month counted from the plan's first, a component), back to each person, rule, dated input and source. */
export function explainFact(
  timeline: Timeline,
  ledger: Ledger,
  rowIndex: number,
  monthIndex: number,
  component: Component,
): Explanation {
  const { of, recordIndex, afterEnd } = ledger.rows[rowIndex]!;
  const calendar = ledger.firstMonth + monthIndex;
  const figureName = `${rowPath(ledger, rowIndex)}.${monthOf(calendar)}.${component}`;
  if (of === "line") {
    const plan = toldApart(timeline.plan);
    const planLine = plan.lines[recordIndex]!;
    if (isPercentOfCosts(planLine))
      return explainPercentage(plan, ledger, planLine, monthIndex, figureName, (row) => rowPath(ledger, row));
    return { ...lineFact(plan, recordIndex, calendar, afterEnd), figure: figureName };
  }
  if (component === "vacancy-factor") {
    const target = explainTarget(timeline, ledger, rowIndex, monthIndex, figureName);
    if (target) return target;
  }
  const explanations = groupsOfPost(timeline, recordIndex).flatMap((groupIndex) =>
    component === "agency"
      ? [
          ...(afterEnd ? [] : explainAgency(timeline, groupIndex, calendar)),
          ...explainShared(timeline, groupIndex, calendar, afterEnd),
        ]
      : explainEmployed(timeline, groupIndex, calendar, component, afterEnd),
  );
  const isOneSum = togetherOf(timeline.plan.posts[recordIndex]!) !== undefined && component !== "agency";
  if (isOneSum) return addedUp(figureName, "everyone in the post, those with one history together", explanations);
  return addedUp(figureName, "everyone in the post, those alike together", mergedAlike(explanations, calendar));
}

/** What the people of a group cost of a component while they are employed; nobody where none of their days is in the month. */
function explainEmployed(
  timeline: Timeline,
  groupIndex: number,
  monthIndex: number,
  component: Component,
  afterEnd: boolean,
): readonly Explanation[] {
  const { groups, plan } = timeline;
  const sought: Sought = {
    timeline,
    group: groupIndex,
    first: groups.own.values[groupIndex]!,
    past: groups.cover.values[groupIndex]!,
    until: Number.POSITIVE_INFINITY,
  };
  const soughtBefore: Sought = {
    ...sought,
    first: groups.past.values[groupIndex]!,
    past: groups.before.values[groupIndex]!,
    before: true,
  };
  const monthOfThese = (these: Sought, until: Instant): Explanation =>
    keptMonth(inMonth({ ...these, until }, monthIndex), component);
  const together = togetherOf(plan.posts[groups.post.values[groupIndex]!]!) !== undefined;
  const who = together ? "these people" : "one person";
  const explanation = upToEndOrAfter(sought, monthIndex, afterEnd, who, (until) => {
    const upTo = monthOfThese(sought, until);
    return together ? between(timeline, groupIndex, upTo, () => monthOfThese(soughtBefore, until)) : upTo;
  });
  if (explanation === undefined) return [];
  return [(together ? oneSum : peopleOfGroup)(timeline, groupIndex, explanation, monthIndex)];
}
