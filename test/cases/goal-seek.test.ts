import { describe, expect, test } from "vitest";
import type { Day, FinancialYear } from "../../packages/core/src/calendar/index.ts";
import { inPounds, type Pence } from "../../packages/core/src/money/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { type Answer, type Goal, goalSeek, type InputOf, inputOf } from "../../packages/core/src/questions/index.ts";
import { forecastOf, plan, withChanges } from "./ask.ts";

const confirmed: Goal = { is: "no-gap", level: "confirmed" };
const ask = (of: Plan, input: InputOf, goal: Goal = confirmed): Answer => goalSeek(of, inputOf(of, input), goal);
const stretches = ({ found }: Answer): readonly (readonly number[])[] =>
  found.works.map(({ from, to }) => [from.value, to.value]);
const gaps = (of: Plan, scenario?: string): readonly string[] =>
  Object.values(forecastOf(of, scenario).gap.confirmed).map((gap) => inPounds(gap as Pence));
const noOnCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };

describe("a share that works in the middle", () => {
  const spec = {
    years: { from: "2024/25", to: "2025/26" },
    onCosts: noOnCosts,
    agencyRates: { locum: { perWeek: 1000 } },
    posts: [
      { id: "director", contract: "fixed-term", pay: { fullCost: 150_000 }, start: "2024-04-01", end: "2025-03-31" },
      { id: "assistant", contract: "fixed-term", pay: { fullCost: 26_000 }, start: "2025-04-01", end: "2026-03-31" },
    ],
    funding: [
      {
        ...{ id: "f", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
        perYear: { "2024/25": 149_000, "2025/26": 27_000 },
      },
    ],
  };
  const share = (count: string) => ({ change: "use-agency", share: count, rate: "locum" });
  const of = (count: string): Plan => withChanges(spec as never, share(count));
  const base = of("3%");

  // Agency for the year is £52,142.86. The director: £1,000 ÷ (£150,000 - £52,142.86) = 1.0219% or more saves the £1,000 that is short.
  // The assistant: £1,000 ÷ (£52,142.86 - £26,000) = 3.8251% or less costs no more than the £1,000 that is left.
  // What a source pays may move either way with cost: it is tried at each step, and the steps are a tenth of a per cent. £1,500 ÷
  // £97,857.14 is 1.5328%.
  test("a figure of a source's money is tried every 0.1%, and named by the source's title", () => {
    const goal: Goal = { is: "at-most", figure: "funding.applied.f.2024/25", target: 14_850_000 as Pence };
    const { found, breaksEven, says, shown } = ask(base, { input: "agency-share", rate: "locum" }, goal);
    expect(found.works.map(({ from }) => from.value)).toEqual([16_000]);
    expect([15_328, 15_329]).toContain(breaksEven[0]!.value); // each month is rounded
    expect(says).toContain("what f pays in 2024/25 is at most £148,500.00 at 1.6% or more");
    expect([found.tried, shown]).toEqual([
      1_001,
      "Shown of every value from 0% to 100%, in steps of 0.1%: each of them tried.",
    ]);
  });

  test("from 1.03% to 3.82%, with the year that is short on either side", () => {
    const answer = ask(base, { input: "agency-share", rate: "locum" });
    expect(stretches(answer)).toEqual([[10_300, 38_200]]);
    expect(answer.says).toBe(
      "Share of agency at locum: with confirmed money alone there is no gap from 1.03% to 3.82%. " +
        "At 1.02% the gap is £1.83 in 2024/25, and at 1.03% £730.81 is left; " +
        "at 3.82% £1.41 is left, and at 3.83% the gap is £1.27 in 2025/26; it breaks even at 1.0219% and 3.8252%.",
    );
    expect(["1.02%", "1.03%", "3%", "3.82%", "3.83%"].map((count) => gaps(of(count), "s"))).toEqual([
      ["1.83", "0.00"],
      ["0.00", "0.00"],
      ["0.00", "0.00"],
      ["0.00", "0.00"],
      ["0.00", "1.27"],
    ]);
  });

  test("by days of the year, and of the plan after a scenario, likewise", () => {
    const answer = ask(
      { ...base, conventions: { ...base.conventions, partMonth: "days-of-year" } },
      { input: "agency-share", rate: "locum" },
    );
    expect(stretches(answer)).toEqual([[10_300, 38_200]]);
    const less = {
      ...base,
      funding: base.funding.map((one) => ({
        ...one,
        perYear: [one.perYear[0]!, { ...one.perYear[1]!, amount: 2_620_000 as Pence }],
      })),
    };
    // £200 is left for the assistant: 0.7650% at most, and the director needs 1.0219%
    expect(ask(less, { input: "agency-share", rate: "locum" }).says).toMatch(
      /^No share of agency at locum works with confirmed money alone: at 0% the gap is £1,000\.00 in 2024\/25, and at 100% /,
    );
  });

  test("two stretches are both given: what is spent must be one sum or the other", () => {
    const goal: Goal = { is: "at-least", figure: "gap.confirmed.all", target: 10_000 as Pence };
    expect(stretches(ask(base, { input: "agency-share", rate: "locum" }, goal))).toEqual([
      [0, 9_100], //       £1,000 less £978.57 for each per cent is £100 or more up to 0.919%
      [42_100, 1_000_000], // £261.43 for each per cent less £1,000 is £100 or more from 4.208%
    ]);
  });
});

describe("a cap keeps the expiry that the source has", () => {
  const spec = (carryForward: object) => ({
    years: { from: "2024/25", to: "2026/27" },
    lines: [{ id: "l", perYear: { "2024/25": 100, "2025/26": 0, "2026/27": 200 } }],
    funding: [
      {
        ...{ id: "grant", kind: "revenue", recurrent: false, status: "confirmed", carryForward },
        perYear: { "2024/25": 200, "2025/26": 0, "2026/27": 100 },
      },
    ],
  });
  const cap = (sum: number, more: object = {}) => ({
    change: "carry-forward",
    carryForward: { cap: sum, ...more },
    where: { id: "grant" },
  });
  const input: InputOf = { input: "carry-forward", source: "grant" };

  test("money that expires after a year does not reach the third year under any cap", () => {
    const of = withChanges(spec({ cap: 10, expiresAfterYears: 1 }) as never, cap(100, { expiresAfterYears: 1 }));
    const { found, says } = ask(of, input);
    expect(found).toMatchObject({ is: "none", works: [] });
    expect(says).toBe(
      "No sum that grant may carry forward to use within a year works with confirmed money alone: " +
        "at £0.00 the gap is £100.00 in 2026/27, and at £600.00 the gap is £100.00 in 2026/27. The plan's cap is £10.00.",
    );
    expect(gaps(of, "s")).toEqual(["0.00", "0.00", "100.00"]);
  });

  test("money that may be used within two years needs a cap of £100, and £90 more than the plan's", () => {
    const of = withChanges(spec({ cap: 10, expiresAfterYears: 2 }) as never, cap(100, { expiresAfterYears: 2 }));
    const answer = ask(of, input);
    expect(answer.found.works).toMatchObject([
      { before: { value: 9_999, figure: 1 }, from: { value: 10_000, figure: 0 } },
    ]);
    expect(answer.says).toContain("The plan's cap is £10.00: £90.00 too little.");
    expect(gaps(of, "s")).toEqual(["0.00", "0.00", "0.00"]);
  });

  test("without an expiry a cap of £100 does as well", () => {
    expect(stretches(ask(plan(spec({ cap: 10 }) as never), input))).toMatchObject([[10_000, 60_000]]);
  });
});

describe("what is not one way is answered whole", () => {
  test("a sum that is to be spent in one year and left in the next: a narrow stretch of a wide range", () => {
    const of = plan({
      years: { from: "2024/25", to: "2025/26" },
      lines: [{ id: "l", perYear: { "2024/25": 1_000_000, "2025/26": 1_000_000 } }],
      funding: [
        {
          ...{ id: "f", kind: "revenue", recurrent: false, carryForward: { cap: 5 }, status: "confirmed" },
          perYear: { "2024/25": 0, "2025/26": 0 },
        },
      ],
    } as never);
    const goal: Goal = { is: "at-least", figure: "funding.carriedOut.f.2024/25", target: 300 as Pence };
    const input: InputOf = { input: "funding", source: "f", year: "2024/25" as FinancialYear };
    // The year's cost takes the first £1m; £3 of what is above it is carried, and £5 at most.
    expect(ask(of, input, goal).found.works).toMatchObject([
      { before: { value: 100_000_299 }, from: { value: 100_000_300 } },
    ]);
  });

  test("a delay that is right on some days alone, for an increment comes with the start", () => {
    const of = plan({
      years: { from: "2024/25", to: "2025/26" },
      onCosts: noOnCosts,
      payScales: { s: [{ from: "2024-04-01", points: { A: 24_000, B: 60_000 } }] },
      posts: [{ id: "w", pay: { scale: "s", point: "A", top: "B" }, start: "2024-09-25" }],
    } as never);
    // Until 1 October, six months before 1 April, the next point comes on that day; later, six months after the start.
    const answer = ask(
      of,
      { input: "start-delay" },
      { is: "at-most", figure: "cost.total.2025/26", target: 5_900_000 as Pence },
    );
    expect(answer.found.works[0]!.from.value).toBeGreaterThan(0);
    expect(answer.found.tried).toBe(553); // every day from 25 September 2024 to 31 March 2026
  });

  test("an award of a day that nobody's pay knows moves nothing, and that is said", () => {
    const of = plan({
      years: { from: "2024/25", to: "2024/25" },
      onCosts: noOnCosts,
      posts: [{ id: "w", pay: { fullCost: 36_500 }, start: "2024-04-01" }],
    } as never);
    const input: InputOf = { input: "pay-award", scale: "salaries", from: "2024-04-01" as Day };
    expect(ask(of, input).shown).toContain("Both ends of that range come to the same.");
  });
});
