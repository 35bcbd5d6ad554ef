import { describe, expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { forecast } from "../forecast.ts";
import { NOTE_CODES, type Note, type NoteCode } from "../note.ts";

const years = { from: "2024/25", to: "2025/26" };
const perYear = (first: number | string, second: number | string) => ({ "2024/25": first, "2025/26": second });
const onCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
const agencyRates = { locum: { perWeek: 1800 } };
const line = (first: number | string, second: number | string, of: object = {}) => ({
  id: "legal",
  perYear: perYear(first, second),
  ...of,
});
const money = (first: number | string, second: number | string, of: object = {}) => ({
  id: "grant",
  kind: "revenue",
  recurrent: true,
  perYear: perYear(first, second),
  carryForward: "none",
  status: "confirmed",
  ...of,
});
const post = (of: object = {}) => ({
  id: "worker",
  pay: { salary: 42000 },
  ...("starts" in of ? {} : { start: "2024-04-01" }),
  contract: "fixed-term",
  ...of,
});

/** The findings of one kind on a plan. */
function notes(code: NoteCode, of: object): readonly Note[] {
  const spec = { outturn: 1, title: "A plan", source: "s", years, onCosts, ...of };
  const plan = readPlan(JSON.parse(JSON.stringify(spec))); // without what is undefined
  const all = forecast(plan).notes;
  expect(all.filter((note) => !NOTE_CODES.includes(note.code) || note.text === "")).toEqual([]);
  return all.filter((note) => note.code === code);
}
const texts = (code: NoteCode, of: object): readonly string[] => notes(code, of).map(({ text }) => text);
const amounts = (code: NoteCode, of: object) => notes(code, of).map(({ year, amount }) => [year, amount]);

describe("a gap under a pound is none", () => {
  const short = (of: number | string) => ({ lines: [line(of, 0)], funding: [money(100, 0)] });

  test("in what is short: £0.99 is not said, £1 is", () => {
    expect(notes("short-in-year", short("100.99"))).toEqual([]);
    expect(amounts("short-in-year", short("101"))).toEqual([["2024/25", 100]]);
  });

  test("in headroom, which is said only where something is short", () => {
    expect(notes("headroom", short("100.99"))).toEqual([]);
    expect(notes("headroom", { lines: [line(100, 0)] })).toEqual([]);
    expect(texts("headroom", short("101"))).toEqual(["Over all years together, cost exceeds funding by £1."]);
    const even = (second: number | string) => ({ lines: [line(110, 90)], funding: [money(100, second)] });
    expect(texts("headroom", even(100))[0]).toBe(
      "Over all years together, funding and cost are the same: there is no headroom.",
    );
    expect(texts("headroom", even("100.99"))[0]).toContain("there is no headroom");
    expect(texts("headroom", even("99.01"))[0]).toContain("there is no headroom");
    expect(texts("headroom", even(101))[0]).toContain("funding exceeds cost by £1.");
    expect(texts("headroom", even(99))[0]).toContain("cost exceeds funding by £1.");
  });

  test("in whether the plan is funded in total", () => {
    const total = (second: string) =>
      texts("short-in-year", { lines: [line(110, 90)], funding: [money(100, second)] })[0];
    expect(total("99.01")).toMatch(/^The plan is funded in total, but 2024\/25/);
    expect(total("99.00")).toMatch(/^2024\/25 is £10 short/);
    const oneYear = { years: { from: "2024/25", to: "2024/25" } };
    const single = { ...oneYear, lines: [{ id: "legal", perYear: { "2024/25": 110 } }] };
    const source = { ...money(0, 0), perYear: { "2024/25": 100 } };
    expect(texts("short-in-year", { ...single, funding: [source] })[0]).toMatch(/^2024\/25 is £10 short/);
  });

  test("in what would have to be carried forward, and in what is", () => {
    const plan = (second: number | string, carryForward: string) => ({
      lines: [line(80, second)],
      funding: [money(100, 100, { carryForward })],
    });
    expect(notes("carry-forward-needed", plan("100.99", "none"))).toEqual([]);
    expect(amounts("carry-forward-needed", plan(101, "none"))).toEqual([["2025/26", 100]]);
    expect(notes("carried-forward", plan("100.99", "all"))).toEqual([]);
    expect(amounts("carried-forward", plan(101, "all"))).toEqual([["2025/26", 100]]);
    expect(notes("carry-forward-needed", plan(101, "all"))).toEqual([]);
    expect(notes("carried-forward", plan(101, "none"))).toEqual([]);
  });

  test("in money that is conditional", () => {
    const plan = (held: number | string, status: string) => ({
      lines: [line(100, 0)],
      funding: [money(held, 0), money(50, 0, { id: "bid", status })],
    });
    expect(notes("rests-on-conditional", plan("99.01", "conditional"))).toEqual([]);
    expect(texts("rests-on-conditional", plan(99, "conditional"))).toEqual([
      "£1 rests on conditional money (bid): £1 in 2024/25.",
    ]);
    expect(notes("rests-on-unconfirmed", plan(99, "conditional"))).toEqual([]);
    expect(texts("rests-on-unconfirmed", plan(99, "unconfirmed"))).toEqual([
      "£1 rests on unconfirmed money (bid): £1 in 2024/25.",
    ]);
    expect(notes("rests-on-conditional", plan(99, "unconfirmed"))).toEqual([]);
  });

  test("names only the conditional money that pays in the years that rest on it", () => {
    const bids = ["first", "second"].map((id, at) =>
      money(at === 0 ? 10 : 0, at === 1 ? 10 : 0, { id, status: "conditional" }),
    );
    expect(texts("rests-on-conditional", { lines: [line(110, 105)], funding: [money(100, 100), ...bids] })).toEqual([
      "£15 rests on conditional money (first and second): £10 in 2024/25 and £5 in 2025/26.",
    ]);
    expect(
      texts("rests-on-conditional", { lines: [line(110, "100.50")], funding: [money(100, 100), ...bids] }),
    ).toEqual(["£10 rests on conditional money (first): £10 in 2024/25."]);
  });

  test("in one-off money that is left at the end, and recurrent money is not said", () => {
    const left = (held: number | string, of: object = {}) => ({
      lines: [line(100, 0)],
      funding: [money(held, 0, { recurrent: false, ...of })],
    });
    expect(notes("unspent-at-end", left("100.99"))).toEqual([]);
    expect(amounts("unspent-at-end", left(101))).toEqual([[undefined, 100]]);
    expect(amounts("unspent-at-end", left(101, { carryForward: "all" }))).toEqual([[undefined, 100]]);
    expect(notes("unspent-at-end", left(200, { recurrent: true }))).toEqual([]);
  });

  test("in what another order of sources would save", () => {
    const plan = (kept: number | string) => ({
      lines: [line(100, 100)],
      funding: [
        { ...money(0, 0, { id: "kept", carryForward: "all" }), perYear: { "2024/25": kept } },
        money(100, "98.01", { recurrent: false }),
      ],
    });
    // Kept first, it is all spent in 2024/25, and 2025/26 is £1.99 short; kept last, it is there in 2025/26.
    expect(notes("order-of-sources", plan("0.99"))).toEqual([]);
    expect(amounts("order-of-sources", plan(1))).toEqual([[undefined, 100]]);
    const [note] = notes("order-of-sources", plan(1));
    expect(note!.amounts).toEqual({ "2024/25": 0, "2025/26": 100 });
    expect(note!.of).toBe("grant");
    expect(note!.text).toBe(
      "With grant drawn first the gap would be £1 smaller: £1 less in 2025/26. The order in which sources are drawn is a choice of the plan.",
    );
  });

  test("in a profile that is not flat", () => {
    const staff = (first: number | string, second: number | string, of: object = {}) => ({
      lines: [line(first, second, { kind: "staff", contract: "fixed-term", ...of })],
    });
    expect(notes("profile-not-flat", staff("99.01", "100.99"))).toEqual([]); // 99p off a flat 100
    const [below] = notes("profile-not-flat", staff(99, 101));
    expect([below!.year, below!.amount, below!.amounts]).toEqual(["2024/25", 100, { flat: 10_000 }]);
    expect(below!.text).toContain(
      "2024/25 is £1 below its share by months, £100; £8.25 a month, and £8.42 a month after it.",
    );
    expect(texts("profile-not-flat", staff(101, 99))[0]).toContain("2024/25 is £1 above its share");
    expect(notes("profile-not-flat", staff(50, 101, { kind: "other" }))).toEqual([]);
    expect(notes("profile-not-flat", { lines: [{ id: "legal", kind: "staff", amount: 500 }] })).toEqual([]);
    const grown = { id: "legal", kind: "staff", perYear: { "2024/25": 100 }, growth: { percent: 50 } };
    expect(notes("profile-not-flat", { lines: [grown] })).toEqual([]);
  });
});

describe("a profile is explained by posts that start on different days, and by nothing else", () => {
  const paid = (...days: string[]) => ({
    lines: [line(50, 101, { kind: "staff", contract: "fixed-term" }), { ...line(1, 1), id: "other", kind: "staff" }],
    posts: days.map((start, n) => ({ id: `p${n}`, pay: { inLine: "legal" }, start })),
  });
  test.each([
    [["2024-04-01", "2024-05-01"], "the posts paid from it start on different days."],
    [["2024-04-01", "2024-04-01"], "the plan states neither for this line."],
    [[], "the plan states neither for this line."],
  ])("%j: %s", (days, why) => {
    expect(texts("profile-not-flat", paid(...days))[0]).toContain(why);
  });
  test("posts of other lines do not count", () => {
    const plan = paid("2024-04-01", "2024-05-01");
    const posts = plan.posts.map((one) => ({ ...one, pay: { inLine: "other" } }));
    expect(texts("profile-not-flat", { ...plan, posts })[0]).toContain("the plan states neither");
  });
});

describe("money that lapses says each reason, where something is short", () => {
  const lapsing = (carryForward: unknown, costs: readonly [number, number] = [80, 150]) => ({
    lines: [line(...costs)],
    funding: [money(100, 100, { carryForward })],
  });
  test("nothing short, nothing said", () => {
    expect(notes("lapses", lapsing("none", [80, 100]))).toEqual([]);
  });
  test("no carry-forward, and a cap", () => {
    expect(texts("lapses", lapsing("none"))).toEqual([
      "£20 of grant is not spent in 2024/25 and lapses: its policy is to carry nothing forward.",
    ]);
    expect(texts("lapses", lapsing({ cap: 5 }))).toEqual([
      "£15 of grant is not spent in 2024/25 and lapses: it is above what may be carried forward.",
    ]);
    expect(notes("lapses", lapsing("all"))).toEqual([]);
  });
  test("what has expired", () => {
    const three = { from: "2024/25", to: "2026/27" };
    const sums = (a: number, b: number, c: number) => ({ "2024/25": a, "2025/26": b, "2026/27": c });
    const plan = {
      years: three,
      lines: [{ id: "legal", perYear: sums(80, 90, 200) }],
      funding: [{ ...money(0, 0), perYear: sums(100, 70, 100), carryForward: { cap: 500, expiresAfterYears: 1 } }],
    };
    // 20 carried into 2025/26 pays 20 of 90, with 70 of its own; nothing expires
    expect(notes("lapses", plan)).toEqual([]);
    const more = { ...plan, lines: [{ id: "legal", perYear: sums(80, 10, 200) }] };
    expect(texts("lapses", more)).toEqual(["£10 of grant is not spent in 2025/26 and lapses: it has expired."]);
  });
});

describe("no award", () => {
  const award = (of: object = {}) => ({ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed", ...of });
  const none = (of: object) => texts("no-award", of);

  test("is said of a year into which pay runs, up to an award on its last day and not one of the next", () => {
    expect(none({ posts: [post()] })).toEqual([
      "Plain salaries have no award for 2025/26: they are carried on unchanged. State one in payAwards, if only as assumed.",
    ]);
    for (const from of ["2025-04-01", "2026-03-31"])
      expect(none({ posts: [post()], payAwards: [award({ from })] })).toEqual([]);
    for (const from of ["2025-03-31", "2026-04-01"])
      expect(none({ posts: [post()], payAwards: [award({ from })] })).toHaveLength(1);
  });

  test("is not said of a post that ends before the year, or starts after it or in it, unless it goes on", () => {
    const one = (of: object) => none({ posts: [post(of)] }).length;
    expect(one({ end: "2025-03-31" })).toBe(0);
    expect(one({ end: "2025-04-01" })).toBe(1);
    expect(one({ end: "2025-03-31", afterEnd: { absorbed: [] } })).toBe(1);
    expect(one({ start: "2025-04-01" })).toBe(0);
    expect(one({ start: "2025-03-31" })).toBe(1);
    expect(one({ start: "2026-04-01" })).toBe(0);
    expect(
      one({
        count: 2,
        starts: [
          { on: "2025-06-01", count: 1 },
          { on: "2025-03-31", count: 1 },
        ],
      }),
    ).toBe(1);
  });

  test("is not said where the salary is stated anew in the year", () => {
    const dated = (...days: string[]) =>
      none({ posts: [post({ pay: { salary: ["2024-04-01", ...days].map((from) => ({ from, amount: 42000 })) } })] })
        .length;
    expect(dated()).toBe(1);
    expect(dated("2025-04-01")).toBe(0);
    expect(dated("2026-03-31")).toBe(0);
    expect(dated("2025-03-31")).toBe(1);
    const anew = (from: string) =>
      none({ posts: [post({ start: "2025-04-01", pay: { salary: [{ from, amount: 1000 }] } })] });
    expect(anew("2025-03-31")).toHaveLength(1);
    expect(anew("2025-04-01")).toHaveLength(0);
  });

  test("is said of a scale once, and of a post whose points are not those awarded", () => {
    const scale = { payScales: { local: [{ from: "2024-04-01", points: { A: 20000, B: 30000, C: 40000 } }] } };
    const on = (point: string, of: object = {}) =>
      post({ id: point, title: point, pay: { scale: "local", point, ...of } });
    const local = award({ scale: "local" });
    expect(none({ ...scale, posts: [on("A"), on("B")] })).toEqual([
      "Pay on local has no award for 2025/26: it is carried on unchanged. State one in payAwards, if only as assumed.",
    ]);
    const some = (points: readonly string[], held: object) =>
      none({ ...scale, posts: [held], payAwards: [{ ...local, points }] });
    expect(some(["B", "C"], on("A"))).toEqual([
      "A has no award for 2025/26: those of 2025/26 are for other points of local, and its pay is carried on unchanged. State one in payAwards, if only as assumed.",
    ]);
    expect(some(["B", "C"], on("A", { top: "B" }))).toEqual([]);
    expect(some(["A", "B"], on("B"))).toEqual([]);
    expect(some(["A", "B"], on("C"))).toHaveLength(1);
    expect(some(["B", "B"], on("A", { top: "C" }))).toEqual([]);
    expect(none({ ...scale, posts: [on("A")], payAwards: [award({ scale: "salaries" })] })).toHaveLength(1);
    const table = {
      local: [...scale.payScales.local, { from: "2025-09-01", points: { A: 21000, B: 31000, C: 41000 } }],
    };
    expect(none({ payScales: table, posts: [on("A")] })).toEqual([]);
  });

  test("names its years in order, and the national scale in words", () => {
    const four = { from: "2027/28", to: "2029/30" };
    const njc = post({ start: "2027-04-01", pay: { scale: "njc", point: 20 } });
    expect(none({ years: four, posts: [njc] })[0]).toMatch(
      /^Pay on the national scale has no award for 2027\/28, 2028\/29 and 2029\/30:/,
    );
  });

  describe("of a full cost is said where others get one", () => {
    const at = (of: object = {}, fullCost: unknown = 60000) => post({ pay: { fullCost }, ...of });
    const full = (held: object, of: object = {}) => none({ posts: [held], payAwards: [award()], ...of });
    test("and the post is paid before and in that year", () => {
      expect(full(at())).toEqual([
        "worker is at a full cost, which no pay award raises: it is carried on unchanged in 2025/26. State an uplift, or a full cost from a later day, if it rises.",
      ]);
      expect(full(at({ start: "2025-03-31" }))).toHaveLength(1);
      expect(full(at({ start: "2025-04-01" }))).toEqual([]);
      expect(full(at({ end: "2025-03-31" }))).toEqual([]);
      expect(full(at({ end: "2025-04-01" }))).toHaveLength(1);
      expect(none({ posts: [at()] })).toEqual([]);
      expect(full(at({ start: "2025-01-01" }), { years: { from: "2025/26", to: "2025/26" } })).toEqual([]);
      expect(
        full(
          at({
            count: 2,
            starts: [
              { on: "2024-06-01", count: 1 },
              { on: "2025-06-01", count: 1 },
            ],
          }),
        ),
      ).toHaveLength(1);
    });
    test("and none is stated in it", () => {
      const dated = (...days: string[]) =>
        full(
          at(
            {},
            ["2024-04-01", ...days].map((from) => ({ from, amount: 60000 })),
          ),
        ).length;
      expect(dated("2025-04-01")).toBe(0);
      expect(dated("2026-03-31")).toBe(0);
      expect(dated("2025-03-31")).toBe(1);
    });
    test("in each year with an award", () => {
      const awards = (...days: string[]) => none({ posts: [at()], payAwards: days.map((from) => award({ from })) });
      expect(awards("2025-03-31")).toEqual([]);
      expect(awards("2026-03-31")).toHaveLength(1);
      expect(awards("2026-04-01")).toEqual([]);
      expect(awards("2024-05-01", "2025-05-01")).toHaveLength(1);
    });
  });
});

describe("without effect", () => {
  const award = (of: object = {}) => ({ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed", ...of });
  const named = (of: object) => texts("without-effect", of)[0]?.split("forecast: ")[1];

  test("an award that comes after the plan's years, or after the last post on that pay has ended", () => {
    expect(named({ posts: [post()], payAwards: [award({ from: "2026-03-31" })] })).toBeUndefined();
    expect(named({ posts: [post()], payAwards: [award({ from: "2026-04-01" })] })).toBe(
      "the pay award of 1 April 2026 on plain salaries.",
    );
    expect(named({ posts: [post({ end: "2025-04-01" })], payAwards: [award()] })).toBeUndefined();
    expect(named({ posts: [post({ end: "2025-03-31" })], payAwards: [award()] })).toBeDefined();
    const going = post({ end: "2025-03-31", afterEnd: { absorbed: [] } });
    expect(named({ posts: [going], payAwards: [award()] })).toBeUndefined();
  });

  test("an award on pay that no post has, or for points that nobody is on", () => {
    const payScales = { local: [{ from: "2024-04-01", points: { A: 20000, B: 30000 } }] };
    const on = (pay: object) => [post({ pay })];
    const local = (points?: readonly string[]) => [award({ scale: "local", ...(points && { points }) })];
    expect(named({ posts: on({ fullCost: 100 }), payAwards: [award()] })).toBe(
      "the pay award of 1 April 2025 on plain salaries.",
    );
    expect(named({ payScales, posts: on({ salary: 100 }), payAwards: local() })).toBe(
      "the pay award of 1 April 2025 on local and the pay scale local.",
    );
    expect(named({ payScales, posts: on({ scale: "local", point: "A" }), payAwards: local(["B", "B"]) })).toBe(
      "the pay award of 1 April 2025 on local.",
    );
    expect(named({ payScales, posts: on({ scale: "local", point: "A" }), payAwards: local() })).toBeUndefined();
    expect(named({ payScales, posts: on({ scale: "local", point: "A" }), payAwards: [award()] })).toBeDefined();
  });

  test("an agency rate at which nobody is paid, in the plan or in a scenario of it", () => {
    const scenario = (...changes: object[]) => ({ scenarios: [{ id: "s", changes }] });
    const idle = (of: object) => named({ agencyRates, posts: [post()], ...of });
    expect(idle({})).toBe("the agency rate locum.");
    const cover = { agency: "locum", from: "2024-04-01", to: "2024-05-31" };
    expect(idle({ posts: [post({ start: "2024-06-01", cover })] })).toBeUndefined();
    expect(idle(scenario({ change: "use-agency", share: 0.5, rate: "locum" }))).toBeUndefined();
    const premium = { agency: 1800, employed: 1280 };
    const lines = [line(100, 100, { kind: "staff" })];
    expect(idle({ lines, ...scenario({ change: "use-agency", share: 0.5, premium }) })).toBe("the agency rate locum.");
    const added = { ...post({ id: "new" }), start: "2024-06-01", cover };
    expect(idle(scenario({ change: "add-posts", posts: [added] }))).toBeUndefined();
  });
});

describe("staffing", () => {
  const covered = (days: object) => [
    post({ start: "2024-05-01", cover: { agency: "locum", from: "2024-04-01", ...days } }),
  ];
  const double = (posts: readonly object[]) => texts("double-running", { agencyRates, posts });
  const vacant = (of: object) => texts("vacant", { agencyRates, posts: [post(of)] });
  const gap = { from: "2024-06-01", to: "2024-06-30" };

  test("double running is counted from the first day that both are there", () => {
    expect(double(covered({ to: "2024-04-30" }))).toEqual([]);
    expect(double(covered({ to: "2024-05-01", handover: true }))[0]).toContain("for 1 person-day:");
    const two = [
      post({
        count: 3,
        start: "2024-05-01",
        cover: { agency: "locum", from: "2024-04-01", to: "2024-05-02", handover: true },
      }),
    ];
    expect(double([...two, post({ id: "other" })])).toEqual([
      "worker has an employee and agency at once for 6 person-days: a handover, paid for twice.",
    ]);
  });

  test("vacant person-days are those within the post, each covered or not", () => {
    expect(vacant({})).toEqual([]);
    expect(vacant({ vacant: [gap] })[0]).toBe("worker is vacant for 30 person-days, which cost nothing.");
    expect(vacant({ vacant: [{ from: "2026-03-22", to: "2026-04-10" }] })[0]).toContain("for 10 person-days,");
    expect(vacant({ vacant: [gap], count: 3 })[0]).toContain("for 90 person-days,");
    expect(vacant({ vacant: [{ ...gap, count: 2 }], count: 3 })[0]).toContain("for 60 person-days,");
    expect(vacant({ vacant: [gap], fte: 0.5 })[0]).toBe(
      "worker is vacant for 30 person-days at FTE 0.5, which cost nothing.",
    );
  });

  test("covered days are told apart", () => {
    const cover = (days: object, of: object = {}) =>
      vacant({ vacant: [gap], cover: { agency: "locum", ...gap, ...days }, ...of })[0];
    expect(cover({})).toBe("worker is vacant for 30 person-days, covered by agency.");
    expect(cover({ to: "2024-06-10" })).toBe(
      "worker is vacant for 30 person-days: agency covers 10 of them, and the other 20 cost nothing.",
    );
    expect(cover({ count: 1 }, { count: 2 })).toBe(
      "worker is vacant for 60 person-days: agency covers 30 of them, and the other 30 cost nothing.",
    );
  });

  test("a post paid in a line takes nothing off it", () => {
    const plan = { agencyRates, lines: [line(100, 100, { kind: "staff", title: "Team" })] };
    const inLine = post({ pay: { inLine: "legal" }, vacant: [gap] });
    expect(texts("vacant", { ...plan, posts: [inLine] })).toEqual([
      "worker is vacant for 30 person-days, which take nothing off Team.",
    ]);
  });

  test("days without anyone run from the end of cover to the eve of the start", () => {
    const nobody = (of: object) => texts("days-without-anyone", { agencyRates, posts: [post(of)] });
    const cover = (to: string) => ({ agency: "locum", from: "2024-05-01", to });
    expect(nobody({ start: "2024-06-02", cover: cover("2024-05-31") })).toEqual([
      "worker has nobody in post on 1 June 2024: no employee, no agency worker and no vacancy that the plan names, for 1 person-day, which costs nothing.",
    ]);
    expect(nobody({ start: "2024-06-01", cover: cover("2024-05-31") })).toEqual([]);
    expect(nobody({ start: "2024-06-02" })).toEqual([]);
    const some = {
      count: 2,
      starts: [
        { on: "2024-06-01", count: 1 },
        { on: "2024-06-11", count: 1 },
      ],
      cover: cover("2024-05-31"),
    };
    expect(nobody(some)[0]).toContain("from 1 June 2024 to 10 June 2024 (1 of 2 people): no employee");
    expect(nobody({ ...some, count: 2, starts: [{ on: "2024-06-11", count: 2 }] })[0]).toContain(
      "to 10 June 2024: no employee",
    );
  });
});

describe("outside the plan's years", () => {
  const outside = (of: object) => texts("outside-years", { agencyRates, ...of });

  test("a line's sum is told as far as it lies outside", () => {
    const fixed = (from: string, to: string) => ({ lines: [{ id: "fee", amount: 120, from, to }] });
    expect(outside(fixed("2025-04-01", "2026-03-31"))).toEqual([]);
    expect(outside(fixed("2025-05-01", "2026-04-30"))).toEqual([
      "£10 of fee's £120 falls outside the plan's years and is not in the cost.",
    ]);
    expect(outside({ lines: [{ id: "fee", amount: 120, on: "2024-04-01" }] })).toEqual([]);
    expect(outside({ lines: [{ id: "fee", amount: 120, on: "2024-03-31" }] })).toHaveLength(1);
    expect(outside({ lines: [line(1, 1)] })).toEqual([]);
  });

  test("a post that is never in them is said, and one that is there for a day is not", () => {
    const never = "worker is never in post within the plan's years and costs nothing in them.";
    expect(outside({ posts: [post({ start: "2026-04-01" })] })).toEqual([never]);
    expect(outside({ posts: [post({ start: "2026-03-31" })] })).toEqual([]);
    expect(outside({ posts: [post({ start: "2023-04-01", end: "2024-03-31" })] })).toEqual([never]);
    expect(outside({ posts: [post({ start: "2023-04-01", end: "2024-04-01" })] })).toEqual([]);
    const cover = { agency: "locum", from: "2026-01-01" };
    expect(outside({ posts: [post({ start: "2026-04-01", cover })] })).toEqual([]);
    const later = { agency: "locum", from: "2026-04-01" };
    expect(outside({ posts: [post({ start: "2026-05-01", cover: later })] })[0]).toBe(never);
  });

  test("cover and vacancies on their days", () => {
    const days = (from: string, to: string) =>
      outside({ posts: [post({ start: "2023-04-01", vacant: [{ from, to }] })] });
    expect(days("2026-04-01", "2026-04-30")).toEqual([
      "A vacancy of worker from 1 April 2026 to 30 April 2026 falls outside the plan's years and changes no figure.",
    ]);
    expect(days("2026-03-31", "2026-04-30")).toEqual([]);
    expect(days("2024-03-01", "2024-03-31")).toHaveLength(1);
    expect(days("2024-03-01", "2024-04-01")).toEqual([]);
    const open = { agency: "locum", from: "2026-04-01" };
    expect(outside({ posts: [post({ starts: [{ on: "2026-05-01", count: 1 }], cover: open })] })[1]).toBe(
      "Agency cover of worker from 1 April 2026 falls outside the plan's years and changes no figure.",
    );
  });
});

describe("what goes on", () => {
  const going = (of: object) =>
    notes("continues-after-end", of).map(({ amount, amounts }) => [amount, amounts!.withinYears]);
  const permanent = (of: object = {}) =>
    post({ contract: "permanent", pay: { fullCost: 12000 }, end: "2025-12-31", ...of });

  test("is said of permanent posts and staff lines that end, with what is left of the years", () => {
    expect(going({ posts: [permanent()] })).toEqual([[12_000_00, 3_000_00]]);
    expect(going({ posts: [permanent({ contract: "fixed-term" })] })).toEqual([]);
    expect(going({ posts: [permanent({ afterEnd: { absorbed: [] } })] })).toEqual([]);
    expect(going({ posts: [permanent({ end: undefined })] })).toEqual([]);
    expect(texts("continues-after-end", { posts: [permanent({ end: "2026-03-31" })] })).toEqual([
      "worker is permanent and is not costed after 31 March 2026: it would go on at £12,000 a year.",
    ]);
    const staff = line(120, 90, { kind: "staff", to: "2025-12-31" });
    expect(going({ posts: [permanent()], lines: [staff] })).toEqual([
      [12_000_00, 3_000_00],
      [120_00, 30_00],
    ]);
    for (const of of [{ contract: "fixed-term" }, { kind: "other" }, { afterEnd: { absorbed: "2026-02-01" } }])
      expect(
        going({
          lines: [{ ...staff, ...of }].map((one) => (one.kind === "other" ? line(120, 90, { to: "2025-12-31" }) : one)),
        }),
      ).toEqual([]);
  });
});

describe("figures and their sources", () => {
  test("a printed total that is not the sum of its years is off by a penny or more", () => {
    const printed = (total: string) => ({ lines: [line(100, 100)], expect: { cost: { ...perYear(100, 100), total } } });
    expect(notes("printed-totals-do-not-foot", printed("200"))).toEqual([]);
    expect(notes("printed-totals-do-not-foot", printed("200.01"))).toMatchObject([
      { amount: 1, amounts: { printed: 200_01, years: 200_00 } },
    ]);
  });

  test("six figures without a source are named, of seven five and how many more", () => {
    const plan = (count: number) => ({
      source: undefined,
      lines: Array.from({ length: count }, (_, n) => ({ ...line(1, 1), id: `l${n}` })),
    });
    expect(texts("no-source", plan(6))).toEqual(["No source is given for l0, l1, l2, l3, l4 and l5."]);
    expect(texts("no-source", plan(7))).toEqual(["No source is given for l0, l1, l2, l3, l4 and 2 more."]);
  });

  test("a post's own source, or that of each of its sums, is enough; points of a scale need none of their own", () => {
    const unsourced = (of: object) => texts("no-source", { source: undefined, posts: [post(of)] });
    expect(unsourced({})).toEqual(["No source is given for the pay of worker."]);
    expect(unsourced({ source: "Letter" })).toEqual([]);
    expect(unsourced({ pay: { fullCost: 100 } })).toEqual(["No source is given for the pay of worker."]);
    const dated = (source?: string) => [
      { from: "2024-04-01", amount: 1000, source: "Letter" },
      { from: "2025-04-01", amount: 1000, ...(source && { source }) },
    ];
    expect(unsourced({ pay: { salary: dated("Letter") } })).toEqual([]);
    expect(unsourced({ pay: { salary: dated() } })).toHaveLength(1);
    expect(unsourced({ pay: { scale: "njc", point: 20 } }).join(" ")).not.toContain("the pay of worker");
  });

  test("a refusal names at most some of the costs, and how many more", () => {
    const lines = Array.from({ length: 9 }, (_, n) => ({ ...line(1, 0), id: `l${n}` }));
    const [note] = notes("refused-by-rule", { lines, funding: [money(100, 0, { kind: "capital" })] });
    expect(note!.text).toMatch(/and \d more in 2024\/25 \(capital-on-revenue\)/);
    const few = notes("refused-by-rule", { lines: lines.slice(0, 2), funding: [money(100, 0, { kind: "capital" })] });
    expect(few[0]!.text).toContain("£2 of l0 and l1 in 2024/25 (capital-on-revenue)");
  });
});

describe("what is known on a day", () => {
  const charged = { employerNi: "published", pension: "none", apprenticeshipLevy: "published" };
  const known = (knownOn: string | undefined, of: object = {}) => ({
    years: { from: "2025/26", to: "2025/26" },
    onCosts: charged,
    conventions: { ...(knownOn && { knownOn }) },
    posts: [{ ...post({ pay: { salary: 60000 } }), start: "2025-04-01" }],
    ...of,
  });
  const published = (of: object) => texts("known-on", of)[0]?.match(/Published since: (.*?)\. With/)?.[1];

  test("is everything where no day is said, or where nothing came after it", () => {
    expect(texts("known-on", known(undefined))).toEqual([]);
    expect(texts("known-on", known("2025-12-31"))).toEqual([]);
  });

  test("names what was published since: of the rates that somebody is charged at, as published", () => {
    const ni = "employer NI from 6 April 2025, 15% above £417 a month";
    expect(published(known("2024-10-01"))).toBe(ni);
    expect(published(known("2024-10-01", { onCosts: { ...charged, employerNi: "none" } }))).toBeUndefined();
    expect(
      published(known("2024-10-01", { posts: [{ ...post({ pay: { fullCost: 60000 } }), start: "2025-04-01" }] })),
    ).toBeUndefined();
    expect(published(known("2024-10-01", { posts: [] }))).toBeUndefined();
    const before = { years: { from: "2024/25", to: "2024/25" }, posts: [post()] };
    expect(published(known("2024-10-01", before))).toBeUndefined();
  });

  test("the apprenticeship levy too, from its start, but only where it is charged as published", () => {
    const levy = {
      years: { from: "2017/18", to: "2017/18" },
      posts: [{ ...post({ pay: { salary: 60000 } }), start: "2017-05-01" }],
    };
    const on = (of: object) => published(known("2016-01-01", { ...levy, ...of }));
    expect(on({ onCosts: { ...charged, employerNi: "none" } })).toMatch(
      /^the apprenticeship levy from 6 April 2017, 0\.5%/,
    );
    expect(on({ onCosts: { ...charged, employerNi: "none", apprenticeshipLevy: "none" } })).toBeUndefined();
    expect(on({ posts: [] })).toBeUndefined();
  });

  test("the national scale where somebody is on it, whose own awards give way to it", () => {
    const njc = { ...post({ pay: { scale: "njc", point: 20 } }), start: "2025-04-01" };
    const plain = { ...post({ id: "plain", pay: { salary: 60000 } }), start: "2025-04-01" };
    const award = { scale: "njc", from: "2025-04-01", percent: 50, status: "assumed" };
    const none = { onCosts };
    const on = (of: object) => notes("known-on", known("2025-01-01", { ...none, ...of }))[0];
    const note = on({ posts: [njc, plain] })!;
    expect(note.text).toContain(
      "Published since: the national pay scale from 1 April 2025. With them the plan would cost £",
    );
    expect(note.text).toContain("more in 2025/26.");
    expect(note.amounts).toEqual({ "2025/26": note.amount });
    expect(note.amount).toBeGreaterThan(0);
    expect(on({ posts: [plain] })).toBeUndefined();
    const awarded = on({ posts: [njc], payAwards: [award] })!;
    expect(awarded.text).toContain("less in 2025/26.");
    expect(awarded.amount).toBeLessThan(0);
    // An award of plain salaries, and one after the last table that we hold, stay.
    const salaries = { ...award, scale: "salaries", percent: 10 };
    expect(on({ posts: [njc, plain], payAwards: [salaries] })!.amount).toBe(note.amount);
    const later = on({
      years: { from: "2025/26", to: "2027/28" },
      posts: [njc],
      payAwards: [{ ...award, from: "2027-04-01", percent: 3 }],
    })!;
    expect(later.amounts!["2027/28"]).not.toBe(0);
  });

  test("says where it would move nothing", () => {
    const low = { posts: [{ ...post({ pay: { salary: 1200 } }), start: "2025-04-01" }] };
    expect(texts("known-on", known("2024-01-01", low))[0]).toContain("With them the plan would cost the same.");
  });
});

describe("another order of sources", () => {
  const year = { from: "2024/25", to: "2024/25" };
  const cost = (id: string, amount: number) => ({ id, team: id, perYear: { "2024/25": amount } });
  const source = (id: string, amount: number, teams?: readonly string[], of: object = {}) => ({
    ...money(0, 0),
    id,
    title: `Source ${id}`,
    perYear: { "2024/25": amount },
    ...(teams && { pays: { teams } }),
    ...of,
  });
  const order = (lines: readonly object[], funding: readonly object[]) =>
    notes("order-of-sources", { years: year, lines, funding });

  test("is said only where something is short and something is left", () => {
    const carried = (second: number, spare: number) => ({
      lines: [line(100, second)],
      funding: [
        { ...money(0, 0, { id: "kept", carryForward: "all" }), perYear: { "2024/25": spare } },
        money(100, 100, { recurrent: false }),
      ],
    });
    expect(notes("order-of-sources", carried(110, 50))).toHaveLength(1);
    expect(notes("order-of-sources", carried(100, 50))).toEqual([]);
    expect(notes("order-of-sources", { ...carried(110, 50), funding: carried(110, 50).funding.slice(0, 1) })).toEqual(
      [],
    );
    expect(order([cost("a", 100)], [source("x", 40), source("y", 50)])).toEqual([]);
  });

  test("names the source that is first, or the order where that alone does not do it", () => {
    const kept = (id: string, amount: number) => ({
      ...money(0, 0, { id, title: id, carryForward: "all" }),
      perYear: { "2024/25": amount },
    });
    const lapsing = (id: string) => ({ ...money(0, 0, { id, title: id }), perYear: { "2024/25": 30 } });
    const of = (funding: readonly object[]) => texts("order-of-sources", { lines: [line(60, 60)], funding });
    expect(of([kept("k", 60), lapsing("x"), lapsing("y")])[0]).toBe(
      "With the sources drawn in the order x, y and k the gap would be £60 smaller: £60 less in 2025/26. The order in which sources are drawn is a choice of the plan.",
    );
    expect(of([kept("k", 60), lapsing("x")])[0]).toMatch(/^With x drawn first the gap would be £30 smaller/);
  });

  test("of four sources is every order, of five each as the first", () => {
    const kept = { ...money(0, 0, { id: "k", title: "k", carryForward: "all" }), perYear: { "2024/25": 60 } };
    const lapsing = (id: string, amount: number) => ({
      ...money(0, 0, { id, title: id }),
      perYear: { "2024/25": amount },
    });
    const of = (funding: readonly object[]) => notes("order-of-sources", { lines: [line(60, 60)], funding })[0]!.amount;
    const three = ["x", "y", "z"].map((id) => lapsing(id, 20));
    expect(of([kept, ...three])).toBe(60_00);
    expect(of([kept, ...three, lapsing("w", 1)])).toBe(20_00);
  });
});

describe("carrying forward is told of the money that would help", () => {
  test("out of what lapses before the year, of the sources that may pay it", () => {
    const three = { from: "2024/25", to: "2026/27" };
    const sums = (a: number, b: number, c: number) => ({ "2024/25": a, "2025/26": b, "2026/27": c });
    const plan = {
      years: three,
      lines: [{ id: "legal", perYear: sums(80, 100, 105) }],
      funding: [{ ...money(0, 0), perYear: sums(100, 110, 100) }],
    };
    expect(notes("carry-forward-needed", plan)).toMatchObject([
      { year: "2026/27", amount: 5_00, amounts: { available: 30_00 } },
    ]);
    const fenced = {
      lines: [line(80, 105, { id: "a", team: "a" }), line(50, 0, { id: "b", team: "b" })],
      funding: [
        money(100, 100, { id: "for-a", pays: { teams: ["a"] } }),
        money(90, 0, { id: "for-b", pays: { teams: ["b"] } }),
      ],
    };
    expect(notes("carry-forward-needed", fenced)).toMatchObject([{ amount: 5_00, amounts: { available: 20_00 } }]);
    const alike = {
      lines: [line(80, 130)],
      funding: [money(60, 60, { id: "x" }), money(60, 60, { id: "y" }), money(0, 0, { id: "z" })],
    };
    expect(notes("carry-forward-needed", alike)).toMatchObject([{ amount: 10_00, amounts: { available: 40_00 } }]);
  });

  test("and what is carried already, out of all that is", () => {
    const plan = {
      lines: [line(80, 110)],
      funding: [money(100, 50, { id: "x", carryForward: "all" }), money(0, 50, { id: "y" })],
    };
    expect(notes("carried-forward", plan)).toMatchObject([
      { year: "2025/26", amount: 10_00, amounts: { carriedIn: 20_00 } },
    ]);
    expect(notes("carried-forward", { ...plan, lines: [line(80, 100)] })).toEqual([]);
  });
});

describe("each post is told of by its own days", () => {
  test("those that are never in the years, beside those that are", () => {
    const posts = [
      post({ id: "here" }),
      post({ id: "later", start: "2026-04-01" }),
      post({ id: "before", start: "2023-04-01", end: "2024-03-31" }),
      post({
        id: "partly",
        count: 2,
        starts: [
          { on: "2025-04-01", count: 1 },
          { on: "2026-04-01", count: 1 },
        ],
      }),
      post({ id: "vacant", vacant: [{ from: "2024-04-01", to: "2026-03-31" }] }),
    ];
    const said = notes("outside-years", { posts, lines: [line(1, 1)] });
    expect(said.map(({ of }) => of)).toEqual(["later", "before"]);
    const going = [post({ id: "going", start: "2023-04-01", end: "2024-03-31", afterEnd: { absorbed: [] } })];
    expect(notes("outside-years", { posts: going })).toEqual([]);
  });

  test("days without anyone in order, of people and posts, to the end of the post or of the years", () => {
    const gap = (of: object) => texts("days-without-anyone", { agencyRates, posts: [post(of)] })[0];
    const two = {
      people: 2,
      fte: 0.5,
      start: "2024-06-11",
      cover: [
        { agency: "locum", from: "2024-05-01", to: "2024-05-10" },
        { agency: "locum", from: "2024-05-21", to: "2024-05-31" },
      ],
    };
    expect(gap(two)).toBe(
      "worker has nobody in post from 11 May 2024 to 20 May 2024 and from 1 June 2024 to 10 June 2024: no employee, no agency worker and no vacancy that the plan names, for 40 person-days, which cost nothing.",
    );
    const late = { start: "2026-05-01", cover: { agency: "locum", from: "2026-03-01", to: "2026-03-30" } };
    expect(gap(late)).toContain("nobody in post on 31 March 2026:");
    const staggered = {
      count: 2,
      starts: [
        { on: "2024-07-01", count: 1 },
        { on: "2024-06-11", count: 1 },
      ],
      cover: { agency: "locum", from: "2024-05-01", to: "2024-05-31" },
    };
    expect(gap(staggered)).toContain(
      "from 1 June 2024 to 10 June 2024 (1 of 2 people) and from 1 June 2024 to 30 June 2024 (1 of 2 people):",
    );
  });

  test("vacant days that a plan's years cut off, with some covered, of two posts", () => {
    const vacancy = { from: "2024-06-01", to: "2024-06-30" };
    const plan = {
      agencyRates,
      posts: [
        post({
          id: "first",
          count: 2,
          vacant: [vacancy],
          cover: { agency: "locum", from: "2024-06-11", to: "2024-06-20" },
        }),
        post({ id: "second" }),
      ],
    };
    expect(texts("vacant", plan)).toEqual([
      "first is vacant for 60 person-days: agency covers 20 of them, and the other 40 cost nothing.",
    ]);
    const apart = post({
      vacant: [vacancy, { from: "2024-09-01", to: "2024-09-30" }],
      cover: { agency: "locum", ...vacancy },
    });
    expect(texts("vacant", { agencyRates, posts: [apart] })[0]).toContain(
      "for 60 person-days: agency covers 30 of them",
    );
    const unstarted = post({
      count: 2,
      starts: [
        { on: "2024-04-01", count: 1 },
        { on: "2024-09-01", count: 1 },
      ],
      vacant: [{ ...vacancy, count: 1 }],
    });
    expect(texts("vacant", { posts: [unstarted] })[0]).toContain("for 30 person-days");
  });

  test("lines that go on are those of permanent staff that stop, told beside others", () => {
    const staff = (of: object) => line(120, 90, { kind: "staff", to: "2025-12-31", ...of });
    const lines = [
      staff({ id: "fixed", contract: "fixed-term" }),
      staff({ id: "absorbed", afterEnd: { absorbed: "2026-02-01" } }),
      staff({ id: "goes-on" }),
      line(120, 90, { id: "open", kind: "staff" }),
    ];
    expect(notes("continues-after-end", { lines }).map(({ of }) => of)).toEqual(["goes-on"]);
    expect(
      notes("continues-after-end", {
        posts: [post({ contract: "fixed-term", pay: { fullCost: 12000 }, end: "2025-12-31" })],
      }),
    ).toEqual([]);
  });

  test("what is short names each source's own rules of that year", () => {
    const plan = {
      lines: [line(100, 100, { id: "a", team: "a" }), line(100, 100, { id: "b", team: "b" })],
      funding: [
        money(120, 120, { id: "fenced", pays: { teams: ["a"] } }),
        money(50, 0, { id: "receipts", kind: "capital" }),
      ],
    };
    const said = texts("short-in-year", plan);
    expect(said[0]).toContain("£20 of fenced (ring-fenced) and £50 of receipts (capital)");
    expect(said[1]).toContain("£20 of fenced (ring-fenced).");
  });

  test("a printed total stands beside printed years, or is none", () => {
    const lines = [line(100, 100)];
    expect(notes("printed-totals-do-not-foot", { lines, expect: { cost: perYear(100, 100) } })).toEqual([]);
    expect(notes("printed-totals-do-not-foot", { lines, expect: { posts: 0 } })).toEqual([]);
    expect(notes("printed-totals-do-not-foot", { lines })).toEqual([]);
  });
});

describe("what goes on is costed as a plan would cost it, where that can be", () => {
  const going = (later: object) => ({
    payScales: {
      local: [
        { from: "2024-04-01", points: { A: 6000, B: 12000, C: 18000 } },
        { from: "2025-04-01", points: later },
      ],
    },
    posts: [post({ contract: "permanent", pay: { scale: "local", point: "B" }, end: "2025-03-31" })],
  });

  test("at the tables that come", () => {
    expect(notes("continues-after-end", going({ A: 6000, B: 24000, C: 36000 }))).toMatchObject([
      { amount: 12_000_00, amounts: { withinYears: 24_000_00 } },
    ]);
  });

  test("and at the last prices where a later table lacks the point, on which nobody is by then", () => {
    expect(notes("continues-after-end", going({ A: 6000, C: 36000 }))).toMatchObject([
      { amount: 12_000_00, amounts: { withinYears: 12_000_00 } },
    ]);
  });
});

test("what lapses after a year does not help it", () => {
  const sums = (a: number, b: number, c: number) => ({ "2024/25": a, "2025/26": b, "2026/27": c });
  const plan = {
    years: { from: "2024/25", to: "2026/27" },
    lines: [{ id: "legal", perYear: sums(80, 105, 70) }],
    funding: [{ ...money(0, 0), perYear: sums(100, 100, 100) }],
  };
  expect(notes("carry-forward-needed", plan)).toMatchObject([
    { year: "2025/26", amount: 5_00, amounts: { available: 20_00 } },
  ]);
});
