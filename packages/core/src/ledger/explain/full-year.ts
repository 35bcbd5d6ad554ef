import { monthAt } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, nothing, type Taken } from "../../formula/index.ts";
import { togetherOf, toldApart } from "../../plan/index.ts";
import { agencyWeeks, forPeople, fullCostBetween, wholeMonth } from "../../rules/index.ts";
import {
  AGENCY_WEEKS,
  AGENCY_YEAR,
  agencyRate,
  explainCharge,
  FULL_COST,
  type OnDay,
  sumBefore,
  type Timeline,
} from "../../timeline/index.ts";
import { type YearOn, yearOn } from "../full-year-day.ts";
import { DAYS_OF_YEAR } from "../full-year-rows.ts";
import { onCostsHeldFrom, paydayOf } from "../rates-by-month.ts";
import { isFactored } from "../rows.ts";
import { annualOn } from "./gross.ts";
import { employedComponents, type PersonMonth, whoIn } from "./person-month.ts";
import { agencyPart, keptMonth } from "./shared.ts";

const PERIODS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What all the people of a post cost in a full year, person by person and month by month; nothing where it has none. */
export function explainFullYear(timeline: Timeline, postIndex: number): Explanation | undefined {
  const { plan, groups } = timeline;
  const heldFrom = onCostsHeldFrom(plan, timeline.rates);
  const explanations: Explanation[] = [];
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    if (groups.post.values[groupIndex] !== postIndex) continue;
    const yearRows = yearOn(timeline, groupIndex, heldFrom);
    if (!yearRows) continue;
    explanations.push(...yearsOf({ timeline, group: groupIndex, ...yearRows }));
  }
  if (explanations.length === 0) return undefined;
  return addedUp(
    `cost.fullYear.${plan.posts[postIndex]!.id}`,
    "everyone who goes on, at the rates of one day",
    explanations,
  );
}

/** A group's year: of each of its people, or its part of a sum for several together, with what agencies have of that. */
function yearsOf(givenFilled: Filled): readonly Explanation[] {
  const { timeline, group, filled } = givenFilled;
  const { groups, plan } = timeline;
  const count = groups.people.values[group]!;
  const forAll = (explanation: Explanation): Explanation =>
    figured(`${count === 1 ? "one person" : `${count} people`} for a year`, forPeople, {
      people: { value: count, unit: "people" },
      each: explanation,
    });
  const post = plan.posts[groups.post.values[group]!]!;
  if (filled.kind !== FULL_COST || !togetherOf(post)) return [forAll(onePerson(givenFilled))];
  const first = groups.first.values[group]! + togetherOf(post)!.after;
  const before = {
    ...givenFilled,
    before: true,
    filled: { ...filled, sum: sumBefore(timeline, group, givenFilled.day) },
  };
  const ownExplanation = figured(
    `people ${first + 1} to ${first + count}, with one sum for all, for a year`,
    fullCostBetween,
    {
      upTo: addedUp("those people together for a year", "twelve whole months", monthsOf(givenFilled)),
      before:
        first === 0
          ? nothing("nobody before them")
          : addedUp("those before them for a year", "twelve whole months", monthsOf(before)),
    },
  );
  const { agencyShare } = post;
  if (!agencyShare) return [ownExplanation];
  const charges = chargeParts(givenFilled).map((charge) => agencyPart(agencyShare.share, charge));
  return [
    ownExplanation,
    forAll(addedUp("one person's agency share for a year", "the agency's share of each charge", charges)),
  ];
}

/** Someone of a group on the day at whose rates the year is priced. */
interface Filled extends YearOn {
  readonly timeline: Timeline;
  readonly group: number;
  /** As for those before the group, where a full cost is for several together. */
  readonly before?: boolean;
}

function onePerson(givenFilled: Filled): Explanation {
  const { timeline, group, filled } = givenFilled;
  const { plan, groups } = timeline;
  const { agencyShare } = plan.posts[groups.post.values[group]!]!;
  const figure = "one person for a year";
  if (filled.kind === AGENCY_WEEKS) return weeksOfYear(timeline, group, filled.span!, figure);
  const months = monthsOf(givenFilled);
  if (!agencyShare || filled.kind === AGENCY_YEAR) return addedUp(figure, "twelve whole months", months);
  return addedUp(figure, "twelve whole months, and the agency's share", [
    ...months,
    ...chargeParts(givenFilled).map((charge) => agencyPart(agencyShare.share, charge)),
  ]);
}

/** Twelve whole months, everything as on the day. */
function monthsOf({ timeline, group, day, filled, before = false }: Filled): readonly Explanation[] {
  const { plan, groups } = timeline;
  const postIndex = groups.post.values[group]!;
  const post = toldApart(plan).posts[postIndex]!;
  const who = filled.kind === FULL_COST ? whoIn(timeline, group) : "one person";
  const inPeriod = (period: number): PersonMonth => ({
    timeline,
    post: postIndex,
    who,
    payday: paydayOf(monthAt(day)),
    gross: (name, pensionable) =>
      figured(name, wholeMonth, {
        annual: annualOn({ timeline, group, day, filled, pensionable, before }),
        period: { value: period, unit: "months" },
      }),
  });
  const isAgency = filled.kind === AGENCY_YEAR;
  const components = [...employedComponents(post), ...(isFactored(plan, post) ? (["vacancy-factor"] as const) : [])];
  return PERIODS.map((period) =>
    isAgency
      ? inPeriod(period).gross(`period ${period}`, false)
      : addedUp(
          `period ${period}`,
          who === "one person"
            ? "everything that one person costs in the month"
            : "everything that they cost in the month",
          components.map((component) => keptMonth(inPeriod(period), component)),
        ),
  );
}

/** A weekly charge for one person, for the days of a year. */
function weeksOfYear(timeline: Timeline, groupIndex: number, spanIndex: number, figureName: string): Explanation {
  const fte: Taken = { value: timeline.groups.fte.values[groupIndex]!, unit: "fte" };
  const perWeek = explainCharge(timeline, groupIndex, spanIndex);
  return figured(figureName, agencyWeeks, { perWeek, fte, days: { value: DAYS_OF_YEAR, unit: "days" } });
}

/** A year of the charge that a share of one person's year is paid at: by the week in one, otherwise month by month. */
function chargeParts({ timeline, group, day, filled }: Filled): readonly Explanation[] {
  const { plan, groups } = timeline;
  const spanIndex = groups.shared.values[group]!;
  const { agencyShare } = plan.posts[groups.post.values[group]!]!;
  if (agencyRate(plan, agencyShare!.agency).is === "weekly")
    return [weeksOfYear(timeline, group, spanIndex, "a year's agency charge")];
  const charged: OnDay = { ...filled, kind: AGENCY_YEAR, supplement: 0, unpensioned: 0, span: spanIndex };
  return PERIODS.map((period) =>
    figured(`agency charge of period ${period}`, wholeMonth, {
      annual: annualOn({ timeline, group, day, filled: charged }),
      period: { value: period, unit: "months" },
    }),
  );
}
