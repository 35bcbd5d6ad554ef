import { firstDay, type Plan } from "@outturn/core";
import { writePlanText } from "@outturn/core/yaml";
import { fileName, saveFile } from "./save-file.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers a plan as a file of text. */
export const savePlan = (plan: Plan): void =>
  saveFile(fileName(plan.title, "yaml"), writePlanText(plan), "application/yaml");

/** Offers a plan as a workbook. It says that it was made on a day of the plan's own, so that the same plan is the same file. */
export async function saveWorkbook(plan: Plan): Promise<void> {
  const { planBook, writeBook } = await import("../file-readers.ts");
  const bytes = await writeBook(planBook(plan), { made: plan.source?.date ?? firstDay(plan.years.from) });
  saveFile(fileName(plan.title, "xlsx"), new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORKBOOK }), WORKBOOK);
}
