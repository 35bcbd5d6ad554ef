import { extname } from "node:path";
import { type Plan, writePlan } from "@outturn/core";
import { WrongUsage } from "./failure.ts";
import { workbookOf } from "./workbook-of.ts";

type Written = string | Uint8Array;

/** How a plan is written, by the end of the file's name. */
const writers = new Map<string, (plan: Plan) => Promise<Written>>([
  [".xlsx", workbookOf],
  [".yaml", yamlOf],
  [".yml", yamlOf],
  [".json", jsonOf],
]);

/**
 * How a plan is written into a file, by the end of its name.
 *
 * @throws WrongUsage where that is none in which plans are written
 */
export function planWriter(out: string): (plan: Plan) => Promise<Written> {
  const writer = writers.get(extname(out).toLowerCase());
  if (writer === undefined)
    throw new WrongUsage(`--out takes a file whose name ends in .xlsx, .yaml or .json; not "${out}".`);
  return writer;
}

async function yamlOf(plan: Plan): Promise<string> {
  const { writePlanText } = await import("@outturn/core/yaml");
  return writePlanText(plan);
}

async function jsonOf(plan: Plan): Promise<string> {
  return `${JSON.stringify(writePlan(plan), null, 2)}\n`;
}
