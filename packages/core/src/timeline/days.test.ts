import { describe, expect, test } from "vitest";
import { day, endOf, startOf } from "../calendar/index.ts";
import { readPlan, type TimeAgencyRate } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import {
  AGENCY_WEEKS,
  AGENCY_YEAR,
  COUNTED,
  chargeHeld,
  chargeOf,
  compile,
  explainCharge,
  explainSalary,
  FULL_COST,
  onDay,
  PAY,
  staff,
  startOfGroup,
  type Timeline,
} from "./index.ts";

const since = (text: string) => startOf(day(text));
const past = (text: string) => endOf(day(text));

const withPosts = (posts: readonly object[], of: object = {}): Timeline =>
  compile(
    readPlan({
      outturn: 1,
      title: "A plan",
      years: { from: "2024/25", to: "2025/26" },
      onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
      agencyRates: {
        worker: { perWeek: 1800 },
        interim: { perDay: 350, daysPerWeek: 5, weeksPerYear: 45, source: "Framework" },
        hourly: { perHour: 40, hoursPerWeek: 37, weeksPerYear: 46 },
      },
      lines: [{ id: "staff", kind: "staff", perYear: { "2024/25": 1000 } }],
      posts: posts.map((post, n) => ({
        id: `p${n}`,
        title: `Post ${n}`,
        pay: { salary: 36000 },
        ...("starts" in post ? {} : { start: "2024-09-01" }),
        ...post,
      })),
      ...of,
    }),
    published,
  );
const withPost = (post: object, of: object = {}): Timeline => withPosts([post], of);

/** Each span: what it is, from when until when, its sum, and its supplements. */
const spansOf = ({ spans }: Timeline) =>
  Array.from({ length: spans.from.length }, (_, n) => [
    spans.kind.values[n],
    spans.from.values[n],
    spans.until.values[n],
    spans.sum.values[n],
    spans.supplement.values[n],
    spans.unpensioned.values[n],
  ]);

