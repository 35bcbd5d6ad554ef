import { describe, expect, test } from "vitest";
import type { Day } from "../../calendar/index.ts";
import { type Change, type Plan, type Post, readPlan } from "../../plan/index.ts";
import { applyChanges, opposite, readChanges, sentence } from "../index.ts";
import { kindOf } from "./index.ts";

/** A plan with one post, `sw`, unless others are given. */
const planWith = (parts: object): Plan =>
  readPlan({
    outturn: 1,
    title: "A team",
    years: { from: "2024/25", to: "2026/27" },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    agencyRates: { worker: { perWeek: 1800 }, interim: { perDay: 350, daysPerWeek: 5, weeksPerYear: 45 } },
    ...parts,
  });
const withPost = (post: object, parts: object = {}): Plan =>
  planWith({
    posts: [
      {
        id: "sw",
        title: "Social worker",
        pay: { salary: 42000 },
        ...("starts" in post ? {} : { start: "2024-09-01" }),
        ...post,
      },
    ],
    ...parts,
  });

const changeOf = (change: object): Change => readChanges([change])[0]!;
const changed = (plan: Plan, ...changes: readonly object[]): Plan =>
  applyChanges(plan, changes.map(changeOf), { idle: "allowed" });
const post = (plan: Plan, id = "sw"): Post => plan.posts.find((held) => held.id === id)!;
const says = (change: object, plan: Plan = withPost({})): string => sentence(changeOf(change), plan);
/** What a kind gives to take a change back, whether or not that does. */
const back = (plan: Plan, written: object): readonly Change[] => {
  const change = changeOf(written);
  return kindOf(change).back!(plan, change as never);
};
const takesBack = (plan: Plan, written: object): void => {
  const undo = opposite(changeOf(written), plan);
  expect(undo).toBeDefined();
  expect(applyChanges(changed(plan, written), undo!, { idle: "allowed" })).toEqual(plan);
};

describe("absorption", () => {
  const both = planWith({
    posts: [
      {
        id: "sw",
        title: "Social worker",
        count: 2,
        people: 3,
        fte: 0.3,
        pay: { fullCost: 42000 },
        start: "2024-09-01",
        end: "2026-02-28",
      },
      { id: "tm", title: "Manager", pay: { fullCost: 52000 }, start: "2024-09-01" },
    ],
    lines: [
      { id: "staff", kind: "staff", perYear: { "2024/25": 60000 }, to: "2025-03-31" },
      { id: "open", kind: "staff", perYear: { "2024/25": 60000 } },
      { id: "single", kind: "staff", amount: 500, on: "2025-01-01" },
      { id: "rent", perYear: { "2024/25": 60000 }, to: "2025-03-31" },
    ],
  });
  const line = (plan: Plan, id: string) => plan.lines.find((held) => held.id === id)!;

  test("on a day is for all people of the post, and for a staff line that stops; nothing else has an end to go on from", () => {
    const after = changed(both, { change: "absorption", afterEnd: { absorbed: "2026-06-01" } });
    expect(post(after).afterEnd).toEqual({ absorbed: [{ on: "2026-06-01", count: 6 }] });
    expect(line(after, "staff").afterEnd).toEqual({ absorbed: "2026-06-01" });
    expect(post(after, "tm")).toEqual(post(both, "tm"));
    for (const id of ["open", "single", "rent"]) expect(line(after, id)).toEqual(line(both, id));
  });

  test("that never comes leaves them in the cost, and none takes them out of it", () => {
    const going = changed(both, { change: "absorption", afterEnd: "continues" });
    expect(post(going).afterEnd).toEqual({ absorbed: [] });
    expect(line(going, "staff").afterEnd).toEqual({});
    const gone = changed(going, { change: "absorption", afterEnd: "none" });
    expect(gone).toEqual(both);
    expect(post(gone)).not.toHaveProperty("afterEnd");
    expect(line(gone, "staff")).not.toHaveProperty("afterEnd");
  });

  test("in steps is of the post's people, so many on each day, and leaves a line, of which there are no people, as it is", () => {
    const steps = [
      { on: "2026-04-01", count: 2 },
      { on: "2026-05-01", count: 4 },
    ];
    const after = changed(both, { change: "absorption", afterEnd: { absorbed: steps } });
    expect(post(after).afterEnd).toEqual({ absorbed: steps });
    expect(line(after, "staff")).toEqual(line(both, "staff"));
  });

  const all = ["none", "continues", { absorbed: "2026-06-01" }] as const;
  test.each(all.flatMap((before) => all.map((after) => [before, after] as const)))(
    "of %j is taken back from %j",
    (before, after) => {
      const held = changed(both, { change: "absorption", afterEnd: before });
      takesBack(held, { change: "absorption", afterEnd: after });
    },
  );

  test("is taken back for each post and staff line that has an end, one by one", () => {
    const written = { change: "absorption", afterEnd: "continues" };
    expect(back(both, written)).toEqual([
      { change: "absorption", afterEnd: "none", where: { id: "sw" } },
      { change: "absorption", afterEnd: "none", where: { id: "staff" } },
    ]);
    expect(back(both, { ...written, where: { id: "staff" } })).toEqual([
      { change: "absorption", afterEnd: "none", where: { id: "staff" } },
    ]);
    expect(back(both, { ...written, where: { id: "sw" } })).toHaveLength(1);
    const absorbed = changed(both, { change: "absorption", afterEnd: { absorbed: "2026-06-01" } });
    expect(back(absorbed, written).map((one) => "afterEnd" in one && one.afterEnd)).toEqual([
      [{ on: "2026-06-01", count: 6 }],
      { on: "2026-06-01" },
    ]);
    const going = changed(both, { change: "absorption", afterEnd: "continues" });
    expect(back(going, written).map((one) => "afterEnd" in one && one.afterEnd)).toEqual(["continues", "continues"]);
  });

  test("says whose, and until when", () => {
    const where = { id: "sw" };
    expect(says({ change: "absorption", afterEnd: "none" })).toBe("No cost after the end of every post.");
    expect(says({ change: "absorption", afterEnd: "continues", where })).toBe(
      "The people of Social worker stay in the cost after its end.",
    );
    expect(
      says({
        change: "absorption",
        afterEnd: {
          absorbed: [
            { on: "2026-04-01", count: 2 },
            { on: "2026-05-01", count: 4 },
          ],
        },
        where,
      }),
    ).toBe("After the end of Social worker, people are absorbed: 2 on 1 April 2026, 4 on 1 May 2026.");
  });
});

