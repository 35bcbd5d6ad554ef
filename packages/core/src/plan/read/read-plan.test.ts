import { expect, test } from "vitest";
import { PlanError } from "../../issues/index.ts";
import { type Plan, type PlanSpec, planJsonSchema, readPlan } from "../index.ts";

const base = { outturn: 1, title: "A plan", years: { from: "2024/25", to: "2026/27" } } as const;
const read = (sections: Partial<PlanSpec>): Plan => readPlan({ ...base, ...sections });
const codes = (sections: object): readonly string[] => {
  try {
    readPlan({ ...base, ...sections });
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ code, path }) => `${path} ${code}`);
    throw error;
  }
  return [];
};
const post = (parts: object): Partial<PlanSpec> => ({
  onCosts: { pension: "none" },
  posts: [{ id: "a", pay: { fullCost: 60_000 }, start: "2024-09-01", ...parts }],
});

test("a plan of nothing but its title and years has every section, empty", () => {
  expect(readPlan(base)).toStrictEqual({
    ...base,
    conventions: { partMonth: "calendar-days", increments: "april-six-months", niThreshold: "published-monthly" },
    payScales: {},
    payAwards: [],
    onCosts: {},
    agencyRates: {},
    posts: [],
    lines: [],
    savings: [],
    funding: [],
    scenarios: [],
  });
});

test("money may be written as pounds, thousands, millions, with commas, or in brackets for a minus", () => {
  const lines = ["£1.359m", "628k", "1,359,000", "(500)", 12.34, -5].map((amount, at) => ({ id: `l${at}`, amount }));
  expect(read({ lines }).lines.map(({ sum }) => "amount" in sum && sum.amount)).toEqual([
    135_900_000, 62_800_000, 135_900_000, -50_000, 1_234, -500,
  ]);
});

test("a post has its defaults: one full-time permanent person, called by its id", () => {
  expect(read(post({})).posts[0]).toStrictEqual({
    id: "a",
    title: "a",
    count: 1,
    people: 1,
    fte: 10_000,
    contract: "permanent",
    pay: { is: "full-cost", fullCost: [{ amount: 6_000_000 }] },
    supplements: [],
    starts: [{ on: "2024-09-01", count: 1 }],
    cover: [],
    vacant: [],
    tags: {},
  });
});

test("hours are an fte of four decimals: 16 of 37 is 0.4324", () => {
  expect(read(post({ fte: "16/37" })).posts[0]!.fte).toBe(4_324);
});

test("starts add up to the count, which may be left out", () => {
  const starts = [{ on: "2024-11-16", count: 2 }, { on: "2024-09-01" }];
  expect(read(post({ starts, start: undefined })).posts[0]!.count).toBe(3);
  expect(codes(post({ starts, start: undefined, count: 4 }))).toEqual(["posts[0].starts starts-do-not-add-up"]);
});

test("a supplement without a day of its own is kept without one, and counts for pension", () => {
  const supplement = { amount: "5k" };
  const pay = { salary: 42_000 };
  expect(read(post({ pay, supplement })).posts[0]!.supplements).toEqual([{ amount: 500_000, pensionable: true }]);
});

test("dated sums are put in order", () => {
  const salary = [
    { from: "2025-04-01", amount: 43_344 },
    { from: "2024-04-01", amount: 42_000 },
  ];
  expect(read(post({ pay: { salary } })).posts[0]!.pay).toEqual({
    is: "salary",
    salary: [
      { from: "2024-04-01", amount: 4_200_000 },
      { from: "2025-04-01", amount: 4_334_400 },
    ],
  });
});

test("where there is pay, NI and levy are as published unless the plan says otherwise; pension is never assumed", () => {
  const posts = [{ id: "a", pay: { scale: "njc", point: 28 }, start: "2024-09-01" }];
  const onCosts = { pension: [{ from: "2023-04-01", rate: "20%" }] };
  expect(read({ posts, onCosts }).onCosts).toEqual({
    employerNi: "published",
    apprenticeshipLevy: "published",
    pension: [{ from: "2023-04-01", rate: 200_000 }],
  });
  expect(codes({ posts })).toEqual(["onCosts.pension on-costs-missing"]);
});

test("an NI entry without an annual threshold has twelve monthly ones", () => {
  const employerNi = [{ from: "2024-04-06", rate: 0.138, monthlyThreshold: 758 }];
  expect(read({ onCosts: { employerNi } }).onCosts.employerNi).toEqual([
    { from: "2024-04-06", rate: 138_000, monthlyThreshold: 75_800, annualThreshold: 909_600 },
  ]);
});

