import { monthInWords, monthOf, startOfMonth } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, nothing, type Taken } from "../../formula/index.ts";
import { found } from "../../issues/index.ts";
import { togetherOf, toldApart } from "../../plan/index.ts";
import { afterPartMonth, agencyWeeks, forPeople, fullCostBetween } from "../../rules/index.ts";
import { AGENCY_WEEKS, explainCharge, type Timeline } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import type { Ledger } from "../ledger.ts";
import { gross, type Sought } from "./gross.ts";
import { lineFact } from "./line-fact.ts";
import { inMonth } from "./person-month.ts";
import { piecesOf } from "./pieces.ts";
import { agencyPart, keptMonth, shareCharge } from "./shared.ts";

/** The path of a row in the data. */
export const rowPath = (ledger: Ledger, row: number): string =>
  `cost.${ledger.rows[row]!.of === "post" ? "byPost" : "byLine"}.${ledger.rows[row]!.row}`;

/** One fact (a row, a month counted from the plan's first, a component), back to each person, rule, dated input and source. */
export function explainFact(
  timeline: Timeline,
  ledger: Ledger,
  row: number,
  month: number,
  component: Component,
): Explanation {
  const { of, at, afterEnd } = ledger.rows[row]!;
  const calendar = ledger.firstMonth + month;
  const figure = `${rowPath(ledger, row)}.${monthOf(calendar)}.${component}`;
  if (of === "line") return { ...lineFact(toldApart(timeline.plan), at, calendar, afterEnd), figure };
  const groups = groupsOf(timeline, at);
  const parts = groups.flatMap((group) =>
    component === "agency"
      ? [...(afterEnd ? [] : agency(timeline, group, calendar)), ...shared(timeline, group, calendar, afterEnd)]
      : employed(timeline, group, calendar, component, afterEnd),
  );
  const isOneSum = togetherOf(timeline.plan.posts[at]!) !== undefined && component !== "agency";
  if (isOneSum) return addedUp(figure, "everyone in the post, those with one history together", parts);
  return addedUp(figure, "everyone in the post, those alike together", alike(parts, calendar));
}

/** People whose month is the same to the last input are told once, with how many they are. */
function alike(parts: readonly Explanation[], month: number): readonly Explanation[] {
  const told = new Map<string, { people: number; each: Explanation }>();
  for (const { inputs, parts: [each] = [] } of parts) {
    const people = found(
      inputs?.find(({ name }) => name === "people"),
      "number of people",
    ).value;
    const key = JSON.stringify(each);
    const known = told.get(key);
    if (known) known.people += people;
    else if (each) told.set(key, { people, each });
  }
  return [...told.values()].map(({ people, each }) => peopleAlike(people, each, month));
}

/** The groups of a post: they stand together, in order of post. */
function groupsOf({ groups }: Timeline, post: number): readonly number[] {
  let [low, high] = [0, groups.post.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups.post.values[middle]! < post) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let group = low; group < groups.post.length && groups.post.values[group] === post; group += 1) found.push(group);
  return found;
}

/** The people of a group × what one of them costs; nobody where none of their days is in the month. */
function employed(
  timeline: Timeline,
  group: number,
  month: number,
  component: Component,
  afterEnd: boolean,
): readonly Explanation[] {
  const { groups, plan } = timeline;
  const end = groups.end.values[group]!;
  const sought = (until: number): Sought => ({
    timeline,
    group,
    first: groups.own.values[group]!,
    past: groups.cover.values[group]!,
    until,
  });
  const before = (until: number): Sought => ({
    ...sought(until),
    first: groups.past.values[group]!,
    past: groups.before.values[group]!,
    before: true,
  });
  const together = togetherOf(plan.posts[groups.post.values[group]!]!) !== undefined;
  const isPaid = (until: number): boolean =>
    piecesOf(
      timeline,
      sought(until).first,
      sought(until).past,
      startOfMonth(month),
      Math.min(until, startOfMonth(month + 1)),
    ).length > 0;
  const each = (until: number): Explanation => {
    const upTo = keptMonth(inMonth(sought(until), month), component);
    return together ? between(timeline, group, upTo, () => keptMonth(inMonth(before(until), month), component)) : upTo;
  };
  const all = together ? oneSum : people;
  if (!afterEnd) return isPaid(end) ? [all(timeline, group, each(end), month)] : [];
  if (startOfMonth(month + 1) <= end || !isPaid(Number.POSITIVE_INFINITY)) return [];
  const whole = each(Number.POSITIVE_INFINITY);
  if (!isPaid(end)) return [all(timeline, group, whole, month)];
  const own = each(end);
  const who = together ? "these people" : "one person";
  return [all(timeline, group, figured(`${who} after the post's end`, afterPartMonth, { whole, own }), month)];
}