describe("days of employment", () => {
  test("run from the first day to the last, both paid, cut to the plan's years", () => {
    expect(spansOf(withPost({ end: "2025-01-31" }))).toEqual([
      [PAY, since("2024-09-01"), past("2025-01-31"), 36_000_00, 0, 0],
    ]);
    expect(spansOf(withPost({ start: "2020-01-01" }))).toEqual([
      [PAY, since("2024-04-01"), past("2026-03-31"), 36_000_00, 0, 0],
    ]);
    expect(spansOf(withPost({ end: "2030-01-31" }))[0]![2]).toBe(past("2026-03-31"));
    expect(spansOf(withPost({ start: "2026-03-31" }))).toHaveLength(1);
    expect(spansOf(withPost({ start: "2026-04-01" }))).toEqual([]);
    expect(spansOf(withPost({ start: "2020-01-01", end: "2024-04-01" }))).toHaveLength(1);
    expect(spansOf(withPost({ start: "2020-01-01", end: "2024-03-31" }))).toEqual([]);
  });

  test("are one where a post ends on the day on which it begins", () => {
    expect(spansOf(withPost({ end: "2024-09-01" }))).toEqual([
      [PAY, since("2024-09-01"), past("2024-09-01"), 36_000_00, 0, 0],
    ]);
    expect(staff(withPost({ end: "2024-09-01" }))[0]).toMatchObject({ posts: 1, people: 1, fteDays: 10_000 });
  });

  test("leave out the days on which the post is vacant", () => {
    const vacant = [{ from: "2024-11-01", to: "2024-11-30" }];
    expect(spansOf(withPost({ vacant })).map(([, from, until]) => [from, until])).toEqual([
      [since("2024-09-01"), past("2024-10-31")],
      [since("2024-12-01"), past("2026-03-31")],
    ]);
  });

  test("are at a full cost, or only counted, as their pay is", () => {
    expect(spansOf(withPost({ pay: { fullCost: 60000 } }))[0]!.slice(0, 4)).toEqual([
      FULL_COST,
      since("2024-09-01"),
      past("2026-03-31"),
      60_000_00,
    ]);
    expect(spansOf(withPost({ pay: { inLine: "staff" } }))[0]!.slice(0, 4)).toEqual([
      COUNTED,
      since("2024-09-01"),
      past("2026-03-31"),
      0,
    ]);
  });

  test("are cut where the sum is another, from that day on", () => {
    const salary = [
      { from: "2024-04-01", amount: 36000 },
      { from: "2025-01-01", amount: 38000 },
      { from: "2027-01-01", amount: 40000 },
    ];
    expect(spansOf(withPost({ pay: { salary } })).map(([, from, until, sum]) => [from, until, sum])).toEqual([
      [since("2024-09-01"), past("2024-12-31"), 36_000_00],
      [since("2025-01-01"), past("2026-03-31"), 38_000_00],
    ]);
    expect(spansOf(withPost({ pay: { salary }, end: "2024-12-31" }))).toHaveLength(1);
    expect(spansOf(withPost({ pay: { salary }, start: "2025-01-01" }))).toHaveLength(1);
  });

  test("awards raise a salary stated before them, one after another, and the next stated sum takes their place", () => {
    const award = (from: string, percent: number) => ({ scale: "salaries", from, percent, status: "assumed" });
    const awards = { payAwards: [award("2024-10-01", 10), award("2025-02-01", 10), award("2025-04-01", 50)] };
    const salary = [
      { from: "2024-04-01", amount: 10000 },
      { from: "2025-02-01", amount: 20000 },
    ];
    expect(spansOf(withPost({ pay: { salary } }, awards)).map(([, from, , sum]) => [from, sum])).toEqual([
      [since("2024-09-01"), 10_000_00],
      [since("2024-10-01"), 11_000_00],
      [since("2025-02-01"), 20_000_00],
      [since("2025-04-01"), 30_000_00],
    ]);
    const twice = {
      payAwards: [award("2024-10-01", 10), { ...award("2024-10-01", 0), percent: undefined, flat: 500 }],
    };
    const plain = JSON.parse(JSON.stringify(twice));
    expect(() => withPost({ pay: { salary } }, plain)).toThrow("awards-overlap");
  });

  test("are not raised by an award of nothing, which would only round what nobody has raised", () => {
    const nothing = { payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 0, status: "assumed" }] };
    const pay = { salary: "36,000.49" };
    expect(spansOf(withPost({ pay }, nothing)).map(([, , , sum]) => sum)).toEqual([36_000_49]);
    const one = { payAwards: [{ ...nothing.payAwards[0], percent: undefined, flat: 1 }] };
    expect(spansOf(withPost({ pay }, JSON.parse(JSON.stringify(one)))).map(([, , , sum]) => sum)).toEqual([
      36_000_49, 36_001_00,
    ]);
  });

  test("hold the supplements of each day, and which of them are not pensionable", () => {
    const supplements = [
      { amount: 1200, from: "2024-10-01", to: "2024-12-31", pensionable: true },
      { amount: 600, from: "2024-12-01", pensionable: false },
    ];
    const held = withPost({ supplement: supplements });
    expect(
      spansOf(held).map(([, from, until, , supplement, unpensioned]) => [from, until, supplement, unpensioned]),
    ).toEqual([
      [since("2024-09-01"), past("2024-09-30"), 0, 0],
      [since("2024-10-01"), past("2024-11-30"), 1_200_00, 0],
      [since("2024-12-01"), past("2024-12-31"), 1_800_00, 600_00],
      [since("2025-01-01"), past("2026-03-31"), 600_00, 600_00],
    ]);
    const always = withPost({ supplement: { amount: 1200, pensionable: true } });
    expect(spansOf(always)).toEqual([[PAY, since("2024-09-01"), past("2026-03-31"), 36_000_00, 1_200_00, 0]]);
    const first = withPost({ supplement: { amount: 1200, to: "2024-09-01" } });
    expect(spansOf(first).map(([, from, until, , supplement]) => [from, until, supplement])).toEqual([
      [since("2024-09-01"), past("2024-09-01"), 1_200_00],
      [since("2024-09-02"), past("2026-03-31"), 0],
    ]);
  });
});

