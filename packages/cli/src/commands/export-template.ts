import { extname } from "node:path";
import { figuresByName, NAME_PREFIX } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { readPlanFile } from "../plan-file.ts";
import { say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { writeWhole, wrote } from "../write-file.ts";
import type { ExportChoices } from "./export.ts";

/** `outturn export PLAN --template WORKBOOK --out FILE`: a workbook of the council's own, with the cells filled that its names stand for. */
export async function exportIntoTemplate(
  path: string,
  { template, out, scenario, force }: ExportChoices & { readonly template: string },
): Promise<void> {
  const ending = extname(template).toLowerCase();
  if (extname(out).toLowerCase() !== ending)
    throw new WrongUsage(
      `--out takes a file whose name ends as that of the template does, in ${ending}; not "${out}".`,
    );
  const forecast = await readForecast(path, scenario);
  const { bytes, name } = await readPlanFile(template);
  const { fillTemplate } = await import("@outturn/core/excel");
  const filled = fillTemplate(bytes, figuresByName(forecast), NAME_PREFIX, name);
  say(wrote(out, writeWhole(out, filled, { reads: [path, template], force })));
}
