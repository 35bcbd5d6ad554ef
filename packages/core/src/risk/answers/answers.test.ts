import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { readPlan } from "../../plan/index.ts";
import { drawRisks } from "../draws/draw-risks.ts";
import { risksByThemselves } from "./alone.ts";
import { riskAnswer } from "./answer.ts";
import { riskDrivers } from "./drivers.ts";
import { chanceOfDraws, percentileOf, shortfallBeyond, spreadOf } from "./spread.ts";

const amounts = fc
  .array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 60 })
  .map((list) => Float64Array.from(list).sort());

test("a mean is the exact one to the penny, and percentiles are draws in order", () => {
  fc.assert(
    fc.property(amounts, (list) => {
      const { mean, percentiles, standardDeviation } = spreadOf(list);
      const exact = Array.from(list).reduce((total, amount) => total + BigInt(amount), 0n);
      const twiceOff = 2n * (BigInt(mean.amount) * BigInt(list.length) - exact);
      expect(twiceOff > -BigInt(list.length) && twiceOff <= BigInt(list.length)).toBe(true);
      const inOrder = [5, 25, 50, 75, 95].map((percentile) => percentiles[percentile as 5].amount);
      expect(inOrder).toEqual([...inOrder].sort((first, second) => first - second));
      for (const amount of inOrder) expect(Array.from(list)).toContain(amount);
      expect(standardDeviation).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: runs(300) },
  );
});

test("a percentile is not exceeded by at least its part of the draws, and no smaller draw is so", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.05, 0.5, 0.8, 0.9, 0.95), (list, part) => {
      const { amount } = percentileOf(list, part);
      const upTo = list.filter((value) => value <= amount).length;
      const below = list.filter((value) => value < amount).length;
      expect(upTo).toBeGreaterThanOrEqual(list.length * part - 1e-6);
      expect(below).toBeLessThan(list.length * part);
    }),
    { numRuns: runs(300) },
  );
});

test("the spread of 1 to 100, by hand", () => {
  const list = Float64Array.from({ length: 100 }, (_, index) => index + 1);
  expect(spreadOf(list)).toMatchObject({
    mean: { amount: 51, standardError: 3 }, // 50.5, and 29.0 / 10
    standardDeviation: 29, // the root of 100 x 101 / 12 = 841.7
    percentiles: { 5: { amount: 5 }, 50: { amount: 50, standardError: 5 }, 95: { amount: 95 } },
  });
  expect(shortfallBeyond(list, 0.95).amount).toBe(98); // 96 to 100
  expect(chanceOfDraws(25, 100)).toEqual({ chance: 250_000, standardError: 43_301 });
});

const owner = "Head of Finance";
const twoDriversGiven = {
  outturn: 1,
  title: "Two drivers",
  years: { from: "2025/26", to: "2025/26" },
  lines: [
    { id: "fees", title: "Fees", perYear: { "2025/26": "£100k" } },
    { id: "rent", title: "Rent", perYear: { "2025/26": "£100k" } },
  ],
  funding: [
    {
      id: "base",
      kind: "revenue",
      recurrent: true,
      perYear: { "2025/26": "£200k" },
      carryForward: "none",
      status: "confirmed",
    },
  ],
  risks: [
    {
      id: "prices",
      title: "Fees rise",
      risk: "line-cost",
      where: { id: "fees" },
      owner,
      percent: {
        values: [
          { value: 0, chance: 0.5 },
          { value: 10, chance: 0.5 },
        ],
      },
    },
    {
      id: "lease",
      title: "Rent rises",
      risk: "line-cost",
      where: { id: "rent" },
      owner,
      percent: {
        values: [
          { value: 0, chance: 0.75 },
          { value: 20, chance: 0.25 },
        ],
      },
    },
  ],
};
const twoDrivers = readPlan(twoDriversGiven as never);

test("two drivers with four outcomes come to what is worked out by hand, within their standard errors", () => {
  const { levels, cost } = riskAnswer(twoDrivers, drawRisks(twoDrivers, { seed: 4, draws: 8_000 }));
  const { funded, gap, reserves, planned } = levels.confirmed;
  // the gap is 0 (37.5%), £10k (37.5%), £20k (12.5%) or £30k (12.5%): £10k on average, and variance 5,000² + 8,660² pounds
  expect(planned.all).toBe(0);
  expect(Math.abs(funded.all.chance - 375_000)).toBeLessThan(3 * funded.all.standardError);
  expect(Math.abs(gap.all.mean.amount - 1_000_000)).toBeLessThan(3 * gap.all.mean.standardError);
  expect(Math.abs(cost.drawn.all.mean.amount - 21_000_000)).toBeLessThan(3 * cost.drawn.all.mean.standardError);
  expect(Math.abs(gap.all.standardDeviation - 1_000_000)).toBeLessThan(30_000);
  expect(reserves.map(({ covers, reserve }) => [covers, reserve.amount])).toEqual([
    [50, 1_000_000],
    [80, 2_000_000],
    [90, 3_000_000],
    [95, 3_000_000],
  ]);
  expect(gap.all.percentiles[95].amount).toBe(3_000_000);
});

test("each risk by itself has the likelihood, the sum and the provision of a table of risks", () => {
  const alone = risksByThemselves(twoDrivers, { seed: 4, draws: 1_000 }, "confirmed");
  expect(alone.map(({ amount }) => amount)).toEqual([1_000_000, 2_000_000]);
  for (const [index, chance] of [500_000, 250_000].entries())
    expect(Math.abs(alone[index]!.chance - chance)).toBeLessThan(45_000);
  for (const { chance, amount, provision } of alone) expect(provision).toBe((chance * amount) / 1_000_000);
});

