import { describe, expect, test } from "vitest";
import { contract, explain, forecast } from "../../packages/core/src/index.ts";
import { type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, differences, opposite, readChanges, sentence } from "../../packages/core/src/scenario/index.ts";
import { costByShare, fundingBySource, inSentences, shownTable } from "../../packages/core/src/tables/index.ts";

const years = { from: "2024/25", to: "2024/25" };
const onCosts = { pension: [{ from: "2024-04-01", rate: "20%", source: "Fund" }], apprenticeshipLevy: "none" } as const;
const money = (id: string, amount: number | string, of: object = {}) => ({
  ...{
    id,
    kind: "revenue",
    recurrent: true,
    perYear: { "2024/25": amount },
    carryForward: "none",
    status: "confirmed",
  },
  ...of,
});
const planOf = (of: object): PlanSpec => ({ outturn: 1, title: "A plan", years, ...of }) as PlanSpec;
const forecastOf = (of: object) => forecast(readPlan(planOf(of)));

describe("one post paid by two funds is one person with one threshold", () => {
  const director = { id: "director", title: "Director", pay: { salary: 50000 }, start: "2024-04-01" };
  const split = (of: object) =>
    forecastOf({
      onCosts,
      posts: [director],
      funding: [
        money("gf", 200_000, { title: "General Fund", pays: { posts: ["director"], share: "73%" } }),
        money("hra", 200_000, { title: "Housing account", pays: { posts: ["director"], share: "27%" }, ...of }),
      ],
    });

  // £50,000; 12 × £833.33 of pension, 20% of £4,166.67 or £4,166.66; 12 × £470.40 of NI, 13.8% of what of it is above £758.
  const COST = "65644.76";

  test("its cost is the whole post's, where 0.73 and 0.27 of a post cost £1,255 less", () => {
    const halves = forecastOf({
      onCosts,
      posts: [0.73, 0.27].map((fte, n) => ({ ...director, id: `half-${n}`, fte })),
    });
    const whole = contract(split({})).cost.total["2024/25"]!;
    expect(whole).toBe(COST);
    expect(Math.round(Number(whole) - Number(contract(halves).cost.total["2024/25"]))).toBe(1255);
  });

  test("73% and 27% of it add up to it, to the penny", () => {
    const { funding, cost } = contract(split({}));
    const [gf, hra] = [funding.applied.gf!["2024/25"], funding.applied.hra!["2024/25"]];
    expect([gf, hra, cost.total["2024/25"]]).toEqual(["47920.67", "17724.09", COST]);
    expect(funding.shares!.hra).toEqual({
      ...{ share: 0.27, otherwise: "gap", byPost: { director: { "2024/25": "17724.09" } }, byLine: {} },
      total: { "2024/25": "17724.09" },
      gap: { confirmed: { "2024/25": "0.00" }, conditional: { "2024/25": "0.00" }, total: { "2024/25": "0.00" } },
    });
  });

  test("what one of them cannot pay is a gap, though the other has money enough", () => {
    const result = split({ perYear: { "2024/25": 15_000 } });
    expect(contract(result).gap.total).toEqual({ "2024/25": "2724.09" });
    expect(result.notes.map(({ code }) => code)).toContain("share-short");
    expect(inSentences(result)[2]).toBe(
      "General Fund gives £200,000 in 2024/25: recurrent revenue money, which is confirmed. " +
        "It pays 73% of Director: £47,921 in 2024/25. " +
        "Housing account gives £15,000 in 2024/25: recurrent revenue money, which is confirmed. " +
        "It pays 27% of Director: £17,724 in 2024/25. Of that £2,724 in 2024/25 is not funded.",
    );
  });

  test("while the other fund is not confirmed, its share is a gap of confirmed money", () => {
    const { gap } = contract(split({ status: "conditional" }));
    expect(gap).toEqual({
      ...{ confirmed: { "2024/25": "17724.09" }, conditional: { "2024/25": "0.00" }, total: { "2024/25": "0.00" } },
    });
  });

  test("the part is explained from the cost of the post", () => {
    const tree = explain(split({}), "funding.shares.hra.byPost.director.2024/25")!;
    expect(tree.value).toBe(17_724_09);
    expect(tree.rule).toBe("part-of-cost");
    expect(tree.parts!.map(({ figure, value }) => [figure, value])).toEqual([
      ["cost.byPost.director.2024/25", 65_644_76],
    ]);
  });
});

