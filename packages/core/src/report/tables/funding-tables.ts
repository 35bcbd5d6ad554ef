import { toldApart } from "../../plan/index.ts";
import type { ReportTable } from "../document/block.ts";
import { type Run, sentence, textRun } from "../document/run.ts";
import { certainty } from "../statements/certainty.ts";
import { planSays, type Writer } from "../writer.ts";
import { inYears, yearColumns } from "./cost-tables.ts";
import { figureTable } from "./figure-table.ts";

/** What each source meets of the cost in each year when all of them are counted, with how sure it is; nothing without funding. */
export function fundingTable(paperWriter: Writer): ReportTable | undefined {
  const { forecast } = paperWriter;
  const sources = toldApart(forecast.plan).funding;
  if (sources.length === 0) return undefined;
  return figureTable(paperWriter, {
    caption: "What each source meets of the cost, when all of them are counted",
    label: "Source, and how sure it is",
    columns: yearColumns(forecast),
    rows: [
      ...sources.map(({ id, title, status }) => ({
        label: sentence`${planSays(title, `funding.${id}.title`)}, which ${certainty[status].is}`,
        figures: inYears(forecast, `funding.applied.${id}`),
      })),
      { label: sentence`Not funded by any source`, figures: inYears(forecast, "gap.total") },
    ],
    note: sentence`What is available and not needed is not in this table.`,
  });
}

/** What is not funded in each year at each level of certainty. */
export function gapTable(paperWriter: Writer): ReportTable {
  const { forecast } = paperWriter;
  return figureTable(paperWriter, {
    caption: "What is not funded in each financial year",
    label: "Money that is counted",
    columns: yearColumns(forecast),
    rows: rows.map(([room, label]) => ({ label: label(), figures: inYears(forecast, room) })),
  });
}

const rows: readonly (readonly [string, () => readonly Run[]])[] = [
  ["gap.confirmed", () => [textRun("Confirmed money alone")]],
  ["gap.conditional", () => [textRun("Conditional money as well")]],
  ["gap.total", () => [textRun("All money, with what is not confirmed")]],
];

/** What each source has in each year, meets, carries forward and loses. */
export function sourceTables(paperWriter: Writer): readonly ReportTable[] {
  const { forecast } = paperWriter;
  return toldApart(forecast.plan).funding.map(({ id, title, reserve }) => {
    const table = figureTable(paperWriter, {
      caption: "",
      label: "Money",
      columns: forecast.years,
      rows: (reserve ? reserveRows : moneyRows).map(([kind, label]) => ({
        label: [textRun(label)],
        figures: forecast.years.map((financialYear) => `funding.${kind}.${id}.${financialYear}`),
      })),
    });
    const unit = table.caption.map(({ text }) => text.trim()).join("");
    const name = planSays(title, `funding.${id}.title`);
    return { ...table, caption: sentence`Year by year: ${name}${unit === "" ? "" : ` ${unit}`}` };
  });
}

const moneyRows = [
  ["carriedIn", "Carried in"],
  ["available", "Available"],
  ["applied", "Meets the cost"],
  ["carriedOut", "Carried out"],
  ["lapsed", "Lapses"],
] as const;

const reserveRows = [
  ["carriedIn", "Opening"],
  ["available", "Put in"],
  ["applied", "Meets the cost"],
  ["carriedOut", "Closing"],
] as const;
