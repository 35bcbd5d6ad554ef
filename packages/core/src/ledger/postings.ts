import type { Column } from "../formula/index.ts";
import { found, notFound } from "../issues/index.ts";
import { ON_COSTS } from "../plan/index.ts";
import { COMPONENTS, placeOfComponent } from "./components.ts";
import type { Ledger } from "./ledger.ts";
import type { Priced } from "./price-rows.ts";

/**
 * What is written where: `count` months from a month on, in a ledger row, from consecutive price rows of a set, times people
 * (less than nothing where a part is taken back). `to` is the component that the gross sum is: pay, full-cost or agency.
 */
export interface Postings {
  length: number;
  row: Int32Array;
  month: Int32Array;
  count: Int32Array;
  set: Int32Array;
  price: Int32Array;
  people: Float64Array;
  to: Int32Array;
}

export const noPostings = (room: number): Postings => ({
  length: 0,
  row: new Int32Array(room),
  month: new Int32Array(room),
  count: new Int32Array(room),
  set: new Int32Array(room),
  price: new Int32Array(room),
  people: new Float64Array(room),
  to: new Int32Array(room),
});

/** @throws RangeError where the row, the month or the price is not known: a column would hold 0 for it, which is another's. */
export function addPosting(
  postings: Postings,
  row: number,
  month: number,
  count: number,
  set: number,
  price: number,
  people: number,
  to: number,
): void {
  if (!(row >= 0 && month >= 0 && price >= 0)) throw notFound("place for a posting of price row", price);
  const at = postings.length;
  if (at === postings.row.length) widen(postings);
  postings.row[at] = row;
  postings.month[at] = month;
  postings.count[at] = count;
  postings.set[at] = set;
  postings.price[at] = price;
  postings.people[at] = people;
  postings.to[at] = to;
  postings.length = at + 1;
}

/** Twice the room, and what stands there already. */
function widen(postings: Postings): void {
  const { length: _, ...wider } = noPostings(2 * postings.row.length);
  for (const name of Object.keys(wider) as (keyof typeof wider)[]) wider[name].set(postings[name]);
  Object.assign(postings, wider);
}

export const TO_PAY = placeOfComponent("pay");
export const TO_FULL_COST = placeOfComponent("full-cost");
export const TO_AGENCY = placeOfComponent("agency");
export const TO_LINE = placeOfComponent("line");
const VACANCY = placeOfComponent("vacancy-factor");
/** Pay, and each on-cost in the order of their list. */
const TO_EMPLOYED = Int32Array.from([TO_PAY, ...ON_COSTS.map(({ name }) => placeOfComponent(name))]);

/**
 * Writes every posting into the ledger's columns: what is paid with its on-costs, and what the vacancy factor takes off.
 *
 * @param heldFrom - the first month, counted from the plan's first, for which there are on-costs
 * @throws RangeError where a posting has no price, no on-costs, or no cell of its own: another's would be priced, or written to
 */
export function post(ledger: Ledger, postings: Postings, prices: readonly Priced[], heldFrom: number): void {
  const { starts, amounts } = ledger;
  const employed = prices.map(({ gross, onCosts }) => [gross, ...onCosts]);
  for (let n = 0; n < postings.length; n += 1) {
    const row = postings.row[n]!;
    const to = postings.to[n]!;
    const price = postings.price[n]!;
    const count = postings.count[n]!;
    const people = postings.people[n]!;
    const priced = found(prices[postings.set[n]!], "set of prices");
    if (price + count > priced.as.length) throw notFound("price row", price + count - 1);
    const { from, months } = found(ledger.rows[row], "row of the ledger", row);
    const within = postings.month[n]! - from;
    if (to === TO_PAY && within + from < heldFrom) throw notFound("on-costs for the plan's month", within + from);
    const first = row * COMPONENTS.length;
    const start = starts[first + to]!;
    if (start < 0 || within < 0 || within + count > months) throw notFound("cell in the ledger's row", row);
    if (to === TO_PAY) {
      const columns = employed[postings.set[n]!]!;
      addEmployed(amounts, starts, first, within, columns, priced.as, price, count, people);
    } else add(amounts, start + within, priced.gross, priced.as, price, count, people);
    const vacancy = starts[first + VACANCY]!;
    if (vacancy >= 0 && to !== TO_AGENCY) {
      add(amounts, vacancy + within, priced.vacancy, priced.as, price, count, people);
    }
  }
}

/**
 * Pay with its on-costs, those that the row has. Four at a time where it has all four: with so little to do, turning round would be
 * most of a loop's work.
 */
function addEmployed(
  amounts: Float64Array,
  starts: Int32Array,
  first: number,
  within: number,
  columns: readonly Column[],
  as: Int32Array,
  price: number,
  count: number,
  people: number,
): void {
  let n = 0;
  for (; n + 4 <= columns.length; n += 4) {
    const a = starts[first + TO_EMPLOYED[n]!]!;
    const b = starts[first + TO_EMPLOYED[n + 1]!]!;
    const c = starts[first + TO_EMPLOYED[n + 2]!]!;
    const d = starts[first + TO_EMPLOYED[n + 3]!]!;
    if (a < 0 || b < 0 || c < 0 || d < 0) break;
    const ofA = columns[n]!;
    const ofB = columns[n + 1]!;
    const ofC = columns[n + 2]!;
    const ofD = columns[n + 3]!;
    for (let month = 0; month < count; month += 1) {
      const at = as[price + month]!;
      const cell = within + month;
      amounts[a + cell]! += ofA[at]! * people;
      amounts[b + cell]! += ofB[at]! * people;
      amounts[c + cell]! += ofC[at]! * people;
      amounts[d + cell]! += ofD[at]! * people;
    }
  }
  for (; n < columns.length; n += 1) {
    const start = starts[first + TO_EMPLOYED[n]!]!;
    if (start >= 0) add(amounts, start + within, columns[n]!, as, price, count, people);
  }
}

function add(
  amounts: Float64Array,
  cell: number,
  column: Column,
  as: Int32Array,
  price: number,
  count: number,
  people: number,
): void {
  for (let month = 0; month < count; month += 1) amounts[cell + month]! += column[as[price + month]!]! * people;
}
