import {
  heldAt,
  type Issue,
  type Locate,
  nearest,
  notAPlanBook,
  noVersionInBook,
  PlanError,
  sheetTwice,
  unknownSheet,
} from "../../issues/index.ts";
import { type DayAsWritten, type DraftRead, daysAsWritten, type Plan, readPlan } from "../../plan/index.ts";
import { type Book, type Sheet, sheetPlace } from "../../sheets/index.ts";
import { letters } from "../heading.ts";
import { CALCULATED, LAYOUTS, LISTS, READ_ME } from "../layouts.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { hiddenIn, sayingHidden } from "./hidden.ts";
import { inCells } from "./in-cells.ts";
import { inHeadings } from "./in-headings.ts";
import { inOrderOfCells } from "./order.ts";
import { placeRows } from "./place-records.ts";
import { locateIn, type Places } from "./places.ts";
import { fieldHeadings, fieldsIn, readFields } from "./read-fields.ts";
import { type Reading, startReading } from "./reading.ts";
import { readRows, rowHeadings } from "./row-records.ts";
import { isFilled, isOwn, tableOn } from "./table.ts";

/** A plan out of a workbook. */
export interface PlanInBook {
  readonly plan: Plan;
  /** Finds a path's place, as `plan.xlsx: Posts!C14`. */
  readonly locate: Locate;
  /** What was read and may not have been meant, a sentence each: hidden rows, links that were not followed. */
  readonly remarks: readonly string[];
  /** Its dates that are texts of another form than plans hold. */
  readonly days: () => readonly DayAsWritten[];
}

/**
 * A plan from the sheets of a workbook, as `planBook` makes them: sheets by their names, columns by their headings, in any order.
 *
 * @throws PlanError with every issue at once, each with its sheet and cell
 * @example
 * const lines = [["Id", "2025/26"], ["legal", "£100k"]];
 * const fields = [["Field", "Value"], ["Outturn", 1], ["Title", "Legal costs"], ["Years: from", "2025/26"], ["Years: to", "2025/26"]];
 * const sheet = (name, rows) => ({ name, rows, hidden: false, hiddenRows: new Set(), hiddenColumns: new Set(), merged: [] });
 * const sheets = [sheet("Plan", fields), sheet("Lines", lines)];
 * const { plan, locate } = readPlanBook({ fileName: "plan.xlsx", kind: "xlsx", sheets, remarks: [] });
 * plan.lines[0].sum.perYear // => [{ year: "2025/26", amount: 10000000 }]
 * locate(["lines", 0, "perYear", "2025/26"], "value") // => "plan.xlsx: Lines!B2"
 */
export function readPlanBook(book: Book): PlanInBook {
  const { plan, issues, ...remaining } = readDraftBook(book);
  if (plan === undefined) throw new PlanError(issues);
  return { plan, ...remaining };
}

/** A plan as the sheets of a workbook write it, and the plan or the issues that it comes to. */
export interface DraftInBook extends DraftRead, Omit<PlanInBook, "plan"> {}

/**
 * A plan as the sheets of a workbook write it, and the plan or the issues that it comes to, each with its sheet and cell.
 *
 * @throws PlanError where no sheet of it is one of a plan's
 */
export function readDraftBook(book: Book): DraftInBook {
  const reading = startReading(book);
  const sheets = sheetsOfPlan(book, reading);
  const hidden = sheets.flatMap(({ layout, sheet }) => readSheet(layout, sheet, reading));
  saysNoVersion(reading, book, sheets.find(({ layout }) => layout.place.length === 0)?.sheet);
  const locate = locateIn(reading.places, book.fileName);
  return {
    ...draftOf(reading, locate, book),
    locate,
    remarks: [...book.remarks, ...hidden],
    days: () => daysAsWritten(reading.written),
  };
}

/** Where the parts of a plan stand in its workbook, which is not read any further. */
export function placesOf(book: Book): Places {
  const reading = startReading(book);
  for (const { layout, sheet } of sheetsOfPlan(book, reading)) readSheet(layout, sheet, reading);
  return reading.places;
}

