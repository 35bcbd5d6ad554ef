import { describe, expect, test } from "vitest";
import { forecast, setAside } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, planJsonSchema, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";

const years = { from: "2025/26", to: "2026/27" };
const made = (of: object) => readPlan({ outturn: 1, title: "A case", source: "s", years, ...of } as PlanSpec);
const asked = (of: object): readonly string[] =>
  forecast(made(of))
    .notes.filter(({ code }) => code === "implausible")
    .map(({ text }) => text.replace(/\. If that is right, write "accepts: .*$/, ""));
const worker = (of: object = {}) => ({
  ...{ id: "w", title: "Worker", pay: { fullCost: 60000 }, start: "2025-04-01", contract: "permanent" },
  ...of,
});
const post = (of: object) => asked({ agencyRates: { a: { perWeek: 1500 } }, posts: [worker(of)] });
const nothing: readonly string[] = [];

describe("what may be right, and hardly can be, is asked", () => {
  test("a year's pay below £10,000 or above £300,000, full time", () => {
    const none = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
    const paid = (salary: number, of: object = {}) =>
      asked({ onCosts: none, posts: [worker({ pay: { salary }, ...of })] });
    expect(paid(32)).toEqual(["Worker is paid £32 a year full time, which is very little"]);
    expect(paid(9_999.99)).toHaveLength(1);
    expect(paid(10_000, { fte: 0.1 })).toEqual(nothing);
    expect(paid(300_000)).toEqual(nothing);
    expect(paid(300_000.01)).toEqual(["Worker is paid £300,000.01 a year full time, which is very much"]);
    expect(post({ pay: { fullCost: 60 } })).toEqual(["A year of Worker costs £60 full time, which is very little"]);
    expect(
      post({
        pay: {
          fullCost: [
            { from: "2025-04-01", amount: 60000 },
            { from: "2026-04-01", amount: 61 },
          ],
        },
      }),
    ).toEqual(["A year of Worker costs £61 full time, which is very little"]);
    const payScales = { local: [{ from: "2025-04-01", points: { A: 32, B: 32000 } }] };
    const onScale = (point: string) =>
      asked({ onCosts: none, payScales, posts: [worker({ pay: { scale: "local", point } })] });
    expect(onScale("A")).toHaveLength(1);
    expect(onScale("B")).toEqual(nothing);
  });

  test("a thousand posts in one record", () => {
    expect(post({ count: 3200 })).toEqual(["Worker is 3,200 posts in one record"]);
    expect(post({ count: 1000 })).toHaveLength(1);
    expect(post({ count: 999 })).toEqual(nothing);
  });

  test("a start more than five years before or after the plan's years", () => {
    expect(post({ start: "2016-04-01" })).toEqual([
      "Worker starts on 1 April 2016, more than five years before the plan's years",
    ]);
    expect(post({ start: "2020-03-31" })).toHaveLength(1);
    expect(post({ start: "2020-04-01" })).toEqual(nothing);
    expect(post({ start: "2062-04-01" })).toEqual([
      "Worker starts on 1 April 2062, more than five years after the plan's years",
    ]);
    expect(post({ start: "2032-03-31" })).toEqual(nothing);
    expect(post({ start: "2032-04-01" })).toHaveLength(1);
  });

  test("a fixed-term post without an end", () => {
    const said = "Worker is fixed-term and has no end, so it is paid to the last day of the plan's years";
    expect(post({ contract: "fixed-term" })).toEqual([said]);
    expect(post({ contract: "fixed-term", end: "2027-03-31" })).toEqual(nothing);
  });

  test("cover for more than two years", () => {
    const cover = (of: object) => post({ start: "2028-04-01", cover: { agency: "a", from: "2025-04-01", ...of } });
    expect(cover({})).toEqual([
      "Agency covers Worker from 1 April 2025 to 31 March 2028, which is more than two years",
    ]);
    expect(cover({ to: "2027-03-31" })).toEqual(nothing);
    expect(cover({ to: "2027-04-01" })).toHaveLength(1);
    expect(post({ start: "2027-04-01", cover: { agency: "a", from: "2025-04-01" } })).toEqual(nothing);
  });

  test("a team written two ways", () => {
    const teams = (...names: readonly string[]) =>
      asked({ posts: names.map((team, n) => worker({ id: `w${n}`, title: `Worker ${n}`, team })) });
    expect(teams("Youth Support", "Youth support", "Youth Support")).toEqual([
      '"Youth Support" and "Youth support" are counted as 2 teams, and their names differ only in how they are written',
    ]);
    expect(teams("Care-leavers", "Care  leavers")).toHaveLength(1);
    expect(teams("Youth Support", "Youth Support", "Youth Supports")).toEqual(nothing);
    const lines = [{ id: "l", team: "legal", perYear: { "2025/26": 1 } }];
    expect(asked({ posts: [worker({ team: "Legal" })], lines })).toHaveLength(1);
  });

  test("one pension rate across a valuation", () => {
    const rate = (pension: readonly object[], of: object = {}) =>
      asked({ onCosts: { pension }, posts: [worker({ pay: { salary: 40000 }, ...of })] });
    const said = "The employer pension rate stays at 20% over 1 April 2026, when a valuation sets new ones";
    const from = (day: string) => ({ from: day, rate: "20%" });
    expect(rate([from("2023-04-01")])).toEqual([said]);
    expect(rate([from("2023-04-01"), from("2026-05-01")])).toEqual([said]);
    expect(rate([from("2023-04-01"), from("2026-04-01")])).toEqual(nothing);
    expect(rate([from("2023-04-01"), from("2026-04-30")])).toEqual(nothing);
    expect(rate([from("2023-04-01")], { start: "2026-04-01" })).toEqual(nothing);
    expect(rate([from("2023-04-01")], { end: "2026-03-31" })).toEqual(nothing);
    const later = { onCosts: { pension: [from("2023-04-01")] }, years: { from: "2026/27", to: "2027/28" } };
    expect(asked({ ...later, posts: [worker({ pay: { salary: 40000 } })] })).toEqual(nothing);
  });

  test("recurrent money with a sum in one year only", () => {
    const money = (perYear: object, of: object = {}) => ({
      ...{ id: "g", title: "Grant", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
      perYear,
      ...of,
    });
    const lines = (perYear: object) => [{ id: "legal", perYear }];
    const both = lines({ "2025/26": 100, "2026/27": 100 });
    const of = (perYear: object, costs = both) => asked({ lines: costs, funding: [money(perYear)] });
    expect(of({ "2025/26": 100 })).toEqual([
      "Grant is recurrent and has money in 2025/26 alone, though later years have costs",
    ]);
    expect(of({ "2025/26": 100, "2026/27": 0 })).toEqual(nothing);
    expect(of({ "2026/27": 100 })).toEqual(nothing);
    expect(of({ "2025/26": 100 }, lines({ "2025/26": 100 }))).toEqual(nothing);
    expect(asked({ lines: both, funding: [money({ "2025/26": 100 }, { recurrent: false })] })).toEqual(nothing);
  });
});

describe("what is accepted though nothing is asked is said in a check", () => {
  const aside = (of: object): readonly string[] =>
    setAside(forecast(made(of))).filter((says) => says.includes("accepts"));
  const needless = (about: string, by: string) => `"accepts: ${about}" of ${by} is not needed: nothing is asked.`;

  test("of a post, a line, a source and a pension rate", () => {
    const money = { kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" };
    const pension = [
      { from: "2023-04-01", rate: "20%" },
      { from: "2026-04-01", rate: "21%", accepts: "valuation" },
    ];
    const found = aside({
      ...{ onCosts: { pension }, agencyRates: { a: { perWeek: 1500 } } },
      posts: [
        worker({ accepts: ["pay", "count", "start", "end", "cover", "team"] }),
        worker({ id: "v", pay: { salary: 32 }, accepts: ["pay", "end"] }),
      ],
      lines: [{ id: "l", title: "Legal", team: "Legal", perYear: { "2025/26": 1 }, accepts: "team" }],
      funding: [{ ...money, id: "g", title: "Grant", perYear: { "2025/26": 1, "2026/27": 1 }, accepts: "recurrent" }],
    });
    expect(found).toEqual([
      ...["pay", "count", "start", "end", "cover", "team"].map((about) => needless(about, "Worker (w)")),
      needless("end", "Worker (v)"),
      needless("team", "Legal"),
      needless("recurrent", "Grant"),
      needless("valuation", "the employer pension rate from 1 April 2026"),
    ]);
  });

  test("not where it is asked without the word, also where both of two teams accept it", () => {
    const team = (name: string, id: string) => worker({ id, title: id, team: name, accepts: "team" });
    expect(aside({ posts: [team("Youth Support", "a"), team("Youth support", "b")] })).toEqual(nothing);
    expect(aside({ posts: [team("Youth Support", "a"), team("Legal", "b")] })).toHaveLength(2);
    expect(aside({ posts: [worker({ contract: "fixed-term", accepts: "end" })] })).toEqual(nothing);
  });
});

describe("accepts says that it is right", () => {
  const plan = {
    agencyRates: { a: { perWeek: 1500 } },
    onCosts: { pension: [{ from: "2023-04-01", rate: "20%", accepts: "valuation" }] },
    posts: [
      worker({
        ...{ pay: { salary: 32 }, count: 3200, start: "2062-04-01", contract: "fixed-term", team: "Youth support" },
        ...{ cover: { agency: "a", from: "2025-04-01" }, accepts: ["pay", "count", "start", "end", "cover", "team"] },
      }),
      worker({ id: "v", title: "Other", pay: { salary: 40000 }, team: "Youth Support" }),
    ],
    lines: [{ id: "l", team: "youth support", perYear: { "2025/26": 1, "2026/27": 1 }, accepts: ["team"] }],
    funding: [
      {
        ...{ id: "g", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
        ...{ perYear: { "2025/26": 100 }, accepts: ["recurrent"] },
      },
    ],
  };

  test("nothing is asked then, and without it all of it is", () => {
    expect(asked(plan)).toEqual(nothing);
    const bare = JSON.parse(JSON.stringify(plan, (key, value) => (key === "accepts" ? undefined : value)));
    expect(asked(bare)).toHaveLength(7); // nobody is paid £32 within the years
  });

  test("it is read, written back and in the JSON Schema", () => {
    const read = made(plan);
    expect(readPlan(writePlan(read))).toEqual(read);
    expect(read.onCosts.pension).toEqual([{ from: "2023-04-01", rate: 200_000, accepts: ["valuation"] }]);
    expect(JSON.stringify(planJsonSchema()).match(/"valuation"/g)!.length).toBeGreaterThan(0);
  });

  test("a word that answers no question is refused", () => {
    expect(() => made({ posts: [worker({ accepts: ["salary"] })] })).toThrow("posts[0].accepts[0]");
    expect(() => made({ posts: [worker({ accepts: "salary" })] })).toThrow();
  });
});
