import { join } from "node:path";
import type { Forecast } from "@outturn/core";
import { type DataSet, dataSets, forecastTables, joinedTables } from "@outturn/core/tables";
import { say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import type { Content } from "../write-file.ts";
import { type FolderFile, writeFiles } from "../write-files.ts";

/** What `outturn data` may be told. */
export interface DataChoices {
  readonly out: string;
  readonly format: "csv" | "arrow" | "parquet";
  readonly scenario?: string;
  readonly bom: boolean;
  readonly force?: true;
}

/** `outturn data PLAN --out FOLDER`: a file a set of figures. Nothing is written where one of them may not be. */
export async function writeData(path: string, { out, format, scenario, bom, force }: DataChoices): Promise<void> {
  const forecast = await readForecast(path, scenario);
  const files = await FILES[format](forecast, bom);
  await writeFiles(out, files, { force, reads: [path] });
  say(`Wrote ${files.length} files to ${out}: ${files.map((file) => file.path).join(", ")}.`);
}

const FILES: {
  readonly [format in DataChoices["format"]]: (forecast: Forecast, bom: boolean) => Promise<readonly FolderFile[]>;
} = {
  csv: async (forecast, hasMark) => {
    const { dataSetCsv, tableCsv } = await import("@outturn/core/csv");
    return [
      ...setsOf(forecast, "csv", (dataSet) => dataSetCsv(dataSet, { hasMark })),
      ...joinedTables(forecastTables(forecast)).map(({ name, table }) => ({
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
    (dataSet): FolderFile => ({ path: `${dataSet.name}.${ending}`, content: () => write(dataSet) }),
  );
