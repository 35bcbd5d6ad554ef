import { firstDay, forecast, type Plan } from "@outturn/core";
import { liveBook, liveSize, MOST_FORMULAS } from "@outturn/core/live";
import { writeBook } from "../file-readers.ts";
import type { LiveFile } from "./job.ts";

/** A plan's forecast as a workbook of formulas. It says that it was made on a day of the plan's own, so that the same plan is the same file. */
export async function liveFile(plan: Plan): Promise<LiveFile> {
  const made = forecast(plan);
  const { formulas } = liveSize(made);
  if (formulas > MOST_FORMULAS)
    return {
      is: "refused",
      why: `This plan is too large for live formulas: they would be about ${counted(formulas)}. Up to ${counted(MOST_FORMULAS)} are written.`,
    };
  return {
    is: "file",
    bytes: await writeBook(liveBook(made), { made: plan.source?.date ?? firstDay(plan.years.from) }),
  };
}

const counted = (count: number): string => count.toLocaleString("en-GB");