describe("end-posts", () => {
  const starts = [
    { on: "2024-09-01", count: 2 },
    { on: "2025-09-01", count: 1 },
  ];

  test("on a day cuts cover and vacancies there, and leaves out those that would start after it", () => {
    const plan = withPost({
      count: 3,
      starts: [{ on: "2024-09-01", count: 3 }],
      cover: [
        { agency: "worker", from: "2024-07-01" },
        { agency: "worker", from: "2025-03-01", to: "2025-05-31", count: 1 },
        { agency: "worker", from: "2025-07-01", to: "2025-07-31", count: 1 },
      ],
      vacant: [
        { from: "2025-03-01", to: "2025-05-31", count: 1 },
        { from: "2025-07-01", to: "2025-07-31", count: 1 },
      ],
    });
    const ended = post(changed(plan, { change: "end-posts", on: "2025-04-30" }));
    expect(ended.end).toBe("2025-04-30");
    expect(ended.cover.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: "2024-07-01", to: undefined },
      { from: "2025-03-01", to: "2025-04-30" },
    ]);
    expect(ended.vacant).toEqual([{ from: "2025-03-01", to: "2025-04-30", count: 1 }]);
    // A cover that begins on the last day is there for that day; one that ends before it keeps its end.
    const first = post(changed(plan, { change: "end-posts", on: "2025-07-01" }));
    expect(first.cover.map(({ to }) => to)).toEqual([undefined, "2025-05-31", "2025-07-01"]);
    const before = post(changed(plan, { change: "end-posts", on: "2025-06-30" }));
    expect(before.vacant).toHaveLength(1);
  });

  test("leaves a post that ends by then as it is, also on the very day", () => {
    const plan = withPost({ end: "2025-04-30" });
    expect(post(changed(plan, { change: "end-posts", on: "2025-04-30" }))).toEqual(post(plan));
    expect(post(changed(plan, { change: "end-posts", on: "2025-05-01" }))).toEqual(post(plan));
    expect(post(changed(plan, { change: "end-posts", on: "2025-04-29" })).end).toBe("2025-04-29");
  });

  test("keeps those that start by then, also on the very day", () => {
    const plan = withPost({ count: 3, starts });
    const kept = (on: string) => changed(plan, { change: "end-posts", on }).posts;
    expect(kept("2025-08-31").map(({ count }) => count)).toEqual([2]);
    expect(kept("2025-09-01").map(({ count }) => count)).toEqual([3]);
    expect(kept("2024-08-31")).toEqual([]);
  });

  test("keeps the agency workers of posts in which nobody starts any more, as a post of their own", () => {
    const plan = withPost({ count: 3, starts, cover: { agency: "worker", from: "2024-07-01" } });
    const ended = changed(plan, { change: "end-posts", on: "2025-03-31" });
    expect(ended.posts.map(({ id, title, count, partOf }) => [id, title, count, partOf])).toEqual([
      ["sw", "Social worker", 2, undefined],
      ["sw-not-recruited", "Social worker (not recruited)", 1, "sw"],
    ]);
    const waiting = post(ended, "sw-not-recruited");
    expect(waiting).toMatchObject({
      starts: [{ on: "2025-03-31", count: 1 }],
      vacant: [{ from: "2025-03-31", to: "2025-03-31" }],
      supplements: [],
      end: "2025-03-31",
      cover: [{ agency: "worker", from: "2024-07-01", to: "2025-03-31" }],
    });
    expect(waiting).not.toHaveProperty("afterEnd");
  });

  test("keeps a post in which nobody starts, where agency workers are there, under its own name", () => {
    const plan = withPost({ start: "2025-09-01", cover: { agency: "worker", from: "2024-07-01", to: "2024-12-31" } });
    const ended = changed(plan, { change: "end-posts", on: "2025-03-31" });
    expect(ended.posts.map(({ id }) => id)).toEqual(["sw"]);
    expect(post(ended).cover).toEqual([{ agency: "worker", from: "2024-07-01", to: "2024-12-31", handover: false }]);
    expect(changed(plan, { change: "end-posts", on: "2024-06-30" }).posts).toEqual([]);
  });

  test("keeps so many posts of a job share as hold the people who are covered", () => {
    const plan = withPost({
      count: 4,
      people: 2,
      fte: 0.5,
      start: "2025-09-01",
      cover: [
        { agency: "worker", from: "2024-07-01", to: "2024-08-31", count: 1 },
        { agency: "worker", from: "2024-09-01", to: "2024-12-31", count: 3 },
      ],
    });
    expect(post(changed(plan, { change: "end-posts", on: "2025-03-31" })).count).toBe(2);
  });

  test("with no day takes posts out, and out of what names them", () => {
    const plan = planWith({
      posts: [
        { id: "sw", title: "Social worker", pay: { fullCost: 42000 }, start: "2024-09-01" },
        { id: "tm", title: "Manager", pay: { fullCost: 52000 }, start: "2024-09-01" },
      ],
      funding: [
        {
          id: "grant",
          kind: "revenue",
          recurrent: false,
          perYear: { "2024/25": 1000 },
          carryForward: "none",
          status: "confirmed",
          pays: { posts: ["sw", "tm"] },
        },
      ],
    });
    const left = changed(plan, { change: "end-posts", where: { id: "sw" } });
    expect(left.posts.map(({ id }) => id)).toEqual(["tm"]);
    expect(left.funding[0]!.pays!.posts).toEqual(["tm"]);
    const ended = changed(plan, { change: "end-posts", on: "2025-03-31", where: { id: "sw" } });
    expect(ended.funding).toEqual(plan.funding);
  });

  test("makes parts of a post that is gone posts of their own, and no others", () => {
    const plan = withPost({ count: 2, starts: [{ on: "2024-09-01", count: 2 }] });
    const split = changed(plan, { change: "use-agency", count: 1, rate: "worker", where: { id: "sw" } });
    const parted = {
      ...split,
      posts: split.posts.map((one) => (one.id === "sw" ? { ...one, end: "2024-08-31" as Day } : one)),
    };
    expect(post(parted, "sw-agency").partOf).toBe("sw");
    // Whoever names the post means its parts too, so both go; a part that stays keeps its origin.
    expect(changed(split, { change: "end-posts", where: { id: "sw" } }).posts).toEqual([]);
    expect(post(changed(split, { change: "end-posts", where: { id: "sw-agency" } })).id).toBe("sw");
    const kept = changed(split, { change: "end-posts", on: "2026-01-31", where: { id: "sw" } });
    expect(post(kept, "sw-agency").partOf).toBe("sw");
    const titled = changed(split, { change: "end-posts", where: { id: "sw", title: "Social worker (agency)" } });
    expect(titled.posts.map(({ id, partOf }) => [id, partOf])).toEqual([["sw", undefined]]);
  });

  test("leaves what it does not select", () => {
    const plan = planWith({
      posts: [
        { id: "sw", pay: { fullCost: 42000 }, start: "2024-09-01", team: "Care" },
        { id: "tm", pay: { fullCost: 52000 }, start: "2024-09-01" },
      ],
    });
    const after = changed(plan, { change: "end-posts", on: "2025-03-31", where: { team: "Care" } });
    expect(after.posts.map(({ end }) => end)).toEqual(["2025-03-31", undefined]);
  });
});

