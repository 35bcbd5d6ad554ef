import { describe, expect, test } from "vitest";
import { yearFrom } from "../calendar/index.ts";
import { forecast } from "../forecast/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
import { cumulativeChart } from "./cumulative-chart.ts";
import { gapChart } from "./gap-chart.ts";
import { profileChart } from "./profile-chart.ts";
import { staffChart } from "./staff-chart.ts";

const of = (plan: Partial<PlanSpec>) =>
  forecast(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, ...plan }));

const line = (perYear: { readonly [year: string]: number | string }) => ({ id: "line", perYear });
const money = (
  status: "confirmed" | "conditional" | "unconfirmed",
  perYear: { readonly [year: string]: number | string },
) => ({
  id: status,
  kind: "revenue" as const,
  recurrent: true,
  perYear,
  status,
  carryForward: "none" as const,
});

describe("the message of the gap", () => {
  const title = (plan: Partial<PlanSpec>): string => gapChart(of(plan)).title;

  test("is the year that is short, with its cost and what pays of it", () => {
    const plan = {
      lines: [line({ "2024/25": "628k", "2025/26": "1.359m" })],
      funding: [money("conditional", { "2024/25": "1m", "2025/26": "1m" })],
    };
    expect(title(plan)).toBe("2025/26 is £359k short: £1.359m of cost against £1m");
    expect(gapChart(of(plan)).alt).toContain("With confirmed money alone £1.987m is short over all years.");
  });

  test("is what conditional money must come where it closes every gap", () => {
    const funding = [money("conditional", { "2024/25": 500, "2025/26": 500 })];
    expect(title({ lines: [line({ "2024/25": 100, "2025/26": 300 })], funding })).toBe(
      "Every year is funded only if £400 of conditional money comes",
    );
  });

  test("is said at another level where it is asked for", () => {
    const funding = [money("conditional", { "2024/25": 500, "2025/26": 500 })];
    const plan = of({ lines: [line({ "2024/25": 100, "2025/26": 600 })], funding });
    const titleFor = (level: "confirmed" | "total") => gapChart(plan, {}, { level }).title;
    expect(titleFor("confirmed")).toBe("On confirmed money alone 2024/25 is £100 short and 2025/26 is £600 short");
    expect(titleFor("total")).toBe("With all money 2025/26 is £100 short: £600 of cost against £500");
  });

  test("is that all is well where confirmed money pays all", () => {
    const funding = [money("confirmed", { "2024/25": 500, "2025/26": 500 })];
    expect(title({ lines: [line({ "2024/25": 100 })], funding })).toBe("Every year is funded by confirmed money");
  });

  test("never counts unconfirmed money", () => {
    const funding = [money("unconfirmed", { "2024/25": 500, "2025/26": 500 })];
    const chart = gapChart(of({ lines: [line({ "2024/25": 100 })], funding }));
    expect(chart.title).toBe("2024/25 is £100 short: £100 of cost against £0");
    expect(chart.table.rows[0]).toMatchObject({ unconfirmed: 100_00, gapConditional: 100_00, short: 0 });
  });

  test("counts the years where many are short", () => {
    const years = Array.from({ length: 20 }, (_, n) => yearFrom(2020 + n));
    const perYear = Object.fromEntries(years.map((year) => [year, "1.5m"]));
    const chart = gapChart(of({ years: { from: years[0]!, to: years.at(-1)! }, lines: [line(perYear)] }), {
      width: 280,
    });
    expect(chart.title).toBe("All 20 years are short, by £30m in all");
    expect(chart.table.rows).toHaveLength(20);
  });
});

describe("the message of the profile", () => {
  const title = (plan: Partial<PlanSpec>): string => profileChart(of(plan)).title;

  test("is the month's cost where it is the same in all", () => {
    expect(title({ lines: [line({ "2024/25": 120_000, "2025/26": 120_000 })] })).toBe(
      "Cost is £10k a month from April 2024 to March 2026, £240k in all",
    );
  });

  test("is the one month where there is one", () => {
    const lines = [{ id: "once", amount: "900m", on: "2024-06-15" }];
    expect(title({ lines })).toBe("Cost is £900m, all of it in June 2024");
  });

  test("is from where to where it goes", () => {
    expect(title({ lines: [line({ "2024/25": 1200, "2025/26": 2400 })] })).toBe(
      "Cost goes from £100 in April 2024 to £200, its highest, in April 2025; £3,600 in all",
    );
    expect(title({ lines: [line({ "2024/25": 2400, "2025/26": 1200 })] })).toBe(
      "Cost is highest at the start, £200 in April 2024; £100 in March 2026, £3,600 in all",
    );
  });
});

