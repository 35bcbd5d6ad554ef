import { expect } from "vitest";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import { contract, type Plan } from "../../packages/core/src/index.ts";
import {
  costByComponent,
  costByLine,
  costByMonth,
  costByPost,
  costByTeam,
  costByYear,
  fundingBySource,
  gapByYear,
  headline,
  inSentences,
  ratesTable,
  shownTable,
  staffByYear,
} from "../../packages/core/src/tables/index.ts";
import { inPlainWords, inTime, isClean, readOrSaid } from "./holds.ts";

/** A plan that was accepted can be costed; its figures are whole, add up at every level, and are told in plain words. */
export function figuresHold(plan: Plan, written: string): Forecast | undefined {
  const found = readOrSaid(() => forecast(plan), written);
  if (found === undefined) return undefined;
  const { plan: _plan, timeline: _timeline, ledger: _ledger, ...outputs } = found;
  isClean(outputs, "forecast");
  addsUp(found);
  isFunded(found);
  inTime("telling", () => {
    const json = contract(found);
    isClean(json, "contract");
    inPlainWords(JSON.stringify(json), written);
    // A range may be found the wrong way round only when it is costed: the words say so then.
    const words = readOrSaid(() => told(found), written);
    if (words !== undefined) inPlainWords(words, written);
  });
  return found;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** Cost is the sum of its components, of its posts and lines, and of its months. */
function addsUp({ years, cost }: Forecast): void {
  const { total, byComponent, byPost, byLine, byMonth } = cost;
  const months = Object.values(byMonth);
  years.forEach((year, at) => {
    const all = total[year]!;
    expect(Number.isSafeInteger(all)).toBe(true);
    expect(sum(Object.values(byComponent).map((part) => part[year]!))).toBe(all);
    expect(sum([...Object.values(byPost), ...Object.values(byLine)].map((row) => row[year]!))).toBe(all);
    expect(sum(months.slice(12 * at, 12 * at + 12))).toBe(all);
  });
}

/** At each level cost is what is applied and the gap; of each source, what came in is what went out. */
function isFunded({ draws, gap, funding, cost, years }: Forecast): void {
  for (const [level, draw] of Object.entries(draws.byLevel)) {
    draw.years.forEach(({ year, applied, gap: short, paid, unpaid }, at) => {
      expect(short).toBeGreaterThanOrEqual(0);
      expect(gap[level as keyof typeof gap][year]).toBe(short);
      expect(sum(unpaid)).toBe(short);
      const paidBy = (isIncome: boolean): number =>
        sum(
          paid.flatMap((shares) =>
            shares.filter(({ payer }) => (payer === 0) === isIncome).map(({ amount }) => amount),
          ),
        );
      expect(paidBy(false)).toBe(applied);
      expect(sum(draw.sources.map((source) => source.years[at]!.applied))).toBe(applied);
      const byIncome = paidBy(true);
      expect(byIncome).toBeLessThanOrEqual(draws.income[at]!);
      expect(byIncome + applied + short).toBe(draws.cost[at]! + draws.income[at]!);
      expect(draws.cost[at]).toBe(cost.total[year]);
    });
    for (const { years: inYears } of draw.sources)
      for (const one of inYears) {
        const taken = one.applied + (one.drawnWithin ?? 0) + (one.plannedOut ?? 0);
        expect(one.carriedIn + one.available).toBe(taken + one.carriedOut + one.lapsed);
        for (const amount of [one.available, one.carriedIn, one.applied, one.carriedOut, one.lapsed])
          expect(amount).toBeGreaterThanOrEqual(0);
      }
  }
  for (const year of years) {
    const applied = sum(Object.values(funding.applied).map((source) => source[year]!));
    expect(applied + gap.total[year]!).toBeGreaterThanOrEqual(cost.total[year]!);
  }
}

const tables = [
  costByYear,
  costByComponent,
  costByPost,
  costByLine,
  costByTeam,
  costByMonth,
  staffByYear,
  gapByYear,
  fundingBySource,
  ratesTable,
] as const;

/** All that a forecast says to people. */
const told = (of: Forecast): string =>
  JSON.stringify([
    ...tables.map((table) => {
      const rows = table(of as never);
      return typeof rows === "object" && rows !== null && "columns" in rows ? shownTable(rows as never) : rows;
    }),
    headline(of),
    inSentences(of),
  ]);
