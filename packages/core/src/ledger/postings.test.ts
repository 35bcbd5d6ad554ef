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

test.each([1, 2, 3])(
  "what a row has no cells for is left out, and what stands after it is not: on-cost %d",
  (lacking) => {
    const [of] = prices;
    const columns = [10, 20, 30].map((sum) => Float64Array.of(sum, sum + 1));
    const held = ledger();
    held.starts[COMPONENTS.length + TO_PAY + lacking] = -1;
    postPostings(held, posted(1, 1, 1, 1, TO_PAY), [{ ...of!, onCosts: columns }], 0);
    // Pay 200 and on-costs 11, 21 and 31 of three people, but for the one that is lacking.
    const each = [600, 33, 63, 93].map((sum, n) => (n === lacking ? 0 : sum));
    expect([...held.amounts]).toEqual([0, 0, ...each]);
  },
);

test("months are written in their places, with what the vacancy factor takes off but for agency", () => {
  const starts = new Int32Array(COMPONENTS.length).fill(-1);
  const vacancy = COMPONENTS.indexOf("vacancy-factor");
  [TO_FULL_COST, TO_AGENCY, vacancy].forEach((component, n) => {
    starts[component] = 3 * n;
  });
  const row = { row: "lead", of: "post", recordIndex: 0, afterEnd: false, from: 2, months: 3 } as const;
  const held: Ledger = { firstMonth: 24_291, months: 12, rows: [row], starts, amounts: new Float64Array(9) };
  const off: Priced = { ...prices[0]!, vacancy: Float64Array.of(-5, -10) };
  const postings = noPostings(1);
  addPosting(postings, 0, 3, 2, 0, 0, 1, TO_FULL_COST);
  addPosting(postings, 0, 2, 1, 0, 1, 2, TO_AGENCY); // more than there was room for
  postPostings(held, postings, [off], 0);
  expect([...held.amounts]).toEqual([0, 100, 200, 400, 0, 0, 0, -5, -10]);
});