describe("days of agency", () => {
  test("run up to the start where no end is stated, at a week's charge or at a year's", () => {
    const cover = (agency: string, to?: string) => ({ agency, from: "2024-07-01", ...(to && { to }) });
    expect(spansOf(withPost({ cover: cover("worker") }))[1]).toEqual([
      AGENCY_WEEKS,
      since("2024-07-01"),
      past("2024-08-31"),
      1_800_00,
      0,
      0,
    ]);
    expect(spansOf(withPost({ cover: cover("interim", "2024-07-31") }))[1]!.slice(0, 4)).toEqual([
      AGENCY_YEAR,
      since("2024-07-01"),
      past("2024-07-31"),
      78_750_00, // 350 × 5 × 45
    ]);
    const { plan } = withPost({});
    expect(Object.values(plan.agencyRates).map((rate) => chargeOf(rate as TimeAgencyRate))).toEqual([
      1_800_00, 78_750_00, 68_080_00,
    ]); // 40 × 37 × 46
  });

  test("of a share are the days of employment, beside them; a post that is only counted has none", () => {
    const { plan } = withPost({ end: "2024-09-30" });
    const shared = (agency: string) =>
      compile({ ...plan, posts: [{ ...plan.posts[0]!, agencyShare: { share: 500_000 as never, agency } }] }, published);
    expect(spansOf(shared("worker"))[1]!.slice(0, 4)).toEqual([
      AGENCY_WEEKS,
      since("2024-09-01"),
      past("2024-09-30"),
      1_800_00,
    ]);
    expect(spansOf(shared("interim"))[1]![0]).toBe(AGENCY_YEAR);
    const { groups } = shared("worker");
    expect([groups.own, groups.cover, groups.shared, groups.past].map(({ values }) => values[0])).toEqual([0, 1, 1, 2]);
    const counted = withPost({ pay: { inLine: "staff" } }).plan;
    const none = compile(
      { ...counted, posts: [{ ...counted.posts[0]!, agencyShare: { share: 1 as never, agency: "worker" } }] },
      published,
    );
    expect(spansOf(none)).toHaveLength(1);
  });
});

describe("who fills a place on a day", () => {
  const held = () =>
    withPost({
      end: "2025-01-31",
      cover: [
        { agency: "worker", from: "2024-07-01" },
        { agency: "interim", from: "2024-11-01", to: "2024-11-15" },
      ],
      vacant: [{ from: "2024-11-01", to: "2024-11-30" }],
      supplement: { amount: 1200, from: "2024-11-20", pensionable: false },
    });
  const kindOn = (text: string) => onDay(held(), 0, since(text))?.kind;

  test("agency until people start, then the employee, agency again while the post is vacant", () => {
    expect(kindOn("2024-06-30")).toBeUndefined();
    expect(kindOn("2024-07-01")).toBe(AGENCY_WEEKS);
    expect(kindOn("2024-08-31")).toBe(AGENCY_WEEKS);
    expect(kindOn("2024-09-01")).toBe(PAY);
    expect(kindOn("2024-10-31")).toBe(PAY);
    expect(kindOn("2024-11-01")).toBe(AGENCY_YEAR);
    expect(kindOn("2024-11-15")).toBe(AGENCY_YEAR);
    expect(kindOn("2024-12-01")).toBe(PAY);
  });

  test("on a vacant day without agency the employee, at that day's pay, who has no span", () => {
    expect(onDay(held(), 0, since("2024-11-16"))).toEqual({ kind: PAY, sum: 36_000_00, supplement: 0, unpensioned: 0 });
    expect(onDay(held(), 0, since("2024-11-20"))).toEqual({
      kind: PAY,
      sum: 36_000_00,
      supplement: 1_200_00,
      unpensioned: 1_200_00,
    });
    expect(onDay(held(), 0, since("2024-12-01"))).toMatchObject({ supplement: 1_200_00, span: 1 });
    const full = withPost({ pay: { fullCost: 60000 }, vacant: [{ from: "2024-11-01", to: "2024-11-30" }] });
    expect(onDay(full, 0, since("2024-11-30"))).toMatchObject({ kind: FULL_COST, sum: 60_000_00 });
  });

  test("nobody where the post is only counted, or where the day has no pay", () => {
    const counted = withPost({ pay: { inLine: "staff" }, vacant: [{ from: "2024-11-01", to: "2024-11-30" }] });
    for (const on of ["2024-10-31", "2024-11-01"]) expect(onDay(counted, 0, since(on))).toBeUndefined();
    const before = withPost({
      pay: { salary: [{ from: "2024-12-01", amount: 1000 }] },
      vacant: [{ from: "2024-09-01", to: "2024-11-30" }],
    });
    expect(onDay(before, 0, since("2024-11-30"))).toBeUndefined();
    expect(onDay(before, 0, since("2024-12-01"))).toMatchObject({ sum: 1_000_00 });
    expect(onDay(before, 0, since("2024-08-31"))).toBeUndefined();
  });

  test("a group starts when its people do", () => {
    const two = withPost({
      count: 2,
      starts: [
        { on: "2024-11-01", count: 1 },
        { on: "2024-09-01", count: 1 },
      ],
    });
    expect([0, 1].map((group) => startOfGroup(two, group))).toEqual([since("2024-09-01"), since("2024-11-01")]);
  });
});

