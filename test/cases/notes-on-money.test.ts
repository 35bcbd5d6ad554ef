import { describe, expect, test } from "vitest";
import { notesLines } from "../../packages/cli/src/pages/notes-lines.ts";
import { forecast, type NoteCode } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, readPlan } from "../../packages/core/src/plan/index.ts";
import { gapByYear, headline, inSentences, shownTable } from "../../packages/core/src/tables/index.ts";

const money = (id: string, perYear: object, of: object = {}) => ({
  ...{ id, kind: "revenue", recurrent: false, carryForward: "none", status: "confirmed", perYear },
  ...of,
});
const made = (of: object) => forecast(readPlan({ outturn: 1, title: "A case", source: "s", ...of } as PlanSpec));
const said = (code: NoteCode, of: object): readonly string[] =>
  made(of)
    .notes.filter((note) => note.code === code)
    .map(({ text }) => text);
const years = { from: "2025/26", to: "2026/27" };

describe("a gap under a pound", () => {
  // Eight posts at 32,188.75 from 1 January 2018, less fees; the eighth of a penny in each makes a gap of 2p.
  const planning = made({
    years: { from: "2017/18", to: "2019/20" },
    posts: [{ id: "planners", count: 8, pay: { fullCost: 32188.75 }, start: "2018-01-01" }],
    lines: [{ id: "fees", perYear: { "2017/18": -25000, "2018/19": -100000, "2019/20": -100000 } }],
    funding: [money("budget", { "2017/18": 39377.5, "2018/19": 157510, "2019/20": 157510 }, { recurrent: true })],
  });

  test("is kept by the data", () => expect(planning.gap.confirmed["2017/18" as never]).toBe(2));

  test("is none in the headline, the words and the notes", () => {
    expect(headline(planning)).toBe("Cost £354,398; no gap on confirmed money alone, nor with conditional.");
    expect(inSentences(planning).join(" ")).toContain(" Every year is funded.");
    expect(planning.notes.map(({ code }) => code)).not.toContain("short-in-year");
    expect(planning.notes.map(({ code }) => code)).not.toContain("headroom");
  });

  test("is said to be rounding in its table", () => {
    const shown = shownTable(gapByYear(planning));
    expect(shown.rows[0]!.cells.slice(1)).toEqual(["0", "0", "0", "0"]);
    expect(shown.rounding).toBe("Rounding: what is under £1 is shown as nothing; the data keep it.");
  });

  test("a pound is a gap", () => {
    const short = made({
      years,
      lines: [{ id: "a", perYear: { "2025/26": 101 } }],
      funding: [money("f", { "2025/26": 100 })],
    });
    expect(headline(short)).toBe("Cost £101; gap £1 on confirmed money alone, the same with conditional.");
  });
});

describe("a plan that names no funding", () => {
  test("is unfunded as far as its income does not pay", () => {
    const lines = [{ id: "a", perYear: { "2025/26": 100, "2026/27": -40 } }];
    expect(headline(made({ years, lines }))).toBe("Cost £60; the plan names no funding, so £100 is unfunded.");
  });
});

describe("the order of sources", () => {
  const lines = [{ id: "a", perYear: { "2025/26": 100, "2026/27": 100 } }];
  const kept = money("kept", { "2025/26": 60 }, { carryForward: "all" });
  const lost = money("lost", { "2025/26": 70, "2026/27": 70 });

  test("is said where another leaves a smaller gap", () => {
    // kept 60 + lost 40, 30 lapses; then 70 of 100. Lost first: 70 + 30 of kept, 30 is carried; then 70 + 30
    expect(said("order-of-sources", { years, lines, funding: [kept, lost] })).toEqual([
      "With lost drawn first the gap would be £30 smaller: £30 less in 2026/27. The order in which sources are drawn is a choice of the plan.",
    ]);
  });

  test("a grant that may carry £60,000 before growth that lapses: £60,000 of the third year are short for it", () => {
    const threeYears = { from: "2026/27", to: "2028/29" };
    const posts = [{ id: "a", perYear: { "2026/27": 604_492, "2027/28": 725_614, "2028/29": 764_043 } }];
    const growth = money("growth", { "2026/27": 150_000, "2027/28": 150_000, "2028/29": 150_000 }, { recurrent: true });
    const grant = money("grant", { "2026/27": 650_000, "2027/28": 650_000 }, { carryForward: { cap: 60_000 } });
    const of = (...funding: readonly object[]) => ({ years: threeYears, lines: posts, funding });
    // Growth first, the grant keeps 60,000 of 650,000 + 60,000 - 575,614 for the third year: 764,043 - 150,000 - 60,000 are short.
    const gaps = (plan: object) => Object.values(made(plan).gap.total);
    expect(gaps(of(growth, grant))).toEqual([0, 0, 554_043_00]);
    expect(said("order-of-sources", of(growth, grant))).toEqual([]);
    // The grant first, it is used up: 45,508 left of the first year and 650,000 of the second are less than 725,614.
    expect(gaps(of(grant, growth))).toEqual([0, 0, 614_043_00]);
    expect(said("order-of-sources", of(grant, growth))).toEqual([
      "With growth drawn first the gap would be £60,000 smaller: £60,000 less in 2028/29. The order in which sources are drawn is a choice of the plan.",
    ]);
  });

  test("is not where it is the better one already, or nothing is short", () => {
    expect(said("order-of-sources", { years, lines, funding: [lost, kept] })).toEqual([]);
    const more = money("more", { "2026/27": 30 });
    expect(said("order-of-sources", { years, lines, funding: [kept, lost, more] })).toEqual([]);
  });
});

