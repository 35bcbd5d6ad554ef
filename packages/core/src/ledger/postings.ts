import { type Growing, growing, push } from "../formula/index.ts";
import { COMPONENTS, type Ledger } from "./ledger.ts";
import type { Priced } from "./price-rows.ts";

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

/** For each component that a gross sum can be: the columns of what is written with it, by set of prices. */
function columnsBy(
  prices: readonly Priced[],
): readonly (readonly [component: number, columns: readonly Float64Array[]][])[] {
  const by: (readonly [number, readonly Float64Array[]][])[] = COMPONENTS.map(() => []);
  const gross = prices.map((priced) => priced.gross);
  const vacancy: [number, readonly Float64Array[]] = [VACANCY, prices.map((priced) => priced.vacancy)];
  by[TO_PAY] = [
    [TO_PAY, gross],
    [NI, prices.map((priced) => priced.ni)],
    [PENSION, prices.map((priced) => priced.pension)],
    [LEVY, prices.map((priced) => priced.levy)],
    vacancy,
  ];
  by[TO_FULL_COST] = [[TO_FULL_COST, gross], vacancy];
  by[TO_AGENCY] = [[TO_AGENCY, gross]];
  return by;
}

/** Writes every posting into the ledger's columns, adding up each component's months on the way. */
export function post(ledger: Ledger, postings: Postings, prices: readonly Priced[]): void {
  const by = columnsBy(prices);
  const { starts, rows, months } = ledger;
  const width = COMPONENTS.length;
  const [row, month, count] = [postings.row.values, postings.month.values, postings.count.values];
  const [set, from, people, to] = [
    postings.set.values,
    postings.price.values,
    postings.people.values,
    postings.to.values,
  ];
  for (let n = 0, past = postings.row.length; n < past; n += 1) {
    const at = row[n]! | 0; // columns hold whole numbers: said once, so that what follows counts in them
    const first = month[n]! | 0;
    const within = first - rows[at]!.from;
    for (const [component, columns] of by[to[n]! | 0]!) {
      const start = starts[at * width + component]!;
      if (start < 0) continue;
      const column = columns[set[n]! | 0]!;
      add(ledger, start + within, component * months + first, column, from[n]! | 0, count[n]! | 0, people[n]!);
    }
  }
}

function add(
  { amounts, totals }: Ledger,
  cell: number,
  total: number,
  column: Float64Array,
  price: number,
  count: number,
  people: number,
): void {
  for (let month = 0; month < count; month += 1) {
    const amount = column[price + month]! * people;
    amounts[cell + month]! += amount;
    totals[total + month]! += amount;
  }
}
