import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Forecast } from "@outturn/core";
import { type DataSet, dataSets, forecastTables } from "@outturn/core/tables";
import { Outside, WrongUsage } from "../failure.ts";
import { say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { whyNotWritten } from "../why-not.ts";
import { type Content, writeWhole } from "../write-file.ts";
import { targetAt } from "../write-target.ts";

/** What `outturn data` may be told. */
export interface DataChoices {
  readonly out: string;
  readonly format: "csv" | "arrow" | "parquet";
  readonly scenario?: string;
  readonly bom: boolean;
  readonly force?: true;
}

/** A file of the folder, and what makes its content. */
interface DataFile {
  readonly path: string;
  readonly content: () => Content | Promise<Content>;
}

/** `outturn data PLAN --out FOLDER`: a file a set of figures. Nothing is written where one of them may not be. */
export async function writeData(path: string, { out, format, scenario, bom, force }: DataChoices): Promise<void> {
  if (out === "") throw new WrongUsage("the folder to write into has no name.");
  const forecast = await readForecast(path, scenario);
  const files = await FILES[format](forecast, bom);
  const writing = { force, reads: [path] };
  for (const folder of new Set(files.map((file) => join(out, file.path, "..")))) makeFolder(folder);
  for (const file of files) targetAt(join(out, file.path), writing);
  for (const file of files) writeWhole(join(out, file.path), await file.content(), writing);
  say(`Wrote ${files.length} files to ${out}: ${files.map((file) => file.path).join(", ")}.`);
}

const FILES: {
  readonly [format in DataChoices["format"]]: (forecast: Forecast, bom: boolean) => Promise<readonly DataFile[]>;
} = {
  csv: async (forecast, hasMark) => {
    const { dataSetCsv, tableCsv } = await import("@outturn/core/csv");
    return [
      ...setsOf(forecast, "csv", (dataSet) => dataSetCsv(dataSet, { hasMark })),
      ...forecastTables(forecast).map(({ name, table }) => ({
        path: join("tables", `${name}.csv`),
        content: () => tableCsv(table, { hasMark }),
      })),
    ];
  },
  arrow: async (forecast) => {
    const { arrowFile } = await import("@outturn/core/data");
    return setsOf(forecast, "arrow", arrowFile);
  },
  parquet: async (forecast) => {
    const { parquetFile } = await import("@outturn/core/data");
    return setsOf(forecast, "parquet", parquetFile);
  },
};

const setsOf = (forecast: Forecast, ending: string, write: (dataSet: DataSet) => Content | Promise<Content>) =>
  [...dataSets(forecast)].map(
    (dataSet): DataFile => ({ path: `${dataSet.name}.${ending}`, content: () => write(dataSet) }),
  );

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Outside(`${folder}: ${whyNotWritten(error)}`);
  }
}
