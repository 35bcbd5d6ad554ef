import { extname } from "node:path";
import { type Plan, writePlan } from "@outturn/core";
import { WrongUsage } from "../failure.ts";
import { say } from "../print.ts";
import { readPlanOf } from "../read-forecast.ts";
import { workbookOf } from "../workbook-of.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn convert` may be told. */
export interface ConvertChoices {
  readonly out: string;
  readonly force?: true;
}

/** How a plan is written, by the end of the file's name. */
const writers = new Map<string, (plan: Plan) => Promise<string | Uint8Array>>([
  [".xlsx", workbookOf],
  [".yaml", yamlOf],
  [".yml", yamlOf],
  [".json", jsonOf],
]);

/** `outturn convert PLAN --out FILE`: the same plan in another form. */
export async function convert(path: string, { out, force }: ConvertChoices): Promise<void> {
  const written = writers.get(extname(out).toLowerCase());
  if (written === undefined)
    throw new WrongUsage(`--out takes a file whose name ends in .xlsx, .yaml or .json; not "${out}".`);
  const { plan } = await readPlanOf(path);
  const was = writeWhole(out, await written(plan), { reads: [path], force });
  say(wrote(out, was));
}

async function yamlOf(plan: Plan): Promise<string> {
  const { writePlanText } = await import("@outturn/core/yaml");
  return writePlanText(plan);
}

async function jsonOf(plan: Plan): Promise<string> {
  return `${JSON.stringify(writePlan(plan), null, 2)}\n`;
}
