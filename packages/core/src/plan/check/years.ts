import { firstDay, lastDay } from "../../calendar/index.ts";
import { endBeforeStart, type Path, type Report, yearOutsideLine, yearOutsidePlan } from "../../issues/index.ts";
import type { Line, YearSum } from "../model/plan.ts";
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
  ifRead(() => each(draft.funding, (source, at) => within(() => source.perYear, ["funding", at, "perYear"])));
  within(() => draft.expect?.cost, ["expect", "cost"]);
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
  const firsts = (): boolean => line.spread === "months" && draft.conventions.partMonth === "whole-months";
  if (sum.is === "fixed") {
    if (!holdsFirst(from, to) && firsts())
      report(path, yearOutsideLine("no year", `no month begins from ${from} to ${to}`));
    return;
  }
  const { years } = draft;
  each(sum.perYear, ({ year, amount }) => {
    if (year < years.from || year > years.to || amount === 0) return;
    const [first, last] = [later(from, firstDay(year)), earlier(to, lastDay(year))];
    const place = [...path, "perYear", year];
    if (last < first) report(place, yearOutsideLine(year, `the line runs from ${from} to ${to}`), "key");
    else if (!holdsFirst(first, last) && firsts()) {
      report(
        place,
        yearOutsideLine(year, `no month begins from ${first} to ${last} and only whole months count`),
        "key",
      );
    }
  });
}

const later = <Text extends string>(a: Text, b: Text): Text => (a > b ? a : b);
const earlier = <Text extends string>(a: Text, b: Text): Text => (a < b ? a : b);

/** Whether the first of some month lies between two days, both included. */
const holdsFirst = (from: string, to: string): boolean => from.endsWith("-01") || from.slice(0, 7) < to.slice(0, 7);
