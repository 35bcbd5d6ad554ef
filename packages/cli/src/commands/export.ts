import { extname } from "node:path";
import type { Forecast } from "@outturn/core";
import { WrongUsage } from "../failure.ts";
import { madeOn } from "../made-on.ts";
import { say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn export` may be told. */
export interface ExportChoices {
  readonly out: string;
  readonly scenario?: string;
  readonly force?: true;
}

/** `outturn export PLAN --out FILE`: the forecast as a workbook of live formulas. */
export async function exportForecast(path: string, { out, scenario, force }: ExportChoices): Promise<void> {
  if (extname(out).toLowerCase() !== ".xlsx")
    throw new WrongUsage(`--out takes a file whose name ends in .xlsx; not "${out}".`);
  const made = await readForecast(path, scenario);
  const was = writeWhole(out, await liveBytes(made), { reads: [path], force });
  say(wrote(out, was));
}

/** From so many formulas on, writing them takes more than a second. */
const SOON = 100_000;

async function liveBytes(made: Forecast): Promise<Uint8Array> {
  const [{ writeBook }, { liveBook, liveSize, MOST_FORMULAS }] = await Promise.all([
    import("@outturn/core/excel"),
    import("@outturn/core/live"),
  ]);
  const { formulas, fileBytes, memoryBytes } = liveSize(made);
  const size = `about ${formulas.toLocaleString("en-GB")} formulas, a file of about ${inMegabytes(fileBytes)} and ${inMegabytes(memoryBytes)} of memory in LibreOffice`;
  if (formulas > MOST_FORMULAS)
    throw new WrongUsage(
      `This plan is too large for live formulas: they would be ${size}. Up to ${MOST_FORMULAS.toLocaleString("en-GB")} formulas are written. --values writes the figures without formulas.`,
    );
  if (formulas > SOON && process.stderr.isTTY) say(`Writing ${size}`);
  return writeBook(liveBook(made), { made: madeOn(made) });
}

const MEGABYTE = 1_000_000;
const inMegabytes = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / MEGABYTE)).toLocaleString("en-GB")} MB`;
