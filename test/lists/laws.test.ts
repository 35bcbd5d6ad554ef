import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, tableCsv } from "../../packages/core/src/csv/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { proposeMapping, readList } from "../../packages/core/src/lists/index.ts";
import { type PlanSpec, readListMapping, readPlan } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { runs } from "../support/runs.ts";
import { bookOf, MAPPING, outcomeOf } from "./clean-list.ts";

const HEADINGS = ["Post No", "Job title", "Team", "Salary", "FTE", "Start date", "End date", "Postholder"] as const;
const { grades: _grades, ...plan } = MAPPING.plan;
const { grade: _grade, ...columns } = MAPPING.columns;
const { headings: _headings, ...others } = MAPPING;
const mapping = { ...others, columns, plan, blankStart: "2026-04-01" };

interface Post {
  readonly title: string;
  readonly team: string;
  readonly point: number;
  readonly ownSalary: number | undefined;
  readonly fte: number;
  readonly start: string;
  readonly end: string | undefined;
  readonly vacant: boolean;
}

const spine = published.njc.find(({ from }) => String(from) === "2025-04-01")!.value.points;
const day = fc.tuple(
  fc.integer({ min: 2018, max: 2026 }),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 13, max: 28 }),
);
const iso = ([year, month, date]: readonly [number, number, number]): string => `${year}-0${month}-${date}`;

const post: fc.Arbitrary<Post> = fc
  .record({
    title: fc.constantFrom("Social worker", "Team manager", "Business support", "Panel adviser"),
    team: fc.constantFrom("Care leavers", "Fostering", "Assessment"),
    point: fc.integer({ min: 0, max: spine.length - 1 }),
    ownSalary: fc.option(fc.integer({ min: 60_000, max: 90_000 }), { nil: undefined }),
    fte: fc.integer({ min: 1, max: 100 }),
    start: day.map(iso),
    end: fc.option(fc.constantFrom("2027-03-31", "2028-02-29"), { nil: undefined }),
    vacant: fc.boolean(),
  })
  .map((one) => (one.point === 0 && (one.vacant || one.start >= "2026-04-01") ? { ...one, point: 1 } : one));
const posts = fc.array(post, { minLength: 1, maxLength: 12 });

const salaryOf = ({ ownSalary, point }: Post): number => ownSalary ?? spine[point]!.salary / 100;

const rowOf = (one: Post, position: number): string[] => [
  `0${1000 + position}`,
  one.title,
  one.team,
  String(salaryOf(one)),
  String(one.fte / 100),
  one.start,
  one.end ?? "",
  one.vacant ? "Vacant" : `Helen Planted${position}`,
];

/** The lowest point is on no table from April 2026: who stands on it moves up from the year before. */
const opensOn = ({ point, ownSalary }: Post): string =>
  point === 0 && ownSalary === undefined ? "2025-04-01" : "2026-04-01";

/** The plan that a list of posts was made from. */
const planOf = (list: readonly Post[]): PlanSpec =>
  ({
    outturn: 1,
    ...plan,
    posts: list.map((one, position) => ({
      id: `0${1000 + position}`,
      title: one.title,
      team: one.team,
      pay: one.ownSalary === undefined ? { scale: "njc", point: spine[one.point]!.point } : { salary: one.ownSalary },
      fte: one.fte / 100,
      start: one.vacant ? "2026-09-01" : one.start < "2026-04-01" ? opensOn(one) : one.start,
      ...(one.end !== undefined && { end: one.end, contract: "fixed-term" as const }),
    })),
  }) as PlanSpec;

const costOf = (spec: PlanSpec): number =>
  Object.values(forecast(readPlan(spec)).cost.total).reduce((sum, amount) => sum + amount, 0);

/** Ways to write one figure or word that all mean the same. */
const spellings = fc.record({
  money: fc.constantFrom(
    (text: string) => text,
    (text: string) => `£${Number(text).toLocaleString("en-GB")}`,
    (text: string) => ` ${text}.00 `,
    (text: string) => Number(text).toLocaleString("en-GB"),
  ),
  day: fc.constantFrom(
    (text: string) => text,
    (text: string) => text.split("-").reverse().join("/"),
    (text: string) => `${text} 00:00:00`,
  ),
  heading: fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => `  ${text.replace(" ", "\n ")}*`,
  ),
});

/** Rows that are no posts, as lists have them. */
const noise = fc.constantFrom<readonly string[]>([], ["Care leavers"], ["", "", ""], ["* Provisional"]);