describe("move-programme", () => {
  const sums = {
    lines: [
      {
        id: "fixed",
        amount: 500,
        from: "2024-09-01",
        to: "2025-08-31",
        kind: "staff",
        afterEnd: { absorbed: "2025-12-01" },
      },
      { id: "until", amount: 500, to: "2025-08-31" },
      { id: "since", amount: 500, from: "2024-09-01" },
      { id: "always", amount: 500 },
      { id: "single", amount: 500, on: "2025-01-31" },
      { id: "yearly", perYear: { "2024/25": 500 }, from: "2024-09-01" },
    ],
  };
  const plan = withPost(
    {
      end: "2026-02-28",
      afterEnd: { absorbed: [{ on: "2026-03-01", count: 1 }] },
      cover: { agency: "worker", from: "2024-07-01", to: "2024-08-31" },
      vacant: [{ from: "2025-01-01", to: "2025-01-31" }],
      supplement: { amount: 1000, from: "2024-10-01", to: "2025-09-30" },
    },
    sums,
  );
  const later = () => changed(plan, { change: "move-programme", months: 1 });

  test("moves every day of a post, first days and last days alike", () => {
    expect(post(later())).toMatchObject({
      starts: [{ on: "2024-10-01", count: 1 }],
      end: "2026-03-31",
      afterEnd: { absorbed: [{ on: "2026-04-01", count: 1 }] },
      cover: [{ from: "2024-08-01", to: "2024-09-30" }],
      vacant: [{ from: "2025-02-01", to: "2025-02-28" }],
      supplements: [{ from: "2024-11-01", to: "2025-10-31" }],
    });
  });

  test("gives a post without an end none, and none that goes on none", () => {
    const open = post(changed(withPost({}), { change: "move-programme", months: 1 }));
    expect(open).not.toHaveProperty("end");
    expect(open).not.toHaveProperty("afterEnd");
  });

  test("moves the days of lines of one sum that state them; sums by year stay in their years", () => {
    const { lines } = later();
    const days = lines.map(({ sum }) => (sum.is === "one-off" ? [sum.on] : [sum.from, sum.to]));
    expect(days).toEqual([
      ["2024-10-01", "2025-09-30"],
      [undefined, "2025-09-30"],
      ["2024-10-01", undefined],
      [undefined, undefined],
      ["2025-02-28"],
      ["2024-09-01", undefined],
    ]);
    expect(lines[0]!.afterEnd).toEqual({ absorbed: "2026-01-01" });
    expect(lines[1]).not.toHaveProperty("afterEnd");
    for (const at of [3, 5]) expect(lines[at]).toBe(plan.lines[at]);
    for (const { sum } of lines) expect(Object.values(sum)).not.toContain(undefined);
  });

  test("is taken back for the same posts and lines", () => {
    expect(back(plan, { change: "move-programme", days: 3 })).toEqual([{ change: "move-programme", by: { days: -3 } }]);
    expect(back(plan, { change: "move-programme", months: -3, where: { id: "sw" } })).toEqual([
      { change: "move-programme", by: { months: 3 }, where: { id: "sw" } },
    ]);
  });
});

