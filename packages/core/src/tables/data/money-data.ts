import type { FinancialYear } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import type { Level, SourceYear } from "../../funding/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import { byId } from "../../plan/index.ts";
import { moneyColumns, textColumn } from "./columns.ts";
import type { DataSet } from "./data-set.ts";

const LEVELS: readonly Level[] = ["confirmed", "conditional", "total"];
const LEVEL = "Which money is counted: confirmed alone, conditional too, or total: all of it";
const YEAR = "The financial year";

/** What is told of a source in a year: carried_in + available = applied + drawn_within + planned_out + carried_out + lapsed. */
const MEASURES = {
  carried_in: ({ carriedIn }) => carriedIn,
  available: ({ available }) => available,
  applied: ({ applied }) => applied,
  drawn_within: ({ drawnWithin }) => drawnWithin ?? 0,
  planned_out: ({ plannedOut }) => plannedOut ?? 0,
  carried_out: ({ carriedOut }) => carriedOut,
  lapsed: ({ lapsed }) => lapsed,
} as const satisfies { readonly [measure: string]: (year: SourceYear) => number };

/** The funding of each level: source by source, year by year, measure by measure. */
export function fundingData({ draws, plan }: Forecast): DataSet {
  const rows = LEVELS.flatMap((level) =>
    draws.byLevel[level].sources.flatMap(({ source, years }) =>
      years.flatMap((financialYear) =>
        Object.entries(MEASURES).map(([measure, amountOf]) => ({
          ...{ level, source: foundOrThrow(byId(plan.funding, source), "source"), year: financialYear.year, measure },
          amount: amountOf(financialYear),
        })),
      ),
    ),
  );
  return {
    name: "funding",
    says: "What each source has and pays in each year, at each level by a draw of its own. In each: carried_in + available = applied + drawn_within + planned_out + carried_out + lapsed.",
    rowCount: rows.length,
    columns: [
      textColumn(
        "level",
        LEVEL,
        rows.map(({ level }) => level),
      ),
      textColumn(
        "source",
        "The source's id",
        rows.map(({ source }) => source.id),
      ),
      textColumn(
        "title",
        "The source's title",
        rows.map(({ source }) => source.title),
      ),
      textColumn(
        "kind",
        "revenue or capital",
        rows.map(({ source }) => source.kind),
      ),
      textColumn(
        "status",
        "confirmed, conditional or unconfirmed",
        rows.map(({ source }) => source.status),
      ),
      textColumn(
        "year",
        YEAR,
        rows.map(({ year: financialYear }) => financialYear),
      ),
      textColumn(
        "measure",
        Object.keys(MEASURES).join(", "),
        rows.map(({ measure }) => measure),
      ),
      ...moneyColumns(
        Float64Array.from(rows, ({ amount }) => amount),
        "The sum",
      ),
    ],
  };
}

/** Cost, what is applied to it, and the gap of each year at each level. */
export function gapData({ draws }: Forecast): DataSet {
  const rows = LEVELS.flatMap((level) =>
    draws.byLevel[level].years.flatMap(({ year: financialYear, cost, applied, gap }) =>
      Object.entries({ cost, applied, gap }).map(([measure, amount]) => ({
        level,
        year: financialYear,
        measure,
        amount,
      })),
    ),
  );
  return {
    name: "gap",
    says: "Cost, funding applied and gap of each year, at each level by a draw of its own. Cost is net of the income that the level counts; the gap is never below nothing.",
    rowCount: rows.length,
    columns: [
      textColumn(
        "level",
        LEVEL,
        rows.map(({ level }) => level),
      ),
      textColumn(
        "year",
        YEAR,
        rows.map(({ year: financialYear }) => financialYear as FinancialYear),
      ),
      textColumn(
        "measure",
        "cost, applied or gap",
        rows.map(({ measure }) => measure),
      ),
      ...moneyColumns(
        Float64Array.from(rows, ({ amount }) => amount),
        "The sum",
      ),
    ],
  };
}

/** The findings. */
export function notesData({ notes }: Forecast): DataSet {
  return {
    name: "notes",
    says: "Every finding of the forecast: a sentence with its first figure.",
    rowCount: notes.length,
    columns: [
      textColumn(
        "code",
        "Which kind of finding it is",
        notes.map(({ code }) => code),
      ),
      textColumn(
        "year",
        "The financial year that it is about, where it is about one",
        notes.map(({ year: financialYear }) => financialYear),
      ),
      textColumn(
        "about",
        "The id of what it is about, where it is about one thing",
        notes.map((note) => note.of),
      ),
      textColumn(
        "text",
        "The sentence",
        notes.map(({ text }) => text),
      ),
      ...moneyColumns(
        Float64Array.from(notes, ({ amount }) => amount ?? Number.NaN),
        "Its first figure, where it has one",
      ),
    ],
  };
}