/** A workbook that does not say that it is a plan lacks its first sheet, or a row of it. */
function saysNoVersion({ written, issues, lost }: Reading, { fileName }: Book, sheet: Sheet | undefined): void {
  if (heldAt(written, "outturn") !== undefined || issues.some(({ path }) => path === "outturn")) return;
  const place = sheet === undefined ? fileName : `${fileName}: ${sheetPlace(sheet.name)}`;
  issues.push({ ...noVersionInBook(sheet !== undefined), path: "", at: place });
  lost.add(""); // where it is put into a text is said of texts alone
}

/** The draft, and the plan where its cells and what they come to have no issue. */
function draftOf({ written, issues, lost }: Reading, locate: Locate, book: Book): DraftRead {
  const found: Issue[] = [...issues];
  try {
    const plan = readPlan(written, locate);
    if (found.length === 0) return { draft: written, plan, issues: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const said = new Set<string>();
    for (const issue of error.issues) {
      const line = `${issue.at} ${issue.problem}`;
      if (!lost.has(issue.path) && !said.has(line)) found.push(inHeadings(inCells(issue, locate)));
      said.add(line);
    }
  }
  return { draft: written, issues: inOrderOfCells(found, book).map((issue) => sayingHidden(issue, book)) };
}

interface PlanSheet {
  readonly layout: SheetLayout;
  readonly sheet: Sheet;
}

const SHEET_NAMES = LAYOUTS.map(({ sheetName }) => sheetName);

/** Sheets that hold nothing of the plan. */
const BESIDE = new Set([READ_ME, LISTS, ...CALCULATED].map(letters));

/** The sheets that hold parts of a plan, in the order in which they are put together: what is owned after its owners. */
function sheetsOfPlan({ sheets, fileName }: Book, { report }: Reading): readonly PlanSheet[] {
  const byName = new Map(LAYOUTS.map((layout) => [letters(layout.sheetName), layout]));
  const foundSheets = new Map<SheetLayout, Sheet>();
  const unknown: Sheet[] = [];
  for (const sheet of sheets) {
    if (isOwn(sheet.name) || BESIDE.has(letters(sheet.name))) continue;
    const place = { sheetName: sheet.name, row: 0, column: 0 };
    const layout = byName.get(letters(sheet.name));
    const other = layout && foundSheets.get(layout);
    if (other !== undefined) report(place, sheetTwice(sheet.name, other.name));
    else if (layout !== undefined) foundSheets.set(layout, sheet);
    else if (sheet.rows.some((row) => row.some(isFilled))) {
      report(place, unknownSheet(sheet.name, SHEET_NAMES));
      unknown.push(sheet);
    }
  }
  if (foundSheets.size === 0) throw new PlanError([{ ...notAPlanBook(SHEET_NAMES), path: "", at: fileName }]);
  for (const sheet of unknown) {
    const layout = byName.get(letters(nearest(sheet.name, SHEET_NAMES) ?? ""));
    if (layout !== undefined && !foundSheets.has(layout)) foundSheets.set(layout, sheet); // so that nothing else is said to lack it
  }
  return LAYOUTS.flatMap((layout) => {
    const sheet = foundSheets.get(layout);
    return sheet === undefined ? [] : [{ layout, sheet }];
  });
}

/** Reads a sheet into the plan, and says what of it is hidden. */
function readSheet(layout: SheetLayout, sheet: Sheet, reading: Reading): readonly string[] {
  if (layout.is === "fields") {
    const table = tableOn(sheet, fieldHeadings, reading);
    if (table === undefined) return [];
    keepSection(layout, sheet, table.headingRow, reading);
    const fields = fieldsIn(table);
    readFields(layout, fields, reading);
    return hiddenIn(fields);
  }
  const table = tableOn(sheet, rowHeadings(layout), reading);
  if (table === undefined) return [];
  keepSection(layout, sheet, table.headingRow, reading);
  placeRows(layout, readRows(layout, table, reading), reading);
  return hiddenIn(table);
}

/** A section as a whole stands where its sheet has its headings. */
function keepSection({ place, belongsTo, is }: SheetLayout, sheet: Sheet, row: number, { places }: Reading): void {
  if (is !== "entries" || belongsTo === undefined)
    places.cells.set(place.join("."), { sheetName: sheet.name, row, column: 0 });
}