test("a risk that may make the gap smaller too still has likelihood × sum as its provision; what is expected of it is apart", () => {
  const eitherWay = {
    ...{ id: "prices", risk: "line-cost", where: { id: "fees" }, owner },
    percent: {
      values: [
        { value: -20, chance: 0.5 },
        { value: 10, chance: 0.5 },
      ],
    },
  };
  const plan = readPlan({ ...twoDriversGiven, funding: [], risks: [eitherWay] } as never);
  const [alone] = risksByThemselves(plan, { seed: 4, draws: 1_000 }, "confirmed");
  const { chance, amount, provision, expected } = alone!;
  expect(amount).toBe(1_000_000); // £10,000 more of £100,000, in about half of the draws; £20,000 less in the others
  expect(provision).toBe((chance * amount) / 1_000_000);
  expect(expected).toBe(provision - ((1_000_000 - chance) * 2_000_000) / 1_000_000);
});

test("the shares of two drivers that add up are those worked out by hand, and with others the same", () => {
  const [prices, lease] = riskDrivers(twoDrivers, { seed: 4, draws: 4_000 }, "confirmed");
  // variances of £5,000² and £8,660² of £10,000²: a quarter and three quarters
  for (const [driver, share] of [
    [prices!, 250_000],
    [lease!, 750_000],
  ] as const) {
    expect(Math.abs(driver.alone.chance - share)).toBeLessThan(3 * driver.alone.standardError);
    expect(Math.abs(driver.withOthers.chance - share)).toBeLessThan(3 * driver.withOthers.standardError);
    expect(driver.alone.standardError).toBeLessThan(25_000);
  }
  // nine draws of ten are covered by £30k with both, £20k without the fees, £10k without the rent
  expect([prices!.reserveWithout, prices!.reserveSaved]).toEqual([2_000_000, 1_000_000]);
  expect([lease!.reserveWithout, lease!.reserveSaved]).toEqual([1_000_000, 2_000_000]);
});

const fundedWith = (pounds: number) => {
  const [base] = twoDrivers.funding;
  return { ...twoDrivers, funding: [{ ...base!, perYear: [{ year: "2025/26", amount: pounds * 100 }] as never }] };
};

test("where money that is left covers each of two drivers but not both, they have more of the spread together than alone", () => {
  for (const { alone, withOthers } of riskDrivers(fundedWith(220_000), { seed: 4, draws: 2_000 }, "confirmed"))
    expect(withOthers.chance).toBeGreaterThan(alone.chance + 100_000);
});

const normalPercent = (standardDeviation: number) => ({ normal: { mean: 0, standardDeviation } });
const [fees, rent] = twoDriversGiven.risks;
/** A gap of £210,000 and more that follows both, and by how much their rank correlation makes the normals behind them go together. */
const together = (rank: number) =>
  readPlan({
    ...twoDriversGiven,
    funding: [],
    risks: [
      { ...fees, percent: normalPercent(5) },
      { ...rent, percent: normalPercent(10) },
    ],
    correlations: [{ between: ["prices", "lease"], rank, owner }],
  } as never);

test.each([0.6, -0.4, 1])(
  "the shares of two drivers that go together by %d are the exact ones of two normals, and the parts of the whole come to it",
  (rank) => {
    const correlation = 2 * Math.sin((Math.PI / 6) * rank);
    const [first, second] = [5, 10];
    const both = first * second * correlation;
    const variance = first ** 2 + second ** 2 + 2 * both;
    // Owen and Prieur, SIAM/ASA Journal on Uncertainty Quantification 5 (2017), of a sum of two normals
    const exact = [
      [first, second],
      [second, first],
    ].map(([own, another]) => ({
      alone: (own! + correlation * another!) ** 2 / variance,
      withOthers: (own! ** 2 * (1 - correlation ** 2)) / variance,
      ofWhole: (own! ** 2 * (1 - correlation ** 2 / 2) + both + (another! ** 2 * correlation ** 2) / 2) / variance,
    }));
    const drivers = riskDrivers(together(rank), { seed: 4, draws: 300 }, "confirmed");
    for (const [index, shares] of exact.entries())
      for (const share of ["alone", "withOthers", "ofWhole"] as const) {
        const found = drivers[index]![share]!;
        expect(found.standardError).toBeLessThan(100_000);
        expect(Math.abs(found.chance - shares[share] * 1e6)).toBeLessThan(3 * found.standardError + 2);
      }
    expect(Math.abs(drivers.reduce((sum, { ofWhole }) => sum + ofWhole!.chance, 0) - 1e6)).toBeLessThan(3);
  },
);

test("parts of the whole are said only where risks go together", () => {
  for (const { ofWhole } of riskDrivers(together(0), { seed: 4, draws: 20 }, "confirmed"))
    expect(ofWhole).toBeUndefined();
});

test("drivers of a gap that nothing moves have no share", () => {
  for (const { alone, withOthers, reserveSaved } of riskDrivers(
    fundedWith(990_000),
    { seed: 4, draws: 50 },
    "confirmed",
  ))
    expect([alone.chance, withOthers.chance, reserveSaved]).toEqual([0, 0, 0]);
});

test("a worst credible case is a draw with the gap that 95% of the draws do not exceed", () => {
  const draws = drawRisks(twoDrivers, { seed: 4, draws: { from: 100, until: 300 } });
  const { worstCredible, gap } = riskAnswer(twoDrivers, draws).levels.confirmed;
  expect(draws.figures.confirmed[worstCredible - 100]).toBe(gap.all.percentiles[95].amount);
});
