import { yearsFrom } from "../calendar/index.ts";
import { type Plan, writePlan } from "../plan/index.ts";
import type { BookDesign, SheetDesign } from "../sheets/index.ts";
import { fieldSheet } from "./field-sheet.ts";
import { LAYOUTS } from "./layouts.ts";
import { readMe } from "./read-me.ts";
import { rowsToWrite } from "./records.ts";
import { rowSheet } from "./row-sheet.ts";

/**
 * A plan as a workbook: a sheet for each section, a row for each record, a column for each field that any of them has.
 *
 * @param plan - as `readPlan` gives it; `readPlanBook` reads the workbook back as the same plan
 */
export function planBook(plan: Plan): BookDesign {
  const written = writePlan(plan);
  const years = yearsFrom(plan.years.from, plan.years.to);
  const sheets = LAYOUTS.flatMap((layout): SheetDesign[] => {
    const rows = rowsToWrite(layout, written);
    if (rows.length === 0 && !layout.isAlways) return [];
    return [layout.is === "fields" ? fieldSheet(layout, rows) : rowSheet(layout, rows, years)];
  });
  return { title: plan.title, sheets: [readMe(), ...sheets] };
}
