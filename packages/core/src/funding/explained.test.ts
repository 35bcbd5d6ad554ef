import { describe, expect, test } from "vitest";
import { rework } from "../../../../test/support/rework.ts";
import { yearFrom } from "../calendar/index.ts";
import type { Explanation } from "../formula/index.ts";
import type { Millionths, Pence } from "../money/index.ts";
import type { FundingSource, Line, Saving } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import { explainFunding } from "./explain-funding.ts";
import { fund } from "./fund.ts";
import type { FundedPlan } from "./funding.ts";
import { leftIn } from "./left.ts";
import type { Level } from "./level.ts";

const levels: readonly Level[] = ["confirmed", "total"];
const pence = (...sums: readonly number[]) => sums as readonly Pence[];
const perYear = (...sums: readonly number[]) =>
  pence(...sums).map((amount, n) => ({ year: yearFrom(2024 + n), amount }));
const fence = (over: Partial<NonNullable<FundingSource["pays"]>>) => ({
  teams: [],
  tags: [],
  posts: [],
  lines: [],
  ...over,
});
const source = (id: string, sums: readonly number[], over: Partial<FundingSource> = {}): FundingSource => ({
  ...{ id, title: id, kind: "revenue", recurrent: true, perYear: perYear(...sums) },
  ...{ carryForward: "none", status: "confirmed", dependsOn: [], ...over },
});
const cost = (row: string, byYear: readonly number[], over: Partial<CostUnit> = {}): CostUnit => ({
  ...{ row, id: row.replace(":after-end", ""), of: "line", tags: {}, spend: "revenue", byYear: pence(...byYear) },
  ...over,
});
const saving = (id: string, sums: readonly number[], over: Partial<Saving> = {}): Saving => ({
  ...{
    id,
    title: id,
    perYear: perYear(...sums),
    delivered: 800_000 as Millionths,
    slips: { months: 0 },
    dependsOn: [],
  },
  ...over,
});

/** Fences that overlap, a cap, an expiry, capital, savings and a line that fall short, and income. */
const mixed: readonly [FundedPlan, readonly CostUnit[]] = [
  {
    years: { from: yearFrom(2024), to: yearFrom(2026) },
    savings: [
      saving("vans", [100, 200, 200], { slips: { months: 3 } }),
      saving("desks", [50, 50, 50], { dependsOn: ["vans"] }),
    ],
    lines: [{ id: "legal", budget: perYear(80, 60, 60) } as unknown as Line],
    funding: [
      source("grant", [150, 90, 10], {
        pays: fence({ teams: ["A"] }),
        carryForward: { cap: 70 as Pence, expiresAfterYears: 1 },
      }),
      source("core", [120, 130, 60], { dependsOn: ["vans", "legal", "desks"], carryForward: "all" }),
      source("more", [60, 60, 60], {
        dependsOn: ["vans"],
        status: "conditional",
        pays: fence({ tags: [{ key: "type", value: "x" }] }),
      }),
      source("again", [30, 10, 20], {
        pays: fence({ tags: [{ key: "type", value: "x" }] }),
        carryForward: { cap: 15 as Pence },
      }),
      source("works", [90, 0, 40], { kind: "capital", carryForward: "all" }),
      source("last", [5, 5, 500], { status: "unconfirmed", kind: "capital", under: "capitalisation-direction" }),
      source("empty", [0, 0, 0], { pays: fence({ lines: ["nothing"] }) }),
    ],
  },
  [
    cost("sw", [60, 100, 90], { of: "post", team: "A", tags: { type: "x" } }),
    cost("tm", [70, 90, 120], { of: "post", team: "B", tags: { type: "x" } }),
    cost("legal", [100, 90, 0]),
    cost("legal:after-end", [0, 0, 95]),
    cost("roof", [50, 60, 70], { spend: "capital" }),
    cost("fees", [-40, -10, -90]),
  ],
];

/** Twenty sources of one fence, and then of another, each resting on the same saving: sums that are told by the one before. */
const long: readonly [FundedPlan, readonly CostUnit[]] = [
  {
    years: { from: yearFrom(2024), to: yearFrom(2024) },
    savings: [saving("vans", [1_000]), ...Array.from({ length: 16 }, (_, n) => saving(`s${n}`, [10]))],
    lines: [],
    funding: [
      ...Array.from({ length: 20 }, (_, n) =>
        source(`a${n}`, [11], { pays: fence({ teams: ["A"] }), dependsOn: ["vans"] }),
      ),
      ...Array.from({ length: 20 }, (_, n) => source(`any${n}`, [13], { dependsOn: ["vans"] })),
      source("rest", [900], { dependsOn: Array.from({ length: 16 }, (_, n) => `s${n}`) }),
      ...Array.from({ length: 16 }, (_, n) => source(`p${n}`, [3], { pays: fence({ lines: [`l${n}`, `l${n + 1}`] }) })),
    ],
  },
  [
    ...Array.from({ length: 18 }, (_, n) => cost(`l${n}`, [70 + n])),
    ...Array.from({ length: 3 }, (_, n) => cost(`team${n}`, [90], { team: "A" })),
  ],
];

describe("in a plan with everything", () => {
  const funding = fund(...mixed);

  test.each(levels)("every figure of a draw can be worked again from its explanation alone: %s", (level) => {
    const draw = funding.byLevel[level];
    const at = level === "total" ? [] : [level];
    funding.years.forEach((year, n) => {
      expect(rework(explainFunding(funding, ["gap", level, year])!)).toBe(draw.years[n]!.gap);
      const { left } = leftIn(funding, level, n);
      draw.sources.forEach(({ source: id, years }, place) => {
        const { available, carriedIn, applied, unspent, carriedOut, lapsed } = years[n]!;
        const sums = { left: left[place], available, carriedIn, applied, unspent, carriedOut, lapsed };
        const told = Object.keys(sums).map((figure) => {
          const tree = explainFunding(funding, ["funding", ...at, figure, id, year])!;
          return [figure, rework(tree)];
        });
        expect([id, year, Object.fromEntries(told)]).toEqual([id, year, sums]);
      });
    });
  });

  test("so can what its savings and lines fall short by", () => {
    for (const { id, is, years } of funding.dependences)
      for (const { year, shortfall } of years) {
        const path = is === "saving" ? ["savings", "undelivered", id, year] : ["lines", "overspend", id, year];
        expect([id, year, rework(explainFunding(funding, path)!)]).toEqual([id, year, shortfall]);
      }
  });
});

test("long sums lean on those that are told before, and can be worked again", () => {
  const funding = fund(...long);
  const tree = explainFunding(funding, ["gap", "total", "2024/25"])!;
  expect(rework(tree)).toBe(funding.byLevel.total.years[0]!.gap);
  // Up to twelve parts are written out; of more there are two, the sum that is told before and what comes to it.
  const longest = new Map<string, number>();
  const walk = ({ figure, parts = [] }: Explanation): void => {
    const what = figure.split(".")[1]!;
    longest.set(what, Math.max(longest.get(what) ?? 0, parts.length));
    parts.forEach(walk);
  };
  walk(tree);
  expect(["borneBefore", "drawnBefore", "off"].map((what) => longest.get(what))).toEqual([12, 12, 12]);
  for (const id of ["a19", "any19", "rest", "p15"])
    expect(rework(explainFunding(funding, ["funding", "left", id, "2024/25"])!)).toBe(
      leftIn(funding, "total", 0).left[funding.byLevel.total.sources.findIndex(({ source: one }) => one === id)],
    );
});
