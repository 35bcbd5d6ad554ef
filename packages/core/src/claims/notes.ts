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

interface YearGap {
  readonly year: FinancialYear;
  readonly cost: number;
  /** Ten-thousandths. */
  readonly months: number;
  readonly funding?: number;
  readonly steps: number;
}

/** What a paper's printed figures come to, where it prints enough of them, and each thing in one way. */
export function notesOf(figures: Figures): readonly PaperNote[] {
  const years = costYears(figures).flatMap((year): YearGap[] => {
    const cost = onlyFigure(costsIn(figures, "", year));
    const months = onlyFigure(figures.of("months", "", year));
    const funding = onlyFigure(moneyIn(figures, "", year));
    if (cost === undefined) return [];
    const ownFigures = { year, cost: cost.printed.value, months: months?.printed.value ?? 0, steps: cost.printed.step };
    return [{ ...ownFigures, ...(funding && { funding: funding.printed.value }) }];
  });
  if (years.length < costYears(figures).length) return [];
  return [...notFlat(years), ...shortInYear(years, figures), ...goesOn(years, figures)];
}

/** Where a thing is printed in several ways, no note is made of any. */
const onlyFigure = (figures: readonly Figure[]): Figure | undefined =>
  figures.length === 1 && figures[0]!.bound === "exact" ? figures[0] : undefined;

function notFlat(years: readonly YearGap[]): readonly PaperNote[] {
  const [firstYearGap, second] = years;
  if (!firstYearGap || !second || years.length !== 2 || firstYearGap.months === 0 || second.months === 0) return [];
  const amount = firstYearGap.cost + second.cost;
  const flat = forMonths({ sum: amount, months: firstYearGap.months + second.months, left: firstYearGap.months });
  const difference = flat - firstYearGap.cost;
  if (Math.abs(difference) <= firstYearGap.steps + second.steps) return [];
  const [amountBefore, after] = [firstYearGap, second].map(({ cost, months }) =>
    forMonths({ sum: cost, months, left: 10_000 }),
  );
  const monthsPaid = paidFor({ sum: firstYearGap.cost, months: second.months, later: second.cost });
  const late = toNearest(firstYearGap.months - monthsPaid, 10);
  const delay =
    difference > 0
      ? ` At one monthly cost throughout it is an average start ${asFte(late)} months late; a pay rise in April would explain part of it.`
      : "";
  const text =
    `The split is not flat: by months ${firstYearGap.year} would have ${pounds(flat)} and ${second.year} ${pounds(amount - flat)}; ` +
    `${firstYearGap.year} is ${pounds(Math.abs(difference))} ${difference > 0 ? "lower" : "higher"}, ${pounds(amountBefore!)} a month against ${pounds(after!)}.${delay}`;
  return [{ code: "not-flat", text }];
}

function shortInYear(years: readonly YearGap[], figures: Figures): readonly PaperNote[] {
  if (years.length === 0 || years.some(({ funding }) => funding === undefined)) return [];
  const remaining = years.map(({ funding, cost }) => funding! - cost);
  const spare = remaining.reduce((total, amount) => total + amount, 0);
  const notes = years.flatMap(({ year }, yearIndex): PaperNote[] => {
    if (remaining[yearIndex]! >= 0 || carriedInto(figures, year).length > 0) return [];
    const amountBefore = remaining.slice(0, yearIndex).reduce((total, amount) => total + Math.max(0, amount), 0);
    const need = -remaining[yearIndex]!;
    const mend =
      amountBefore === 0
        ? ""
        : ` unless ${pounds(Math.min(need, amountBefore))} of the ${pounds(amountBefore)} that earlier years leave is carried forward, which the paper does not say`;
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
function goesOn(years: readonly YearGap[], figures: Figures): readonly PaperNote[] {
  const starts = figures.of("months", "", TOTAL).filter(({ from }) => from !== undefined);
  const span = onlyFigure(starts);
  const lastYearGap = years.at(-1);
  if (span?.from === undefined || !lastYearGap || lastYearGap.months === 0) return [];
  const end = monthIndex(span.from) + span.printed.value / 10_000;
  const remaining = firstMonth(lastYearGap.year) + 12 - end;
  const annual = inAYear({ sum: lastYearGap.cost, months: lastYearGap.months, year: 120_000 });
  const amountAMonth = forMonths({ sum: lastYearGap.cost, months: lastYearGap.months, left: 10_000 });
  if (!Number.isInteger(end) || remaining < 0 || remaining > 11) return [];
  const spare = years.every(({ funding }) => funding !== undefined)
    ? years.reduce((total, { funding, cost }) => total + funding! - cost, 0)
    : 0;
  const times = spare > 0 ? Math.floor(amountAMonth / spare) : 0;
  const beside = times >= 1 ? `, over ${times} times the ${pounds(spare)} to spare` : "";
  const inYear =
    remaining === 0
      ? ""
      : ` ${monthInWords(end)} is still in ${lastYearGap.year}: each such month is ${pounds(amountAMonth)}${beside}.`;
  return [
    { code: "goes-on", text: `People who stay after ${monthInWords(end - 1)} cost ${pounds(annual)} a year.${inYear}` },
  ];
}