describe("a share of lines, teams and tags", () => {
  const lines = [
    { id: "legal", title: "Legal", team: "Law", perYear: { "2024/25": 1000 } },
    { id: "rent", title: "Rent", team: "Law", perYear: { "2024/25": 333.33 } },
    { id: "vans", title: "Vans", tags: { use: "roads" }, perYear: { "2024/25": 500 } },
  ];
  const share = (rate: string, otherwise?: "next") =>
    money("grant", 100, {
      title: "Grant",
      pays: { teams: ["Law"], tags: ["use: roads"], share: rate, ...(otherwise && { otherwise }) },
    });

  test("is drawn before sources without one, whatever their order", () => {
    const { funding } = contract(forecastOf({ lines, funding: [money("core", 5000), share("4%")] }));
    // 4% of 1,000, of 333.33 and of 500: 40 + 13.33 + 20
    expect(funding.applied.grant).toEqual({ "2024/25": "73.33" });
    expect(funding.applied.core).toEqual({ "2024/25": "1760.00" });
    expect(funding.shares!.grant!.byLine).toEqual({
      legal: { "2024/25": "40.00" },
      rent: { "2024/25": "13.33" },
      vans: { "2024/25": "20.00" },
    });
  });

  test("that the source cannot pay falls to the next, where the plan says so", () => {
    const { gap, funding, notes } = contract(
      forecastOf({ lines, funding: [money("core", 5000), share("10%", "next")] }),
    );
    expect(gap.total).toEqual({ "2024/25": "0.00" });
    expect(funding.applied).toEqual({ core: { "2024/25": "1733.33" }, grant: { "2024/25": "100.00" } });
    expect(notes.find(({ code }) => code === "share-short")!.text).toBe(
      "Grant pays 10% of the team Law and the tag use: roads, £183.33 in 2024/25, and has £100: £83.33 is lacking, which is left to others.",
    );
  });

  test("income pays first, and a share is of the cost before it", () => {
    const income = { id: "fees", income: true, perYear: { "2024/25": 1800 } };
    const { funding, gap } = contract(forecastOf({ lines: [...lines, income], funding: [share("4%")] }));
    expect(funding.applied.grant).toEqual({ "2024/25": "33.33" }); // 1,833.33 less 1,800: income pays some of the share too
    expect(gap.total).toEqual({ "2024/25": "0.00" });
    const table = costByShare(forecastOf({ lines: [...lines, { ...income, team: "Law" }], funding: [share("4%")] }));
    expect(table.rows.at(-1)).toEqual({ name: "All other costs", "2024/25": -180_000 });
  });

  test("of a line that is income is refused: it would go unsaid that nobody has a part of it", () => {
    const income = { id: "fees", income: true, perYear: { "2024/25": 1800 } };
    const ofIncome = money("grant", 100, { pays: { lines: ["legal", "fees"], share: "4%" } });
    expect(() => readPlan(planOf({ lines: [...lines, income], funding: [ofIncome] }))).toThrow(
      '"fees" has no meaning here: it is income, and a share is of cost: income pays before all shares. Take it out.',
    );
  });

  test("what income pays of a share is said", () => {
    const income = { id: "fees", income: true, perYear: { "2024/25": 1800 } };
    const words = inSentences(forecastOf({ lines: [...lines, income], funding: [share("4%")] })).join(" ");
    expect(words).toContain(
      "It pays 4% of the team Law and the tag use: roads: £73 in 2024/25, of which income pays £40 in 2024/25.",
    );
  });

  test("capital money without a direction has a share of a revenue cost that nobody may pay", () => {
    const receipts = { ...share("4%"), kind: "capital" };
    const { gap, notes } = contract(forecastOf({ lines, funding: [money("core", 5000), receipts] }));
    expect(gap.total).toEqual({ "2024/25": "73.33" });
    expect(notes.filter(({ code }) => code === "refused-by-rule").map(({ text }) => text)).toEqual([
      "Grant could not pay £73.33 of legal, rent and vans in 2024/25 (capital-on-revenue): capital money pays a revenue cost only under a direction: flexible use of capital receipts, or a capitalisation direction.",
      "core could not pay £73.33 of legal, rent and vans in 2024/25 (share): that is another source's share of it.",
    ]);
  });

  test("is listed cost by cost, and the parts add up to the whole", () => {
    const table = shownTable(costByShare(forecastOf({ lines, funding: [money("core", 5000), share("4%")] })), "pounds");
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["Legal: 4% by Grant", "40"],
      ["Legal: what the shares leave", "960"],
      ["Rent: 4% by Grant", "13"],
      ["Rent: what the shares leave", "320"],
      ["Vans: 4% by Grant", "20"],
      ["Vans: what the shares leave", "480"],
      ["Total", "1,833"],
    ]);
    const [grant] = fundingBySource(forecastOf({ lines, funding: [money("core", 5000), share("10%")] }));
    expect(grant!.title).toBe(
      "Grant: pays 10% of the team Law and the tag use: roads, revenue, recurrent, confirmed, no carry-forward",
    );
    expect(grant!.rows).toEqual([{ year: "2024/25", available: 10_000, share: 18_333, applied: 10_000, lapsed: 0 }]);
  });
});

