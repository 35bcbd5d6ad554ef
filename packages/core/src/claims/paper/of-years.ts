import { firstMonth, monthIndex, monthInWords, startsIn } from "../../calendar/index.ts";
import type { ClaimTest } from "../checked.ts";
import { sumOfTerms, term } from "../exact.ts";
import { agreement, compared } from "../tolerance.ts";
import type { Figure, Figures } from "./figures.ts";
import { footings } from "./footing.ts";
import { EACH_YEAR, type FigureKind, TOTAL } from "./place.ts";

const sums: readonly (readonly [FigureKind, string])[] = [
  ["cost", "costs"],
  ["cost:gross", "gross costs"],
  ["cost:net", "net costs"],
  ["income", "income"],
  ["funding", "funding"],
  ["budget", "budgets"],
  ["months", "months"],
];

/** Years and their total; each year alike, and one of them; each year for so many. */
export const ofYears = (figures: Figures): readonly ClaimTest[] =>
  figures.topics.flatMap((topic) => [
    ...sums.flatMap(([subject, name]) => totals(figures, subject, topic, name)),
    ...sums.flatMap(([subject, name]) => (subject === "months" ? [] : eachYear(figures, subject, topic, name))),
  ]);

function totals(figures: Figures, subject: FigureKind, topic: string, name: string): readonly ClaimTest[] {
  const financialYears = figures.yearsOf(subject, topic);
  const results = figures.of(subject, topic, TOTAL).filter(({ over }) => isLength(over, financialYears.length));
  if (
    financialYears.length < 2 ||
    startsIn(financialYears.at(-1)!) - startsIn(financialYears[0]!) !== financialYears.length - 1
  )
    return [];
  return footings(
    `The years' ${name}`,
    financialYears.map((year) => ({ figures: figures.of(subject, topic, year) })),
    results,
  );
}

const isLength = (over: Figure["over"], yearCount: number): boolean =>
  over === undefined || over.unit === "months" || over.count === yearCount * 10_000;

function eachYear(figures: Figures, subject: FigureKind, topic: string, name: string): readonly ClaimTest[] {
  const eachFigures = figures.of(subject, topic, EACH_YEAR);
  if (eachFigures.length === 0) return [];
  const financialYears = figures.yearsOf(subject, topic);
  const paid =
    topic === "" ? Math.max(financialYears.length, figures.yearsOf("cost", "").length) : financialYears.length;
  const allClaimTests = figures.of(subject, topic, TOTAL).flatMap((total) => {
    const length = total.over?.unit === "years" ? total.over.count / 10_000 : paid;
    const isWhole = Number.isInteger(length) && length > 0 && length <= 100;
    return isWhole ? footings(`${length} years of ${name}`, [{ figures: eachFigures, times: length }], [total]) : [];
  });
  const single = financialYears.flatMap((year, yearIndex) =>
    figures
      .of(subject, topic, year)
      .flatMap((figure) =>
        eachFigures.flatMap((every) =>
          yearsAlike(every, figure, year, isEnd(subject, yearIndex, financialYears.length)),
        ),
      ),
  );
  return [...allClaimTests, ...single];
}

/** A cost's first and last years may be part years. */
const isEnd = (subject: FigureKind, yearIndex: number, yearCount: number): boolean =>
  subject.startsWith("cost") && (yearIndex === 0 || yearIndex === yearCount - 1);

function yearsAlike(every: Figure, figure: Figure, year: string, mayBePart: boolean): readonly ClaimTest[] {
  if (every.bound !== "exact" || figure.bound !== "exact") return [];
  const [fine, coarse] = every.printed.step <= figure.printed.step ? [every, figure] : [figure, every];
  const amount = sumOfTerms([term(fine.printed)]);
  const manner = agreement(amount, [term(fine.printed)], coarse.printed);
  if (manner === "different" && mayBePart && !every.isStrict && figure.printed.value < every.printed.value) return [];
  const wording = `Each year and ${year}: ${compared(amount, manner, coarse.printed)}`;
  return [
    {
      of: [...every.claims, ...figure.claims].sort((first, second) => first - second),
      against: "claims",
      agrees: manner !== "different",
      says: wording,
    },
  ];
}

/** Months from a start fill financial years to their March. */
export const monthsOfSpan = (figures: Figures): readonly ClaimTest[] =>
  figures.of("months", "", TOTAL).flatMap((span) => {
    if (span.from === undefined || span.printed.step !== 0) return [];
    const start = monthIndex(span.from);
    const end = start + span.printed.value / 10_000;
    return figures.yearsOf("months", "").flatMap((year) =>
      figures.of("months", "", year).map((figure): ClaimTest => {
        const april = firstMonth(year);
        const monthCount = Math.max(0, Math.min(end, april + 12) - Math.max(start, april));
        const agrees = figure.printed.value === monthCount * 10_000;
        const wording = `${span.printed.text} months from ${monthInWords(start)} have ${monthCount} in ${year}, ${agrees ? "printed" : "not"} ${figure.printed.text}`;
        return {
          of: [...span.claims, ...figure.claims].sort((first, second) => first - second),
          against: "claims",
          agrees,
          says: wording,
        };
      }),
    );
  });