describe("delay-starts", () => {
  const plan = withPost({
    vacant: [
      { from: "2024-09-01", to: "2024-09-30" },
      { from: "2025-06-01", to: "2025-06-30" },
    ],
    cover: [
      { agency: "worker", from: "2024-07-01", to: "2024-09-30" },
      { agency: "interim", from: "2025-06-01", to: "2025-06-30" },
    ],
  });
  const delayed = () => post(changed(plan, { change: "delay-starts", months: 1 }));

  test("moves what runs up to the start or over it, its end alone where it began before; the rest keeps its days", () => {
    const later = delayed();
    expect(later.starts).toEqual([{ on: "2024-10-01", count: 1 }]);
    expect(later.cover.map(({ from, to }) => [from, to])).toEqual([
      ["2024-07-01", "2024-10-31"],
      ["2025-06-01", "2025-06-30"],
    ]);
    expect(later.vacant.map(({ from, to }) => [from, to])).toEqual([
      ["2024-10-01", "2024-10-31"],
      ["2025-06-01", "2025-06-30"],
    ]);
  });

  test("gives cover that lasts until the start no end", () => {
    const open = withPost({ cover: { agency: "worker", from: "2024-07-01" } });
    expect(post(changed(open, { change: "delay-starts", days: 10 })).cover[0]).not.toHaveProperty("to");
  });
});

describe("pay-award", () => {
  const plan = withPost(
    {},
    {
      payAwards: [
        { scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" },
        { scale: "salaries", from: "2026-04-01", percent: 2, status: "assumed" },
        { scale: "njc", from: "2027-04-01", percent: 1, points: [2, 10], status: "assumed" },
        { scale: "njc", from: "2027-04-01", percent: 2, points: [11, 43], status: "assumed" },
      ],
    },
  );
  const awards = (after: Plan) => after.payAwards.map(({ scale, from, points, award }) => [scale, from, points, award]);

  test("takes the place of the award for the same scale, day and points, and of no other", () => {
    const award = { change: "pay-award", scale: "njc", from: "2027-04-01", points: [11, 43], percent: 5 };
    expect(awards(changed(plan, award)).slice(2)).toEqual([
      ["njc", "2027-04-01", ["2", "10"], { percent: 10_000 }],
      ["njc", "2027-04-01", ["11", "43"], { percent: 50_000 }],
    ]);
    const other = changed(plan, { change: "pay-award", scale: "salaries", from: "2026-04-01", percent: 4 });
    expect(awards(other).map(([, , , size]) => size)).toEqual([
      { percent: 30_000 },
      { percent: 40_000 },
      { percent: 10_000 },
      { percent: 20_000 },
    ]);
    takesBack(plan, award);
  });

  test("that is new stands where its day is, after those of the same day", () => {
    const between = { change: "pay-award", scale: "salaries", from: "2025-10-01", percent: 1 };
    expect(changed(plan, between).payAwards.map(({ from }) => from)).toEqual([
      "2025-04-01",
      "2025-10-01",
      "2026-04-01",
      "2027-04-01",
      "2027-04-01",
    ]);
    takesBack(plan, between);
    const alike = changed(plan, { change: "pay-award", scale: "salaries", from: "2027-04-01", flat: 500 });
    expect(alike.payAwards.at(-1)).toMatchObject({ scale: "salaries", from: "2027-04-01", award: { flat: 50_000 } });
    const first = changed(plan, { change: "pay-award", scale: "salaries", from: "2024-04-01", percent: 1 });
    expect(first.payAwards[0]!.from).toBe("2024-04-01");
  });

  test("of none takes out that award and leaves the others", () => {
    const none = { change: "pay-award", scale: "salaries", from: "2025-04-01", award: "none", percent: undefined };
    const undo = back(withPost({}), {
      change: "pay-award",
      scale: "njc",
      from: "2027-04-01",
      points: [2, 10],
      percent: 5,
    });
    expect(undo).toEqual([
      { change: "pay-award", scale: "njc", from: "2027-04-01", points: ["2", "10"], award: "none", status: "assumed" },
    ]);
    expect(none.award).toBe("none");
    const held = changed(plan, { change: "pay-award", scale: "njc", from: "2027-10-01", points: [2, 10], percent: 5 });
    expect(held.payAwards).toHaveLength(5);
    expect(back(plan, { change: "pay-award", scale: "salaries", from: "2028-04-01", percent: 5 })).toEqual([
      { change: "pay-award", scale: "salaries", from: "2028-04-01", award: "none", status: "assumed" },
    ]);
    const [removal] = undo;
    expect(sentence(removal!, plan)).toBe("There is no award for NJC pay, points 2 to 10, on 1 April 2027.");
    expect(applyChanges(plan, [removal!]).payAwards).toEqual(plan.payAwards.filter((_, n) => n !== 2));
  });
});

describe("pension-rate", () => {
  const rates = (after: Plan) => after.onCosts.pension;
  const three = withPost(
    {},
    {
      onCosts: {
        pension: [
          { from: "2023-04-01", rate: 0.2 },
          { from: "2025-04-01", rate: 0.21, source: "the actuary" },
          { from: "2026-04-01", rate: 0.22 },
        ],
      },
    },
  );

  test("holds to the next rate that the plan states: later rates stay", () => {
    const entries = [
      { from: "2023-04-01", rate: 200_000 },
      { from: "2024-10-01", rate: 180_000 },
      three.onCosts.pension![1],
      { from: "2026-04-01", rate: 220_000 },
    ];
    const change = { change: "pension-rate", from: "2024-10-01", rate: 0.18 };
    expect(rates(changed(three, change))).toEqual(entries);
    takesBack(three, change);
  });

  test("takes the place of one of the same day", () => {
    const after = rates(changed(three, { change: "pension-rate", from: "2026-04-01", rate: 0.25 }));
    expect(after).toEqual([...(three.onCosts.pension as object[]).slice(0, 2), { from: "2026-04-01", rate: 250_000 }]);
    expect(back(three, { change: "pension-rate", from: "2026-04-01", rate: 0.25 })).toEqual([
      { change: "pension-rate", from: "2026-04-01", rate: 220_000 },
    ]);
  });

  test("may be the first, where there is none, and is taken out again", () => {
    const none = withPost({}, { onCosts: { pension: "none" } });
    const change = { change: "pension-rate", from: "2024-04-01", rate: 0.2 };
    expect(rates(changed(none, change))).toEqual([{ from: "2024-04-01", rate: 200_000 }]);
    expect(back(none, change)).toEqual([{ change: "pension-rate", from: "2024-04-01", rate: "none" }]);
    takesBack(none, change);
  });

  test("that is taken out and is not there changes nothing", () => {
    const [undo] = back(three, { change: "pension-rate", from: "2024-10-01", rate: 0.18 });
    expect(sentence(undo!, three)).toBe("The employer pension rate of 1 October 2024 is taken out.");
    expect(applyChanges(three, [undo!], { idle: "allowed" })).toEqual(three);
  });
});

describe("published-rate", () => {
  const own = withPost(
    {},
    {
      onCosts: {
        pension: "none",
        apprenticeshipLevy: 0.004,
        employerNi: [
          { from: "2024-04-06", rate: 0.138, monthlyThreshold: 758 },
          { from: "2025-04-06", rate: 0.15, monthlyThreshold: 417 },
          { from: "2026-04-06", rate: 0.16, monthlyThreshold: 417 },
        ],
      },
    },
  );
  const ni = { change: "published-rate", of: "employer-ni", from: "2025-10-06", rate: 0.17, monthlyThreshold: 400 };

  test("is in use from its day on, after what the plan states for the days before", () => {
    const entries = changed(own, ni).onCosts.employerNi as readonly { from: string; rate: number }[];
    expect(entries.map(({ from, rate }) => [from, rate])).toEqual([
      ["2024-04-06", 138_000],
      ["2025-04-06", 150_000],
      ["2025-10-06", 170_000],
    ]);
    const same = changed(own, { ...ni, from: "2025-04-06" }).onCosts.employerNi as readonly object[];
    expect(same).toHaveLength(2);
  });

  test("stands after what is published before it, with its source; after nothing where there is none", () => {
    const entries = changed(withPost({}), ni).onCosts.employerNi as readonly {
      from: string;
      source?: { title: string };
    }[];
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.every(({ from }) => from <= "2025-10-06")).toBe(true);
    expect(entries[0]!.source!.title).not.toBe("");
    const none = withPost({ start: "2025-12-01" }, { onCosts: { pension: "none", employerNi: "none" } });
    expect(changed(none, ni).onCosts.employerNi).toHaveLength(1);
  });

  test("is taken back by what was there: each entry, the levy's rate, or what is published", () => {
    expect(
      back(own, ni).map((one) => "of" in one && "from" in (one.of as object) && (one.of as { from: string }).from),
    ).toEqual(["2024-04-06", "2025-04-06", "2026-04-06"]);
    expect(back(own, { change: "published-rate", of: "apprenticeship-levy", rate: 0.006 })).toEqual([
      { change: "published-rate", of: { is: "apprenticeship-levy", rate: 4_000 } },
    ]);
    expect(back(withPost({}), ni)).toEqual([
      { change: "published-rate", of: { is: "published", rate: "employer-ni" } },
    ]);
    const levy = { change: "published-rate", of: "apprenticeship-levy", rate: 0.006 };
    expect(back(withPost({}), levy)).toEqual([
      { change: "published-rate", of: { is: "published", rate: "apprenticeship-levy" } },
    ]);
    takesBack(withPost({}), ni);
  });

  test("is as published again, and says which", () => {
    const again = { change: "published-rate", of: "employer-ni", rate: "published" };
    expect(changed(own, again).onCosts).toEqual({ ...own.onCosts, employerNi: "published" });
    expect(says(again)).toBe("The employer NI is as published.");
    expect(says({ ...again, of: "apprenticeship-levy" })).toBe("The apprenticeship levy is as published.");
  });
});

