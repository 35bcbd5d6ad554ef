import { type FinancialYear, firstMonth, monthIndex, monthInWords } from "../calendar/index.ts";
import { byValue, toNearest } from "../formula/index.ts";
import { asFte, asPounds, type Pence } from "../money/index.ts";
import { annualRate, monthsMore, monthsPaidFor } from "../rules/index.ts";
import type { PaperNote } from "./checked.ts";
import { carriedInto, costsIn, costYears, moneyIn } from "./paper/balances.ts";
import type { Figure, Figures } from "./paper/figures.ts";
import { TOTAL } from "./paper/place.ts";

const forMonths = byValue(monthsMore);
const inAYear = byValue(annualRate);
const paidFor = byValue(monthsPaidFor);
const pounds = (amount: number): string => asPounds(amount as Pence);

interface Year {
  readonly year: FinancialYear;
  readonly cost: number;
  /** Ten-thousandths. */
  readonly months: number;
  readonly funding?: number;
  readonly steps: number;
}

/** What a paper's printed figures come to, where it prints enough of them, and each thing in one way. */
export function notesOf(figures: Figures): readonly PaperNote[] {
  const years = costYears(figures).flatMap((year): Year[] => {
    const cost = only(costsIn(figures, "", year));
    const months = only(figures.of("months", "", year));
    const funding = only(moneyIn(figures, "", year));
    if (cost === undefined) return [];
    const own = { year, cost: cost.printed.value, months: months?.printed.value ?? 0, steps: cost.printed.step };
    return [{ ...own, ...(funding && { funding: funding.printed.value }) }];
  });
  if (years.length < costYears(figures).length) return [];
  return [...notFlat(years), ...shortInYear(years, figures), ...goesOn(years, figures)];
}

/** Where a thing is printed in several ways, no note is made of any. */
const only = (figures: readonly Figure[]): Figure | undefined =>
  figures.length === 1 && figures[0]!.bound === "exact" ? figures[0] : undefined;

function notFlat(years: readonly Year[]): readonly PaperNote[] {
  const [first, second] = years;
  if (!first || !second || years.length !== 2 || first.months === 0 || second.months === 0) return [];
  const sum = first.cost + second.cost;
  const flat = forMonths({ sum, months: first.months + second.months, left: first.months });
  const off = flat - first.cost;
  if (Math.abs(off) <= first.steps + second.steps) return [];
  const [before, after] = [first, second].map(({ cost, months }) => forMonths({ sum: cost, months, left: 10_000 }));
  const monthsPaid = paidFor({ sum: first.cost, months: second.months, later: second.cost });
  const late = toNearest(first.months - monthsPaid, 10);
  const delay =
    off > 0
      ? ` At one monthly cost throughout it is an average start ${asFte(late)} months late; a pay rise in April would explain part of it.`
      : "";
  const text =
    `The split is not flat: by months ${first.year} would have ${pounds(flat)} and ${second.year} ${pounds(sum - flat)}; ` +
    `${first.year} is ${pounds(Math.abs(off))} ${off > 0 ? "lower" : "higher"}, ${pounds(before!)} a month against ${pounds(after!)}.${delay}`;
  return [{ code: "not-flat", text }];
}

function shortInYear(years: readonly Year[], figures: Figures): readonly PaperNote[] {
  if (years.length === 0 || years.some(({ funding }) => funding === undefined)) return [];
  const left = years.map(({ funding, cost }) => funding! - cost);
  const spare = left.reduce((sum, one) => sum + one, 0);
  const notes = years.flatMap(({ year }, at): PaperNote[] => {
    if (left[at]! >= 0 || carriedInto(figures, year).length > 0) return [];
    const before = left.slice(0, at).reduce((sum, one) => sum + Math.max(0, one), 0);
    const need = -left[at]!;
    const mend =
      before === 0
        ? ""
        : ` unless ${pounds(Math.min(need, before))} of the ${pounds(before)} that earlier years leave is carried forward, which the paper does not say`;
    const text = `${spare >= 0 ? "Funded in total, but " : ""}${year} alone is ${pounds(need)} short${mend}.`;
    return [{ code: "short-in-year", text }];
  });
  const over =
    spare >= 0 && years.length > 1
      ? [{ code: "to-spare", text: `Over all years ${pounds(spare)} is to spare.` } as const]
      : [];
  return [...notes, ...over];
}

/** What people cost who stay after a span of months that ends before March. */
function goesOn(years: readonly Year[], figures: Figures): readonly PaperNote[] {
  const starts = figures.of("months", "", TOTAL).filter(({ from }) => from !== undefined);
  const span = only(starts);
  const last = years.at(-1);
  if (span?.from === undefined || !last || last.months === 0) return [];
  const end = monthIndex(span.from) + span.printed.value / 10_000;
  const left = firstMonth(last.year) + 12 - end;
  const annual = inAYear({ sum: last.cost, months: last.months, year: 120_000 });
  const month = forMonths({ sum: last.cost, months: last.months, left: 10_000 });
  if (!Number.isInteger(end) || left < 0 || left > 11) return [];
  const spare = years.every(({ funding }) => funding !== undefined)
    ? years.reduce((sum, { funding, cost }) => sum + funding! - cost, 0)
    : 0;
  const times = spare > 0 ? Math.floor(month / spare) : 0;
  const beside = times >= 1 ? `, over ${times} times the ${pounds(spare)} to spare` : "";
  const inYear =
    left === 0 ? "" : ` ${monthInWords(end)} is still in ${last.year}: each such month is ${pounds(month)}${beside}.`;
  return [
    { code: "goes-on", text: `People who stay after ${monthInWords(end - 1)} cost ${pounds(annual)} a year.${inYear}` },
  ];
}