describe("a share over several years", () => {
  const plan = readPlan({
    ...planOf({}),
    years: { from: "2024/25", to: "2026/27" },
    lines: [{ id: "legal", title: "Legal", perYear: { "2024/25": 1000, "2025/26": 1000, "2026/27": 1000 } }],
    funding: [
      {
        id: "old",
        kind: "revenue",
        ceiling: 900,
        years: ["2024/25", "2025/26"],
        status: "confirmed",
        pays: { lines: ["legal"], share: 1 },
      },
      {
        id: "new",
        kind: "revenue",
        ceiling: 900,
        years: ["2026/27", "2026/27"],
        status: "confirmed",
        pays: { lines: ["legal"], share: 1 },
      },
    ],
  });

  test("that is a ceiling's is one in its own years alone, so another may follow it", () => {
    const { funding, gap } = contract(forecast(plan));
    expect(funding.applied).toEqual({
      old: { "2024/25": "900.00", "2025/26": "0.00", "2026/27": "0.00" },
      new: { "2024/25": "0.00", "2025/26": "0.00", "2026/27": "900.00" },
    });
    expect(gap.total).toEqual({ "2024/25": "100.00", "2025/26": "1000.00", "2026/27": "100.00" });
  });

  test("is changed by a scenario, with its sentence and its opposite", () => {
    const [change] = readChanges([{ change: "funding-share", share: "25%", where: { id: "old" } }]);
    const changed = applyChanges(plan, [change!]);
    expect(sentence(change!, plan)).toBe("Old pays 25% of each cost that it names.");
    expect(differences(plan, changed)).toEqual(["old pays 25% of Legal, was 100% of Legal."]);
    expect(applyChanges(changed, opposite(change!, plan)!)).toEqual(plan);
    expect(contract(forecast(changed)).gap.total["2024/25"]).toBe("750.00");
  });

  test("is written and read back", () => {
    expect(readPlan(writePlan(plan))).toEqual(plan);
  });
});