describe("laws of lists", () => {
  test("what was read is what was used and what was set aside, and the forecast is that of the plan the list was made from", () => {
    fc.assert(
      fc.property(
        posts,
        spellings,
        fc.array(fc.tuple(fc.nat(20), noise), { maxLength: 6 }),
        fc.boolean(),
        (list, spell, added, withTotal) => {
          const rows: string[][] = list
            .map(rowOf)
            .map((cells) =>
              cells.map((text, place) =>
                place === 3 ? spell.money(text) : (place === 5 || place === 6) && text !== "" ? spell.day(text) : text,
              ),
            );
          const noisy: (readonly string[])[] = [...rows];
          for (const [place, row] of added) noisy.splice(place % (noisy.length + 1), 0, row);
          const money = list.reduce((sum, one) => sum + salaryOf(one) * 100, 0);
          const fte = list.reduce((sum, one) => sum + one.fte * 100, 0);
          if (withTotal) noisy.push(["Total", "", "", String(money / 100), String(fte / 10_000)]);
          const book = bookOf([["Establishment"], HEADINGS.map(spell.heading), ...noisy]);
          const outcome = outcomeOf(book, mapping);
          expect(outcome.codes, outcome.words).toEqual([]);
          const { read, used, setAside, reasons, groups } = outcome.list!.totals;
          expect(used).toEqual({ rows: list.length, money, fte });
          expect(read.rows).toBe(book.sheets[0]!.rows.length);
          for (const key of ["rows", "money", "fte"] as const) {
            expect(used[key] + setAside[key]).toBe(read[key]);
            expect(reasons.reduce((sum, reason) => sum + reason[key], 0)).toBe(setAside[key]);
            expect(groups.reduce((sum, group) => sum + group.used[key], 0)).toBe(used[key]);
            expect(groups.reduce((sum, group) => sum + group.setAside[key], 0)).toBe(setAside[key]);
          }
          expect(outcome.cost).toBe(costOf(planOf(list)));
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test("columns in another order change nothing but what is said of it", () => {
    fc.assert(
      fc.property(posts, fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length }), (list, order) => {
        const rows = [HEADINGS, ...list.map(rowOf)];
        const plain = outcomeOf(bookOf(rows), mapping);
        const turned = outcomeOf(bookOf(rows.map((cells) => order.map((place) => cells[place]!))), mapping);
        const { dropped: _first, ...before } = plain.list!;
        const { dropped: _second, ...after } = turned.list!;
        expect(after).toEqual(before);
        expect(turned.cost).toBe(plain.cost);
      }),
      { numRuns: runs(60) },
    );
  });

  test("written as CSV with any separator and line end, and read back, a list is the same", () => {
    const format = fc.record({
      separator: fc.constantFrom(",", ";", "\t"),
      end: fc.constantFrom("\n", "\r\n", "\r"),
      bom: fc.boolean(),
    });
    fc.assert(
      fc.property(posts, format, (list, { separator, end, bom }) => {
        const rows = [HEADINGS, ...list.map(rowOf)];
        const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(separator) + end).join("");
        const book = readCsv(new TextEncoder().encode(`${bom ? "\ufeff" : ""}${text}`), "list.csv");
        expect(book.sheets[0]!.rows).toEqual(bookOf(rows).sheets[0]!.rows);
        expect(book.remarks).toEqual([]);
        expect(outcomeOf(book, mapping).cost).toBe(outcomeOf(bookOf(rows), mapping).cost);
      }),
      { numRuns: runs(60) },
    );
  });

  test("nothing of a name is in what is read, in a plan, in what is proposed or in what is wrong", () => {
    const mess = fc.record({
      shift: fc.nat(12),
      blankPay: fc.nat(12),
      heading: fc.constantFrom("Postholder", "Employee name", "Full name", "Name"),
      dropHeading: fc.nat(12),
    });
    fc.assert(
      fc.property(posts, mess, (list, { shift, blankPay, heading, dropHeading }) => {
        const headings = HEADINGS.map((text) => (text === "Postholder" ? heading : text)).filter(
          (_, place) => place !== dropHeading,
        );
        const rows = list.map(rowOf).map((cells, row) => {
          const changed = cells.map((text, place) => (row === blankPay && place === 3 ? "tbc" : text));
          return row === shift ? [changed.at(-1)!, ...changed] : changed;
        });
        const book = bookOf([headings, ...rows]);
        const held = { ...mapping, columns: { ...columns, holder: heading } };
        expect(JSON.stringify(proposeMapping(book))).not.toMatch(/Planted/);
        expect(outcomeOf(book, held).words).not.toMatch(/Planted/);
        try {
          expect(JSON.stringify(readList(book, readListMapping(held)))).not.toMatch(/Planted/);
        } catch (error) {
          if (!(error instanceof PlanError)) throw error;
          expect(JSON.stringify(error.issues)).not.toMatch(/Planted/);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

test("a table that was written as CSV is read back", () => {
  const csv = tableCsv({
    title: "Cost",
    columns: [{ key: "of", label: "Of", unit: "text" }],
    rows: [{ of: 'a "b", c' }],
  });
  expect(readCsv(new TextEncoder().encode(csv), "t.csv").sheets[0]!.rows).toEqual([["Of"], ['a "b", c']]);
});
