import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, addMonths, type Day } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type Delay, type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, type Change } from "../../packages/core/src/scenario/index.ts";
import { daysFrom, firstOfYear, lastOfYear } from "../oracle/days.ts";
import { peopleOf, walk } from "../oracle/people.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const free = { idle: "allowed", checks: "none" } as const;

type Kind = "delay-starts" | "move-programme";
const kind = fc.constantFrom<Kind>("delay-starts", "move-programme");
const days = fc.integer({ min: -400, max: 400 });
const months = fc.integer({ min: -14, max: 14 });

const later = (plan: Plan, change: Kind, ...delays: readonly Delay[]): Plan =>
  applyChanges(
    plan,
    delays.map((by): Change => ({ change, by })),
    free,
  );

test.prop([arbitraryWholePlan, kind, days, days], { numRuns: runs(200) })(
  "in days delays add up, and a delay back again is the plan",
  (plan, change, a, b) => {
    expect(later(plan, change, { days: a }, { days: b })).toEqual(later(plan, change, { days: a + b }));
    expect(later(plan, change, { days: a }, { days: 0 - a })).toEqual(plan);
  },
);

/** Whether each delay of a plan by whole months is undone by as many: no day is cut short by a month's end. */
const keepsDays = (plan: Plan, ...delays: readonly number[]): boolean =>
  (JSON.stringify([plan.posts, plan.lines]).match(/\d{4}-\d\d-\d\d/g) ?? [])
    .flatMap((date) => [date as Day, addDays(date as Day, 1)])
    .every((date) => delays.every((count) => addMonths(date, count).slice(8) === date.slice(8)));

test.prop([arbitraryWholePlan, kind, months, months], { numRuns: runs(200) })(
  "in months too, where no day is cut short by a month's end",
  (plan, change, a, b) => {
    fc.pre(keepsDays(plan, a, b, a + b));
    expect(later(plan, change, { months: a }, { months: b })).toEqual(later(plan, change, { months: a + b }));
    expect(later(plan, change, { months: a }, { months: 0 - a })).toEqual(plan);
  },
);

test.prop([arbitraryWholePlan, kind, days], { numRuns: runs(100) })(
  "a plan that is later is written and read as it is",
  (plan, change, a) => {
    let changed: Plan;
    try {
      changed = applyChanges(plan, [{ change, by: { days: a } }], { idle: "allowed" });
    } catch {
      return;
    }
    expect(readPlan(writePlan(changed)).posts).toEqual(changed.posts);
  },
);

/** Person-days before a start, from the first of any agency on, on which the plan has nobody and no vacancy. */
function daysWithoutAnyone(plan: Plan, at: number): number {
  const post = plan.posts[at]!;
  const inYears = daysFrom(firstOfYear(plan.years.from), lastOfYear(plan.years.to));
  let count = 0;
  for (const person of peopleOf(plan, post)) {
    const begins = person.cover.map(({ span }) => span).filter(({ from, to }) => from <= to);
    for (const { day, employed, agencies } of walk(person, inYears)) {
      const isLater = begins.some(({ from }) => from <= day.date);
      const isVacant = person.vacant.some(({ from, to }) => from <= day.date && day.date <= to);
      const isBefore = day.date < person.starts && day.date <= person.inPost.to;
      if (isLater && isBefore && !employed && !isVacant && agencies.length === 0) count += 1;
    }
  }
  return count;
}

test.prop([arbitraryWholePlan, fc.integer({ min: 0, max: 90 })], { numRuns: runs(60) })(
  "days on which nobody is there are said, every one of them, and no others",
  (plan, a) => {
    const late = later(plan, "delay-starts", { days: a });
    const { notes } = forecast(late);
    late.posts.forEach(({ id }, at) => {
      const said = notes.find(({ code, of }) => code === "days-without-anyone" && of === id);
      const count = said ? Number(/for ([\d,]+) person-day/.exec(said.text)![1]!.replaceAll(",", "")) : 0;
      expect(count).toBe(daysWithoutAnyone(late, at));
    });
  },
);
