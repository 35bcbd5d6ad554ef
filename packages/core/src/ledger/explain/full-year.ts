import { monthAt } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, nothing, type Taken } from "../../formula/index.ts";
import { togetherOf, toldApart } from "../../plan/index.ts";
import { agencyWeeks, agencyWorkingDays, fullCostBetween, wholeMonth } from "../../rules/index.ts";
import {
  AGENCY_WEEKS,
  AGENCY_YEAR,
  type ChargeHeld,
  chargeHeld,
  chargeOn,
  explainCharge,
  FULL_COST,
  groupsOfPost,
  sumBefore,
  type Timeline,
} from "../../timeline/index.ts";
import { type YearOn, yearOn } from "../full-year/full-year-day.ts";
import { DAYS_OF_YEAR, paidDaysOfYear } from "../full-year/full-year-rows.ts";
import { onCostsHeldFrom, paydayOf } from "../rates-by-month.ts";
import { isFactored } from "../rows.ts";
import { paidDays, withinCeiling } from "./agency.ts";
import { annualOn } from "./gross.ts";
import { peopleAlike } from "./people.ts";
import { employedComponents, type PersonMonth, whoIn } from "./person-month.ts";
import { agencyPart, keptMonth } from "./shared.ts";

const PERIODS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What all the people of a post cost in a full year, person by person and month by month; nothing where it has none. */
export function explainFullYear(timeline: Timeline, postIndex: number): Explanation | undefined {
  const { plan } = timeline;
  const heldFrom = onCostsHeldFrom(plan, timeline.rates);
  const explanations = groupsOfPost(timeline, postIndex).flatMap((group) => {
    const yearRows = yearOn(timeline, group, heldFrom);
    return yearRows ? yearsOf({ timeline, group, ...yearRows }) : [];
  });
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
  const forAll = (explanation: Explanation): Explanation => peopleAlike(count, "for a year", explanation);
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
  const charges = chargeParts(givenFilled, agencyShare.agency).map((charge) => agencyPart(agencyShare.share, charge));
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
  if (filled.kind >= AGENCY_WEEKS && filled.span !== undefined) {
    const held = chargeHeld(timeline, filled.span);
    const upTo = chargedYear(givenFilled, held, figure);
    if (held.charge.is === "contract" || held.charge.ceiling === undefined) return upTo;
    return withinCeiling(figure, held.charge, { upTo, before: nothing("a year from its first day") });
  }
  const months = monthsOf(givenFilled);
  if (!agencyShare) return addedUp(figure, "twelve whole months", months);
  return addedUp(figure, "twelve whole months, and the agency's share", [
    ...months,
    ...chargeParts(givenFilled, agencyShare.agency).map((charge) => agencyPart(agencyShare.share, charge)),
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
  const components = [...employedComponents(post), ...(isFactored(plan, post) ? (["vacancy-factor"] as const) : [])];
  return PERIODS.map((period) =>
    addedUp(
      `period ${period}`,
      who === "one person" ? "everything that one person costs in the month" : "everything that they cost in the month",
      components.map((component) => keptMonth(inPeriod(period), component)),
    ),
  );
}

/** A year of an agency charge for one person: by its days in one, or in twelve whole months. */
function chargedYear(givenFilled: Filled, held: ChargeHeld, figureName: string): Explanation {
  const { timeline, group, day } = givenFilled;
  const { charge } = held;
  if (charge.is === "yearly")
    return addedUp(figureName, "twelve whole months", chargedMonths(givenFilled, held, "period"));
  const fte: Taken = { value: timeline.groups.fte.values[group]!, unit: "fte" };
  const perWeek = explainCharge(held);
  if (charge.is !== "working-days")
    return figured(figureName, agencyWeeks, { perWeek, fte, days: { value: DAYS_OF_YEAR, unit: "days" } });
  const days = paidDays(charge, paidDaysOfYear(charge, day));
  return figured(figureName, agencyWorkingDays, { perWeek, fte, days });
}

/** Twelve whole months of a year's charge. */
const chargedMonths = (
  { timeline, group, day, filled }: Filled,
  held: ChargeHeld,
  figureName: string,
): readonly Explanation[] =>
  PERIODS.map((period) =>
    figured(`${figureName} ${period}`, wholeMonth, {
      annual: annualOn({ timeline, group, day, filled: { ...filled, kind: AGENCY_YEAR, ...NO_SUPPLEMENT }, held }),
      period: { value: period, unit: "months" },
    }),
  );

const NO_SUPPLEMENT = { supplement: 0, unpensioned: 0 } as const;

/** A year of the charge that a share of one person's year is paid at: by its days in one, otherwise month by month. */
function chargeParts(givenFilled: Filled, agency: string): readonly Explanation[] {
  const { timeline, day } = givenFilled;
  const held = { agency, charge: chargeOn(timeline.plan, agency, day) };
  return held.charge.is === "yearly"
    ? chargedMonths(givenFilled, held, "agency charge of period")
    : [chargedYear(givenFilled, held, "a year's agency charge")];
}
