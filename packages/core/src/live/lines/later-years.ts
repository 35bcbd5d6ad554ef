import { raised } from "../../rules/index.ts";
import { ifEqual, ifLess } from "../figures/choose.ts";
import { BEFORE, before, type Figure, figureOf, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { addFigures, nextRow } from "../live-sheet.ts";
import { addSingle } from "../posts/block.ts";
import type { PostContext } from "../posts/post-context.ts";
import type { AwardRow } from "../rates/award-rows.ts";

/** The sums that a line states, by month: those of its year, which is given where it is none after the last that has one. */
export interface StatedSums {
  readonly id: string;
  readonly stated: Figure;
  readonly place: Figure;
  readonly last: Figure;
}

/** Sums in pence, never below nothing. */
const RANGE = { least: 0, most: 1_000_000_000_000 };
/** Digits of an exact number are held six by six. */
const BASE = 1_000_000;
const HALF = BASE / 2;

/** What a row holds in April of a year after the last given, in the months after it, and in the years that are given. */
function ofLaterYears({ place, last }: StatedSums, period: Figure, given: Figure, april: Figure, held: Figure): Figure {
  const later = ifEqual(period, literal(1), april, held);
  return ifLess(last, place, later, given);
}

/** Writes what each year's sum rises to by the awards on plain salaries of its 1 April. */
export function addRisen({ sheet, time, awards }: PostContext, sums: StatedSums): Figure {
  const rising = awards.filter(({ award }) => award.scale === "salaries" && "percent" in award.award);
  const rise = addFigures(
    sheet,
    [sums.id, "award of the day on which the month begins", "millionths"],
    riseOn(time.first, rising),
    "number",
  );
  const sheetRow = nextRow(sheet);
  const values = runThrough(sums, time.period, (sumBefore, month) =>
    valueIn(ruled(raised, { sum: literal(sumBefore), percent: literal(rise.value[month]!) }), 0),
  );
  const held = before(sheetRow, values, RANGE);
  const april = ruled(raised, { sum: held, percent: { ...rise, range: { least: -200_000, most: 200_000 } } });
  const figure = ofLaterYears(sums, time.period, sums.stated, april, held);
  return addFigures(
    sheet,
    [sums.id, "sum with awards, before its sign", "pence"],
    { ...figure, value: values, range: RANGE },
    "pence",
  );
}

function riseOn(dayFigure: Figure, rising: readonly AwardRow[]): Figure {
  const riseOf = ({ from, size }: AwardRow): Figure => ifEqual(from, dayFigure, size, literal(0));
  const [first, ...others] = rising.map(riseOf);
  return others.reduce(
    (all, other): Figure => ({
      text: `${all.text}+${other.text}`,
      level: 1,
      value: valuesOf([all, other], (riseSoFar, riseMore) => riseSoFar + riseMore),
      range: { least: -200_000, most: 200_000 },
    }),
    first ?? { ...literal(0), value: (dayFigure.value as readonly number[]).map(() => 0) },
  );
}

/** The sums of months: as they are stated, then what a year makes of the one before it. */
function runThrough(
  { stated, place, last }: StatedSums,
  period: Figure,
  next: (sumBefore: number, month: number) => number,
): readonly number[] {
  const sums: number[] = [];
  (place.value as readonly number[]).forEach((yearPlace, month) => {
    const heldSum = sums.at(-1) ?? 0;
    const april = valueIn(period, month) === 1 ? next(heldSum, month) : heldSum;
    sums.push(yearPlace <= valueIn(last, 0) ? valueIn(stated, month) : april);
  });
  return sums;
}

/**
 * Writes what each year's sum grows to: compounded exactly, and rounded once. The exact number stands in rows: whole pence, then six digits
 * after the point in each, as many rows as there are years after the first; no cell passes what it holds exactly.
 */
export function addGrown({ sheet, time, forecast }: PostContext, sums: StatedSums, growth: Figure): Figure {
  const { id, stated } = sums;
  const times = addSingle(sheet, id, "a year's sum, of that of the year before", "millionths", {
    ...figureOf(
      `${BASE}+${growth.text}`,
      valuesOf([growth], (rate) => BASE + rate),
      { least: 0, most: 2 * BASE },
    ),
    level: 1,
  });
  const firstRow = nextRow(sheet);
  const rowCount = forecast.years.length;
  const digits = exactDigits(sums, time.period, valueIn(times, 0), rowCount);
  const digitRows = digits.map((values, position) => {
    const held = before(firstRow + position, values, RANGE);
    const carried = position === rowCount - 1 ? "" : `+INT(${"\u0001"}${firstRow + position + 1}/${BASE})`;
    const above = `N(${BEFORE}${firstRow + Math.max(0, position - 1)})`;
    const shifted = position === 0 ? `INT(${above}/${BASE})` : `MOD(${above},${BASE})`;
    const april = figureOf(`${shifted}*${times.text}${carried}`, values, RANGE);
    const figure = ofLaterYears(sums, time.period, position === 0 ? stated : literal(0), april, held);
    const says =
      position === 0 ? "sum in whole pence" : `digits ${6 * position - 5} to ${6 * position} after the point`;
    return addFigures(sheet, [id, says, position === 0 ? "pence" : ""], { ...figure, value: values }, "number");
  });
  const [whole, first] = digitRows;
  if (first === undefined) return { ...whole!, range: RANGE };
  return {
    ...figureOf(
      `${whole!.text}+IF(MOD(${first.text},${BASE})<${HALF},0,1)`,
      valuesOf([whole!, first], (pence, part) => pence + (part % BASE < HALF ? 0 : 1)),
      RANGE,
    ),
    level: 1,
  };
}

/** The rows of an exact number over the months; a row may hold what is still to be carried to the one above it. */
function exactDigits(
  sums: StatedSums,
  period: Figure,
  times: number,
  rowCount: number,
): readonly (readonly number[])[] {
  const rows = Array.from({ length: rowCount }, (): number[] => []);
  (sums.place.value as readonly number[]).forEach((yearPlace, month) => {
    const held = rows.map((row) => row.at(-1) ?? 0);
    const isGiven = yearPlace <= valueIn(sums.last, 0);
    for (let position = rowCount - 1; position >= 0; position -= 1) {
      const carried = position === rowCount - 1 ? 0 : Math.floor(rows[position + 1]!.at(-1)! / BASE);
      const above = position === 0 ? Math.floor(held[0]! / BASE) : held[position - 1]! % BASE;
      const later = valueIn(period, month) === 1 ? above * times + carried : held[position]!;
      rows[position]!.push(isGiven ? (position === 0 ? valueIn(sums.stated, month) : 0) : later);
    }
  });
  return rows;
}
