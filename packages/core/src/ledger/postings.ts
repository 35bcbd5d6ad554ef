import { type Growing, growing, push } from "../formula/index.ts";
import { COMPONENTS, type Ledger } from "./ledger.ts";
import type { Priced } from "./prices.ts";

/**
 * What is written where: `count` months from a month on, in a ledger row, from consecutive price rows of a set, times people
 * (less than nothing where a part is taken back). `to` is the component that the gross sum is: pay, full-cost or agency.
 */
export interface Postings {
  readonly row: Growing;
  readonly month: Growing;
  readonly count: Growing;
  readonly set: Growing;
  readonly price: Growing;
  readonly people: Growing;
  readonly to: Growing;
}

export const noPostings = (room: number): Postings => ({
  row: growing(room),
  month: growing(room),
  count: growing(room),
  set: growing(room),
  price: growing(room),
  people: growing(room),
  to: growing(room),
});

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
  push(postings.row, row);
  push(postings.month, month);
  push(postings.count, count);
  push(postings.set, set);
  push(postings.price, price);
  push(postings.people, people);
  push(postings.to, to);
}

const at = (component: (typeof COMPONENTS)[number]): number => COMPONENTS.indexOf(component);
export const TO_PAY = at("pay");
export const TO_FULL_COST = at("full-cost");
export const TO_AGENCY = at("agency");
export const TO_LINE = at("line");
const NI = at("employer-ni");
const PENSION = at("pension");
const LEVY = at("apprenticeship-levy");
const VACANCY = at("vacancy-factor");

/** Writes every posting into the ledger's columns, adding up each component's months on the way. */
export function post(ledger: Ledger, postings: Postings, prices: readonly Priced[]): void {
  const used = new Set(postings.to.values.subarray(0, postings.to.length));
  const put = (to: number, component: number, of: (priced: Priced) => Float64Array): void => {
    if (used.has(to) && ledger.rows.some((_, row) => ledger.starts[row * COMPONENTS.length + component]! >= 0)) {
      postColumn(ledger, postings, to, component, prices.map(of));
    }
  };
  for (const to of [TO_PAY, TO_FULL_COST, TO_AGENCY]) put(to, to, (priced) => priced.gross);
  put(TO_PAY, NI, (priced) => priced.ni);
  put(TO_PAY, PENSION, (priced) => priced.pension);
  put(TO_PAY, LEVY, (priced) => priced.levy);
  for (const to of [TO_PAY, TO_FULL_COST]) put(to, VACANCY, (priced) => priced.vacancy);
}

/** One component of every posting whose gross sum goes `to` a component. */
function postColumn(
  { rows, starts, amounts, totals, months }: Ledger,
  postings: Postings,
  to: number,
  component: number,
  columns: readonly Float64Array[],
): void {
  const width = COMPONENTS.length;
  const [row, month, count] = [postings.row.values, postings.month.values, postings.count.values];
  const [set, from, people, goes] = [
    postings.set.values,
    postings.price.values,
    postings.people.values,
    postings.to.values,
  ];
  for (let n = 0, past = postings.row.length; n < past; n += 1) {
    if (goes[n] !== to) continue;
    const at = row[n]! | 0; // columns hold whole numbers: said once, so that the loop below counts in them
    const start = starts[at * width + component]!;
    if (start < 0) continue;
    const column = columns[set[n]! | 0]!;
    const price = from[n]! | 0;
    const first = month[n]! | 0;
    const length = count[n]! | 0;
    const times = people[n]!;
    const cell = start + first - rows[at]!.from;
    const total = component * months + first;
    for (let step = 0; step < length; step += 1) {
      const amount = column[price + step]! * times;
      amounts[cell + step]! += amount;
      totals[total + step]! += amount;
    }
  }
}