describe("recruit-in-cohorts", () => {
  test("starts from the first start, however they are written, in no more cohorts than posts", () => {
    const plan = withPost({
      count: 2,
      starts: [
        { on: "2025-01-01", count: 1 },
        { on: "2024-09-01", count: 1 },
      ],
    });
    expect(post(changed(plan, { change: "recruit-in-cohorts", cohorts: 5, months: 1 })).starts).toEqual([
      { on: "2024-09-01", count: 1 },
      { on: "2024-10-01", count: 1 },
    ]);
  });

  test("lets cover that runs up to the start last until each starts; other cover, and a handover, keeps its days", () => {
    const plan = withPost({
      count: 2,
      starts: [{ on: "2024-09-01", count: 2 }],
      vacant: [{ from: "2025-01-01", to: "2025-01-31" }],
      cover: [
        { agency: "worker", from: "2024-07-01", to: "2024-08-31" },
        { agency: "worker", from: "2025-01-01", to: "2025-01-31" },
      ],
    });
    const covers = post(changed(plan, { change: "recruit-in-cohorts", cohorts: 2, months: 1 })).cover;
    expect(covers.map(({ to }) => to)).toEqual([undefined, "2025-01-31"]);
    expect(covers[0]).not.toHaveProperty("to");
    const handover = withPost({
      count: 2,
      starts: [
        { on: "2024-09-01", count: 1 },
        { on: "2024-10-01", count: 1 },
      ],
      cover: { agency: "worker", from: "2024-09-01", to: "2024-09-30", handover: true },
    });
    expect(post(changed(handover, { change: "recruit-in-cohorts", cohorts: 2, months: 2 })).cover[0]!.to).toBe(
      "2024-09-30",
    );
    const second = withPost({
      count: 2,
      starts: [
        { on: "2024-09-01", count: 1 },
        { on: "2024-10-01", count: 1 },
      ],
      cover: { agency: "worker", from: "2024-07-01", to: "2024-08-31" },
    });
    expect(post(changed(second, { change: "recruit-in-cohorts", cohorts: 2, months: 2 })).cover[0]).not.toHaveProperty(
      "to",
    );
  });

  test("says how far apart", () => {
    expect(says({ change: "recruit-in-cohorts", cohorts: 2, months: 2 })).toBe(
      "Every post is recruited in 2 cohorts, 2 months apart. Where there are fewer posts than that, each is a cohort.",
    );
  });
});

