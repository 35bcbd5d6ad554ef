import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { notesLines } from "../../packages/cli/src/pages/notes-lines.ts";
import { firstDay, lastDay, yearFrom } from "../../packages/core/src/calendar/index.ts";
import { type Forecast, forecast, type Note, type NoteCode } from "../../packages/core/src/forecast/index.ts";
import type { Line, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { inBrief } from "../../packages/core/src/tables/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const notes = ({ notes: all }: Forecast, code: NoteCode): readonly Note[] => all.filter((note) => note.code === code);
const add = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const alone = (plan: Plan, lines: readonly Line[], years: Plan["years"] = plan.years): Plan => ({
  ...plan,
  ...{ years, lines, posts: [], funding: [] },
});
/** Months are counted in calendar days, whatever the plan's convention, as for a full year of a line. */
const byCalendar = ({ conventions, ...plan }: Plan): Plan => ({
  ...plan,
  conventions: { ...conventions, partMonth: "calendar-days" },
});

test.prop([arbitraryCostedPlan], { numRuns: runs(40) })(
  "the flat profile of a line is that of the line with one sum for all its days, and growth that it states is none of it",
  (plan) => {
    const said = notes(forecast(plan), "profile-not-flat");
    for (const { afterEnd: _, ...line } of plan.lines) {
      const { sum } = line;
      if (line.kind !== "staff" || sum.is !== "yearly") continue;
      const costs = forecast(alone(plan, [line])).cost.byLine[line.id]!;
      const amounts = sum.perYear.map(({ year }) => costs[year]!);
      const [first, last] = [sum.perYear[0]!, sum.perYear.at(-1)!];
      const [start, end] = [firstDay(first.year), lastDay(last.year)];
      const days = { from: sum.from && sum.from > start ? sum.from : start, to: sum.to && sum.to < end ? sum.to : end };
      const { agencyPremium: __, ...flat } = line;
      const amount = add(amounts) as typeof first.amount;
      const found = forecast(
        byCalendar(alone(plan, [{ ...flat, spread: "months", sum: { is: "fixed", amount, ...days } }])),
      );
      const share = found.cost.byLine[line.id]![first.year]!;
      const note = said.find(({ of: id }) => id === line.id);
      expect([line.id, note?.amounts?.flat ?? share]).toEqual([line.id, share]);
      const apart = Math.abs(share - amounts[0]!);
      expect([line.id, note?.amount ?? 0]).toEqual([line.id, apart < 100 ? 0 : apart]);
    }
  },
);

/** The year before a plan's years to the year after them. */
const wider = ({ years: { from, to } }: Plan): Plan["years"] => ({
  from: yearFrom(Number(from.slice(0, 4)) - 1),
  to: yearFrom(Number(to.slice(0, 4)) + 1),
});

test.prop([arbitraryCostedPlan], { numRuns: runs(40) })(
  "what of a sum falls outside the years is what it costs in those around them, and who is said to cost nothing has no cost",
  (plan) => {
    const of = forecast(plan);
    const said = notes(of, "outside-years");
    for (const { agencyPremium: _, afterEnd: __, ...line } of plan.lines) {
      const { sum } = line;
      if (sum.is !== "fixed") continue;
      const days = { from: sum.from ?? firstDay(plan.years.from), to: sum.to ?? lastDay(plan.years.to) };
      const found = forecast(alone(plan, [{ ...line, sum: { ...sum, ...days } }], wider(plan)));
      const around = found.years.filter((year) => year < plan.years.from || year > plan.years.to);
      const cost = add(around.map((year) => found.cost.byLine[line.id]![year]!));
      expect([line.id, said.find((note) => note.of === line.id)?.amount ?? 0]).toEqual([line.id, cost]);
    }
    for (const { id, text } of plan.posts.flatMap((post) =>
      said.flatMap((note) => (note.of === post.id ? [{ ...note, id: post.id }] : [])),
    )) {
      if (!text.includes("costs nothing")) continue;
      const without = forecast({ ...plan, posts: plan.posts.filter((post) => post.id !== id) });
      expect([id, without.cost.total, without.cost.fullYearTotal]).toEqual([id, of.cost.total, of.cost.fullYearTotal]);
    }
  },
);

/** Whether somebody is paid before a day and on it. */
const isPaidOver = ({ starts, end, afterEnd }: Post, day: string): boolean =>
  starts.some(({ on }) => on < day) && (end === undefined || end >= day || afterEnd !== undefined);

test.prop([arbitraryCostedPlan], { numRuns: runs(40) })(
  "a full cost that others' awards pass by is said, until the plan states one from that April",
  (plan) => {
    const said = notes(forecast(plan), "no-award");
    for (const [place, post] of plan.posts.entries()) {
      const { pay } = post;
      if (pay.is !== "full-cost") continue;
      const passed = forecast(plan)
        .years.slice(1)
        .filter((year) => {
          const isIn = ({ from }: { readonly from?: string }) =>
            from !== undefined && from >= firstDay(year) && from <= lastDay(year);
          return plan.payAwards.some(isIn) && !pay.fullCost.some(isIn) && isPaidOver(post, firstDay(year));
        });
      const text = said.find((note) => note.of === post.id)?.text ?? "";
      expect([post.id, text.match(/\d{4}\/\d\d/g) ?? []]).toEqual([post.id, passed]);
      const last = pay.fullCost.at(-1)!;
      const risen = passed.map((year) => ({ ...last, from: firstDay(year) }));
      const fullCost = [...pay.fullCost, ...risen].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
      const posts = plan.posts.with(place, { ...post, pay: { ...pay, fullCost } });
      expect(notes(forecast({ ...plan, posts }), "no-award").some((note) => note.of === post.id)).toBe(false);
    }
  },
);

/** What the amounts of each kind of note whose amounts are added come to, by the figures of the forecast. */
const inAll: { readonly [code in NoteCode]?: (of: Forecast) => number } = {
  lapses: ({ funding }) => add(Object.values(funding.lapsed).flatMap((sums) => Object.values(sums as object))),
  "short-in-year": ({ gap }) => add(Object.values(gap.total as object).filter((one) => one >= 100)),
  "continues-after-end": (of) =>
    add(notes(of, "continues-after-end").map(({ of: id }) => of.cost.fullYear[id!] ?? of.cost.fullYearByLine[id!]!)),
};

test.prop([arbitraryWholePlan], { numRuns: runs(40) })(
  "what the notes that a list leaves out come to in all is what the forecast has beyond those that it shows",
  (plan) => {
    const of = forecast(plan);
    const lines = notesLines(of, { notes: false }, { width: 10_000, styled: false });
    for (const line of lines) {
      const [, code, sum] = /more of this kind \(([\w-]+)\)(?:, (.*) in all)?:/.exec(line) ?? [];
      if (code === undefined) continue;
      const all = notes(of, code as NoteCode);
      const shown = add(all.slice(0, 3).map(({ amount }) => amount ?? 0));
      const whole = inAll[code as NoteCode];
      if (whole) expect([code, sum]).toEqual([code, inBrief((whole(of) - shown) as never, "pounds")]);
    }
  },
);