describe("staff", () => {
  const year = (timeline: Timeline, n = 0) => staff(timeline)[n]!;

  test("are counted in each year in which they have a day in cost, and on its last day", () => {
    const [first, second] = staff(withPost({ end: "2025-03-31" }));
    expect(first).toEqual({
      year: "2024/25",
      posts: 1,
      people: 1,
      fteAtYearEnd: 10_000,
      fteDays: 2_120_000,
      fteAverage: 5_808,
    });
    expect(second).toEqual({ year: "2025/26", posts: 0, people: 0, fteAtYearEnd: 0, fteDays: 0, fteAverage: 0 });
    expect(year(withPost({ end: "2025-03-30" })).fteAtYearEnd).toBe(0);
    expect(year(withPost({ end: "2025-04-01" }), 1)).toMatchObject({ posts: 1, fteAtYearEnd: 0, fteDays: 10_000 });
    expect(year(withPost({ start: "2025-04-01" })).posts).toBe(0);
  });

  test("of a job share are two people in one post, however they start", () => {
    expect(year(withPost({ people: 2, fte: 0.5 }))).toMatchObject({ posts: 1, people: 2, fteAtYearEnd: 10_000 });
    const covered = { agency: "worker", from: "2024-05-01", to: "2024-05-31" };
    const some = withPost({ count: 3, people: 2, fte: 0.5, cover: { ...covered, count: 3 } });
    expect(year(some)).toMatchObject({ posts: 3, people: 6 });
    expect(
      year(withPost({ count: 3, people: 2, fte: 0.5, vacant: [{ from: "2024-09-01", to: "2025-03-31", count: 3 }] })),
    ).toMatchObject({
      posts: 2,
      people: 3,
    });
  });

  test("of several posts are added up, and of one alone where it is named", () => {
    const two = withPosts([{ count: 2 }, { fte: 0.5 }]);
    expect(year(two)).toMatchObject({ posts: 3, people: 3, fteAtYearEnd: 25_000 });
    expect(staff(two, 0)[0]).toMatchObject({ posts: 2, people: 2, fteAtYearEnd: 20_000 });
    expect(staff(two, 1)[0]).toMatchObject({ posts: 1, people: 1, fteAtYearEnd: 5_000 });
  });

  test("count a day of double running once", () => {
    const handover = { agency: "worker", from: "2024-08-01", to: "2024-09-30", handover: true };
    expect(year(withPost({ cover: handover, end: "2024-09-30" })).fteDays).toBe(61 * 10_000); // August and September
    const inside = { agency: "worker", from: "2024-09-10", to: "2024-09-20", handover: true };
    expect(year(withPost({ cover: inside, end: "2024-09-30" })).fteDays).toBe(30 * 10_000);
    const apart = { agency: "worker", from: "2024-07-01", to: "2024-07-31" };
    expect(year(withPost({ cover: apart, end: "2024-09-30" })).fteDays).toBe(61 * 10_000); // July and September
  });
});

