import { monthInWords, monthOf, startOfMonth } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, nothing } from "../../formula/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import { isPercentOfCosts, togetherOf, toldApart } from "../../plan/index.ts";
import { afterPartMonth, forPeople, fullCostBetween } from "../../rules/index.ts";
import { groupsOfPost, type Timeline } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import type { Ledger } from "../ledger.ts";
import { pastOfCharge } from "../shared.ts";
import { explainCharged, explainCover } from "./agency.ts";
import type { Sought } from "./gross.ts";
import { lineFact } from "./line-fact.ts";
import { explainPercentage } from "./percentage.ts";
import { inMonth } from "./person-month.ts";
import { piecesOf } from "./pieces.ts";
import { agencyPart, keptMonth } from "./shared.ts";
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

/** People whose month is the same to the last input are told once, with how many they are. */
function mergedAlike(explanations: readonly Explanation[], monthIndex: number): readonly Explanation[] {
  const alikeByName = new Map<string, { people: number; each: Explanation }>();
  for (const { inputs, parts: [explanation] = [] } of explanations) {
    const peopleCount = foundOrThrow(
      inputs?.find(({ name }) => name === "people"),
      "number of people",
    ).value;
    const key = JSON.stringify(explanation);
    const known = alikeByName.get(key);
    if (known) known.people += peopleCount;
    else if (explanation) alikeByName.set(key, { people: peopleCount, each: explanation });
  }
  return [...alikeByName.values()].map(({ people, each }) => peopleAlike(people, each, monthIndex));
}

/** The people of a group × what one of them costs; nobody where none of their days is in the month. */
function explainEmployed(
  timeline: Timeline,
  groupIndex: number,
  monthIndex: number,
  component: Component,
  afterEnd: boolean,
): readonly Explanation[] {
  const { groups, plan } = timeline;
  const endInstant = groups.end.values[groupIndex]!;
  const sought = (untilInstant: number): Sought => ({
    timeline,
    group: groupIndex,
    first: groups.own.values[groupIndex]!,
    past: groups.cover.values[groupIndex]!,
    until: untilInstant,
  });
  const before = (untilInstant: number): Sought => ({
    ...sought(untilInstant),
    first: groups.past.values[groupIndex]!,
    past: groups.before.values[groupIndex]!,
    before: true,
  });
  const together = togetherOf(plan.posts[groups.post.values[groupIndex]!]!) !== undefined;
  const isPaid = (untilInstant: number): boolean =>
    piecesOf(
      timeline,
      sought(untilInstant).first,
      sought(untilInstant).past,
      startOfMonth(monthIndex),
      Math.min(untilInstant, startOfMonth(monthIndex + 1)),
    ).length > 0;
  const explainEach = (untilInstant: number): Explanation => {
    const upTo = keptMonth(inMonth(sought(untilInstant), monthIndex), component);
    return together
      ? between(timeline, groupIndex, upTo, () => keptMonth(inMonth(before(untilInstant), monthIndex), component))
      : upTo;
  };
  const totalOf = together ? oneSum : explainPeople;
  if (!afterEnd) return isPaid(endInstant) ? [totalOf(timeline, groupIndex, explainEach(endInstant), monthIndex)] : [];
  if (startOfMonth(monthIndex + 1) <= endInstant || !isPaid(Number.POSITIVE_INFINITY)) return [];
  const wholeExplanation = explainEach(Number.POSITIVE_INFINITY);
  if (!isPaid(endInstant)) return [totalOf(timeline, groupIndex, wholeExplanation, monthIndex)];
  const ownExplanation = explainEach(endInstant);
  const who = together ? "these people" : "one person";
  return [
    totalOf(
      timeline,
      groupIndex,
      figured(`${who} after the post's end`, afterPartMonth, { whole: wholeExplanation, own: ownExplanation }),
      monthIndex,
    ),
  ];
}

function explainAgency(timeline: Timeline, groupIndex: number, monthIndex: number): readonly Explanation[] {
  const { groups } = timeline;
  const explanations: Explanation[] = [];
  for (
    let spanIndex = groups.cover.values[groupIndex]!;
    spanIndex < groups.shared.values[groupIndex]!;
    spanIndex += 1
  ) {
    const past = spanIndex + 1;
    const pieces = piecesOf(timeline, spanIndex, past, startOfMonth(monthIndex), startOfMonth(monthIndex + 1));
    if (pieces.length === 0) continue;
    const sought = { timeline, group: groupIndex, first: spanIndex, past, until: Number.POSITIVE_INFINITY };
    explanations.push(explainPeople(timeline, groupIndex, explainCover(sought, monthIndex), monthIndex));
  }
  return explanations;
}

