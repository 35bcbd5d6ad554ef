import { describe, expect, test } from "vitest";
import { forecast, type NoteCode } from "../../packages/core/src/forecast/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";

const YEAR = "2025/26";
const onCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
const money = (id: string, amount: number, of: object = {}) => ({
  ...{ id, kind: "revenue", recurrent: false, carryForward: "none", status: "confirmed" },
  ...{ perYear: { [YEAR]: amount }, ...of },
});
const line = (id: string, amount: number, of: object = {}) => ({ id, team: id, perYear: { [YEAR]: amount }, ...of });

/** The sentences of one kind that a plan of one year gets, or of the years that it names. */
function said(code: NoteCode, of: object): readonly string[] {
  const plan = readPlan({ outturn: 1, title: "A case", source: "s", years: { from: YEAR, to: YEAR }, onCosts, ...of });
  return forecast(plan)
    .notes.filter((note) => note.code === code)
    .map(({ text }) => text);
}

describe("short though money is there", () => {
  const short = (...funding: object[]) => said("short-in-year", { lines: [line("a", 100), line("b", 100)], funding });

  test("ring-fenced money that is left is named", () => {
    // costs 100 + 100; 500 for a alone pays 100: 400 is left, and b is not paid
    expect(short(money("f", 500, { pays: { teams: ["a"] } }))).toEqual([
      "2025/26 is £100 short, though it has funding enough: £400 of it is there and may not be spent on what is unpaid: £400 of f (ring-fenced).",
    ]);
  });

  test("so is capital money without a direction", () => {
    expect(short(money("f", 100), money("receipts", 100, { kind: "capital" }))).toEqual([
      "2025/26 is £100 short, though it has funding enough: £100 of it is there and may not be spent on what is unpaid: £100 of receipts (capital).",
    ]);
  });

  test("too little money of which some is ring-fenced is both", () => {
    // 120 of 200: 100 is spent on a, 20 is left
    expect(short(money("f", 120, { pays: { teams: ["a"] } }))).toEqual([
      "2025/26 is £100 short: its funding is less than its cost, with every source counted, and £20 of that funding may not be spent on what is unpaid: £20 of f (ring-fenced).",
    ]);
  });

  test("too little money that is all spent is that alone", () => {
    expect(short(money("f", 120))).toEqual([
      "2025/26 is £80 short: its funding is less than its cost, with every source counted.",
    ]);
  });

  test("a plan is funded in total only where the money may pay the costs", () => {
    const years = { from: YEAR, to: "2026/27" };
    const perYear = { [YEAR]: 200, "2026/27": 0 };
    const lines = [line("a", 50), line("b", 0, { perYear: { [YEAR]: 50, "2026/27": 100 } })];
    // 200 in all against 200 in all; the ring-fence keeps 150 of it from b
    const fenced = said("short-in-year", {
      years,
      lines,
      funding: [money("f", 0, { perYear, pays: { teams: ["a"] } })],
    });
    const open = said("short-in-year", { years, lines, funding: [money("f", 0, { perYear })] });
    expect(fenced[1]).toMatch(/^2026\/27 is £100 short/);
    expect(open[0]).toMatch(/^The plan is funded in total, but 2026\/27 is £100 short/);
  });

  test("only money that could pay is said to lapse before a year that wants it", () => {
    const years = { from: YEAR, to: "2026/27" };
    const funding = [money("grant", 99), money("receipts", 900, { kind: "capital" })];
    const lines = [line("a", 0, { perYear: { [YEAR]: 0, "2026/27": 50 } })];
    expect(said("carry-forward-needed", { years, lines, funding })[0]).toContain(
      "£50 would have to be carried forward into 2026/27, out of £99 that lapses before it.",
    );
  });

  test("headroom over several years says so where what is left may not pay what is unpaid", () => {
    const years = { from: YEAR, to: "2026/27" };
    const lines = ["a", "b"].map((id) => line(id, 0, { perYear: { [YEAR]: 100, "2026/27": 100 } }));
    // 500 against 400: 200 of it may be spent on a, in whichever year, and none on b
    const fenced = [money("f", 500, { pays: { teams: ["a"] } })];
    expect(said("headroom", { years, lines, funding: fenced })).toEqual([
      "Over all years together, funding exceeds cost by £100. That is headroom in total; what is left of it may not be spent on all that is unpaid, and each year must still be funded on its own.",
    ]);
    expect(said("headroom", { years, lines, funding: [money("f", 500)] })).toEqual([
      "Over all years together, funding exceeds cost by £100. That is headroom in total; each year must still be funded on its own.",
    ]);
  });

  test("one year is not all years together", () => {
    const funding = [money("f", 500, { pays: { teams: ["a"] } })];
    expect(said("headroom", { lines: [line("a", 100), line("b", 100)], funding })).toEqual([
      "In 2025/26, funding exceeds cost by £300. That is headroom in total; what is short is short of money that may pay it.",
    ]);
  });
});

