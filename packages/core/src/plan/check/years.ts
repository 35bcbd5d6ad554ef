import { type Day, endOf, firstDay, lastDay, monthAt, startOf } from "../../calendar/index.ts";
import { partMonths } from "../../conventions/index.ts";
import {
  broughtForwardInPlan,
  ceilingOutsidePlan,
  endBeforeStart,
  limitAboveCeiling,
  limitOutsideCeiling,
  type Path,
  type Report,
  yearOutsideLine,
  yearOutsidePlan,
} from "../../issues/index.ts";
import { asPounds } from "../../money/index.ts";
import type { FundingSource, Line, YearSum } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";

/** Sums by year stand in years of the plan, and a line's in years that have days of it. */
export function checkYears(draft: Draft, report: Report): void {
  const within = (sums: () => readonly YearSum[] | undefined, path: Path): void => {
    ifRead(() =>
      each(sums() ?? [], ({ year }) => {
        const { from, to } = draft.years;
        if (year < from || year > to) report([...path, year], yearOutsidePlan(year, from, to), "key");
      }),
    );
  };
  ifRead(() =>
    each(draft.lines, (line, at) => {
      const path = ["lines", at];
      within(() => (line.sum.is === "yearly" ? line.sum.perYear : undefined), [...path, "perYear"]);
      within(() => line.budget, [...path, "budget"]);
      checkSpan(line, draft, path, report);
    }),
  );
  ifRead(() => each(draft.savings, (saving, at) => within(() => saving.perYear, ["savings", at, "perYear"])));
  ifRead(() =>
    each(draft.funding, (source, at) => {
      within(() => source.perYear, ["funding", at, "perYear"]);
      ifRead(() => checkBroughtForward(source, draft, ["funding", at, "broughtForward", "from"], report));
      ifRead(() => checkCeiling(source, draft, ["funding", at], report));
    }),
  );
  within(() => draft.expect?.cost, ["expect", "cost"]);
}

/** What is brought forward is of a year before the plan's first. */
function checkBroughtForward({ broughtForward }: FundingSource, { years }: Draft, path: Path, report: Report): void {
  if (broughtForward !== undefined && broughtForward.from >= years.from)
    report(path, broughtForwardInPlan(broughtForward.from, years.from));
}

/** A ceiling's years are years of the plan, and what may be drawn in a year is for one of them and no more than it. */
function checkCeiling({ ceiling, perYear }: FundingSource, { years }: Draft, path: Path, report: Report): void {
  if (ceiling === undefined) return;
  const { from, to } = ceiling; // its amount may be unread
  [from, to].forEach((year, place) => {
    if (year < years.from || year > years.to)
      report([...path, "years", place], ceilingOutsidePlan(year, years.from, years.to));
  });
  each(perYear, (limit) => {
    const place = [...path, "perYear", limit.year];
    if (limit.year < years.from || limit.year > years.to) return;
    if (limit.year < from || limit.year > to) report(place, limitOutsideCeiling(limit.year, from, to), "key");
    else if (limit.amount > ceiling.amount)
      report(place, limitAboveCeiling(limit.year, asPounds(limit.amount), asPounds(ceiling.amount)));
  });
}

function checkSpan(line: Line, draft: Draft, path: Path, report: Report): void {
  const { sum } = line;
  if (sum.is === "one-off") return;
  const from = sum.from ?? firstDay(draft.years.from);
  const to = sum.to ?? lastDay(draft.years.to);
  if (to < from) {
    report([...path, sum.to === undefined ? "from" : "to"], endBeforeStart(to, from));
    return;
  }
  const { years } = draft;
  // A convention by which some days weigh nothing may leave a sum without a day to be spent on.
  const lacking = (first: Day, last: Day): { readonly lacks: string; readonly since: string } | undefined => {
    if (line.spread !== "months") return undefined;
    const { without, weight } = partMonths[draft.conventions.partMonth];
    const [from, until] = [startOf(first), endOf(last)];
    if (!without) return undefined;
    for (let month = monthAt(from); month <= monthAt(until); month += 1) {
      if (weight(month, from, until) > 0) return undefined;
    }
    return without;
  };
  if (sum.is === "fixed") {
    const none = lacking(from, to);
    if (none) report(path, yearOutsideLine("no year", `${none.lacks} from ${from} to ${to}`));
    return;
  }
  each(sum.perYear, ({ year, amount }) => {
    if (year < years.from || year > years.to || amount === 0) return;
    const [first, last] = [later(from, firstDay(year)), earlier(to, lastDay(year))];
    const place = [...path, "perYear", year];
    if (last < first) {
      report(place, yearOutsideLine(year, `the line runs from ${from} to ${to}`), "key");
      return;
    }
    const none = lacking(first, last);
    if (none) report(place, yearOutsideLine(year, `${none.lacks} from ${first} to ${last} and ${none.since}`), "key");
  });
}

const later = <Text extends string>(a: Text, b: Text): Text => (a > b ? a : b);
const earlier = <Text extends string>(a: Text, b: Text): Text => (a < b ? a : b);
