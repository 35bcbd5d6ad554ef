import type { Forecast } from "../../forecast/index.ts";
import { COMPONENTS, componentTitles } from "../../ledger/index.ts";
import { toldApart } from "../../plan/index.ts";
import type { ReportTable } from "../document/block.ts";
import { textRun } from "../document/run.ts";
import { planSays, type Writer } from "../writer.ts";
import { type FigureRow, figureTable } from "./figure-table.ts";

/** The years of a plan as columns, and all of them where there are several. */
export const yearColumns = ({ years }: Forecast): readonly string[] =>
  years.length === 1 ? years : [...years, "All years"];

/** The names of a figure in each of those columns. */
export const inYears = ({ years }: Forecast, room: string): readonly string[] =>
  (years.length === 1 ? years : [...years, "all"]).map((year) => `${room}.${year}`);

const total = ({ forecast }: Writer): FigureRow => ({
  label: [textRun("Total")],
  figures: inYears(forecast, "cost.total"),
});

/** What each post and line costs in each year, and in all. */
export function costTable(writer: Writer): ReportTable {
  const { forecast } = writer;
  return figureTable(writer, {
    caption: "Cost by post and line in each financial year",
    label: "Post or line",
    columns: yearColumns(forecast),
    rows: [...rowsOf(forecast, "posts"), ...rowsOf(forecast, "lines")],
    total: total(writer),
  });
}

/** Each row of the ledger under its title; what goes on after an end has a row of its own. */
function rowsOf(forecast: Forecast, section: "posts" | "lines"): readonly FigureRow[] {
  const named = toldApart(forecast.plan);
  return forecast.ledger.rows
    .filter(({ of: subject }) => subject === (section === "posts" ? "post" : "line"))
    .map(({ row, recordIndex, afterEnd }) => {
      const { id, title } = named[section][recordIndex]!;
      return {
        label: [planSays(title, `${section}.${id}.title`), ...(afterEnd ? [textRun(", after its end")] : [])],
        figures: inYears(forecast, `cost.${section === "posts" ? "byPost" : "byLine"}.${row}`),
      };
    });
}

/** What staff are made of, and all else: pay, on-costs, agency, in each year. */
export function componentTable(writer: Writer): ReportTable {
  const { forecast } = writer;
  const used = COMPONENTS.filter((name) => forecast.years.some((year) => forecast.cost.byComponent[name][year] !== 0));
  return figureTable(writer, {
    caption: "What the cost is made of in each financial year",
    label: "Part of the cost",
    columns: yearColumns(forecast),
    rows: used.map((name) => ({
      label: [textRun(componentTitles[name])],
      figures: inYears(forecast, `cost.byComponent.${name}`),
    })),
    total: total(writer),
  });
}
