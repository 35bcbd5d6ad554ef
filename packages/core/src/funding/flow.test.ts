import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { copyOf, nothingPlaced, place } from "./flow.ts";

const totals = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row.reduce((a, b) => a + b, 0));

test("money for anything makes room for money that may pay only one cost", () => {
  const mayPay = [[0, 1], [0]]; // the first may pay both costs, the second only the first
  const placed = nothingPlaced(2, [60, 100]);
  place(placed, mayPay, 0, 100); // 60 on the first cost, 40 on the second
  expect(placed.paid[0]).toEqual([60, 40]);
  const { placed: more } = place(placed, mayPay, 1, 50);
  expect(more).toBe(50);
  expect(placed.paid).toEqual([
    [10, 90],
    [50, 0],
  ]);
  expect(placed.unpaid).toEqual([0, 10]);
});

test("a chain of moves runs through several payers", () => {
  const mayPay = [[0, 1], [1, 2], [0]];
  const placed = nothingPlaced(3, [10, 10, 10]);
  place(placed, mayPay, 0, 10); // on the first cost
  place(placed, mayPay, 1, 10); // on the second
  place(placed, mayPay, 2, 10); // on the first: that moves to the second, and that to the third
  expect(placed.paid).toEqual([
    [0, 10, 0],
    [0, 0, 10],
    [10, 0, 0],
  ]);
});

test("where costs give out, the reach names what is in the way", () => {
  const placed = nothingPlaced(3, [30, 70, 50]);
  const mayPay = [[0], [1, 2], [0, 1]];
  place(placed, mayPay, 0, 30);
  place(placed, mayPay, 1, 100); // 70 and 30
  const reach = place(copyOf(placed), mayPay, 2, Number.POSITIVE_INFINITY);
  expect(reach.placed).toBe(20); // the second's 70 can give way only to the 20 that the third cost still has
  expect([...reach.classes].sort()).toEqual([0, 1, 2]);
  expect([...reach.payers].sort()).toEqual([0, 1]);
  expect(placed.paid[2]).toEqual([0, 0, 0]); // it was only tried
});

const instance = fc.integer({ min: 1, max: 5 }).chain((classes) =>
  fc.record({
    cost: fc.array(fc.nat(20), { minLength: classes, maxLength: classes }),
    payers: fc.array(
      fc.record({
        money: fc.nat(25),
        mayPay: fc.shuffledSubarray(Array.from({ length: classes }, (_, n) => n)),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

/**
 * The most that the last of several payers can draw when those before it keep theirs: for every group of them that it may be counted
 * with, what they may pay together must hold what they draw together (Hall's condition, over all groups).
 */
function mostByGroups(
  cost: readonly number[],
  drawn: readonly number[],
  mayPay: readonly (readonly number[])[],
): number {
  const last = drawn.length;
  let most = Number.POSITIVE_INFINITY;
  for (let group = 0; group < 2 ** last; group += 1) {
    const members = drawn.map((_, n) => n).filter((n) => (group >> n) % 2 === 1);
    const costs = new Set([...members, last].flatMap((n) => mayPay[n]!));
    const room = [...costs].reduce((sum, n) => sum + cost[n]!, 0);
    most = Math.min(most, room - members.reduce((sum, n) => sum + drawn[n]!, 0));
  }
  return most;
}

test("each payer in turn draws the most that any placing allows, and nobody before it draws less", () => {
  fc.assert(
    fc.property(instance, ({ cost, payers }) => {
      const mayPay = payers.map((payer) => payer.mayPay);
      const placed = nothingPlaced(payers.length, cost);
      const drawn: number[] = [];
      payers.forEach(({ money }, n) => {
        const most = mostByGroups(cost, drawn, mayPay);
        const free = place(copyOf(placed), mayPay, n, Number.POSITIVE_INFINITY);
        expect(free.placed).toBe(most);
        expect(place(placed, mayPay, n, money).placed).toBe(Math.min(money, most));
        drawn.push(Math.min(money, most));
        expect(totals(placed.paid).slice(0, n + 1)).toEqual(drawn);
      });
      for (const [n, row] of placed.paid.entries())
        for (const [k, amount] of row.entries()) {
          expect(amount).toBeGreaterThanOrEqual(0);
          if (!mayPay[n]!.includes(k)) expect(amount).toBe(0);
        }
      cost.forEach((sum, k) => {
        expect(placed.unpaid[k]).toBeGreaterThanOrEqual(0);
        expect(placed.paid.reduce((paid, row) => paid + row[k]!, placed.unpaid[k]!)).toBe(sum);
      });
    }),
    { numRuns: runs(1000) },
  );
});

test("what a payer meets when costs give out is all paid, by payers who pay nothing else", () => {
  fc.assert(
    fc.property(instance, ({ cost, payers }) => {
      const mayPay = payers.map((payer) => payer.mayPay);
      const placed = nothingPlaced(payers.length, cost);
      payers.slice(0, -1).forEach(({ money }, n) => {
        place(placed, mayPay, n, money);
      });
      const last = payers.length - 1;
      const reach = place(copyOf(placed), mayPay, last, Number.POSITIVE_INFINITY);
      const within = [...reach.classes].reduce((sum, n) => sum + cost[n]!, 0);
      const drawn = [...reach.payers].reduce((sum, n) => sum + totals(placed.paid)[n]!, 0);
      expect(reach.placed).toBe(within - drawn);
    }),
    { numRuns: runs(500) },
  );
});
