import type { Day } from "../../calendar/index.ts";
import { type Cell, firstRowOf, type SheetDesign, sheetPlace } from "../../sheets/index.ts";
import { serialOf } from "../figures/days.ts";
import { absolutePlace, type Inputs } from "../inputs.ts";
import type { Check } from "./check-rows.ts";

/** Sheets of a plan that the figures of the workbook rest on, in the order of the plan. */
const SHEETS: ReadonlySet<string> = new Set([
  ...[
    "Plan",
    "Conventions",
    "Pay scales",
    "Grades",
    "Grade changes",
    "Pay awards",
    "On-costs",
    "Vacancy factor",
    "Agency rates",
  ],
  ...[
    "Posts",
    "Starts",
    "Salaries",
    "Full costs",
    "Supplements",
    "Cover",
    "Vacant days",
    "Absorbed",
    "Lines",
    "Savings",
    "Funding",
  ],
]);

/** Columns and fields that no figure rests on. */
const isWords = (heading: string): boolean =>
  /^(?:title|source|organisation|illustrative|accepts|about|outturn|approved)/i.test(heading);

/** Rows under a table that are looked at for what was added. */
const SPARE_ROWS = 500;
/** What stands between texts that are joined, which none of them need hold. */
const BETWEEN = "|";

/**
 * Checks that whatever no formula reads is as it was exported, row by row, and that no row was added: every other cell of the plan's sheets
 * is read by a formula, and may be changed.
 */
export function inputChecks({ cells, used }: Inputs): readonly Check[] {
  const read = new Set(used);
  return cells.design.sheets
    .filter(({ name }) => SHEETS.has(name))
    .flatMap((sheet) => [
      ...rowCheck(sheet),
      ...sheet.rows.flatMap((sheetRow, position) => cellsCheck(sheet, sheetRow, position, read)),
    ]);
}

function rowCheck(sheet: SheetDesign): readonly Check[] {
  const [first, last] = [firstRowOf(sheet) + 1, firstRowOf(sheet) + sheet.rows.length + SPARE_ROWS];
  const range = `${sheetPlace(sheet.name)}!$A$${first}:$A$${last}`;
  const filled = sheet.rows.filter(([sheetCell]) => sheetCell !== null && sheetCell !== undefined).length;
  return [
    {
      subject: sheet.name,
      says: "no row was added or taken away",
      formula: `IF(COUNTA(${range})={number},0,1)`,
      exportedNumber: filled,
    },
  ];
}

/** What of a row no formula reads: its texts joined, its numbers and days added up. */
function cellsCheck(
  sheet: SheetDesign,
  sheetRow: readonly Cell[],
  position: number,
  read: ReadonlySet<string>,
): readonly Check[] {
  const rowIndex = firstRowOf(sheet) + position;
  const isFields = sheet.columns[0]?.heading === "Field";
  if (isFields && (isWords(String(sheetRow[0])) || sheetRow[0] === null)) return [];
  const texts: { readonly place: string; readonly holds: string }[] = [];
  const numbers: { readonly place: string; readonly holds: number }[] = [];
  sheet.columns.forEach(({ heading }, column) => {
    const place = absolutePlace({ sheetName: sheet.name, row: rowIndex, column });
    if (isWords(heading) || (isFields && column !== 1) || read.has(place)) return;
    const sheetCell = sheetRow[column] ?? null;
    if (typeof sheetCell === "number") numbers.push({ place, holds: sheetCell });
    else if (typeof sheetCell === "object" && sheetCell !== null && sheetCell.is === "day")
      numbers.push({ place, holds: serialOf(sheetCell.day as Day) });
    else if (sheetCell === null || typeof sheetCell === "string") texts.push({ place, holds: sheetCell ?? "" });
  });
  const exportedNumber = numbers.reduce((total, { holds }) => total + Math.round(holds * 10_000), 0);
  const exportedText = texts.map(({ holds }) => holds).join(BETWEEN);
  const conditions = [
    ...(texts.length === 0 ? [] : [`EXACT(${texts.map(({ place }) => place).join(`&"${BETWEEN}"&`)},{text}&"")`]),
    ...(numbers.length === 0 ? [] : [`${numbers.map(({ place }) => `ROUND(N(${place})*10000,0)`).join("+")}={number}`]),
  ];
  if (conditions.length === 0) return [];
  const holds = conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(",")})`;
  const name = `${sheet.name}, row ${rowIndex + 1}`;
  return [
    {
      subject: name,
      says: "what no formula reads is as it was exported",
      formula: `IF(${holds},0,1)`,
      ...(texts.length > 0 && { exportedText }),
      ...(numbers.length > 0 && { exportedNumber }),
    },
  ];
}
