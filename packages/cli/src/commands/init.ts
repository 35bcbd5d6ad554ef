import { printLine } from "../print.ts";
import { starterPlan } from "../starter-plan.ts";
import { writeWhole } from "../write-file.ts";

/** `outturn init [FILE]`. */
export async function init(file: string): Promise<void> {
  writeWhole(file, starterPlan, { instead: "Name another file, as in: outturn init second.yaml" });
  printLine(`Wrote ${file}, a starter plan. Make it yours, then: outturn forecast ${file}`);
  printLine("For an editor that completes the keys: outturn schema --out plan.schema.json");
}