describe("why a salary is what it is", () => {
  const because = (timeline: Timeline, at: string, from = "2024-09-01") =>
    explainSalary(timeline, timeline.plan.posts[0]!, since(from), since(at));
  const awards = {
    payAwards: [
      { scale: "salaries", from: "2025-01-01", percent: 10, status: "agreed", source: "Circular" },
      { scale: "salaries", from: "2025-04-01", flat: 500, status: "assumed" },
    ],
  };

  test("the sum stated, with its day and its source", () => {
    const dated = withPost({
      pay: {
        fullCost: [
          { from: "2024-04-01", amount: 60000, source: "Pay policy" },
          { from: "2025-01-01", amount: 62000 },
        ],
      },
    });
    expect(because(dated, "2024-12-31")).toEqual({
      value: 60_000_00,
      unit: "pence",
      title: "the full cost of Post 0",
      from: "2024-04-01",
      source: { title: "Pay policy" },
    });
    expect(because(dated, "2025-01-01")).toEqual({
      value: 62_000_00,
      unit: "pence",
      title: "the full cost of Post 0",
      from: "2025-01-01",
      noSource: true,
    });
    expect(because(withPost({}), "2024-09-01")).toEqual({
      value: 36_000_00,
      unit: "pence",
      title: "the salary of Post 0",
      noSource: true,
    });
    expect(because(withPost({ pay: { inLine: "staff" } }), "2024-09-01")).toEqual({ value: 0, unit: "pence" });
  });

  test("raised by each award since, from its own day on", () => {
    const held = withPost({}, awards);
    expect(because(held, "2024-12-31").value).toBe(36_000_00);
    expect(because(held, "2025-01-01")).toMatchObject({
      value: 39_600_00,
      figure: "salary after the award of 1 January 2025",
      inputs: [
        { name: "salary", value: 36_000_00 },
        { name: "percent", value: 100_000, unit: "rate", title: "agreed award", source: { title: "Circular" } },
      ],
    });
    const later = because(held, "2025-04-01");
    expect(later).toMatchObject({
      value: 40_100_00,
      inputs: [{ name: "salary" }, { name: "flat", title: "assumed award" }],
    });
    expect((later as { inputs: readonly object[] }).inputs[1]).not.toHaveProperty("source");
    const stated = withPost({ pay: { salary: [{ from: "2025-01-01", amount: 1000 }] }, start: "2025-01-01" }, awards);
    expect(because(stated, "2025-03-31", "2025-01-01").value).toBe(1_000_00);
  });

  test("a point of a scale, after so many increments, and the awards since its table that are for it", () => {
    const points = { A: 20000, B: 30000, C: 40000 };
    const local = (payAwards: readonly object[], pay: object = {}) =>
      withPost(
        { pay: { scale: "local", point: "A", top: "C", ...pay }, start: "2024-04-01" },
        { payScales: { local: [{ from: "2024-04-01", points, source: "Pay policy" }] }, payAwards },
      );
    const award = { scale: "local", from: "2025-06-01", percent: 10, status: "assumed" };
    expect(because(local([]), "2024-04-01", "2024-04-01")).toEqual({
      value: 20_000_00,
      unit: "pence",
      title: "local point A",
      from: "2024-04-01",
      source: { title: "Pay policy" },
    });
    expect(because(local([]), "2025-04-01", "2024-04-01")).toMatchObject({
      value: 30_000_00,
      title: "local point B (from point A, after an increment)",
    });
    expect(because(local([]), "2026-04-01", "2024-04-01")).toMatchObject({
      title: "local point C (from point A, after 2 increments)",
    });
    expect(because(local([award]), "2025-05-31", "2024-04-01").value).toBe(30_000_00);
    expect(because(local([award]), "2025-06-01", "2024-04-01").value).toBe(33_000_00);
    const value = (given: readonly string[]) =>
      because(local([{ ...award, points: given }]), "2025-06-01", "2024-04-01").value;
    expect(
      [
        ["A", "B"],
        ["B", "C"],
        ["B", "B"],
        ["A", "A"],
        ["C", "C"],
      ].map(value),
    ).toEqual([33_000_00, 33_000_00, 33_000_00, 30_000_00, 30_000_00]);
    const njc = withPost({ pay: { scale: "njc", point: 20 } });
    expect(because(njc, "2024-09-01")).toMatchObject({ title: "NJC point 20" });
    expect(because(njc, "2024-09-01")).toHaveProperty("confidence");
  });

  test("an agency charge by the week, by the day or by the hour", () => {
    const charge = (agency: string) => {
      const held = withPost({ cover: { agency, from: "2024-07-01", to: "2024-07-31" } });
      return explainCharge(chargeHeld(held, held.groups.cover.values[0]!));
    };
    expect(charge("worker")).toEqual({ value: 1_800_00, unit: "pence", title: "agency rate worker", noSource: true });
    expect(charge("interim")).toMatchObject({
      value: 78_750_00,
      figure: "a year's charge at agency rate interim",
      inputs: [
        {
          name: "charge",
          value: 350_00,
          unit: "pence",
          title: "agency rate interim, a day",
          source: { title: "Framework" },
        },
        { name: "aWeek", value: 500, unit: "hundredths", title: "days a week" },
        { name: "weeksPerYear", value: 45_000, unit: "thousandths", title: "weeks a year" },
      ],
    });
    const covered = withPost({ cover: { agency: "interim", from: "2024-07-01", to: "2024-07-31" } }).plan;
    const shared = compile(
      { ...covered, posts: [{ ...covered.posts[0]!, agencyShare: { share: 1 as never, agency: "worker" } }] },
      published,
    );
    const spans = [shared.groups.cover.values[0]!, shared.groups.shared.values[0]!];
    expect(spans.map((span) => explainCharge(chargeHeld(shared, span)))).toMatchObject([
      { value: 78_750_00 },
      { title: "agency rate worker" },
    ]);
    expect(charge("hourly")).toMatchObject({
      inputs: [{ title: "agency rate hourly, an hour" }, { title: "hours a week" }, {}],
    });
  });
});
