import { monthInWords } from "../calendar/index.ts";
import { type Forecast, VERSION } from "../forecast/index.ts";
import { ownProperty } from "../issues/index.ts";
import { COMPONENTS } from "../ledger/index.ts";
import type { ValuesCell, ValuesColumn, ValuesFormat, ValuesSheet } from "../sheets/index.ts";
import { forecastTables } from "./forecast-tables.ts";
import { tableAsData } from "./named-tables.ts";
import type { Cells, ColumnUnit, Table } from "./table.ts";

const FORMATS: { readonly [unit in ColumnUnit]: ValuesFormat } = {
  text: "text",
  pounds: "pounds",
  fte: "fte",
  count: "count",
  rate: "percent",
};

/** A forecast as sheets of figures: every table, every post and line month by month, the notes, and by what it can be told again. */
export function valuesSheets(forecast: Forecast): readonly ValuesSheet[] {
  const { title, fingerprint, notes } = forecast;
  const about = [
    ["Plan", title],
    ["Scenario", forecast.scenario],
    ["Fingerprint", fingerprint],
    ["Outturn", VERSION],
  ];
  return [
    {
      ...{ name: "About", title: "Figures of a forecast, without formulas" },
      columns: [
        { heading: "What", format: "text" },
        { heading: "Which", format: "text" },
      ],
      rows: [...about, ...notes.map(({ text }) => ["Note", text])],
    },
    ...forecastTables(forecast).map(({ name, table }) => tableSheet(name, tableAsData(table))),
    monthsSheet(forecast),
  ];
}

/** A table by what it is called: "cost_by_year" is the sheet "Cost by year". */
function tableSheet(tableName: string, { title, columns, rows, total }: Table): ValuesSheet {
  const cellsOf = (cells: Cells): readonly ValuesCell[] => columns.map(({ key }) => ownProperty(cells, key));
  const words = tableName.replaceAll("_", " ");
  return {
    ...{ name: words.charAt(0).toUpperCase() + words.slice(1), title },
    columns: columns.map(({ label, unit }) => ({ heading: label, format: FORMATS[unit] })),
    rows: rows.map(cellsOf),
    ...(total && { total: cellsOf(total) }),
  };
}

/** What every post and line costs in each month, all components together. */
function monthsSheet(forecast: Forecast): ValuesSheet {
  const { ledger, plan } = forecast;
  const texts = ["Row", "Title", "Team"].map((heading): ValuesColumn => ({ heading, format: "text" }));
  const months = Array.from(
    { length: ledger.months },
    (_, monthIndex): ValuesColumn => ({ heading: monthInWords(ledger.firstMonth + monthIndex), format: "pounds" }),
  );
  return {
    ...{ name: "Months", title: "Cost of each post and line by month" },
    columns: [...texts, ...months, { heading: "All months", format: "pounds" }],
    rows: {
      *[Symbol.iterator]() {
        for (const [rowIndex, { row, of, recordIndex }] of ledger.rows.entries()) {
          const { title, team } = (of === "post" ? plan.posts : plan.lines)[recordIndex]!;
          const sums = sumsOfRow(forecast, rowIndex);
          yield [row, title, team, ...sums, sums.reduce((total, amount) => total + amount, 0)];
        }
      },
    },
  };
}

function sumsOfRow({ ledger }: Forecast, rowIndex: number): readonly number[] {
  const sums = new Array<number>(ledger.months).fill(0);
  const { from, months } = ledger.rows[rowIndex]!;
  for (let componentIndex = 0; componentIndex < COMPONENTS.length; componentIndex += 1) {
    const start = ledger.starts[rowIndex * COMPONENTS.length + componentIndex]!;
    if (start < 0) continue;
    for (let monthOfRow = 0; monthOfRow < months; monthOfRow += 1)
      sums[from + monthOfRow]! += ledger.amounts[start + monthOfRow]!;
  }
  return sums;
}
