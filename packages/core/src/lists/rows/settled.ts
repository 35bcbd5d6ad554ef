import type { ListMapping } from "../../plan/index.ts";
import type { Sheet } from "../../sheets/index.ts";
import { counted } from "../../words/index.ts";
import { type DateOrder, dateOrders, hasShortYear, isBlank, isSerial } from "../cells/index.ts";
import type { FoundColumns } from "../columns/index.ts";
import { QUESTIONS } from "../questions.ts";
import type { Troubles } from "../troubles.ts";
import type { SortedRow } from "./sort-rows.ts";
import type { PayTerms } from "./spine-point.ts";

/** What of a mapping every row is read by, once it is settled; while it is not, with the answer that stands first. */
export interface Settled {
  readonly moneyIn: "pounds" | "pence";
  readonly terms: PayTerms;
  readonly dateOrder: DateOrder;
  /** How dates are read where the list shows it and the mapping does not say. */
  readonly remarks: readonly string[];
}

/** What a mapping says of units and writing, with a question for each thing that it leaves open and the list needs. */
export function settle(
  sheet: Sheet,
  mapping: ListMapping,
  columns: FoundColumns,
  sorted: readonly SortedRow[],
  troubles: Troubles,
): Settled {
  if (mapping.groupHeadings === undefined && !columns.fields.has("team") && hasSeveralGroups(sorted))
    troubles.ask(QUESTIONS.groupHeadings);
  const data = sorted.filter(({ kind }) => kind === "data").map(({ row }) => sheet.rows[row]!);
  const hasMoney = columns.fields.has("salary") || columns.fields.has("charge") || columns.months.length > 0;
  if (hasMoney) askAboutPay(mapping, columns, troubles);
  const dates = dateOrderOf(mapping, columns, data, troubles);
  return {
    moneyIn: mapping.moneyIn ?? "pounds",
    terms: {
      per: columns.months.length > 0 ? "year" : (mapping.payPer ?? "year"),
      salaryIs: mapping.salaryIs ?? "full-time",
      fullTimeHours: mapping.fullTimeHours ?? 3700,
      isOfTwelve: columns.months.length > 0,
    },
    ...dates,
  };
}

/** Two or more rows with one text alone, each with a post right below it. */
function hasSeveralGroups(sorted: readonly SortedRow[]): boolean {
  const groups = sorted.filter(
    ({ kind }, position) => kind === "group-heading" && sorted[position + 1]?.kind === "data",
  );
  return groups.length > 1;
}

function askAboutPay(mapping: ListMapping, columns: FoundColumns, { ask }: Troubles): void {
  const isCharged = columns.fields.has("charge");
  if (mapping.moneyIn === undefined) ask(QUESTIONS.moneyIn);
  if (mapping.payPer === undefined && isCharged) ask(QUESTIONS.chargePer);
  else if (mapping.payPer === undefined && columns.months.length === 0) ask(QUESTIONS.payPer);
  if (mapping.salaryIs === undefined && !isCharged) ask(QUESTIONS.salaryIs);
  const needsHours =
    (mapping.payPer === "hour" && !isCharged) || (columns.fields.has("hours") && !columns.fields.has("fte"));
  if (needsHours && mapping.fullTimeHours === undefined) ask(QUESTIONS.fullTimeHours);
}

/** How dates are written: as the mapping says, or as all of them can be read; asked where both ways would do. */
function dateOrderOf(
  mapping: ListMapping,
  columns: FoundColumns,
  data: readonly (readonly unknown[])[],
  troubles: Troubles,
): Pick<Settled, "dateOrder" | "remarks"> {
  const places = (["start", "end"] as const).flatMap((field) => columns.fields.get(field) ?? []);
  const cells = data.flatMap((row) => places.map((column) => row[column] as string | null));
  if (mapping.serialDates === undefined && cells.some((cell) => !isBlank(cell) && isSerial(cell)))
    troubles.ask(QUESTIONS.serialDates);
  const remarks = shortYears(cells);
  if (mapping.dateOrder !== undefined) return { dateOrder: mapping.dateOrder, remarks };
  const orders = cells.map(dateOrders).filter((found) => found !== undefined);
  const only = (order: DateOrder): number => orders.filter((found) => found.length === 1 && found[0] === order).length;
  const [dayFirst, monthFirst] = [only("day-first"), only("month-first")];
  if (dayFirst + monthFirst === 0 && orders.length > 0) troubles.ask(QUESTIONS.dateOrder);
  if (monthFirst === 0 || dayFirst > 0) return { dateOrder: "day-first", remarks };
  return {
    dateOrder: "month-first",
    remarks: [
      ...remarks,
      `Dates are read with the month first: ${counted(monthFirst, "of them can", "of them can")} be read in no other way.`,
    ],
  };
}

function shortYears(cells: readonly (string | null)[]): readonly string[] {
  const short = cells.filter(hasShortYear).length;
  if (short === 0) return [];
  return [
    `${counted(short, "date has", "dates have")} a year of two figures: 00 to 59 are read as 2000 to 2059, and 60 to 99 as 1960 to 1999.`,
  ];
}
