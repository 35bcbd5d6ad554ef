import { describe, expect, test } from "vitest";
import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { Plan, PlanSpec } from "../../packages/core/src/plan/index.ts";
import { agencyAgainst, inputOf, tornado } from "../../packages/core/src/questions/index.ts";
import { component, cost, plan, withChanges } from "./ask.ts";

type Spec = Omit<PlanSpec, "outturn" | "title">;
const of = (more: object = {}, ...changes: readonly object[]): Plan =>
  withChanges(
    {
      years: { from: "2024/25", to: "2025/26" },
      agencyRates: { sw: { perWeek: 1400 }, locum: { perWeek: 2100 } }, // £200 and £300 a day
      posts: [{ id: "a", count: 2, contract: "fixed-term", pay: { fullCost: 36000 }, start: "2024-10-01", ...more }],
    } as Spec,
    ...changes,
  );

test("a post that is 30% agency for half a year: none of it agency against all of it at the rate that is asked about", () => {
  const share = { agencyShare: { share: "30%", agency: "sw" }, end: "2025-03-31" };
  const [answer] = agencyAgainst(of(share), { rate: "locum", inEach: false }).each;
  // Two for half a year: £18,000 each employed, or 182 days at £300
  expect([answer!.employed, answer!.agency, answer!.premium]).toEqual([36_000_00, 109_200_00, 73_200_00]);
  // The plan itself: 70% of £36,000, and 30% of 182 days × £200 for two
  expect(component(of(share), "full-cost", "2024/25")).toBe("25200.00");
  expect(component(of(share), "agency", "2024/25")).toBe("21840.00");
});

describe("an input between two values", () => {
  const range = (share: number) => {
    const input = inputOf(of(), { input: "agency-share", rate: "sw" });
    return tornado(of(), [{ input, low: 0, high: share }], "cost.all")[0]!.high.byYear;
  };

  test("an eighth of two posts that start in October: an eighth of what agency costs more, in both years", () => {
    // Half a year: 364 person-days × £200 - £36,000 = £36,800; a whole one: 730 × £200 - £72,000 = £74,000
    expect(range(125_000)).toEqual({ "2024/25": 4_600_00, "2025/26": 9_250_00 });
    const written = of({}, { change: "use-agency", share: "12.5%", rate: "sw" });
    expect([cost(written, "2024/25", "s"), cost(written, "2025/26", "s")]).toEqual(["40600.00", "81250.00"]);
  });

  test("is not put on days that are vacant", () => {
    const vacant = of({ vacant: [{ from: "2024-10-01", to: "2025-03-31", count: 1 }] });
    const input = inputOf(vacant, { input: "agency-share", rate: "sw" });
    // Half of one for half a year: (182 × £200 - £18,000) ÷ 2; half of two for a year: £74,000 ÷ 2
    expect(tornado(vacant, [{ input, low: 0, high: 500_000 }], "cost.all")[0]!.high.byYear).toEqual({
      ...{ "2024/25": 9_200_00, "2025/26": 37_000_00 },
    });
  });
});

describe("a change that comes after another that split a post", () => {
  const split = { change: "use-agency", count: 1, rate: "sw" };
  const later = { change: "delay-starts", days: 31, where: { id: "a" } };

  test("by days, and by days of the year: November is the first month of both", () => {
    const daysOfYear = (changes: readonly object[]): Plan =>
      plan({
        ...{ years: { from: "2024/25", to: "2024/25" }, conventions: { partMonth: "days-of-year" } },
        agencyRates: { sw: { perWeek: 1400 } },
        posts: [{ id: "a", count: 2, contract: "fixed-term", pay: { fullCost: 36500 }, start: "2024-10-01" }],
        scenarios: [{ id: "s", changes }],
      } as unknown as Spec);
    // 151 days from 1 November: £100 of the one and £200 of the other
    expect(cost(daysOfYear([split, later]), "2024/25", "s")).toBe("45300.00");
    expect(cost(daysOfYear([later, split]), "2024/25", "s")).toBe("45300.00");
  });

  test("and one that names another post leaves both alone", () => {
    const other = withChanges(
      {
        ...{ years: { from: "2024/25", to: "2024/25" }, agencyRates: { sw: { perWeek: 1400 } } },
        posts: ["a", "b"].map((id) => ({
          id,
          count: 2,
          contract: "fixed-term",
          pay: { fullCost: 36000 },
          start: "2024-10-01",
        })),
      } as Spec,
      { ...split, where: { id: "a" } },
      { ...later, where: { id: "b" } },
    );
    // a: £18,000, and 182 × £200; b: five months of two
    expect(cost(other, "2024/25", "s")).toBe("84400.00");
  });
});

test("two of a job share of three are covered and convert; the third starts in October", () => {
  const shared = withChanges(
    {
      ...{ years: { from: "2025/26", to: "2025/26" }, agencyRates: { w: { perWeek: 700 } } },
      posts: [
        {
          ...{ id: "a", people: 3, fte: 0.4, pay: { fullCost: 30_000 }, start: "2025-10-01" },
          cover: [{ agency: "w", from: "2025-07-01" as Day, count: 2 }],
        },
      ],
    } as Spec,
    { change: "convert-agency" },
  );
  // 40% of £30,000 is £12,000 a year: two for nine months and one for six
  expect(cost(shared, "2025/26", "s")).toBe("24000.00");
});
