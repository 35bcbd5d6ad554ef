import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { addDays, type Day, daysBetween } from "../../calendar/index.ts";
import { PlanError } from "../../issues/index.ts";
import { readPlan } from "../index.ts";

const FIRST = "2024-04-01" as Day;
const LAST = 60;
const onDay = (nth: number): Day => addDays(FIRST, nth);
const nthOf = (day: string): number => daysBetween(FIRST, day as Day);

interface Written {
  readonly from: number;
  readonly to?: number | undefined;
  readonly count?: number | undefined;
  readonly handover: boolean;
}

interface Drawn {
  readonly starts: readonly { readonly on: number; readonly count: number }[];
  readonly end: number | undefined;
  readonly covers: readonly Written[];
  readonly vacant: readonly Written[];
}

const written = (needsTo: boolean) =>
  fc
    .record({
      from: fc.nat(LAST),
      length: needsTo ? fc.nat(15) : fc.option(fc.nat(15), { nil: undefined }),
      count: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      handover: fc.nat(3).map((n) => n === 0),
    })
    .map(
      ({ from, length, ...rest }): Written => ({ from, to: length === undefined ? undefined : from + length, ...rest }),
    );

const drawn: fc.Arbitrary<Drawn> = fc.record({
  starts: fc.array(fc.record({ on: fc.nat(LAST), count: fc.integer({ min: 1, max: 2 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  end: fc.option(fc.integer({ min: LAST, max: LAST + 10 }), { nil: undefined }),
  covers: fc.array(written(false), { maxLength: 4 }),
  vacant: fc.array(written(true), { maxLength: 3 }),
});

/** What is said of the covers and vacancies of a post: their paths with the codes. */
function said({ starts, end, covers, vacant }: Drawn): readonly string[] {
  const spans = (list: readonly Written[]) =>
    list.map(({ from, to, count }) => ({
      from: onDay(from),
      ...(to !== undefined && { to: onDay(to) }),
      ...(count && { count }),
    }));
  const post = {
    id: "p",
    pay: { fullCost: 1 },
    starts: starts.map(({ on, count }) => ({ on: onDay(on), count })),
    ...(end !== undefined && { end: onDay(end) }),
    cover: spans(covers).map((cover, n) => ({ ...cover, agency: "a", handover: covers[n]!.handover })),
    vacant: spans(vacant),
  };
  const years = { from: "2024/25", to: "2024/25" };
  try {
    readPlan({ outturn: 1, title: "A plan", years, agencyRates: { a: { perWeek: 1 } }, posts: [post] });
    return [];
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const firstDay = (text: string) => /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
    return error.issues.map(
      ({ path, code, problem }) => `${path} ${code}${code.endsWith("overlap") ? ` ${firstDay(problem)}` : ""}`,
    );
  }
}

/** The same, person by person and day by day. */
function plainly({ starts, end = nthOf("2025-03-31"), covers, vacant }: Drawn): readonly string[] {
  const people = starts.flatMap(({ on, count }) => Array.from({ length: count }, () => on)).sort((a, b) => a - b);
  const sound = ({ count }: Written) => count === undefined || count <= people.length;
  const isVacant = (person: number, day: number): boolean =>
    vacant.some((one) => (one.count === undefined || person < one.count) && one.from <= day && day <= one.to!);
  const isThere = (person: number, from: number, to: number): boolean =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n).some(
      (day) => day >= people[person]! && !isVacant(person, day),
    );
  /** Cover for some: those first who are away on its days, or on its first where it runs up to the start or is a handover. */
  const coveredBy = ({ from, to = from, handover, count }: Written): readonly number[] => {
    const everyone = people.map((_, person) => person);
    const last = handover ? from : to;
    const away = everyone.filter((person) => !isThere(person, from, last));
    return [...away, ...everyone.filter((person) => !away.includes(person))].slice(0, count);
  };
  const covered = new Map(covers.map((cover) => [cover, coveredBy(cover)]));
  const isOn = (one: Written, person: number, day: number): boolean =>
    covered.get(one)!.includes(person) && day >= one.from && day <= (one.to ?? people[person]! - 1) && day <= end;
  const personDays = people.flatMap((_, person) => Array.from({ length: end + 1 }, (_, day) => [person, day] as const));
  const issues: string[] = [];
  const check = (one: Written, path: string, before: readonly Written[], overlaps: string): void => {
    const days = personDays.filter(([person, day]) => isOn(one, person, day));
    const twice = days.filter(([person, day]) => before.some((other) => sound(other) && isOn(other, person, day)));
    const first = Math.min(...twice.map(([, day]) => day));
    if (twice.length > 0) issues.push(`${path} ${overlaps} ${onDay(first)}`);
  };
  covers.forEach((cover, n) => {
    const path = `posts[0].cover[${n}]`;
    if (!sound(cover)) {
      issues.push(`${path}.count more-people-than-post`);
      return;
    }
    const days = personDays.filter(([person, day]) => isOn(cover, person, day));
    if (days.length === 0) {
      issues.push(`${path} cover-outside-post`);
      return;
    }
    const beside = days.some(([person, day]) => day >= people[person]! && !isVacant(person, day));
    if (beside && !cover.handover) issues.push(`${path} cover-overlaps-employee`);
    check(cover, path, covers.slice(0, n), "covers-overlap");
  });
  vacant.forEach((vacancy, n) => {
    const path = `posts[0].vacant[${n}]`;
    if (!sound(vacancy)) issues.push(`${path}.count more-people-than-post`);
    if (vacancy.from < people[0]! || vacancy.to! > end) issues.push(`${path} vacancy-outside-post`);
    const twice = vacant.slice(0, n).flatMap((other) => {
      const from = Math.max(other.from, vacancy.from);
      return from <= Math.min(other.to!, vacancy.to!) ? [from] : [];
    });
    if (twice.length > 0) issues.push(`${path} vacancies-overlap ${onDay(Math.min(...twice))}`);
  });
  return issues;
}

test("covers and vacancies are refused exactly where a person's day says so", () => {
  fc.assert(
    fc.property(drawn, (one) => {
      expect([...said(one)].sort()).toEqual([...plainly(one)].sort());
    }),
    { numRuns: runs(800) },
  );
});
