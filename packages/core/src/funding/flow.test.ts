import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { placeMoney, searchOn } from "./flow.ts";
import { nothingPlaced, type Placed } from "./placed.ts";
import { saturated } from "./saturated.ts";

/** Payers who may each pay the classes of a list, in its order, and costs that nobody pays yet. */
function searchAmong(mayPay: readonly (readonly number[])[], cost: readonly number[]) {
  const fences = mayPay.map((_, payer) => ({ first: [payer], afterwards: [] }));
  return searchOn(
    nothingPlaced(
      { lists: mayPay, fences },
      mayPay.map((_, payer) => payer),
      cost,
    ),
  );
}

/** What each payer pays of each class. */
const paid = ({ shares, fenceOf }: Placed): number[][] =>
  fenceOf.map((_, payer) => shares.map((of) => of.find((share) => share.payer === payer)?.amount ?? 0));

const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);

test("money for anything makes room for money that may pay only one cost", () => {
  const search = searchAmong([[0, 1], [0]], [60, 100]); // the first may pay both costs, the second only the first
  placeMoney(search, 0, 100); // 60 on the first cost, 40 on the second
  expect(paid(search.placed)[0]).toEqual([60, 40]);
  expect(placeMoney(search, 1, 50)).toBe(50);
  expect(paid(search.placed)).toEqual([
    [10, 90],
    [50, 0],
  ]);
  expect(search.placed.unpaid).toEqual([0, 10]);
});

test("a chain of moves runs through several payers", () => {
  const search = searchAmong([[0, 1], [1, 2], [0]], [10, 10, 10]);
  placeMoney(search, 0, 10); // on the first cost
  placeMoney(search, 1, 10); // on the second
  placeMoney(search, 2, 10); // on the first: that moves to the second, and that to the third
  expect(paid(search.placed)).toEqual([
    [0, 10, 0],
    [0, 0, 10],
    [10, 0, 0],
  ]);
});

test("where costs give out, what is met is what is in the way, and nothing has moved", () => {
  const search = searchAmong([[0], [1, 2], [0, 1]], [30, 70, 50]);
  placeMoney(search, 0, 30);
  placeMoney(search, 1, 100); // 70 and 30
  const before = structuredClone(search.placed);
  const met = saturated(search.placed, 2);
  expect([...met.classes].sort()).toEqual([0, 1, 2]);
  expect([...met.payers].sort()).toEqual([0, 1]);
  expect(search.placed).toEqual(before); // it was only tried
  expect(placeMoney(search, 2, Number.POSITIVE_INFINITY)).toBe(20); // the second's 70 give way only to the 20 that the third cost still has
});

const instance = fc.integer({ min: 1, max: 5 }).chain((classes) =>
  fc.record({
    cost: fc.array(fc.nat(20), { minLength: classes, maxLength: classes }),
    payers: fc.array(
      fc.record({
        money: fc.nat(25),
        mayPay: fc.subarray(Array.from({ length: classes }, (_, n) => n)),
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
    const room = [...costs].reduce((total, n) => total + cost[n]!, 0);
    most = Math.min(most, room - members.reduce((total, n) => total + drawn[n]!, 0));
  }
  return most;
}

test("each payer in turn draws the most that any placing allows, and nobody before it draws less", () => {
  fc.assert(
    fc.property(instance, ({ cost, payers }) => {
      const mayPay = payers.map((payer) => payer.mayPay);
      const search = searchAmong(mayPay, cost);
      const drawn: number[] = [];
      payers.forEach(({ money }, n) => {
        const most = mostByGroups(cost, drawn, mayPay);
        expect(placeMoney(search, n, money)).toBe(Math.min(money, most));
        drawn.push(Math.min(money, most));
        expect(
          paid(search.placed)
            .map(sum)
            .slice(0, n + 1),
        ).toEqual(drawn);
      });
      for (const [n, row] of paid(search.placed).entries())
        for (const [k, amount] of row.entries()) {
          expect(amount).toBeGreaterThanOrEqual(0);
          if (!mayPay[n]!.includes(k)) expect(amount).toBe(0);
        }
      cost.forEach((wanted, k) => {
        expect(search.placed.unpaid[k]).toBeGreaterThanOrEqual(0);
        expect(search.placed.unpaid[k]! + sum(search.placed.shares[k]!.map(({ amount }) => amount))).toBe(wanted);
      });
    }),
    { numRuns: runs(1000) },
  );
});

test("what a payer meets when costs give out is all paid, by payers who pay nothing else", () => {
  fc.assert(
    fc.property(instance, ({ cost, payers }) => {
      const search = searchAmong(
        payers.map((payer) => payer.mayPay),
        cost,
      );
      payers.slice(0, -1).forEach(({ money }, n) => {
        placeMoney(search, n, money);
      });
      const last = payers.length - 1;
      const before = structuredClone(search.placed);
      const met = saturated(search.placed, last);
      expect(search.placed).toEqual(before);
      const within = sum([...met.classes].map((n) => cost[n]!));
      const drawn = sum([...met.payers].map((n) => sum(paid(search.placed)[n]!)));
      expect(placeMoney(search, last, Number.POSITIVE_INFINITY)).toBe(within - drawn);
    }),
    { numRuns: runs(500) },
  );
});
