import { expect, test } from "vitest";
import { COMPONENTS } from "./components.ts";
import type { Ledger } from "./ledger.ts";
import { addPosting, noPostings, type Postings, postPostings, TO_AGENCY, TO_FULL_COST, TO_PAY } from "./postings.ts";
import type { Priced } from "./price-rows.ts";

/** A year of two posts: the first with a full cost in April and May, the second with pay in May. */
const ledger = (): Ledger => {
  const starts = new Int32Array(2 * COMPONENTS.length).fill(-1);
  starts[TO_FULL_COST] = 0;
  [2, 3, 4, 5].forEach((cell, n) => {
    starts[COMPONENTS.length + TO_PAY + n] = cell;
  });
  const row = (name: string, at: number, from: number, months: number) =>
    ({ row: name, of: "post", recordIndex: at, afterEnd: false, from, months }) as const;
  return {
    firstMonth: 24_291,
    months: 12,
    rows: [row("lead", 0, 0, 2), row("worker", 1, 1, 1)],
    starts,
    amounts: new Float64Array(6),
  };
};

const sums = Float64Array.of(100, 200);
const nothing = new Float64Array(2);
const prices: readonly Priced[] = [
  { as: Int32Array.of(0, 1), gross: sums, onCosts: [nothing, nothing, nothing], vacancy: nothing },
];

const posted = (row: number, month: number, count: number, price: number, to: number): Postings => {
  const postings = noPostings(1);
  addPosting(postings, row, month, count, 0, price, 3, to);
  return postings;
};

test("a posting is written into its own row's months, times its people", () => {
  const held = ledger();
  postPostings(held, posted(0, 0, 2, 0, TO_FULL_COST), prices, 0);
  postPostings(held, posted(1, 1, 1, 1, TO_PAY), prices, 1);
  expect([...held.amounts]).toEqual([300, 600, 600, 0, 0, 0]);
});

test.each([
  ["in a month before its row's first", posted(1, 0, 1, 0, TO_PAY), 0],
  ["in a month after its row's last", posted(0, 1, 2, 0, TO_FULL_COST), 0],
  ["of a component that its row has not", posted(0, 0, 1, 0, TO_AGENCY), 0],
  ["in a row that is not there", posted(2, 0, 1, 0, TO_PAY), 0],
  ["at a price that is not there", posted(0, 0, 1, 2, TO_FULL_COST), 0],
  ["of pay in a month without on-costs", posted(1, 1, 1, 0, TO_PAY), 2],
])("a posting %s is refused: it would be another's", (_, postings, heldFrom) => {
  const held = ledger();
  expect(() => postPostings(held, postings, prices, heldFrom)).toThrow(RangeError);
  expect([...held.amounts]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a posting whose row, month or price is not known is refused: a column would hold 0 for it", () => {
  const unknown = undefined as unknown as number;
  for (const [row, month, price] of [
    [unknown, 0, 0],
    [0, Number.NaN, 0],
    [0, 0, unknown],
    [-1, 0, 0],
  ] as const)
    expect(() => posted(row, month, 1, price, TO_PAY)).toThrow(RangeError);
});
