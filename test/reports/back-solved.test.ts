import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test as once } from "vitest";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, type PostSpec, readPaperSettings, readPlan } from "../../packages/core/src/plan/index.ts";
import { type Report, readTemplate, reportOf, runsIn, templates } from "../../packages/core/src/report/index.ts";
import { staff } from "../../packages/core/src/timeline/index.ts";
import { runs } from "../support/runs.ts";

const YEARS = ["2025/26", "2026/27"] as const;
const STARTS = ["2025-04-01", "2025-09-01", "2026-04-01", "2026-11-01"];
const ENDS = [undefined, "2026-01-31", "2026-12-31"];

const posts = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 9 }),
    cost: fc.integer({ min: 20_000, max: 150_000 }),
    start: fc.constantFrom(...STARTS),
    end: fc.constantFrom(...ENDS),
    inLine: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 1, maxLength: 8 },
);
const lines = fc.array(fc.integer({ min: 1_000, max: 90_000 }), { maxLength: 2 });

interface PostSeed {
  readonly count: number;
  readonly cost: number;
  readonly start: string;
  readonly end: string | undefined;
  readonly inLine: boolean;
}

const planWith = (postSeeds: readonly PostSeed[], sums: readonly number[]): PlanSpec => ({
  outturn: 1,
  title: "Team",
  years: { from: YEARS[0], to: YEARS[1] },
  posts: postSeeds.map(({ count, cost, start, end, inLine }, place): PostSpec => {
    const lastDay = end !== undefined && end > start ? { end } : {};
    const pay = inLine && sums.length > 0 ? { inLine: "line0" } : { fullCost: cost };
    return { id: `post${place}`, title: `Post ${place}`, count, pay, start, ...lastDay };
  }),
  lines: sums.map((sum, place) => ({ id: `line${place}`, perYear: { [YEARS[0]]: sum, [YEARS[1]]: sum } })),
});

/** What an attacker does not know: what each post and each line costs in each year in which it costs something. */
interface Unknown {
  readonly row: string;
  readonly year: string;
  readonly isSmall: boolean;
}

function unknownsOf({ plan, cost, timeline }: Forecast): readonly Unknown[] {
  const ofPosts = plan.posts.flatMap(({ id }, place) =>
    staff(timeline, place).flatMap(({ year, people }) =>
      cost.byPost[id]![year] === 0 ? [] : [{ row: id, year, isSmall: people < 5 }],
    ),
  );
  const ofLines = plan.lines.flatMap(({ id }) => YEARS.map((year) => ({ row: id, year, isSmall: false })));
  return [...ofPosts, ...ofLines];
}

/** Which posts and lines a figure of the paper adds up, and in which years; nothing where it is no sum of theirs. */
function addedUp(
  figure: string,
  { plan }: Forecast,
): { readonly rows: readonly string[]; readonly years: readonly string[] } | undefined {
  const steps = figure.split(".");
  const years = steps.at(-1) === "all" ? YEARS : [steps.at(-1)!];
  const room = steps.slice(0, 2).join(".");
  if (room === "cost.byPost" || room === "cost.byLine") return { rows: [steps[2]!], years };
  if (room === "cost.postsTogether")
    return { rows: steps[2]!.split("+").map((place) => plan.posts[Number(place) - 1]!.id), years };
  if (room === "cost.total" || room === "cost.byComponent")
    return { rows: [...plan.posts, ...plan.lines].map(({ id }) => id), years };
  return undefined;
}

const PRIME = 1_000_003n;
const inverse = (value: bigint): bigint => {
  let [power, result, exponent] = [value % PRIME, 1n, PRIME - 2n];
  for (; exponent > 0n; exponent >>= 1n, power = (power * power) % PRIME)
    if (exponent & 1n) result = (result * power) % PRIME;
  return result;
};

/** The places of those unknowns that the equations settle, by Gauss and Jordan over the numbers below a prime. */
function solved(equations: readonly (readonly bigint[])[], count: number): readonly number[] {
  const rows = equations.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < count && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, place) => place >= top && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
    const factor = inverse(rows[top]![column]!);
    rows[top] = rows[top]!.map((value) => (value * factor) % PRIME);
    rows.forEach((row, place) => {
      const times = row[column]!;
      if (place !== top && times !== 0n)
        rows[place] = row.map((value, each) => (((value - times * rows[top]![each]!) % PRIME) + PRIME) % PRIME);
    });
    top += 1;
  }
  return rows.flatMap((row) => {
    const set = row.flatMap((value, place) => (value === 0n ? [] : [place]));
    return set.length === 1 ? set : [];
  });
}

/** What an attacker works out of a paper's exact figures: sums of fewer than five people in a year. */
function workedOut(plan: Forecast, paper: Report): readonly string[] {
  const unknowns = unknownsOf(plan);
  const figures = paper.blocks.flatMap(runsIn).flatMap((run) => (run.is === "figure" ? [run.figure] : []));
  const equations = [...new Set(figures)].flatMap((figure) => {
    const sum = addedUp(figure, plan);
    if (sum === undefined) return [];
    return [unknowns.map(({ row, year }) => (sum.rows.includes(row) && sum.years.includes(year) ? 1n : 0n))];
  });
  return solved(equations, unknowns.length).flatMap((place) => {
    const { row, year, isSmall } = unknowns[place]!;
    // What is all that a plan costs in a year cannot be kept out of a paper on it: the writer is asked.
    const isAll = unknowns.filter((unknown) => unknown.year === year).length === 1;
    return isSmall && !isAll ? [`${row} in ${year}`] : [];
  });
}

const appendix = readTemplate(templates.appendix, "appendix");
const paperOn = (plan: Forecast, exempt: boolean): Report =>
  reportOf(plan, appendix, readPaperSettings({}), { exempt });

describe("an appendix that anybody may read", () => {
  test.prop([posts, lines], { numRuns: runs(700) })(
    "gives nobody what fewer than five people cost, solved from all that it shows",
    (postSeeds, sums) => {
      const plan = forecast(readPlan(planWith(postSeeds, sums)));
      expect(workedOut(plan, paperOn(plan, false))).toEqual([]);
    },
  );

  once("the same attack finds them in the exempt one, which says that it is exempt", () => {
    const seeds = [1, 6, 2].map((count) => ({ count, cost: 50_000, start: STARTS[0]!, end: undefined, inLine: false }));
    const plan = forecast(readPlan(planWith(seeds, [1_000])));
    const exempt = paperOn(plan, true);
    expect(workedOut(plan, exempt)).toEqual([
      "post0 in 2025/26",
      "post0 in 2026/27",
      "post2 in 2025/26",
      "post2 in 2026/27",
    ]);
    expect(
      exempt.head
        .flat()
        .map(({ text }) => text)
        .join(""),
    ).toContain("Exempt: not for publication.");
    expect(workedOut(plan, paperOn(plan, false))).toEqual([]);
  });
});
