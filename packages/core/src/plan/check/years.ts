import { firstDay, lastDay, startsIn } from "../../calendar/index.ts";
import {
  endBeforeStart,
  type Path,
  type Report,
  yearOutsideLine,
  yearOutsidePlan,
  yearsBackwards,
  yearsTooMany,
} from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import type { YearSum } from "../plan.ts";
import type { OpenLine } from "../schema/line.ts";

/** The most years of a plan. */
const MOST_YEARS = 60;

type Years = NonNullable<Draft["years"]>;

/** The plan's years where they can be costed. */
export function soundYears(years: Draft["years"], report: Report): Draft["years"] {
  if (!years) return undefined;
  const count = startsIn(years.to) - startsIn(years.from) + 1;
  if (count < 1) report(["years"], yearsBackwards(years.from, years.to));
  else if (count > MOST_YEARS) report(["years"], yearsTooMany(count, MOST_YEARS));
  else return years;
  return undefined;
}

/** Sums by year stand in years of the plan, and a line's in years that have days of it. */
export function checkYears(draft: Draft, report: Report): void {
  const { years } = draft;
  if (!years) return;
  const within = (sums: readonly YearSum[] | undefined, path: Path): void => {
    for (const { year } of sums ?? []) {
      if (year < years.from || year > years.to)
        report([...path, year], yearOutsidePlan(year, years.from, years.to), "key");
    }
  };
  each(draft.lines, (line, at) => {
    if (line.sum.is === "yearly") within(line.sum.perYear, ["lines", at, "perYear"]);
    within(line.budget, ["lines", at, "budget"]);
    checkSpan(line, years, draft.conventions?.partMonth === "whole-months", ["lines", at], report);
  });
  each(draft.savings, (saving, at) => within(saving.perYear, ["savings", at, "perYear"]));
  each(draft.funding, (source, at) => within(source.perYear, ["funding", at, "perYear"]));
  within(draft.expect?.cost, ["expect", "cost"]);
}

function checkSpan(line: OpenLine, years: Years, wholeMonths: boolean, path: Path, report: Report): void {
  if (line.sum.is === "one-off") return;
  const { from = firstDay(years.from), to = lastDay(years.to) } = line.sum;
  if (to < from) {
    report([...path, line.sum.to === undefined ? "from" : "to"], endBeforeStart(to, from));
    return;
  }
  const firsts = wholeMonths && line.spread === "months";
  if (line.sum.is === "fixed") {
    if (firsts && !holdsFirst(from, to))
      report(path, yearOutsideLine("no year", `no month begins from ${from} to ${to}`));
    return;
  }
  for (const { year, amount } of line.sum.perYear) {
    if (amount === 0 || year < years.from || year > years.to) continue;
    const [first, last] = [later(from, firstDay(year)), earlier(to, lastDay(year))];
    const place = [...path, "perYear", year];
    if (last < first) report(place, yearOutsideLine(year, `the line runs from ${from} to ${to}`), "key");
    else if (firsts && !holdsFirst(first, last)) {
      report(
        place,
        yearOutsideLine(year, `no month begins from ${first} to ${last} and only whole months count`),
        "key",
      );
    }
  }
}

const later = <Text extends string>(a: Text, b: Text): Text => (a > b ? a : b);
const earlier = <Text extends string>(a: Text, b: Text): Text => (a < b ? a : b);

/** Whether the first of some month lies between two days, both included. */
const holdsFirst = (from: string, to: string): boolean => from.endsWith("-01") || from.slice(0, 7) < to.slice(0, 7);