describe("vacant days", () => {
  const may = { from: "2025-05-01", to: "2025-05-31" };
  const post = (of: object) => ({
    agencyRates: { w: { perWeek: 700 } },
    lines: [line("pay", 100, { kind: "staff" })],
    posts: [{ id: "a", pay: { fullCost: 12000 }, start: "2025-04-01", vacant: [may], ...of }],
  });

  test.each([
    ["covered to the last", { cover: [{ agency: "w", ...may }] }, "a is vacant for 31 person-days, covered by agency."],
    ["not covered", {}, "a is vacant for 31 person-days, which cost nothing."],
    [
      "covered for a while", // 1 to 10 May
      { cover: [{ agency: "w", from: "2025-05-01", to: "2025-05-10" }] },
      "a is vacant for 31 person-days: agency covers 10 of them, and the other 21 cost nothing.",
    ],
    [
      "covered for one of two", // 2 × 31 days
      { count: 2, cover: [{ agency: "w", ...may, count: 1 }] },
      "a is vacant for 62 person-days: agency covers 31 of them, and the other 31 cost nothing.",
    ],
    ["paid in a line", { pay: { inLine: "pay" } }, "a is vacant for 31 person-days, which take nothing off pay."],
    [
      "one day",
      { vacant: [{ from: "2025-05-01", to: "2025-05-01" }] },
      "a is vacant for 1 person-day, which cost nothing.",
    ],
  ])("%s", (_, of, text) => expect(said("vacant", post(of))).toEqual([text]));
});

describe("the profile of a line", () => {
  const years = { from: "2024/25", to: "2026/27" };
  const staff = (perYear: object, of: object = {}) => ({
    years,
    lines: [{ id: "a", kind: "staff", perYear, ...of }],
  });

  test("growth that the line states is explained", () => {
    expect(said("profile-not-flat", staff({ "2024/25": 100000 }, { growth: { percent: 10 } }))).toEqual([]);
  });

  test("what it states itself is compared without the years that grow", () => {
    const perYear = { "2024/25": 90000, "2025/26": 110000 };
    const text = (of: object) => said("profile-not-flat", staff(perYear, of))[0];
    expect(text({ growth: { percent: 10 } })).toBe(text({}));
    expect(text({})).toContain("2024/25 is £10,000 below its share by months, £100,000"); // 200,000 ÷ 2
  });

  test("posts that are paid from it and start on different days are said", () => {
    const post = (id: string, start: string) => ({ id, pay: { inLine: "a" }, start });
    const spec = staff({ "2024/25": 90000, "2025/26": 110000 });
    const posts = [post("one", "2024-04-01"), post("other", "2024-09-01")];
    expect(said("profile-not-flat", { ...spec, posts })[0]).toMatch(
      /pay rise would explain it: the posts paid from it start on different days\.$/,
    );
  });
});

describe("money that the plan rests on", () => {
  const conditional = { status: "conditional" };

  test("only sources that pay are named", () => {
    const funding = [
      money("works", 100, conditional),
      money("spare", 100, conditional),
      money("elsewhere", 100, { ...conditional, pays: { lines: ["a"] } }),
      money("capital", 100, { ...conditional, kind: "capital" }),
    ];
    expect(said("rests-on-conditional", { lines: [line("a", 100)], funding })).toEqual([
      "£100 rests on conditional money (works): £100 in 2025/26.",
    ]);
  });

  test("two that pay are both named", () => {
    const funding = [money("works", 60, conditional), money("more", 60, conditional)];
    expect(said("rests-on-conditional", { lines: [line("a", 100)], funding })).toEqual([
      "£100 rests on conditional money (works and more): £100 in 2025/26.",
    ]);
  });
});

describe("pay that stands still over an April", () => {
  const table = (from: string, ...salaries: number[]) => ({
    from,
    points: Object.fromEntries(salaries.map((salary, at) => [["A", "B"][at], salary])),
  });
  const years = { from: "2024/25", to: "2026/27" };
  const onScale = (of: object) => ({
    years,
    payScales: { local: [table("2024-04-01", 20000, 30000), table("2026-04-01", 22000, 33000)] },
    posts: [{ id: "a", pay: { scale: "local", point: "A" }, start: "2024-04-01" }],
    ...of,
  });
  const salaried = (salary: unknown, of: object = {}) => ({
    years,
    posts: [{ id: "a", pay: { salary }, start: "2024-04-01", ...of }],
  });
  const still = "it is carried on unchanged. State one in payAwards, if only as assumed.";

  test("between two tables", () => {
    expect(said("no-award", onScale({}))).toEqual([`Pay on local has no award for 2025/26: ${still}`]);
  });

  test("before a later dated salary", () => {
    const salary = [
      { from: "2024-04-01", amount: 40000 },
      { from: "2026-04-01", amount: 42000 },
    ];
    expect(said("no-award", salaried(salary))).toEqual([
      `Plain salaries have no award for 2025/26: ${still.replace("it is", "they are")}`,
    ]);
  });

  test("before a second start at the same salary", () => {
    const starts = [
      { on: "2024-04-01", count: 1 },
      { on: "2026-04-01", count: 1 },
    ];
    expect(said("no-award", salaried(40000, { start: undefined, count: 2, starts }))).toEqual([
      `Plain salaries have no award for 2025/26 and 2026/27: ${still.replace("it is", "they are")}`,
    ]);
  });

  test("under an award on other points, which is said of the post", () => {
    const award = {
      scale: "local",
      from: "2025-04-01",
      percent: 3,
      points: ["B", "B"],
      status: "assumed",
      source: "s",
    };
    expect(said("no-award", onScale({ payAwards: [award] }))).toEqual([
      "a has no award for 2025/26: those of 2025/26 are for other points of local, and its pay is carried on unchanged. State one in payAwards, if only as assumed.",
    ]);
    expect(said("no-award", onScale({ payAwards: [{ ...award, points: ["A", "A"] }] }))).toEqual([]);
  });
});