test("the cumulative position says how far cost and funding are apart, and which year is short all the same", () => {
  const chart = cumulativeChart(
    of({
      lines: [line({ "2024/25": "628k", "2025/26": "1.359m" })],
      funding: [money("conditional", { "2024/25": "1m", "2025/26": "1m" })],
    }),
  );
  expect(chart.title).toBe("By the end of 2025/26 funding is £13k above cost: £2m against £1.987m");
  expect(chart.alt).toContain("Yet 2025/26 is £359k short");
  expect(chart.table.rows.map(({ over }) => over)).toEqual([372_000_00, 13_000_00]);
});

test("where cost is above funding and the years are short by more, the cumulative position says both, and why", () => {
  const short = of({
    lines: [line({ "2024/25": "80k", "2025/26": "150k" })],
    funding: [money("confirmed", { "2024/25": "100k", "2025/26": "100k" })],
  });
  const chart = cumulativeChart(short);
  expect(chart.title).toBe("By the end of 2025/26 cost is £30k above funding: £230k against £200k");
  expect(chart.alt).toContain("Yet 2025/26 is £50k short, as money given is not there in every year for every cost.");
  expect(gapChart(short).title).toBe("2025/26 is £50k short: £150k of cost against £100k");
  const alike = of({
    lines: [line({ "2024/25": "100k", "2025/26": "150k" })],
    funding: [money("confirmed", { "2024/25": "100k", "2025/26": "100k" })],
  });
  expect(cumulativeChart(alike).alt).not.toContain("Yet");
  expect(cumulativeChart(alike).title).toContain("cost is £50k above funding");
});

test("a gap under a pound is none in a picture", () => {
  const nearly = (funding: number) =>
    of({
      lines: [line({ "2024/25": 100, "2025/26": 100 })],
      funding: [money("confirmed", { "2024/25": funding, "2025/26": 100 })],
    });
  expect(gapChart(nearly(99.01)).title).toBe("Every year is funded by confirmed money");
  expect(gapChart(nearly(99)).title).toBe("2024/25 is £1 short: £100 of cost against £99");
  expect(cumulativeChart(nearly(99.01)).alt).not.toContain("short");
});

test("staff at the end of March are those of the year's end, employed and agency", () => {
  const agencyRates = { worker: { perWeek: 1800 } };
  const cover = [{ agency: "worker", from: "2024-04-01" }];
  const post = { pay: { fullCost: 60000 }, fte: 0.5 };
  const found = of({
    agencyRates,
    posts: [
      { ...post, id: "a", count: 3, start: "2024-04-01", end: "2025-06-30" },
      { ...post, id: "b", start: "2025-10-01", cover },
    ],
  });
  const { rows } = staffChart(found).table;
  expect(rows.map(({ all }) => all).filter((_, at) => at % 12 === 11)).toEqual(Object.values(found.staff.fteAtYearEnd));
  expect(rows[0]).toEqual({ month: "April 2024", employed: 15_000, agency: 5_000, all: 20_000 });
  expect(rows[15]).toEqual({ month: "July 2025", employed: 0, agency: 5_000, all: 5_000 });
});

test("where there is nothing to draw a chart says so, with no rows in its table", () => {
  const empty = of({});
  expect([gapChart, profileChart, cumulativeChart, staffChart].map((chart) => chart(empty).title)).toEqual([
    "The plan costs nothing",
    "The plan costs nothing",
    "The plan costs nothing and names no funding",
    "The plan lists no posts",
  ]);
  expect(profileChart(empty).table.rows).toEqual([]);
});