function agency(timeline: Timeline, group: number, month: number): readonly Explanation[] {
  const { groups, spans } = timeline;
  const parts: Explanation[] = [];
  for (let span = groups.cover.values[group]!; span < groups.shared.values[group]!; span += 1) {
    const days = piecesOf(timeline, span, span + 1, startOfMonth(month), startOfMonth(month + 1))[0]?.days;
    if (days === undefined) continue;
    const fte: Taken = { value: groups.fte.values[group]!, unit: "fte" };
    const each =
      spans.kind.values[span] === AGENCY_WEEKS
        ? figured("one person's agency charge", agencyWeeks, {
            perWeek: explainCharge(timeline, group, span),
            fte,
            days: { value: days, unit: "days" },
          })
        : gross(
            { timeline, group, first: span, past: span + 1, until: Number.POSITIVE_INFINITY },
            month,
            "one person's agency charge",
          );
    parts.push(people(timeline, group, each, month));
  }
  return parts;
}

/** The people of a group × the agency's part of one person-month, where a share of it is agency. */
function shared(timeline: Timeline, group: number, month: number, afterEnd: boolean): readonly Explanation[] {
  const { groups, plan } = timeline;
  const { agencyShare: of } = plan.posts[groups.post.values[group]!]!;
  const [first, past] = [groups.shared.values[group]!, groups.past.values[group]!];
  if (!of || first === past) return [];
  const end = groups.end.values[group]!;
  const days = (until: number): number =>
    piecesOf(timeline, first, past, startOfMonth(month), Math.min(until, startOfMonth(month + 1))).reduce(
      (sum, piece) => sum + piece.days,
      0,
    );
  const each = (until: number): Explanation =>
    agencyPart(of.share, shareCharge({ timeline, group, first, past, until }, month, days(until)));
  if (!afterEnd) return days(end) > 0 ? [people(timeline, group, each(end), month)] : [];
  if (startOfMonth(month + 1) <= end || days(Number.POSITIVE_INFINITY) === 0) return [];
  const all = each(Number.POSITIVE_INFINITY);
  if (days(end) === 0) return [people(timeline, group, all, month)];
  const own = each(end);
  return [
    people(timeline, group, figured("one person after the post's end", afterPartMonth, { whole: all, own }), month),
  ];
}

function people(timeline: Timeline, group: number, each: Explanation, month: number): Explanation {
  return peopleAlike(timeline.groups.people.values[group]!, each, month);
}

/** People who have one sum with others: what it comes to for everyone up to the last of them, less for everyone before them. */
function between(timeline: Timeline, group: number, upTo: Explanation, before: () => Explanation): Explanation {
  return figured("what these people cost of it", fullCostBetween, {
    upTo,
    before: beforeGroup(timeline, group) === 0 ? nothing("nobody before them") : before(),
  });
}

/** How many of those who share a sum come before a group's people. */
const beforeGroup = ({ plan, groups }: Timeline, group: number): number =>
  groups.first.values[group]! + (togetherOf(plan.posts[groups.post.values[group]!]!)?.after ?? 0);

function oneSum(timeline: Timeline, group: number, each: Explanation, month: number): Explanation {
  const [first, people] = [beforeGroup(timeline, group), timeline.groups.people.values[group]!];
  const who = people === 1 ? `person ${first + 1}` : `people ${first + 1} to ${first + people}`;
  return { ...each, figure: `${who}, with one sum for all, in ${monthInWords(month)}` };
}

function peopleAlike(count: number, each: Explanation, month: number): Explanation {
  return figured(`${count === 1 ? "one person" : `${count} people`} in ${monthInWords(month)}`, forPeople, {
    people: { value: count, unit: "people" },
    each,
  });
}
