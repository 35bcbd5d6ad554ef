import { monthAt } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, type Taken } from "../../formula/index.ts";
import { toldApart } from "../../plan/index.ts";
import { agencyWeeks, forPeople, wholeMonth } from "../../rules/index.ts";
import {
  AGENCY_WEEKS,
  AGENCY_YEAR,
  agencyRate,
  explainCharge,
  type OnDay,
  type Timeline,
} from "../../timeline/index.ts";
import { type YearOn, yearOn } from "../full-year-day.ts";
import { DAYS_OF_YEAR } from "../full-year-rows.ts";
import { onCostsHeldFrom, paydayOf } from "../rates-by-month.ts";
import { isFactored } from "../rows.ts";
import { annualOn } from "./gross.ts";
import { employedComponents, type PersonMonth } from "./person-month.ts";
import { agencyPart, keptMonth } from "./shared.ts";

const PERIODS = Array.from({ length: 12 }, (_, n) => n + 1);

/** What all the people of a post cost in a full year, person by person and month by month; nothing where it has none. */
export function explainFullYear(timeline: Timeline, post: number): Explanation | undefined {
  const { plan, groups } = timeline;
  const heldFrom = onCostsHeldFrom(plan, timeline.rates);
  const parts: Explanation[] = [];
  for (let group = 0; group < groups.post.length; group += 1) {
    if (groups.post.values[group] !== post) continue;
    const on = yearOn(timeline, group, heldFrom);
    if (!on) continue;
    const count = groups.people.values[group]!;
    const people = { value: count, unit: "people" };
    const each = onePerson({ timeline, group, ...on });
    parts.push(figured(`${count === 1 ? "one person" : `${count} people`} for a year`, forPeople, { people, each }));
  }
  if (parts.length === 0) return undefined;
  return addedUp(`cost.fullYear.${plan.posts[post]!.id}`, "everyone who goes on, at the rates of one day", parts);
}

/** Someone of a group on the day at whose rates the year is priced. */
interface Filled extends YearOn {
  readonly timeline: Timeline;
  readonly group: number;
}

function onePerson(of: Filled): Explanation {
  const { timeline, group, day, filled } = of;
  const { plan, groups } = timeline;
  const at = groups.post.values[group]!;
  const post = toldApart(plan).posts[at]!;
  const figure = "one person for a year";
  if (filled.kind === AGENCY_WEEKS) return weeksOfYear(timeline, group, filled.span!, figure);
  const inPeriod = (period: number): PersonMonth => ({
    timeline,
    post: at,
    payday: paydayOf(monthAt(day)),
    gross: (name, pensionable) =>
      figured(name, wholeMonth, {
        annual: annualOn({ timeline, group, day, filled, pensionable }),
        period: { value: period, unit: "months" },
      }),
  });
  const isAgency = filled.kind === AGENCY_YEAR;
  const components = [...employedComponents(post), ...(isFactored(plan, post) ? (["vacancy-factor"] as const) : [])];
  const months = PERIODS.map((period) =>
    isAgency
      ? inPeriod(period).gross(`period ${period}`, false)
      : addedUp(
          `period ${period}`,
          "everything that one person costs in the month",
          components.map((component) => keptMonth(inPeriod(period), component)),
        ),
  );
  if (!post.agencyShare || isAgency) return addedUp(figure, "twelve whole months", months);
  const { share } = post.agencyShare;
  return addedUp(figure, "twelve whole months, and the agency's share", [
    ...months,
    ...chargeParts(of).map((charge) => agencyPart(share, charge)),
  ]);
}

/** A weekly charge for one person, for the days of a year. */
function weeksOfYear(timeline: Timeline, group: number, span: number, figure: string): Explanation {
  const fte: Taken = { value: timeline.groups.fte.values[group]!, unit: "fte" };
  const perWeek = explainCharge(timeline, group, span);
  return figured(figure, agencyWeeks, { perWeek, fte, days: { value: DAYS_OF_YEAR, unit: "days" } });
}

/** A year of the charge that a share of one person's year is paid at: by the week in one, otherwise month by month. */
function chargeParts({ timeline, group, day, filled }: Filled): readonly Explanation[] {
  const { plan, groups } = timeline;
  const span = groups.shared.values[group]!;
  const { agencyShare } = plan.posts[groups.post.values[group]!]!;
  if (agencyRate(plan, agencyShare!.agency).is === "weekly")
    return [weeksOfYear(timeline, group, span, "a year's agency charge")];
  const charged: OnDay = { ...filled, kind: AGENCY_YEAR, supplement: 0, unpensioned: 0, span };
  return PERIODS.map((period) =>
    figured(`agency charge of period ${period}`, wholeMonth, {
      annual: annualOn({ timeline, group, day, filled: charged }),
      period: { value: period, unit: "months" },
    }),
  );
}