test("a rate is a share and a percent is per cent; each is asked about when it looks like the other", () => {
  const saving = (delivered: unknown): object => ({ savings: [{ id: "s", perYear: {}, delivered }] });
  expect(codes(saving(0.9))).toEqual([]);
  expect(codes(saving(20))).toEqual(["savings[0].delivered rate-above-one"]);
  const award = (percent: unknown): object => ({
    payAwards: [{ scale: "salaries", from: "2025-04-01", percent, status: "assumed" }],
  });
  expect(codes(award(0.03))).toEqual(["payAwards[0].percent percent-too-small"]);
  expect(codes(award(0))).toEqual([]);
  expect(codes(award("0.05%"))).toEqual([]); // the sign says that it is meant
});

test("awards are in order of their day, and as written on one day", () => {
  const award = (scale: string, from: string) => ({ scale, from, flat: 1, status: "agreed" }) as const;
  const payScales = { a: [{ from: "2024-04-01", points: { P: 1 } }], b: [{ from: "2024-04-01", points: { P: 1 } }] };
  const payAwards = [award("b", "2026-04-01"), award("a", "2026-04-01"), award("a", "2025-04-01")];
  expect(read({ payScales, payAwards }).payAwards.map(({ scale, from }) => `${from} ${scale}`)).toEqual([
    "2025-04-01 a",
    "2026-04-01 b",
    "2026-04-01 a",
  ]);
});

test("points advance as written in a list, and as numbers where a mapping has whole numbers only", () => {
  const points = (written: NonNullable<PlanSpec["payScales"]>[string][number]["points"]): readonly string[] =>
    read({ payScales: { local: [{ from: "2024-04-01", points: written }] } }).payScales.local![0]!.points.map(
      ({ point }) => point,
    );
  expect(points({ 10: 1, 9: 1 })).toEqual(["9", "10"]);
  expect(
    points([
      { point: 10, salary: 1 },
      { point: "9", salary: 1 },
    ]),
  ).toEqual(["10", "9"]);
});

test("a fixed sum without days, which runs over the plan's years, is kept without them", () => {
  expect(read({ lines: [{ id: "a", amount: 1 }] }).lines[0]!.sum).toEqual({ is: "fixed", amount: 100 });
});

test("what moves with the start is kept only where the days do not say it themselves", () => {
  const agency = { agencyRates: { worker: { perWeek: 1800 } } };
  const coverOf = (cover: object) => read({ ...post({ cover }), ...agency }).posts[0]!.cover;
  const upTo = { agency: "worker", from: "2024-07-01", to: "2024-08-31" };
  expect(coverOf({ ...upTo, movesWithStart: "last-day" })).toEqual(coverOf(upTo));
  expect(coverOf({ ...upTo, movesWithStart: "none" })).toEqual([{ ...upTo, handover: false, movesWithStart: "none" }]);
});

test("tags are named by value, by key and value in one text, or as a mapping", () => {
  const posts = [{ id: "a", pay: { fullCost: 1 }, start: "2024-09-01", tags: { type: "front-line", code: 7 } }];
  const funding = (tags: (string | Record<string, string>)[]): PlanSpec["funding"] => [
    {
      id: "f",
      kind: "revenue",
      recurrent: true,
      perYear: {},
      carryForward: "none",
      status: "confirmed",
      pays: { tags },
    },
  ];
  expect(read({ posts, funding: funding(["7", "type: front-line", { code: "7" }]) }).funding[0]!.pays!.tags).toEqual([
    { value: "7" },
    { key: "type", value: "front-line" },
    { key: "code", value: "7" },
  ]);
});

test("a printed total beside the years of expect is held by itself", () => {
  expect(read({ expect: { cost: { "2024/25": "628k", total: "£1.987m" }, toNearest: 1000 } }).expect).toEqual({
    cost: [{ year: "2024/25", amount: 62_800_000 }],
    printedTotal: 198_700_000,
    toNearest: 100_000,
  });
});

test("a change is read into whole units, and what it selects too", () => {
  const changes = [{ change: "use-agency", share: "25%", rate: "worker", where: { tag: "type: x" } }] as const;
  const posts = [{ id: "a", pay: { fullCost: 1 }, start: "2024-09-01", tags: { type: "x" } }];
  const scenarios = [{ id: "s", changes: [...changes] }];
  expect(read({ posts, scenarios }).scenarios[0]!.changes[0]).toStrictEqual({
    change: "use-agency",
    use: { is: "share", share: 250_000, rate: "worker" },
    where: { tag: { key: "type", value: "x" } },
  });
});

test("the JSON Schema has a default for each key that has one", () => {
  const { $defs } = planJsonSchema() as { $defs: Record<string, { properties: Record<string, object> }> };
  const { count, fte, people, contract } = $defs.post!.properties;
  expect([count, fte, people, contract]).toMatchObject([1, 1, 1, "permanent"].map((value) => ({ default: value })));
});
