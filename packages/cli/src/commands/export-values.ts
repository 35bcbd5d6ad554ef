import { extname } from "node:path";
import { valuesSheets } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { madeOn } from "../made-on.ts";
import { say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { writeWhole, wrote } from "../write-file.ts";
import type { ExportChoices } from "./export.ts";

/** `outturn export PLAN --values --out FILE`: the forecast as figures without formulas, written as they are made. */
export async function exportValues(path: string, { out, scenario, force }: ExportChoices): Promise<void> {
  if (extname(out).toLowerCase() !== ".xlsx")
    throw new WrongUsage(`--out takes a file whose name ends in .xlsx; not "${out}".`);
  const forecast = await readForecast(path, scenario);
  const { valuesBook } = await import("@outturn/core/excel");
  say(
    wrote(
      out,
      writeWhole(out, valuesBook(valuesSheets(forecast), { title: forecast.title, made: madeOn(forecast) }), {
        reads: [path],
        force,
      }),
    ),
  );
}