describe("use-agency", () => {
  const three = planWith({
    posts: ["a", "b", "c"].map((id) => ({ id, title: id, count: 2, pay: { fullCost: 42000 }, start: "2024-09-01" })),
    lines: [
      { id: "staff", kind: "staff", perYear: { "2024/25": 60000 } },
      { id: "rent", perYear: { "2024/25": 60000 } },
    ],
  });
  const premium = { change: "use-agency", share: 0.1, premium: { agency: 1800, employed: 1280 } };

  test("takes whole posts in the plan's order, no more than are asked for, all of a post before part of the next", () => {
    const after = changed(three, { change: "use-agency", count: 3, rate: "worker" });
    expect(after.posts.map(({ id, count, agencyShare }) => [id, count, agencyShare?.share])).toEqual([
      ["a", 2, 1_000_000],
      ["b", 1, undefined],
      ["b-agency", 1, 1_000_000],
      ["c", 2, undefined],
    ]);
  });

  test("takes only what is selected, and no post whose pay is in a line", () => {
    const inLine = planWith({
      posts: [
        { id: "counted", pay: { inLine: "staff" }, start: "2024-09-01" },
        { id: "sw", pay: { fullCost: 42000 }, start: "2024-09-01" },
      ],
      lines: [{ id: "staff", kind: "staff", perYear: { "2024/25": 60000 } }],
    });
    for (const how of [{ count: 1 }, { share: 0.5 }]) {
      const after = changed(inLine, { change: "use-agency", ...how, rate: "worker" });
      expect(post(after, "counted")).toEqual(post(inLine, "counted"));
      expect(post(after, "sw").agencyShare).toBeDefined();
    }
    expect(back(inLine, { change: "use-agency", share: 0.5, rate: "worker" })).toEqual([
      { change: "convert-agency", where: { id: "sw" } },
    ]);
    const one = changed(three, { change: "use-agency", count: 1, rate: "worker", where: { id: "c" } });
    expect(one.posts.map(({ id }) => id)).toEqual(["a", "b", "c", "c-agency"]);
  });

  test("by a premium is for staff lines alone, and is taken back to the premium held before, or to none", () => {
    const dearer = changed(three, premium);
    expect(dearer.lines.map(({ agencyPremium }) => agencyPremium?.share)).toEqual([100_000, undefined]);
    expect(back(three, premium)).toEqual([{ change: "convert-agency", where: { id: "staff" } }]);
    takesBack(dearer, { ...premium, share: 0.2 });
    takesBack(three, { ...premium, where: { id: "staff" } });
    expect(back(three, { ...premium, where: { id: "rent" } })).toEqual([]);
  });

  test("by a share is taken back to the share held before", () => {
    const shared = changed(three, { change: "use-agency", share: 0.5, rate: "worker" });
    takesBack(shared, { change: "use-agency", share: 0.25, rate: "interim" });
  });

  test("says how many", () => {
    expect(says({ change: "use-agency", count: 1, rate: "worker" })).toBe(
      "Agency workers at worker fill one whole post of every post.",
    );
  });

  test("keeps the vacancy factor off a part as it was kept off the whole", () => {
    const covered = withPost(
      {
        count: 2,
        starts: [{ on: "2024-09-01", count: 2 }],
        cover: { agency: "worker", from: "2024-07-01", count: 1 },
      },
      { vacancyFactor: { percent: 5, except: ["agency-covered"] } },
    );
    const after = changed(covered, { change: "use-agency", count: 1, rate: "worker" });
    const named = after.vacancyFactor!.except.flatMap((one) => (one.is === "post" ? [one.id] : []));
    expect(named).toEqual(after.posts.filter(({ cover }) => cover.length === 0).map(({ id }) => id));
    expect(named).toHaveLength(1);
  });
});

