import { readPlanText } from "@outturn/core/yaml";
import { fullPlan } from "../full-plan.ts";
import { printLine } from "../print.ts";
import { starterPlan } from "../starter-plan.ts";
import { inCommand } from "../terminal/in-command.ts";
import { workbookOf } from "../workbook-of.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn template` may be told. */
export interface TemplateChoices {
  readonly out: string;
  readonly force?: true;
  readonly full?: true;
}

/** `outturn template --out FILE`: what `outturn init` writes, as a workbook. */
export async function template({ out, force, full }: TemplateChoices): Promise<void> {
  const plan = readPlanText(full ? fullPlan : starterPlan, "starter plan");
  const was = writeWhole(out, await workbookOf(plan), { force });
  printLine(wrote(out, was));
  const what = full ? "a plan with an example of every key" : "a starter plan";
  printLine(`It is ${what}. Make it yours, save it, then: outturn forecast ${inCommand(out)}`);
}
