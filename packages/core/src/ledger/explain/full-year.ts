import { addedUp, type Because, figured, type Taken } from "../../formula/index.ts";
import { agencyWeeks, forPeople, wholeMonth } from "../../rules/index.ts";
import { AGENCY_WEEKS, AGENCY_YEAR, becauseOfCharge, type Timeline } from "../../timeline/index.ts";
import { DAYS_OF_YEAR, lastSpan } from "../full-year.ts";
import { paydayOf } from "../rates-by-month.ts";
import { isFactored } from "../rows.ts";
import { annual, type Sought } from "./gross.ts";
import { employedComponents, type PersonMonth } from "./person-month.ts";
import { agencyPart, keptMonth } from "./shared.ts";

const PERIODS = Array.from({ length: 12 }, (_, n) => n + 1);

/** What all the people of a post cost in twelve whole months at its last rate, person by person and month by month. */
export function fullYearBecause(timeline: Timeline, post: number): Because {
  const { plan, groups } = timeline;
  const parts: Because[] = [];
  for (let group = 0; group < groups.post.length; group += 1) {
    const span = groups.post.values[group] === post ? lastSpan(timeline, group) : -1;
    if (span < 0) continue;
    const count = groups.people.values[group]!;
    const people = { value: count, unit: "people" };
    parts.push(
      figured(`${count === 1 ? "one person" : `${count} people`} for a year`, forPeople, {
        people,
        each: onePerson(timeline, post, group, span),
      }),
    );
  }
  return addedUp(`cost.fullYear.${plan.posts[post]!.id}`, "everyone in the post, at their last rate", parts);
}

function onePerson(timeline: Timeline, post: number, group: number, span: number): Because {
  const { plan, groups, spans } = timeline;
  const figure = "one person for a year";
  const until = Math.min(spans.until.values[span]!, groups.end.values[group]!);
  const month = (until - 1) >> 5;
  if (spans.kind.values[span] === AGENCY_WEEKS) {
    const fte: Taken = { value: groups.fte.values[group]!, unit: "fte" };
    const days = { value: DAYS_OF_YEAR, unit: "days" };
    return figured(figure, agencyWeeks, { perWeek: becauseOfCharge(timeline, group, span), fte, days });
  }
  const sought = { timeline, group, first: span, past: span + 1, until };
  const piece = { span, month, from: until - 1, days: 1 };
  const inPeriod = (period: number): PersonMonth => ({
    timeline,
    post,
    payday: paydayOf(month),
    gross: (name, pensionable) =>
      figured(name, wholeMonth, {
        annual: annual({ ...sought, pensionable }, piece),
        period: { value: period, unit: "months" },
      }),
  });
  const { agencyShare: share } = plan.posts[post]!;
  const isAgency = spans.kind.values[span] === AGENCY_YEAR;
  const components = [
    ...employedComponents(plan.posts[post]!),
    ...(isFactored(plan, plan.posts[post]!) ? (["vacancy-factor"] as const) : []),
  ];
  const months = PERIODS.map((period) =>
    isAgency
      ? inPeriod(period).gross(`period ${period}`, false)
      : addedUp(
          `period ${period}`,
          "everything that one person costs in the month",
          components.map((component) => keptMonth(inPeriod(period), component)),
        ),
  );
  if (!share || isAgency) return addedUp(figure, "twelve whole months", months);
  const charged = groups.shared.values[group]!;
  return addedUp(figure, "twelve whole months, and the agency's share", [
    ...months,
    ...chargeParts(sought, charged, month).map((charge) => agencyPart(share.share, charge)),
  ]);
}

/** A year of the agency charge for one person: by the week in one, otherwise month by month. */
function chargeParts({ timeline, group }: Sought, charged: number, month: number): readonly Because[] {
  const { spans, groups } = timeline;
  if (spans.kind.values[charged] === AGENCY_WEEKS) {
    const fte: Taken = { value: groups.fte.values[group]!, unit: "fte" };
    const perWeek = becauseOfCharge(timeline, group, charged);
    return [
      figured("a year's agency charge", agencyWeeks, { perWeek, fte, days: { value: DAYS_OF_YEAR, unit: "days" } }),
    ];
  }
  const sought = { timeline, group, first: charged, past: charged + 1, until: Number.POSITIVE_INFINITY };
  const piece = { span: charged, month, from: 0, days: 1 };
  return PERIODS.map((period) =>
    figured(`agency charge of period ${period}`, wholeMonth, {
      annual: annual(sought, piece),
      period: { value: period, unit: "months" },
    }),
  );
}