describe("money, savings and growth", () => {
  const sources = ["g1", "g2"].map((id) => ({
    id,
    title: id,
    kind: "revenue",
    recurrent: false,
    perYear: { "2025/26": 1000, "2026/27": 2000 },
    carryForward: id === "g1" ? "none" : "all",
    status: id === "g1" ? "confirmed" : "conditional",
  }));
  const plan = planWith({
    lines: [
      { id: "legal", perYear: { "2024/25": 100000 }, growth: { percent: 8 } },
      { id: "flat", perYear: { "2024/25": 100000 } },
      { id: "fixed", amount: 500 },
    ],
    savings: ["s1", "s2"].map((id, n) => ({
      id,
      perYear: { "2024/25": 5000 },
      delivered: 1 - n / 10,
      slips: { months: n },
    })),
    funding: sources,
  });

  test.each([
    { change: "funding-amount", perYear: { "2025/26": 5000 } },
    { change: "carry-forward", carryForward: { cap: 500 } },
    { change: "funding-status", status: "unconfirmed" },
    { change: "savings-delivery", delivered: 0.5 },
    { change: "savings-slippage", months: 5 },
  ])("%j is taken back for each of what it is for, and for no other", (written) => {
    takesBack(plan, written);
    const [first, second] = written.change.startsWith("savings") ? ["s1", "s2"] : ["g1", "g2"];
    const wheres = (undo: readonly Change[]) => undo.map((one) => "where" in one && one.where);
    expect(wheres(back(plan, written))).toEqual([{ id: first }, { id: second }]);
    expect(wheres(back(plan, { ...written, where: { id: second } }))).toEqual([{ id: second }]);
  });

  test("posts likewise: their FTE and their count", () => {
    const posts = planWith({
      posts: ["a", "b"].map((id) => ({ id, count: 2, pay: { fullCost: 1000 }, start: "2024-09-01" })),
    });
    for (const written of [
      { change: "change-fte", fte: 0.5 },
      { change: "change-count", count: 3 },
    ]) {
      takesBack(posts, written);
      expect(back(posts, { ...written, where: { id: "b" } })).toHaveLength(1);
    }
  });

  test("other sums are for the years named, in the order of the years, and taken back for those alone", () => {
    const change = { change: "funding-amount", perYear: { "2024/25": 7000, "2025/26": 5000 }, where: { id: "g1" } };
    expect(changed(plan, change).funding[0]!.perYear).toEqual([
      { year: "2024/25", amount: 7_000_00 },
      { year: "2025/26", amount: 5_000_00 },
      { year: "2026/27", amount: 2_000_00 },
    ]);
    expect(back(plan, change)).toEqual([
      { change: "funding-amount", perYear: [{ year: "2025/26", amount: 1_000_00 }], where: { id: "g1" } },
    ]);
  });

  test("growth is of sums by year alone, and is taken back where there was some", () => {
    const change = { change: "growth-rate", percent: 4 };
    const growths = changed(plan, change).lines.map(({ sum }) => "growth" in sum && sum.growth);
    expect(growths).toEqual([40_000, 40_000, false]);
    expect(back(plan, change)).toEqual([{ change: "growth-rate", percent: 80_000, where: { id: "legal" } }]);
    expect(back(plan, { ...change, where: { id: "flat" } })).toEqual([]);
  });

  test("says what may be carried forward, and for how long", () => {
    const carried = (carryForward: unknown) => says({ change: "carry-forward", carryForward });
    expect(carried("none")).toBe("Every source of funding may carry forward nothing.");
    expect(carried("all")).toBe("Every source of funding may carry forward everything not applied.");
    expect(carried({ cap: 500 })).toBe("Every source of funding may carry forward up to £500.");
    expect(carried({ cap: 500, expiresAfterYears: 1 })).toBe(
      "Every source of funding may carry forward up to £500, to be used within a year.",
    );
    expect(carried({ cap: 500, expiresAfterYears: 2 })).toBe(
      "Every source of funding may carry forward up to £500, to be used within 2 years.",
    );
  });

  test("says how much later savings come", () => {
    expect(says({ change: "savings-slippage", months: 1 })).toBe("Every saving comes a month later than planned.");
    expect(says({ change: "savings-slippage", months: 2 })).toBe("Every saving comes 2 months later than planned.");
  });
});

describe("posts, rates and conventions", () => {
  test("more posts start with those that start last, the later written of one day", () => {
    const starts = [
      { on: "2024-11-01", count: 1 },
      { on: "2024-09-01", count: 1 },
      { on: "2024-11-01", count: 1 },
      { on: "2024-10-01", count: 1 },
    ];
    const plan = withPost({ count: 4, starts });
    expect(post(changed(plan, { change: "change-count", count: 6 })).starts.map(({ count }) => count)).toEqual([
      1, 1, 3, 1,
    ]);
    expect(changed(plan, { change: "change-count", count: 4 })).toEqual(plan);
    expect(post(changed(plan, { change: "change-count", count: 4 }))).toBe(post(plan));
  });

  test("added posts say how many they are", () => {
    const posts = [
      { id: "new", title: "Advocate", count: 2, pay: { fullCost: 50000 }, start: "2025-04-01" },
      { id: "other", title: "Clerk", pay: { fullCost: 20000 }, start: "2025-04-01" },
    ];
    expect(says({ change: "add-posts", posts })).toBe("Added: 2 × Advocate, Clerk.");
  });

  test("an agency rate that the plan does not have is refused, and others stay", () => {
    const plan = withPost({});
    const to = { perDay: 400, daysPerWeek: 5, weeksPerYear: 44.5 };
    const unknown = changeOf({ change: "agency-rate", rate: "constructor", to });
    expect(() => applyChanges(plan, [unknown])).toThrow("unknown-agency-rate");
    const after = changed(plan, { change: "agency-rate", rate: "interim", to });
    expect(after.agencyRates.worker).toBe(plan.agencyRates.worker);
    expect(says({ change: "agency-rate", rate: "interim", to })).toBe(
      "The agency rate interim is £400 a day, 5 days a week, 44.5 weeks a year.",
    );
    expect(says({ change: "agency-rate", rate: "interim", to: { perWeek: 900 } })).toBe(
      "The agency rate interim is £900 a week.",
    );
  });

  test("a vacancy factor without exceptions leaves out what is covered by agency, and is taken back to none", () => {
    const plan = withPost({});
    const change = { change: "vacancy-factor", percent: 3 };
    expect(changed(plan, change).vacancyFactor).toEqual({ percent: 30_000, except: [{ is: "agency-covered" }] });
    expect(back(plan, change)).toEqual([{ change: "vacancy-factor", percent: "none" }]);
    takesBack(plan, change);
  });

  test("what is known is everything again", () => {
    const plan = withPost({}, { conventions: { knownOn: "2024-07-08" } });
    const everything = { change: "known-on", knownOn: "everything" };
    expect(changed(plan, everything).conventions).not.toHaveProperty("knownOn");
    expect(says(everything)).toBe("Everything published is used.");
    takesBack(plan, everything);
  });
});

