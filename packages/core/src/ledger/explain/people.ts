import { monthInWords } from "../../calendar/index.ts";
import { type Explanation, figured, nothing } from "../../formula/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import { togetherOf } from "../../plan/index.ts";
import { forPeople, fullCostBetween } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";

/** So many people × what one of them costs in a month or a year. */
export const peopleAlike = (count: number, when: string, explanation: Explanation): Explanation =>
  figured(`${count === 1 ? "one person" : `${count} people`} ${when}`, forPeople, {
    people: { value: count, unit: "people" },
    each: explanation,
  });

/** The people of a group × what one of them costs in a month (as in the calendar). */
export const peopleOfGroup = (
  { groups }: Timeline,
  groupIndex: number,
  explanation: Explanation,
  monthIndex: number,
): Explanation => peopleAlike(groups.people.values[groupIndex]!, `in ${monthInWords(monthIndex)}`, explanation);

/** People whose month is the same to the last input are told once, with how many they are. */
export function mergedAlike(explanations: readonly Explanation[], monthIndex: number): readonly Explanation[] {
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
  return [...alikeByName.values()].map(({ people, each }) =>
    peopleAlike(people, `in ${monthInWords(monthIndex)}`, each),
  );
}

/** How many of those who share a sum come before a group's people. */
const beforeGroup = ({ plan, groups }: Timeline, groupIndex: number): number =>
  groups.first.values[groupIndex]! + (togetherOf(plan.posts[groups.post.values[groupIndex]!]!)?.after ?? 0);

/** People who have one sum with others: what it comes to for everyone up to the last of them, less for everyone before them. */
export const between = (
  timeline: Timeline,
  groupIndex: number,
  upTo: Explanation,
  before: () => Explanation,
): Explanation =>
  figured("what these people cost of it", fullCostBetween, {
    upTo,
    before: beforeGroup(timeline, groupIndex) === 0 ? nothing("nobody before them") : before(),
  });

/** What the people of a group cost of one sum for all, by who they are of those who share it. */
export function oneSum(
  timeline: Timeline,
  groupIndex: number,
  explanation: Explanation,
  monthIndex: number,
): Explanation {
  const [first, peopleCount] = [beforeGroup(timeline, groupIndex), timeline.groups.people.values[groupIndex]!];
  const who = peopleCount === 1 ? `person ${first + 1}` : `people ${first + 1} to ${first + peopleCount}`;
  return { ...explanation, figure: `${who}, with one sum for all, in ${monthInWords(monthIndex)}` };
}