/** The people of a group × the agency's part of one person-month, where a share of it is agency; at each charge by itself. */
function explainShared(
  timeline: Timeline,
  groupIndex: number,
  monthIndex: number,
  afterEnd: boolean,
): readonly Explanation[] {
  const { groups, plan } = timeline;
  const { agencyShare } = plan.posts[groups.post.values[groupIndex]!]!;
  const pastSpan = groups.past.values[groupIndex]!;
  const explanations: Explanation[] = [];
  if (!agencyShare) return explanations;
  for (let spanIndex = groups.shared.values[groupIndex]!; spanIndex < pastSpan; ) {
    const past = pastOfCharge(timeline, spanIndex, pastSpan);
    const sought = { timeline, group: groupIndex, first: spanIndex, past, until: Number.POSITIVE_INFINITY };
    const explanation = shareOfRun(sought, agencyShare.share, monthIndex, afterEnd);
    if (explanation) explanations.push(explainPeople(timeline, groupIndex, explanation, monthIndex));
    spanIndex = past;
  }
  return explanations;
}

/** The agency's part of one person-month at one charge, up to the post's end or after it; nothing where it has no day. */
function shareOfRun(sought: Sought, share: number, monthIndex: number, afterEnd: boolean): Explanation | undefined {
  const { timeline, group, first, past } = sought;
  const endInstant = timeline.groups.end.values[group]!;
  const hasDays = (untilInstant: number): boolean =>
    piecesOf(timeline, first, past, startOfMonth(monthIndex), Math.min(untilInstant, startOfMonth(monthIndex + 1)))
      .length > 0;
  const explainEach = (untilInstant: number): Explanation =>
    agencyPart(share, explainCharged({ ...sought, until: untilInstant }, monthIndex));
  if (!afterEnd) return hasDays(endInstant) ? explainEach(endInstant) : undefined;
  if (startOfMonth(monthIndex + 1) <= endInstant || !hasDays(Number.POSITIVE_INFINITY)) return undefined;
  const allExplanation = explainEach(Number.POSITIVE_INFINITY);
  if (!hasDays(endInstant)) return allExplanation;
  const ownExplanation = explainEach(endInstant);
  return figured("one person after the post's end", afterPartMonth, { whole: allExplanation, own: ownExplanation });
}

function explainPeople(
  timeline: Timeline,
  groupIndex: number,
  explanation: Explanation,
  monthIndex: number,
): Explanation {
  return peopleAlike(timeline.groups.people.values[groupIndex]!, explanation, monthIndex);
}

/** People who have one sum with others: what it comes to for everyone up to the last of them, less for everyone before them. */
function between(timeline: Timeline, groupIndex: number, upTo: Explanation, before: () => Explanation): Explanation {
  return figured("what these people cost of it", fullCostBetween, {
    upTo,
    before: beforeGroup(timeline, groupIndex) === 0 ? nothing("nobody before them") : before(),
  });
}

/** How many of those who share a sum come before a group's people. */
const beforeGroup = ({ plan, groups }: Timeline, groupIndex: number): number =>
  groups.first.values[groupIndex]! + (togetherOf(plan.posts[groups.post.values[groupIndex]!]!)?.after ?? 0);

function oneSum(timeline: Timeline, groupIndex: number, explanation: Explanation, monthIndex: number): Explanation {
  const [first, peopleCount] = [beforeGroup(timeline, groupIndex), timeline.groups.people.values[groupIndex]!];
  const who = peopleCount === 1 ? `person ${first + 1}` : `people ${first + 1} to ${first + peopleCount}`;
  return { ...explanation, figure: `${who}, with one sum for all, in ${monthInWords(monthIndex)}` };
}

function peopleAlike(count: number, explanation: Explanation, monthIndex: number): Explanation {
  return figured(`${count === 1 ? "one person" : `${count} people`} in ${monthInWords(monthIndex)}`, forPeople, {
    people: { value: count, unit: "people" },
    each: explanation,
  });
}