describe("one-off money that is left", () => {
  const lines = [{ id: "a", perYear: { "2025/26": 100, "2026/27": 100 } }];

  test("may have to go back, also where all is funded", () => {
    const funding = [
      money("base", { "2025/26": 100, "2026/27": 100 }, { recurrent: true }),
      money("capacity", { "2025/26": 20 }, { carryForward: "all" }),
    ];
    expect(said("unspent-at-end", { years, lines, funding })).toEqual([
      "£20 of capacity is not spent by the end of 2026/27: it is one-off money, and may have to go back.",
    ]);
  });

  test("is not said of recurrent money, or of what is spent", () => {
    expect(
      said("unspent-at-end", { years, lines, funding: [money("base", { "2025/26": 120 }, { recurrent: true })] }),
    ).toEqual([]);
    expect(said("unspent-at-end", { years, lines, funding: [money("grant", { "2025/26": 100 })] })).toEqual([]);
  });
});

describe("what was read and moves nothing", () => {
  const spec = {
    years: { from: "2024/25", to: "2025/26" },
    payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed", source: "s" }],
    payScales: { local: [{ from: "2024-04-01", points: { A: 30000 }, source: "s" }] },
    agencyRates: { sw: { perWeek: 1500, source: "s" } },
    posts: [{ id: "a", title: "Advisers", pay: { fullCost: 60000 }, start: "2024-04-01", contract: "fixed-term" }],
  };

  test("is named", () => {
    expect(said("without-effect", spec)).toEqual([
      "Read, and without effect on any figure of this forecast: the pay award of 1 April 2025 on plain salaries, the pay scale local and the agency rate sw.",
    ]);
  });

  test("an agency rate that a scenario uses is not", () => {
    const scenarios = [{ id: "agency", changes: [{ change: "use-agency", share: "20%", rate: "sw" }] }];
    expect(said("without-effect", { ...spec, payAwards: [], payScales: {}, scenarios })).toEqual([]);
  });

  test("a full cost that no award raises says so, unless it states one for the year", () => {
    expect(said("no-award", spec)).toEqual([
      "Advisers is at a full cost, which no pay award raises: it is carried on unchanged in 2025/26. State an uplift, or a full cost from a later day, if it rises.",
    ]);
    const fullCost = [
      { from: "2024-04-01", amount: 60000 },
      { from: "2025-04-01", amount: 61800 },
    ];
    expect(said("no-award", { ...spec, posts: [{ ...spec.posts[0], pay: { fullCost } }] })).toEqual([]);
  });

  test("two at £50,000 stay at £100,000 under an award of 3%, and cost £103,000 where that is stated; one who comes then is not still", () => {
    const advisers = (of: object) => ({
      years,
      payAwards: [{ scale: "salaries", from: "2026-04-01", percent: 3, status: "assumed" }],
      posts: [{ id: "a", title: "Advisers", count: 2, contract: "fixed-term", start: "2025-04-01", ...of }],
    });
    const costs = (of: object) => Object.values(made(advisers(of)).cost.total);
    const flat = { pay: { fullCost: 50_000 } };
    const stated = [
      { from: "2025-04-01", amount: 50_000 },
      { from: "2026-04-01", amount: 51_500 },
    ];
    expect([costs(flat), said("no-award", advisers(flat)).length]).toEqual([[100_000_00, 100_000_00], 1]);
    expect([costs({ pay: { fullCost: stated } }), said("no-award", advisers({ pay: { fullCost: stated } }))]).toEqual([
      [100_000_00, 103_000_00],
      [],
    ]);
    expect(said("no-award", advisers({ ...flat, start: "2026-04-01" }))).toEqual([]);
  });
});

describe("notes that are left out of a list", () => {
  const paper = { width: 200, colour: false } as never;
  const others = (of: object) =>
    notesLines(made(of), { notes: false }, paper).filter((text) => text.includes("more of this kind"));
  const one = { from: "2025/26", to: "2025/26" };

  test("what overlaps is not added up", () => {
    // each of six sources for a alone was refused the same £100 of b
    const funding = [0, 1, 2, 3, 4, 5].map((n) => money(`f${n}`, { "2025/26": 500 }, { pays: { teams: ["A"] } }));
    const lines = [
      { id: "a", team: "A", perYear: { "2025/26": 1 } },
      { id: "b", team: "B", perYear: { "2025/26": 100 } },
    ];
    expect(others({ years: one, lines, funding })).toContain(
      "- And 3 more of this kind (refused-by-rule): --notes lists them.",
    );
  });

  test("what is apart is", () => {
    // 500 of each of the last three lapses; the first pays 1 of a
    const funding = [0, 1, 2, 3, 4, 5].map((n) => money(`f${n}`, { "2025/26": 500 }, { pays: { teams: ["A"] } }));
    const lines = [
      { id: "a", team: "A", perYear: { "2025/26": 1 } },
      { id: "b", team: "B", perYear: { "2025/26": 100 } },
    ];
    expect(others({ years: one, lines, funding })).toContain(
      "- And 3 more of this kind (lapses), £1,500 in all: --notes lists them.",
    );
  });
});
