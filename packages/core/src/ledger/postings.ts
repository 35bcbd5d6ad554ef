import type { Column } from "../formula/index.ts";
import { foundOrThrow, notFound } from "../issues/index.ts";
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
  rowIndex: number,
  monthIndex: number,
  count: number,
  set: number,
  price: number,
  peopleCount: number,
  toComponent: number,
): void {
  if (!(rowIndex >= 0 && monthIndex >= 0 && price >= 0)) throw notFound("place for a posting of price row", price);
  const postingIndex = postings.length;
  if (postingIndex === postings.row.length) widen(postings);
  postings.row[postingIndex] = rowIndex;
  postings.month[postingIndex] = monthIndex;
  postings.count[postingIndex] = count;
  postings.set[postingIndex] = set;
  postings.price[postingIndex] = price;
  postings.people[postingIndex] = peopleCount;
  postings.to[postingIndex] = toComponent;
  postings.length = postingIndex + 1;
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
export function postPostings(ledger: Ledger, postings: Postings, prices: readonly Priced[], heldFrom: number): void {
  const { starts, amounts } = ledger;
  const employed = prices.map(({ gross, onCosts }) => [gross, ...onCosts]);
  for (let postingIndex = 0; postingIndex < postings.length; postingIndex += 1) {
    const rowIndex = postings.row[postingIndex]!;
    const toComponent = postings.to[postingIndex]!;
    const price = postings.price[postingIndex]!;
    const count = postings.count[postingIndex]!;
    const peopleCount = postings.people[postingIndex]!;
    const priced = foundOrThrow(prices[postings.set[postingIndex]!], "set of prices");
    if (price + count > priced.as.length) throw notFound("price row", price + count - 1);
    const { from, months } = foundOrThrow(ledger.rows[rowIndex], "row of the ledger", rowIndex);
    const monthOfRow = postings.month[postingIndex]! - from;
    if (toComponent === TO_PAY && monthOfRow + from < heldFrom)
      throw notFound("on-costs for the plan's month", monthOfRow + from);
    const first = rowIndex * COMPONENTS.length;
    const startIndex = starts[first + toComponent]!;
    if (startIndex < 0 || monthOfRow < 0 || monthOfRow + count > months)
      throw notFound("cell in the ledger's row", rowIndex);
    if (toComponent === TO_PAY) {
      const columns = employed[postings.set[postingIndex]!]!;
      addEmployed(amounts, starts, first, monthOfRow, columns, priced.as, price, count, peopleCount);
    } else addAmounts(amounts, startIndex + monthOfRow, priced.gross, priced.as, price, count, peopleCount);
    const vacancy = starts[first + VACANCY]!;
    if (vacancy >= 0 && toComponent !== TO_AGENCY) {
      addAmounts(amounts, vacancy + monthOfRow, priced.vacancy, priced.as, price, count, peopleCount);
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
  monthOfRow: number,
  columns: readonly Column[],
  as: Int32Array,
  price: number,
  count: number,
  peopleCount: number,
): void {
  let columnIndex = 0;
  for (; columnIndex + 4 <= columns.length; columnIndex += 4) {
    const firstStart = starts[first + TO_EMPLOYED[columnIndex]!]!;
    const secondStart = starts[first + TO_EMPLOYED[columnIndex + 1]!]!;
    const thirdStart = starts[first + TO_EMPLOYED[columnIndex + 2]!]!;
    const fourthStart = starts[first + TO_EMPLOYED[columnIndex + 3]!]!;
    if (firstStart < 0 || secondStart < 0 || thirdStart < 0 || fourthStart < 0) break;
    const firstColumn = columns[columnIndex]!;
    const secondColumn = columns[columnIndex + 1]!;
    const thirdColumn = columns[columnIndex + 2]!;
    const fourthColumn = columns[columnIndex + 3]!;
    for (let monthIndex = 0; monthIndex < count; monthIndex += 1) {
      const position = as[price + monthIndex]!;
      const cell = monthOfRow + monthIndex;
      amounts[firstStart + cell]! += firstColumn[position]! * peopleCount;
      amounts[secondStart + cell]! += secondColumn[position]! * peopleCount;
      amounts[thirdStart + cell]! += thirdColumn[position]! * peopleCount;
      amounts[fourthStart + cell]! += fourthColumn[position]! * peopleCount;
    }
  }
  for (; columnIndex < columns.length; columnIndex += 1) {
    const startIndex = starts[first + TO_EMPLOYED[columnIndex]!]!;
    if (startIndex >= 0)
      addAmounts(amounts, startIndex + monthOfRow, columns[columnIndex]!, as, price, count, peopleCount);
  }
}

function addAmounts(
  amounts: Float64Array,
  cell: number,
  column: Column,
  as: Int32Array,
  price: number,
  count: number,
  peopleCount: number,
): void {
  for (let monthIndex = 0; monthIndex < count; monthIndex += 1)
    amounts[cell + monthIndex]! += column[as[price + monthIndex]!]! * peopleCount;
}
