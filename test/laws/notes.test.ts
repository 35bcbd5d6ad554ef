import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { firstDay, lastDay } from "../../packages/core/src/calendar/index.ts";
import { type Forecast, forecast, type Note, type NoteCode } from "../../packages/core/src/forecast/index.ts";
import { asPounds, type Pence } from "../../packages/core/src/money/index.ts";
import type { FundingSource, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { daysAfter } from "../oracle/days.ts";
import { peopleOf } from "../oracle/people.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { arbitraryFunding } from "../support/arbitrary-funding.ts";
import { runs } from "../support/runs.ts";

/** A plan with money of every kind, some of it capital. */
const arbitraryFunded = fc
  .tuple(
    arbitraryCostedPlan,
    arbitraryFunding,
    fc.array(fc.constantFrom("revenue", "revenue", "capital"), { minLength: 3 }),
  )
  .map(([plan, withMoney, kinds]): Plan => {
    const funded = withMoney(plan);
    const funding = funded.funding.map((source, n) => ({ ...source, kind: kinds[n] }) as FundingSource);
    return { ...funded, funding };
  });

const notes = (of: Forecast, code: NoteCode): readonly Note[] => of.notes.filter((note) => note.code === code);
const add = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const said = (amount: number): string => asPounds(amount as Pence);
const every = { numRuns: runs(150) };

/** The figures of a source in a year, as a forecast's summary of funding has them. */
const figures = ({ funding }: Forecast, id: string, year: string) => {
  const of = (name: keyof Forecast["funding"]): number => funding[name][id]![year as never]!;
  return {
    held: of("carriedIn") + of("available"),
    applied: of("applied"),
    lapsed: of("lapsed"),
    out: of("carriedOut"),
  };
};

/** All that is within a source, at first or at last hand. */
const partsOf = (plan: Plan, id: string): readonly string[] =>
  plan.funding.flatMap((one) => (one.within === id ? [one.id, ...partsOf(plan, one.id)] : []));

test.prop([arbitraryFunded], every)(
  "a year that is short says whether there is too little money, and names what may not be spent",
  (plan) => {
    const of = forecast(plan);
    for (const year of of.years) {
      const gap = of.gap.total[year]!;
      const text = notes(of, "short-in-year").find((note) => note.year === year)?.text;
      expect(text === undefined).toBe(gap < 100);
      if (text === undefined) continue;
      // What is left of a part is left of the larger source.
      const whole = plan.funding.filter(({ within }) => within === undefined);
      const sources = whole.map(({ id, title, ceiling, perYear, reserve }) => {
        const has = figures(of, id, year);
        const drawn = of.draws.byLevel.total.sources.find(({ source }) => source === id)!;
        if (reserve) return { title, ...has, held: drawn.years.find((one) => one.year === year)!.limit! };
        const limit = ceiling && perYear.find((one) => one.year === year)?.amount;
        const applied = has.applied + add(partsOf(plan, id).map((part) => figures(of, part, year).applied));
        return { title, ...has, applied, held: Math.min(has.held, limit ?? has.held) };
      });
      const held = add(sources.map((source) => source.held));
      expect(text.includes("its funding is less than its cost")).toBe(held < of.cost.total[year]!);
      for (const source of sources) {
        const left = source.held - source.applied;
        expect(text.includes(`of ${source.title} (`)).toBe(left > 0);
        if (left > 0) expect(text).toContain(`${said(left)} of ${source.title} (`);
      }
      expect(text).toContain(`${year} is ${said(gap)} short`);
    }
  },
);

test.prop([arbitraryFunded], every)("a plan rests on sources that pay in the years that are said", (plan) => {
  const of = forecast(plan);
  for (const [code, status, more, less] of [
    ["rests-on-conditional", "conditional", "conditional", "confirmed"],
    ["rests-on-unconfirmed", "unconfirmed", "total", "conditional"],
  ] as const) {
    const rests = of.years.map((year) => of.gap[less][year]! - of.gap[more][year]!);
    const those = of.years.filter((_, at) => rests[at]! >= 100);
    const text = notes(of, code)[0]?.text;
    expect(text === undefined).toBe(those.length === 0);
    if (text === undefined) continue;
    const named = /money \((.*?)\):/.exec(text)?.[1]?.split(/, | and /) ?? [];
    const drawn = of.draws.byLevel[more].sources.filter(({ years }) =>
      years.some(({ year, applied }) => those.includes(year) && applied > 0),
    );
    const paying = drawn
      .map(({ source }) => source)
      .filter((id) => of.draws.payers.find(({ source }) => source.id === id)!.status === status);
    const received = plan.lines
      .filter(({ id, status: ofLine }) => ofLine === status && those.some((year) => of.cost.byLine[id]![year]! < 0))
      .map(({ id }) => id);
    expect(named).toEqual([...paying, ...received]);
  }
});

test.prop([arbitraryFunded], every)("one-off money that is left is what it was given less what was applied", (plan) => {
  const of = forecast(plan);
  const inTurn = of.draws.byLevel.total.sources.map(({ source }) => plan.funding.find(({ id }) => id === source)!);
  const left = inTurn.flatMap(({ id, recurrent, within, reserve }) => {
    if (within !== undefined || reserve !== undefined) return []; // a reserve stays
    const old = of.funding.carriedIn[id]![of.years[0]!]!;
    const given = old + add(of.years.map((year) => of.funding.available[id]![year]!));
    const family = [id, ...partsOf(plan, id)];
    const applied = add(of.years.flatMap((year) => family.map((one) => of.funding.applied[one]![year]!)));
    return recurrent || given - applied < 100 ? [] : [[id, given - applied]];
  });
  expect(notes(of, "unspent-at-end").map((note) => [note.of, note.amount])).toEqual(left);
});

test.prop([arbitraryFunded], every)("the order that is named, forecast, leaves the gap that is said", (plan) => {
  const of = forecast(plan);
  const [note] = notes(of, "order-of-sources");
  if (note === undefined) return;
  const named = (/in the order (.*?) the gap/.exec(note.text)?.[1] ?? note.of!).split(/, | and /);
  const first = named.map((id) => plan.funding.find((source) => source.id === id)!);
  const made = forecast({ ...plan, funding: [...first, ...plan.funding.filter((source) => !first.includes(source))] });
  const gap = ({ years, gap: { total } }: Forecast): number => add(years.map((year) => total[year]!));
  expect(gap(of) - gap(made)).toBe(note.amount);
});

test.prop([arbitraryFunded], every)("without that note no order of the sources leaves a pound less", (plan) => {
  const of = forecast(plan);
  const gap = ({ years, gap: { total } }: Forecast): number => add(years.map((year) => total[year]!));
  if (notes(of, "order-of-sources").length > 0) return;
  for (const funding of ordersOf(plan.funding)) expect(gap(of) - gap(forecast({ ...plan, funding }))).toBeLessThan(100);
});

function ordersOf<One>(of: readonly One[]): readonly (readonly One[])[] {
  if (of.length < 2) return [of];
  return of.flatMap((one) => ordersOf(of.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

test.prop([arbitraryFunded], every)(
  "what lapses before a year and is said to be of use can pay in it if it is carried",
  (plan) => {
    const of = forecast(plan);
    for (const { year, amounts } of notes(of, "carry-forward-needed")) {
      const at = of.years.indexOf(year!);
      const before = (id: string): number => add(of.years.slice(0, at).map((one) => figures(of, id, one).lapsed));
      const helps = plan.funding.filter(({ id, within }) => {
        if (within !== undefined) return false;
        const funding = plan.funding.map((one) => (one.id === id ? { ...one, carryForward: "all" as const } : one));
        return forecast({ ...plan, funding }).gap.total[year!]! < of.gap.total[year!]!;
      });
      expect(amounts!.available).toBeGreaterThanOrEqual(add(helps.map(({ id }) => before(id))));
      expect(amounts!.available).toBeLessThanOrEqual(add(plan.funding.map(({ id }) => before(id))));
    }
  },
);

/** Day by day and person by person, from the post alone: on how many days nobody is employed and on how many of those agency is. */
function emptyDays(plan: Plan, post: Post) {
  let [days, covered] = [0, 0];
  for (const { vacant, cover } of peopleOf(plan, post))
    for (const gap of vacant)
      for (let day = gap.from; day <= gap.to; day = daysAfter(day, 1)) {
        days += 1;
        if (cover.some(({ span }) => span.from <= day && day <= span.to)) covered += 1;
      }
  return { days, covered };
}

test.prop([arbitraryCostedPlan], every)(
  "days on which a post is vacant cost nothing but where agency covers them",
  (plan) => {
    const of = forecast(plan);
    for (const post of plan.posts.filter(({ vacant }) => vacant.length > 0)) {
      const { days, covered } = emptyDays(plan, post);
      const { text } = notes(of, "vacant").find((note) => note.of === post.id)!;
      expect(Number(/vacant for ([\d,]+) person-day/.exec(text)![1]!.replaceAll(",", ""))).toBe(days);
      expect(/which cost nothing/.test(text)).toBe(covered === 0);
      expect(/, covered by agency/.test(text)).toBe(covered === days);
      const some = /agency covers ([\d,]+) of them/.exec(text)?.[1]?.replaceAll(",", "");
      expect(Number(some ?? 0)).toBe(covered === days ? 0 : covered);
    }
  },
);

test.prop([arbitraryFunded], every)(
  "a source of which it is said that it is not drawn pays nothing; any other pays, or is refused",
  (plan) => {
    const of = forecast(plan);
    const refused = new Set(notes(of, "refused-by-rule").map((note) => note.of));
    for (const { id } of plan.funding) {
      const applied = Object.values(of.draws.byLevel).flatMap(({ sources }) =>
        sources
          .filter(({ source }) => source === id)
          .flatMap(({ years }) => years.map((year) => year.applied + (year.drawnWithin ?? 0))),
      );
      const text = notes(of, "never-drawn").find((note) => note.of === id)?.text;
      expect(text !== undefined).toBe(applied.every((sum) => sum === 0) && !refused.has(id));
      if (text === undefined) continue;
      // It could be left out, and be first: where all that it may pay is met already, it then pays some of it.
      const { [id]: _, ...others } = of.funding.applied;
      const left = forecast({ ...plan, funding: plan.funding.filter((source) => source.id !== id) });
      // What a saving does not bring comes off its sources in their order: another order takes it off another. A part of a source that
      // is left out would be bounded no more.
      const isByItself = plan.funding.every(({ dependsOn, within }) => dependsOn.length === 0 && within !== id);
      if (isByItself) expect(left.funding.applied).toEqual(others);
      const first = [...plan.funding].sort((a, b) => Number(b.id === id) - Number(a.id === id));
      const pays = Object.values(forecast({ ...plan, funding: first }).funding.applied[id]!).some((sum) => sum > 0);
      if (isByItself && text.includes("the sources before it meet") && !text.includes("income"))
        expect(pays).toBe(true);
      if (text.includes("there is no cost")) expect(pays).toBe(false);
    }
  },
);

test.prop([arbitraryCostedPlan], every)(
  "pay of which it is said that it is carried on is the same before and after that April",
  (plan) => {
    const of = forecast(plan);
    for (const { of: scale, text } of notes(of, "no-award")) {
      const named = text.match(/\d{4}\/\d{2}/g)!;
      for (const year of new Set(named)) {
        const [from, to] = [firstDay(year as never), lastDay(year as never)];
        const within = (day: string | undefined): boolean => day !== undefined && day >= from && day <= to;
        // A table or an award of that year for all points would contradict it.
        if (plan.payScales[scale!] !== undefined)
          expect(plan.payScales[scale!]!.some((table) => within(table.from))).toBe(false);
        expect(plan.payAwards.some((award) => award.scale === scale && within(award.from))).toBe(false);
      }
    }
  },
);

test.prop([arbitraryCostedPlan], every)(
  "a later April without an award, a table or a salary of that year is never passed over",
  (plan) => {
    const of = forecast(plan);
    for (const year of of.years.slice(1)) {
      const [from, to] = [firstDay(year), lastDay(year)];
      const within = ({ from: day }: { readonly from?: string }): boolean =>
        day !== undefined && day >= from && day <= to;
      for (const { pay, starts, end, id } of plan.posts) {
        const isPaid = starts.some(({ on }) => on < from) && (end === undefined || end >= from);
        if (!isPaid || (pay.is !== "scale" && pay.is !== "salary")) continue;
        const scale = pay.is === "scale" ? pay.scale : "salaries";
        if (scale === "njc" || plan.payAwards.some((award) => award.scale === scale && within(award))) continue;
        if (pay.is === "salary" && (pay.salary.some(within) || (pay.salary[0]?.from ?? "") >= from)) continue;
        if (pay.is === "scale" && plan.payScales[scale]!.some(within)) continue;
        const told = notes(of, "no-award").find((note) => note.of === scale);
        expect([id, told?.text.includes(year)]).toEqual([id, true]);
      }
    }
  },
);
