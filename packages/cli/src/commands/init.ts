import { fullPlan } from "../full-plan.ts";
import { printLine } from "../print.ts";
import { starterPlan } from "../starter-plan.ts";
import { inCommand } from "../terminal/in-command.ts";
import { writeWhole } from "../write-file.ts";

/** `outturn init [FILE]`. */
export async function init(file: string, { full }: { readonly full?: true }): Promise<void> {
  writeWhole(file, full ? fullPlan : starterPlan, { instead: "Name another file, as in: outturn init second.yaml" });
  const subject = full ? "a plan with an example of every key" : "a starter plan";
  printLine(`Wrote ${file}, ${subject}. Make it yours, then: outturn forecast ${inCommand(file)}`);
  printLine("For an editor that completes the keys: outturn schema --out plan.schema.json");
}
