import { actionSheets } from "./layouts/action-sheets.ts";
import { budgetSheets } from "./layouts/budget-sheets.ts";
import { demandSheets } from "./layouts/demand-sheets.ts";
import { moneySheets } from "./layouts/money-sheets.ts";
import { planSheets } from "./layouts/plan-sheets.ts";
import { postSheets } from "./layouts/post-sheets.ts";
import { rateSheets } from "./layouts/rate-sheets.ts";
import { scenarioSheets } from "./layouts/scenario-sheets.ts";
import type { SheetLayout } from "./sheet-layout.ts";

/** The sheets of a plan, in their order. What has no sheet of its own stands on the first, field by field. */
export const LAYOUTS: readonly SheetLayout[] = [
  ...planSheets,
  ...rateSheets,
  ...postSheets,
  ...moneySheets,
  ...demandSheets,
  ...budgetSheets,
  ...scenarioSheets,
  ...actionSheets,
];

/** The sheet that people read first, which holds nothing of the plan. */
export const READ_ME = "Read me";

/** The sheet of what others offer to choose from, which comes with a workbook and holds nothing of the plan. */
export const LISTS = "Lists";

/** The sheets that a live workbook works out from the plan, in their order; they hold nothing of the plan. */
export const CALCULATED = [
  "Summary",
  "Months",
  "Costs",
  "Draws",
  "Rates in use",
  "Scales",
  "Checks",
  "What is live",
  "Sources",
] as const;

/** A sheet that is worked out. */
export type CalculatedSheet = (typeof CALCULATED)[number];

const byPlace = new Map(LAYOUTS.map((layout) => [layout.place.join("."), layout]));

/** The layout of a list, of a record or of names that has a sheet of its own, by its place in dots. */
export const layoutAt = (placeText: string): SheetLayout | undefined =>
  placeText === "" ? undefined : byPlace.get(placeText);
