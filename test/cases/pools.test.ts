import { describe, expect, test } from "vitest";
import { contract, forecast } from "../../packages/core/src/index.ts";
import { type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { fundingBySource, inSentences } from "../../packages/core/src/tables/index.ts";

const years = { from: "2024/25", to: "2026/27" };
const sums = (...amounts: readonly string[]) =>
  Object.fromEntries(amounts.map((amount, n) => [`${2024 + n}/${25 + n}`, amount]));
const upTo = (id: string, ceiling: string, of: object = {}) => ({
  ...{ id, kind: "revenue", ceiling, years: ["2024/25", "2026/27"], status: "confirmed" },
  ...of,
});
const lines = [
  { id: "fostering", title: "Fostering", perYear: sums("600k", "700k", "100k") },
  { id: "youth", title: "Youth", perYear: sums("300k", "400k", "500k") },
  { id: "training", title: "Training", perYear: sums("150k", "150k", "150k") },
];
const part = (id: string, ceiling: string, of: object = {}) =>
  upTo(`${id}-part`, ceiling, { within: "fund", pays: { lines: [id] }, ...of });
const planOf = (funding: readonly object[]): PlanSpec =>
  ({ outturn: 1, title: "A plan", years, lines, funding }) as unknown as PlanSpec;
const forecastOf = (funding: readonly object[]) => forecast(readPlan(planOf(funding)));

const fund = (of: object = {}) => upTo("fund", "£2m", { title: "Improvement fund", ...of });
const parts = [part("fostering", "£1m"), part("youth", "£1m"), part("training", "£200k")];

describe("up to £1m each, £2m together, and of it £200k for training", () => {
  const result = forecastOf([...parts, fund()]);

  test("each is drawn up to its own, and all together up to the larger one's", () => {
    // 600 + 300 + 150 = 1,050; then 400 of fostering's 1,000, 400, 50: 1,900; then 100 of the last 100 for youth, whose own has 300.
    expect(contract(result).funding.applied).toEqual({
      "fostering-part": { "2024/25": "600000.00", "2025/26": "400000.00", "2026/27": "0.00" },
      "youth-part": { "2024/25": "300000.00", "2025/26": "400000.00", "2026/27": "100000.00" },
      "training-part": { "2024/25": "150000.00", "2025/26": "50000.00", "2026/27": "0.00" },
      fund: { "2024/25": "0.00", "2025/26": "0.00", "2026/27": "0.00" },
    });
    expect(contract(result).gap.total).toEqual({
      ...{ "2024/25": "0.00", "2025/26": "400000.00", "2026/27": "650000.00" },
    });
    expect(contract(result).funding).toMatchObject({
      within: { "fostering-part": "fund", "youth-part": "fund", "training-part": "fund" },
      drawnWithin: { fund: { "2024/25": "1050000.00", "2025/26": "850000.00", "2026/27": "100000.00" } },
    });
  });

  test("the money is counted once: it is that of the larger source", () => {
    const tables = fundingBySource(result);
    expect(tables.map(({ title }) => title.split(":")[0])).toEqual([
      ...["fostering-part", "youth-part", "training-part", "Improvement fund", "All sources"],
    ]);
    const [all, whole] = [tables.at(-1)!, tables.at(-2)!];
    expect(whole.rows[0]).toEqual({
      ...{ year: "2024/25", carriedIn: 0, available: 200_000_000, applied: 0 },
      ...{ drawnWithin: 105_000_000, carriedOut: 95_000_000, lapsed: 0 },
    });
    expect(all.rows[0]).toEqual({
      ...{ year: "2024/25", carriedIn: 0, available: 200_000_000, applied: 105_000_000 },
      ...{ carriedOut: 95_000_000, lapsed: 0 },
    });
    expect(result.notes.find(({ code }) => code === "headroom")!.text).toBe(
      "Over all years together, cost exceeds funding by £1,050,000.", // 3,050 less 2,000
    );
    const two = forecastOf([part("youth", "£1m"), fund()]);
    expect(inSentences(two)[1]).toBe(
      "youth-part gives up to £1,000,000 from 2024/25 to 2026/27: one-off revenue money, which is confirmed. " +
        "That is a part of Improvement fund. Improvement fund gives up to £2,000,000 from 2024/25 to 2026/27: one-off revenue money, which is confirmed.",
    );
  });

  test("what a part is for, the larger source does not pay itself; all else it does", () => {
    const { applied } = contract(forecastOf([part("fostering", "£1m"), fund()])).funding;
    expect(applied["fostering-part"]).toEqual({ "2024/25": "600000.00", "2025/26": "400000.00", "2026/27": "0.00" });
    expect(applied.fund).toEqual({ "2024/25": "450000.00", "2025/26": "550000.00", "2026/27": "0.00" });
  });

  test("a part keeps to the ring-fence of the larger source", () => {
    const open = upTo("part", "£1m", { within: "fund" });
    const { applied } = contract(forecastOf([open, fund({ pays: { lines: ["youth"] } })])).funding;
    expect(applied.part).toEqual({ "2024/25": "300000.00", "2025/26": "400000.00", "2026/27": "300000.00" });
    expect(applied.fund).toEqual({ "2024/25": "0.00", "2025/26": "0.00", "2026/27": "0.00" });
  });

  test("money is no more certain than that which it is a part of", () => {
    const waits = forecastOf([part("youth", "£1m"), fund({ status: "conditional" })]);
    expect(contract(waits).gap.confirmed).toEqual(contract(waits).cost.total);
    expect(waits.notes.find(({ code }) => code === "rests-on-conditional")!.text).toContain(
      "rests on conditional money (youth-part and Improvement fund)",
    );
  });

  test("parts may have parts, and a year's sums with a carry-forward of their own", () => {
    const yearly = {
      ...{
        id: "yearly",
        kind: "revenue",
        recurrent: true,
        perYear: sums("200k", "200k", "200k"),
        carryForward: "none",
      },
      ...{ status: "confirmed", within: "youth-part", pays: { lines: ["youth"] } },
    };
    const { applied, drawnWithin } = contract(forecastOf([yearly, ...parts, fund()])).funding;
    expect(applied.yearly).toEqual({ "2024/25": "200000.00", "2025/26": "200000.00", "2026/27": "200000.00" });
    expect(applied["youth-part"]).toEqual({ "2024/25": "0.00", "2025/26": "0.00", "2026/27": "0.00" });
    expect(drawnWithin!["youth-part"]).toEqual(applied.yearly);
  });

  test("is not said to be undrawn where its parts draw it, and is counted once among many", () => {
    const { notes } = forecastOf([...parts, fund()]);
    expect(notes.filter(({ code }) => code === "never-drawn")).toEqual([]);
    const many = [...parts, part("training", "£1k", { id: "more" }), fund()];
    expect(inSentences(forecastOf(many)).join(" ")).toContain(
      "It rests on 1 source of funding with 4 parts (1 confirmed), which gives £2,000,000 over all years together.",
    );
  });

  test("is written and read back", () => {
    const plan = readPlan(planOf([...parts, fund()]));
    expect(readPlan(writePlan(plan))).toEqual(plan);
  });
});
