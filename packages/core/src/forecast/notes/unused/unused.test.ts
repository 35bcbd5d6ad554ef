import { describe, expect, test } from "vitest";
import { day } from "../../../calendar/index.ts";
import { type PlanSpec, readPlan } from "../../../plan/index.ts";
import { forecast } from "../../forecast.ts";
import { setAside } from "../../set-aside.ts";

const years = { from: "2024/25", to: "2025/26" };
const pension = [{ from: "2023-04-01", rate: "20%", source: "s" }];
const none = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
/** What a plan says without effect on any figure, in words. */
const unused = (plan: object): readonly string[] =>
  setAside(forecast(readPlan({ outturn: 1, title: "A plan", source: "s", years, onCosts: none, ...plan } as PlanSpec)))
    .filter((text) => text.endsWith(": without effect on any figure."))
    .map((text) => text.replace(": without effect on any figure.", ""));
const worker = (of: object = {}) => ({
  ...{ id: "w", title: "Worker", pay: { fullCost: 60_000 }, contract: "fixed-term", end: "2026-03-31" },
  ...("starts" in of ? {} : { start: "2024-04-01" }),
  ...of,
});
const source = (of: object = {}) => ({
  ...{ id: "grant", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
  ...{ perYear: { "2024/25": 10, "2025/26": 10 }, ...of },
});
const scenario = (...changes: readonly object[]) => ({ scenarios: [{ id: "other", title: "Another", changes }] });

describe("sums of lines and savings", () => {
  const grown = (perYear: object, of: object = {}) =>
    unused({ lines: [{ id: "legal", perYear, growth: { percent: 8 }, ...of }] });
  test("growth that fills no year", () => {
    const said = ["The growth of legal"];
    expect(grown({ "2024/25": 10 })).toEqual([]);
    expect(grown({ "2025/26": 11, "2024/25": 10 })).toEqual(said);
    expect(grown({ "2024/25": 10 }, { to: "2025-03-31" })).toEqual(said);
    expect(grown({ "2024/25": 10 }, { to: "2025-04-01" })).toEqual([]);
  });

  test("a budget that no money depends on, where no claim may be of it", () => {
    const lines = [
      { id: "legal", perYear: { "2024/25": 10 }, budget: { "2024/25": 9 } },
      { id: "rent", perYear: { "2024/25": 10 } },
    ];
    expect(unused({ lines })).toEqual(["The budget of legal, which no money depends on"]);
    expect(unused({ lines, funding: [source({ dependsOn: ["legal"] })] })).toEqual([]);
    expect(unused({ lines, claims: ["Cost of £20 in 2024/25"] })).toEqual([]);
  });

  test("a saving that no money and no other saving depends on, where no budget counts it", () => {
    const savings = [
      { id: "vans", perYear: { "2024/25": 10 } },
      { id: "desks", perYear: { "2024/25": 10 }, dependsOn: ["vans"] },
    ];
    const lines = [{ id: "legal", perYear: { "2024/25": 10 } }];
    expect(unused({ lines, savings })).toEqual(["The saving desks, which no money depends on"]);
    expect(unused({ lines, savings, funding: [source({ dependsOn: ["desks"] })] })).toEqual([]);
    expect(unused({ lines, savings, budget: { base: 100 } })).toEqual([]);
  });
});

describe("marks of posts", () => {
  const agencyRates = { sw: { perWeek: 1_500 } };
  test("cover that has no day left, since a scenario lets people start sooner", () => {
    const post = worker({ start: "2024-06-02", cover: [{ agency: "sw", from: "2024-06-01" }] });
    const read = readPlan({ outturn: 1, title: "A plan", source: "s", years, agencyRates, posts: [post] } as PlanSpec);
    const of = (...starts: readonly string[]) => {
      const [held] = read.posts;
      const moved = { ...held!, count: starts.length, starts: starts.map((on) => ({ on: day(on), count: 1 })) };
      return setAside(forecast({ ...read, posts: [moved] })).filter((text) => text.includes("cover"));
    };
    expect(of("2024-06-01")).toEqual([
      "The agency cover of Worker from 1 June 2024, which has no day: without effect on any figure.",
    ]);
    expect(of("2024-06-02")).toEqual([]);
    expect(of("2024-05-01", "2024-06-02")).toEqual([]);
  });

  test("keep, where no vacancy factor comes off anything, in the plan or in a scenario", () => {
    const posts = [worker({ vacancyFactor: "keep" }), worker({ id: "x", title: "Other" })];
    expect(unused({ posts })).toEqual(["VacancyFactor: keep of Worker"]);
    expect(unused({ posts, vacancyFactor: { percent: 5 } })).toEqual([]);
    expect(
      unused({ posts, ...scenario({ change: "delay-starts", months: 1 }, { change: "vacancy-factor", percent: 5 }) }),
    ).toEqual([]);
  });

  test("an agency share of posts that are only counted", () => {
    const agencyShare = { share: 0.1, agency: "sw" };
    const lines = [{ id: "staff", kind: "staff", perYear: { "2024/25": 10 } }];
    const of = (pay: object) => unused({ agencyRates, lines, posts: [worker({ pay, agencyShare })] });
    expect(of({ inLine: "staff" })).toEqual(["The agency rate sw", "The agency share of Worker"]);
    expect(of({ fullCost: 60_000 })).toEqual([]);
  });
});

describe("rates", () => {
  const agencyRates = { sw: { perWeek: 1_500 } };
  const added = (of: object) => scenario({ change: "add-posts", posts: [worker({ id: "new", ...of })] });
  test("an agency rate at which nobody is paid, in a scenario either", () => {
    expect(unused({ agencyRates, posts: [worker()] })).toEqual(["The agency rate sw"]);
    expect(
      unused({ agencyRates, posts: [worker()], ...scenario({ change: "use-agency", share: 0.1, rate: "sw" }) }),
    ).toEqual([]);
    expect(unused({ agencyRates, posts: [worker()], ...added({ agencyShare: { share: 0.1, agency: "sw" } }) })).toEqual(
      [],
    );
    expect(
      unused({
        agencyRates,
        posts: [worker()],
        ...added({ start: "2024-09-01", cover: { agency: "sw", from: "2024-06-01" } }),
      }),
    ).toEqual([]);
  });

  test("an on-cost of nobody: a rate by itself, or from a day", () => {
    const on = (onCosts: object, of: object = {}) =>
      unused({ onCosts: { ...none, ...onCosts }, posts: [worker()], ...of });
    expect(on({ pension })).toEqual(["The employer pension rate from 1 April 2023"]);
    expect(on({ pension }, added({ pay: { salary: 30_000 } }))).toEqual([]);
    expect(on({ pension }, added({}))).toHaveLength(1);
  });

  test("a rate that is one for all time, where somebody pays it or nobody does", () => {
    const levy = (pay: object) => unused({ onCosts: { ...none, apprenticeshipLevy: 0.005 }, posts: [worker({ pay })] });
    expect(levy({ salary: 30_000 })).toEqual([]);
    expect(levy({ fullCost: 30_000 })).toEqual(["The apprenticeship levy"]);
  });

  test("a rate is in force on a payday, the last day of a month in which somebody is paid", () => {
    const from = (start: string, end: string, second: string) =>
      unused({
        onCosts: { ...none, pension: [...pension, { from: second, rate: "21%", source: "s" }] },
        posts: [worker({ pay: { salary: 30_000 }, start, end })],
      });
    expect(from("2024-04-01", "2026-03-31", "2025-05-31")).toEqual([]);
    expect(from("2024-04-01", "2025-05-01", "2025-06-01")).toEqual(["The employer pension rate from 1 June 2025"]);
    expect(from("2024-04-01", "2025-04-30", "2025-05-01")).toEqual(["The employer pension rate from 1 May 2025"]);
    expect(from("2025-05-10", "2026-03-31", "2025-05-31")).toEqual(["The employer pension rate from 1 April 2023"]);
  });

  test("a vacancy factor that comes off nothing, unless a scenario adds posts", () => {
    const vacancyFactor = { percent: 5, except: ["w"] };
    expect(unused({ vacancyFactor, posts: [worker()] })).toEqual(["The vacancy factor"]);
    expect(unused({ vacancyFactor, posts: [worker()], ...added({}) })).toEqual([]);
  });
});

describe("pay", () => {
  const award = (of: object = {}) => ({ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed", ...of });
  const payScales = { local: [{ from: "2023-04-01", points: { A: 30_000, B: 32_000 } }] };

  test("a scale and an award that nobody is paid by, in a scenario either", () => {
    const of = (more: object) =>
      unused({ payScales, payAwards: [award(), award({ scale: "local" })], posts: [worker()], ...more });
    const local = "The pay award of 1 April 2025 on local";
    const plain = "The pay award of 1 April 2025 on plain salaries";
    expect(of({})).toEqual([plain, local, "The pay scale local"]);
    const added = (pay: object) => scenario({ change: "add-posts", posts: [worker({ id: "new", pay })] });
    expect(of(added({ scale: "local", point: "A" }))).toEqual([plain]);
    expect(of(added({ salary: 30_000 }))).toEqual([local, "The pay scale local"]);
  });

  test("an award on plain salaries that raises a line only after the plan, or before its last stated year", () => {
    const of = (from: string) =>
      unused({
        years: { from: "2024/25", to: "2026/27" },
        payAwards: [award({ from })],
        lines: [{ id: "staff", perYear: { "2024/25": 10, "2025/26": 10 }, uplift: { with: "salaries" } }],
      });
    expect(of("2025-04-01")).toEqual(["The pay award of 1 April 2025 on plain salaries"]);
    expect(of("2026-04-01")).toEqual([]);
    expect(of("2027-04-01")).toEqual(["The pay award of 1 April 2027 on plain salaries"]);
  });

  test("a grade that nobody is on, in a scenario either", () => {
    const grades = { G1: { scale: "njc", from: 5, to: 10 } };
    const added = scenario({ change: "add-posts", posts: [worker({ id: "new", pay: { grade: "G1" } })] });
    expect(unused({ grades, posts: [worker()] })).toEqual(["The grade G1"]);
    expect(unused({ grades, posts: [worker()], ...added })).toEqual([]);
  });

  test("an uplift of nothing; one that rises as plain salaries do waits for their awards, and is never said", () => {
    const of = (uplift: object) => unused({ posts: [worker({ pay: { fullCost: 60_000, uplift } })] });
    expect(of({ percent: 0, from: "2025-04-01" })).toEqual(["The uplift of Worker"]);
    expect(of({ percent: 1, from: "2025-04-01" })).toEqual([]);
    expect(of({ with: "salaries" })).toEqual([]);
  });

  test("nothing where one of several is paid by it", () => {
    const posts = [worker(), worker({ id: "x", pay: { salary: 30_000 } })];
    expect(unused({ payAwards: [award()], posts })).toEqual([]);
    const onScale = ["A", "B"].map((point) => worker({ id: point, pay: { scale: "local", point } }));
    expect(unused({ payScales, payAwards: [award({ scale: "local", points: ["A", "A"] })], posts: onScale })).toEqual(
      [],
    );
  });

  test("a table that another takes the place of before anybody is paid by it", () => {
    const tables = ["2022-04-01", "2024-04-01", "2026-04-01"].map((from) => ({ from, points: { A: 30_000 } }));
    const posts = [worker({ pay: { scale: "local", point: "A" } })];
    expect(unused({ payScales: { local: tables }, posts })).toEqual([
      "The table of local from 1 April 2022",
      "The table of local from 1 April 2026",
    ]);
  });

  test("an award for points that nobody is on, and one before the salary is stated anew", () => {
    const of = (points: readonly string[]) =>
      unused({
        payScales,
        payAwards: [award({ scale: "local", points })],
        posts: [worker({ pay: { scale: "local", point: "B" } })],
      });
    expect(of(["A", "A"])).toEqual(["The pay award of 1 April 2025 on local"]);
    expect(of(["A", "B"])).toEqual([]);
    const dated = (from: string) =>
      unused({
        payAwards: [award()],
        posts: [
          worker({
            pay: {
              salary: [
                { from: "2024-04-01", amount: 30_000 },
                { from, amount: 31_000 },
              ],
            },
          }),
        ],
      });
    expect(dated("2025-04-01")).toEqual(["The pay award of 1 April 2025 on plain salaries"]);
    expect(dated("2025-04-02")).toEqual([]);
  });

  test("a dated sum that is paid on no day", () => {
    const of = (second: string, kind = "fullCost", more: object = {}) =>
      unused({
        posts: [
          worker({
            pay: {
              [kind]: [
                { from: "2024-04-01", amount: 30_000 },
                { from: second, amount: 31_000 },
              ],
            },
            ...more,
          }),
        ],
      });
    expect(of("2026-03-31")).toEqual([]);
    expect(of("2026-04-01")).toEqual(["The full cost of Worker from 1 April 2026"]);
    expect(of("2026-04-01", "salary")).toEqual(["The salary of Worker from 1 April 2026"]);
    expect(of("2024-06-01", "salary", { start: "2024-06-01" })).toEqual(["The salary of Worker from 1 April 2024"]);
    expect(of("2026-04-01", "salary", { contract: "permanent" })).toEqual([]); // what goes on is at it
  });

  test("a supplement on no day of the post", () => {
    const of = (days: object) =>
      unused({
        posts: [
          worker({
            pay: { salary: 30_000 },
            start: "2024-06-01",
            supplement: { amount: 100, pensionable: false, ...days },
          }),
        ],
      });
    expect(of({})).toEqual([]);
    expect(of({ from: "2024-04-01", to: "2024-06-01" })).toEqual([]);
    expect(of({ from: "2024-04-01", to: "2024-05-31" })).toEqual([
      "The supplement of Worker from 1 April 2024 to 31 May 2024",
    ]);
    expect(of({ from: "2026-03-31" })).toEqual([]);
    expect(of({ from: "2026-04-01", to: "2026-05-01" })).toEqual([
      "The supplement of Worker from 1 April 2026 to 1 May 2026",
    ]);
  });
});

describe("days that weigh nothing, and people who do not go on", () => {
  const salaried = (of: object) => ({ ...worker({ pay: { salary: 30_000 } }), ...of });
  const rates = [...pension, { from: "2024-08-01", rate: "21%", source: "s" }];
  const priced = (post: object, partMonth: string, onCosts: object = {}) =>
    unused({ posts: [salaried(post)], conventions: { partMonth }, onCosts: { ...none, ...onCosts } });

  test("under whole months a rate counts in the months of whose first day somebody is in post", () => {
    const said = ["The employer pension rate from 1 April 2023"];
    expect(priced({ start: "2024-07-02" }, "whole-months", { pension: rates })).toEqual(said);
    expect(priced({ start: "2024-07-01" }, "whole-months", { pension: rates })).toEqual([]);
    expect(priced({ start: "2024-07-31" }, "calendar-days", { pension: rates })).toEqual([]);
  });

  test("a supplement counts on the days that the plan's part months weigh: a first of the month, a Monday to Friday", () => {
    const supplement = (from: string, to: string) => ({
      supplement: [{ amount: 1_000, pensionable: false, from, to }],
    });
    const dates = (from: string, to: string) => [`The supplement of Worker from ${from} to ${to}`];
    expect(priced(supplement("2024-07-02", "2024-07-31"), "whole-months")).toEqual(
      dates("2 July 2024", "31 July 2024"),
    );
    expect(priced(supplement("2024-07-02", "2024-08-01"), "whole-months")).toEqual([]);
    expect(priced(supplement("2024-08-31", "2024-09-01"), "weekdays")).toEqual(
      dates("31 August 2024", "1 September 2024"),
    );
    expect(priced(supplement("2024-08-31", "2024-09-02"), "weekdays")).toEqual([]);
    expect(priced(supplement("2024-08-31", "2024-09-01"), "days-of-year")).toEqual([]);
  });

  test("what begins after the last of a permanent post's people are absorbed", () => {
    const permanent = (on: string) => ({
      ...{ contract: "permanent", end: "2024-12-31", afterEnd: { absorbed: [{ on, count: 1 }] } },
      ...{ supplement: [{ amount: 1_000, pensionable: false, from: "2025-02-01" }] },
    });
    expect(priced(permanent("2025-02-01"), "calendar-days")).toEqual(["The supplement of Worker from 1 February 2025"]);
    expect(priced(permanent("2025-02-02"), "calendar-days")).toEqual([]);
  });

  test("an agency share of people who go on after the plan is charged then, though they are vacant until its end", () => {
    const vacant = [{ from: "2024-04-01", to: "2026-03-31" }];
    const shared = (contract: string) => ({
      agencyRates: { sw: { perWeek: 1_500 } },
      posts: [salaried({ contract, vacant, agencyShare: { share: "10%", agency: "sw" } })],
    });
    expect(unused(shared("permanent"))).toEqual([]);
    expect(unused(shared("fixed-term"))).toEqual(["The agency rate sw"]);
  });

  test("on-costs of a plan in which a scenario alone pays a salary are of use to it", () => {
    const onCosts = { ...none, pension };
    const posts = [worker()];
    const salary = scenario({ change: "change-pay", pay: { salary: 30_000 } });
    expect(unused({ posts, onCosts })).toEqual(["The employer pension rate from 1 April 2023"]);
    expect(unused({ posts, onCosts, ...salary })).toEqual([]);
  });
});