describe("the message of cost by month", () => {
  test("names the first of the months that read as the highest, not the one that a penny makes so", () => {
    const perYear = { "2024/25": "100,000.06", "2025/26": "140,000.06" };
    expect(profileChart(of({ lines: [line(perYear)] })).title).toBe(
      "Cost goes from £8,333 in April 2024 to £12k, its highest, in April 2025; £240k in all",
    );
  });
});

test("where the money that a level counts ends is marked on the bars that show more money than that, and said in the key", () => {
  const plan = {
    lines: [line({ "2024/25": "£100k", "2025/26": "£100k" })],
    funding: [
      money("confirmed", { "2024/25": "£40k" }),
      money("conditional", { "2024/25": "£30k", "2025/26": "£30k" }),
    ],
  };
  const marked = (level?: "confirmed" | "conditional" | "total", of_ = of(plan)) => {
    const { spec } = gapChart(of_, {}, level === undefined ? {} : { level });
    const layers = spec.layer as unknown as readonly {
      readonly data: { readonly values: readonly { readonly from?: number; readonly text?: string }[] };
      readonly mark: { readonly type: string; readonly strokeWidth?: number };
    }[];
    const marks = layers.filter(({ mark }) => mark.type === "rule" && mark.strokeWidth === 3);
    return {
      ends: marks.flatMap(({ data }) => data.values.flatMap(({ from }) => (from === undefined ? [] : [from]))),
      isSaid: JSON.stringify(spec).includes("money ends here") || JSON.stringify(spec).includes("money end here"),
    };
  };
  expect(marked("confirmed")).toEqual({ ends: [40_000, 0], isSaid: true });
  const withMore = of({ ...plan, funding: [...plan.funding, money("unconfirmed", { "2024/25": "£10k" })] });
  expect(marked("conditional", withMore)).toEqual({ ends: [70_000, 30_000], isSaid: true });
  for (const level of ["conditional", "total", undefined] as const)
    expect(marked(level)).toEqual({ ends: [], isSaid: false });
});

test("a small gap beside a large cost is not said by two sums that print the same", () => {
  const short = forecast(
    readPlan({
      ...{ outturn: 1, title: "Plan", years: { from: "2024/25", to: "2024/25" } },
      lines: [{ id: "levy", perYear: { "2024/25": "£40,209" } }],
      funding: [
        {
          ...{ id: "base", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
          perYear: { "2024/25": "£40k" },
        },
      ],
    }),
  );
  expect(gapChart(short).title).toBe("2024/25 is £209 short: cost and funding are both about £40k");
  expect(cumulativeChart(short).title).toBe(
    "By the end of 2024/25 cost is £209 above funding: cost and funding are both about £40k",
  );
});

describe("of a plan that brings in more than it costs", () => {
  const income = (perYear: { readonly [year: string]: number }) =>
    of({ lines: [{ id: "fees", income: true, perYear }] });

  test.each([
    [
      { "2024/25": 24_624, "2025/26": 22_980 },
      "Net income is highest at the start, £2,052 in April 2024; £1,915 in March 2026, £48k in all",
    ],
    [
      { "2024/25": 1200, "2025/26": 2400 },
      "Net income goes from £100 in April 2024 to £200, its highest, in April 2025; £3,600 in all",
    ],
    [{ "2024/25": 1200, "2025/26": 1200 }, "Net income is £100 a month from April 2024 to March 2026, £2,400 in all"],
  ])("the profile speaks of income, with no minus: %j", (perYear, says) => {
    expect(profileChart(income(perYear)).title).toBe(says);
  });

  test("where some months cost and others bring in, it is cost less income", () => {
    const mixed = of({
      lines: [line({ "2024/25": 2400, "2025/26": 2400 }), { id: "fees", income: true, perYear: { "2024/25": 3600 } }],
    });
    expect(profileChart(mixed).title).toBe(
      "Cost less income goes from -£100 in April 2024 to £200, its highest, in April 2025; £1,200 in all",
    );
  });

  test("no year is said to be funded, and no funding that is not there to be above its cost", () => {
    const fees = income({ "2024/25": 24_000, "2025/26": 22_000 });
    expect(gapChart(fees).title).toBe("Every year brings in more than it costs");
    expect(cumulativeChart(fees).title).toBe("By the end of 2025/26 income is £46k above cost");
  });
});