describe("convert-agency", () => {
  const open = { agency: "worker", from: "2024-07-01" };
  const after = (held: object, on?: string, parts: object = {}): Post =>
    post(changed(withPost(held, parts), { change: "convert-agency", ...(on && { on }) }));

  test("is from the day said, or from the first day of the cover, with which the cover goes", () => {
    const held = { start: "2024-12-01", cover: open };
    expect(after(held, "2024-10-01")).toMatchObject({
      starts: [{ on: "2024-10-01", count: 1 }],
      cover: [{ from: "2024-07-01", to: "2024-09-30" }],
    });
    for (const on of [undefined, "2024-07-01", "2024-05-01"])
      expect(after(held, on)).toMatchObject({ starts: [{ on: "2024-07-01", count: 1 }], cover: [] });
  });

  test("leaves a cover that is over by the day, or that hands over, and the one before or after it", () => {
    const held = { start: "2024-12-01", cover: { ...open, to: "2024-09-30" } };
    expect(after(held, "2024-10-01")).toEqual(post(withPost(held)));
    expect(after(held, "2024-09-30")).toMatchObject({
      starts: [{ on: "2024-09-30", count: 1 }],
      cover: [{ from: "2024-07-01", to: "2024-09-29" }],
    });
    const handing = { start: "2024-09-01", cover: { ...open, from: "2024-09-01", to: "2024-09-30", handover: true } };
    expect(after(handing, "2024-09-15")).toEqual(post(withPost(handing)));
    expect(after(handing)).toEqual(post(withPost(handing)));
    const two = {
      start: "2024-12-01",
      cover: [
        { ...open, to: "2024-07-31" },
        { ...open, from: "2024-08-01" },
      ],
    };
    expect(after(two, "2024-10-01").cover.map(({ from, to }) => [from, to])).toEqual([
      ["2024-07-01", "2024-07-31"],
      ["2024-08-01", "2024-09-30"],
    ]);
  });

  test("leaves their cover to those who start by the day", () => {
    const starts = [
      { on: "2024-12-01", count: 1 },
      { on: "2024-09-01", count: 1 },
    ];
    const some = after({ count: 2, starts, cover: open }, "2024-10-01");
    expect(some.starts).toEqual([
      { on: "2024-09-01", count: 1 },
      { on: "2024-10-01", count: 1 },
    ]);
    expect(some.cover).toEqual([{ ...open, handover: false }]);
    const cut = after({ count: 2, starts, cover: { ...open, to: "2024-08-31" } }, "2024-08-01");
    expect(cut.cover.map(({ to }) => to)).toEqual(["2024-07-31"]);
    expect(after({ count: 2, starts, cover: open }, "2024-12-01").starts).toHaveLength(2);
    expect(after({ start: "2024-10-01", cover: open }, "2024-10-01")).toEqual(
      post(withPost({ start: "2024-10-01", cover: open })),
    );
  });

  test("leaves the others of a job share vacant until they start", () => {
    const share = { people: 2, fte: 0.5, start: "2024-12-01" };
    expect(after({ ...share, cover: { ...open, count: 1 } }, "2024-10-01")).toMatchObject({
      starts: [{ on: "2024-10-01", count: 1 }],
      vacant: [{ from: "2024-10-01", to: "2024-11-30", count: 1 }],
    });
    expect(after({ ...share, cover: open }, "2024-10-01").vacant).toEqual([]);
    const two = after({ ...share, count: 2, cover: { ...open, count: 3 } }, "2024-10-01");
    expect(two.starts).toEqual([{ on: "2024-10-01", count: 2 }]);
    expect(two.vacant).toEqual([{ from: "2024-10-01", to: "2024-11-30", count: 1 }]);
  });

  test("ends the vacancy that was covered, from the day on", () => {
    const gap = { from: "2025-01-01", to: "2025-03-31" };
    const held = { vacant: [gap], cover: { agency: "worker", ...gap } };
    expect(after(held, "2025-02-01")).toMatchObject({
      vacant: [{ from: "2025-01-01", to: "2025-01-31" }],
      cover: [{ from: "2025-01-01", to: "2025-01-31" }],
    });
    expect(after(held)).toMatchObject({ vacant: [], cover: [] });
  });

  test("takes an agency share and a premium away only where no day is said", () => {
    const lines = [{ id: "staff", kind: "staff", perYear: { "2024/25": 60000 } }];
    const used = changed(
      withPost({}, { lines }),
      { change: "use-agency", share: 0.5, rate: "worker" },
      { change: "use-agency", share: 0.1, premium: { agency: 1800, employed: 1280 } },
    );
    const from = changed(used, { change: "convert-agency", on: "2024-10-01" });
    expect([post(from).agencyShare, from.lines[0]!.agencyPremium]).toEqual([
      post(used).agencyShare,
      used.lines[0]!.agencyPremium,
    ]);
    expect(changed(used, { change: "convert-agency" })).toEqual(withPost({}, { lines }));
    expect(says({ change: "convert-agency", where: { id: "sw" } })).toBe(
      "Social worker is filled by employees instead of agency workers.",
    );
  });

  test("keeps the vacancy factor beside vacancies that are left, where the cover no longer leaves it out", () => {
    const gaps = [
      { from: "2025-01-01", to: "2025-01-31" },
      { from: "2025-06-01", to: "2025-06-30" },
    ];
    const factor = { vacancyFactor: { percent: 5, except: ["agency-covered"] } };
    const covered = { agency: "worker", ...gaps[0] };
    expect(after({ vacant: gaps, cover: covered }, undefined, factor).vacancyFactor).toBe("keep");
    expect(after({ vacant: gaps, cover: covered }, undefined)).not.toHaveProperty("vacancyFactor");
    expect(after({ vacant: [gaps[0]], cover: covered }, undefined, factor)).not.toHaveProperty("vacancyFactor");
    expect(after({ vacant: gaps, cover: covered }, "2025-02-01", factor)).not.toHaveProperty("vacancyFactor");
  });
});
