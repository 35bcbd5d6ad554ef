import { firstMonth, monthIndex, monthInWords, startsIn } from "../../calendar/index.ts";
import type { ClaimTest } from "../checked.ts";
import { sumOf, term } from "../exact.ts";
import { agreement, compared } from "../tolerance.ts";
import type { Figure, Figures } from "./figures.ts";
import { footings } from "./footing.ts";
import { EACH_YEAR, TOTAL, type What } from "./place.ts";

const sums: readonly (readonly [What, string])[] = [
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
    ...sums.flatMap(([what, name]) => totals(figures, what, topic, name)),
    ...sums.flatMap(([what, name]) => (what === "months" ? [] : eachYear(figures, what, topic, name))),
  ]);

function totals(figures: Figures, what: What, topic: string, name: string): readonly ClaimTest[] {
  const years = figures.yearsOf(what, topic);
  const results = figures.of(what, topic, TOTAL).filter(({ over }) => isLength(over, years.length));
  if (years.length < 2 || startsIn(years.at(-1)!) - startsIn(years[0]!) !== years.length - 1) return [];
  return footings(
    `The years' ${name}`,
    years.map((year) => ({ figures: figures.of(what, topic, year) })),
    results,
  );
}

const isLength = (over: Figure["over"], years: number): boolean =>
  over === undefined || over.unit === "months" || over.count === years * 10_000;

function eachYear(figures: Figures, what: What, topic: string, name: string): readonly ClaimTest[] {
  const each = figures.of(what, topic, EACH_YEAR);
  if (each.length === 0) return [];
  const years = figures.yearsOf(what, topic);
  const paid = topic === "" ? Math.max(years.length, figures.yearsOf("cost", "").length) : years.length;
  const all = figures.of(what, topic, TOTAL).flatMap((total) => {
    const length = total.over?.unit === "years" ? total.over.count / 10_000 : paid;
    const isWhole = Number.isInteger(length) && length > 0 && length <= 100;
    return isWhole ? footings(`${length} years of ${name}`, [{ figures: each, times: length }], [total]) : [];
  });
  const single = years.flatMap((year, at) =>
    figures
      .of(what, topic, year)
      .flatMap((one) => each.flatMap((every) => alike(every, one, year, isEnd(what, at, years.length)))),
  );
  return [...all, ...single];
}

/** A cost's first and last years may be part years. */
const isEnd = (what: What, at: number, years: number): boolean =>
  what.startsWith("cost") && (at === 0 || at === years - 1);

function alike(every: Figure, one: Figure, year: string, mayBePart: boolean): readonly ClaimTest[] {
  if (every.bound !== "exact" || one.bound !== "exact") return [];
  const [fine, coarse] = every.printed.step <= one.printed.step ? [every, one] : [one, every];
  const sum = sumOf([term(fine.printed)]);
  const how = agreement(sum, [term(fine.printed)], coarse.printed);
  if (how === "different" && mayBePart && !every.isStrict && one.printed.value < every.printed.value) return [];
  const says = `Each year and ${year}: ${compared(sum, how, coarse.printed)}`;
  return [
    {
      of: [...every.claims, ...one.claims].sort((a, b) => a - b),
      against: "claims",
      agrees: how !== "different",
      says,
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
        const months = Math.max(0, Math.min(end, april + 12) - Math.max(start, april));
        const agrees = figure.printed.value === months * 10_000;
        const says = `${span.printed.text} months from ${monthInWords(start)} have ${months} in ${year}, ${agrees ? "printed" : "not"} ${figure.printed.text}`;
        return { of: [...span.claims, ...figure.claims].sort((a, b) => a - b), against: "claims", agrees, says };
      }),
    );
  });
