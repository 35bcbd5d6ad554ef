import { startsIn } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { componentTitles } from "../../ledger/index.ts";
import { type Figure, figureOf, HERE, valueIn } from "../figures/figure.ts";
import { addBlank, addFigures, addWords, type LiveSheet, nextRow, type RowFigure, summed } from "../live-sheet.ts";
import type { TimeRows } from "../months/time.ts";
import type { RecordRows } from "../records.ts";

/** Columns of words before the years, on every sheet of years. */
export const YEAR_LEAD = 5;

/** What each row of the ledger costs in each year, as cells of the sheet of costs name it. */
export interface CostRows {
  readonly year: Figure;
  /** By row of the ledger. */
  readonly units: ReadonlyMap<number, RowFigure>;
  readonly isLive: ReadonlySet<number>;
  /** The rows between which all costs stand, the first and the last. */
  readonly rows: readonly [number, number];
}

/** The head of a sheet of years: title, words, years. */
export function addYears(
  sheet: LiveSheet,
  title: string,
  words: string,
  heading: readonly string[],
  { years }: Forecast,
  time: TimeRows,
): Figure {
  addWords(sheet, [title], "title");
  addWords(sheet, [words], "text");
  addWords(
    sheet,
    [...heading, ...Array.from({ length: YEAR_LEAD - heading.length }, () => ""), ...years],
    ...Array.from({ length: YEAR_LEAD }, () => "heading" as const),
    "year-heading",
  );
  const value = years.map(startsIn);
  const figure = figureOf(`Months!${time.firstYear.text}+N(\u00025)`, value, { least: 1900, most: 9999 });
  addFigures(sheet, ["Plan", "financial year, by the year it begins in"], figure, "year");
  addFigures(
    sheet,
    ["Plan", "years so far"],
    figureOf(
      "N(\u00025)+1",
      years.map((_entry, position) => position + 1),
      { least: 1, most: years.length },
    ),
    "number",
  );
  return figureOf(`${HERE}$4`, value, figure.range);
}

/** Writes each row of the ledger by year: a row for each component, out of its months, and their sum. */
export function addCosts(
  sheet: LiveSheet,
  forecast: Forecast,
  time: TimeRows,
  records: readonly RecordRows[],
): CostRows {
  const financialYear = addYears(
    sheet,
    `Costs by year: ${forecast.title}`,
    "Whole pence, out of the sheet Months.",
    ["Of", "Figure", "Unit"],
    forecast,
    time,
  );
  const units = new Map<number, RowFigure>();
  const firstRow = nextRow(sheet);
  for (const { ledgerRow, id, parts } of records) {
    const rows = [...new Set(parts.map(({ component }) => component))].map((component) => {
      const own = parts.filter((part) => part.component === component);
      const texts = own.map(({ times, row: sheetRow }) => {
        const sum = `SUMIF(Months!${time.yearCells},${financialYear.text},${sheetRow.all})`;
        return times.text === "1" ? sum : `Months!${times.text}*${sum}`;
      });
      const value = forecast.years.map((_entry, position) =>
        own.reduce(
          (total, { times, row: sheetRow }) => total + valueIn(times, 0) * sumOfYear(sheetRow.value, position),
          0,
        ),
      );
      const range = own.reduce(
        (all, { row: sheetRow, times }) => ({
          least: all.least + 12 * sheetRow.range.least * times.range.most,
          most: all.most + 12 * sheetRow.range.most * times.range.most,
        }),
        { least: 0, most: 0 },
      );
      return addFigures(
        sheet,
        [id, componentTitles[component], "pence"],
        figureOf(texts.join("+"), value, range),
        "pence",
      );
    });
    const figure =
      rows.length === 0
        ? figureOf(
            "0",
            forecast.years.map(() => 0),
            { least: 0, most: 0 },
          )
        : summed(rows);
    units.set(ledgerRow, addFigures(sheet, [id, "cost", "cost"], figure, "total-pence", ["total-label"]));
  }
  const lastRow = nextRow(sheet) - 1;
  addBlank(sheet);
  return {
    rows: [firstRow, lastRow],
    year: financialYear,
    units,
    isLive: new Set(records.filter(({ isLive }) => isLive).map(({ ledgerRow }) => ledgerRow)),
  };
}

const sumOfYear = (months: readonly number[], yearIndex: number): number =>
  months.slice(12 * yearIndex, 12 * yearIndex + 12).reduce((total, amount) => total + amount, 0);
