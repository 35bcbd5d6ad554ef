import { toldApart } from "../../plan/index.ts";
import type { ReportTable } from "../document/block.ts";
import { sentence, textRun } from "../document/run.ts";
import { planSays, type Writer } from "../writer.ts";
import { inYears, yearColumns } from "./cost-tables.ts";
import { figureTable } from "./figure-table.ts";

/** The plan beside its scenarios and beside doing nothing, each with its cost by year. */
export function optionTable(paperWriter: Writer): ReportTable {
  const { forecast, options } = paperWriter;
  const { scenarios } = toldApart(forecast.plan);
  const titleOf = (id: string): string => scenarios.find((scenario) => scenario.id === id)?.title ?? id;
  const columns = yearColumns(forecast);
  return figureTable(paperWriter, {
    caption: "Cost of each option in each financial year",
    label: "Option",
    columns,
    rows: [
      { label: sentence`Do nothing: what this plan would cost is not spent`, figures: columns.map(() => undefined) },
      { label: [textRun("The plan")], figures: inYears(forecast, "cost.total") },
      ...options.map(({ id }) => ({
        label: [planSays(titleOf(id), `scenarios.${id}.title`)],
        figures: inYears(forecast, `option.cost.${id}`),
      })),
    ],
    note: sentence`What doing nothing would cost elsewhere is not in the plan.`,
  });
}
