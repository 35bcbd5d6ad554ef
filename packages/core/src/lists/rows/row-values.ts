import type { Day } from "../../calendar/index.ts";
import { cellNotRead } from "../../issues/index.ts";
import { type Fte, FULL_TIME, type Pence } from "../../money/index.ts";
import { givenValue, type ListField, type ListMapping } from "../../plan/index.ts";
import { type Cell, columnName, type Sheet } from "../../sheets/index.ts";
import {
  type CellRead,
  cellText,
  countCell,
  dayCell,
  fteCell,
  hoursCell,
  isBlank,
  type MoneyHeld,
  moneyCell,
} from "../cells/index.ts";
import { type FoundColumns, surelyPersonal } from "../columns/index.ts";
import type { Troubles } from "../troubles.ts";
import { rememberReads } from "./remember-reads.ts";
import type { Settled } from "./settled.ts";
import { vacancyOf } from "./vacancy.ts";

/** What the cells of one row hold, as far as they can be read; what is blank is absent. */
export interface RowValues {
  readonly postNumber?: string;
  readonly title?: string;
  readonly team?: string;
  readonly costCentre?: string;
  readonly grade?: string;
  readonly point?: string;
  readonly money?: Pence;
  /** Of twelve months, some have pay and others have none. */
  readonly monthsWithout?: true;
  readonly fte?: Fte;
  readonly weeks?: number;
  readonly count?: number;
  readonly start?: Day;
  readonly end?: Day;
  readonly vacant?: boolean;
  /** A cell could not be read: the row is no post until it is mended. */
  readonly broken: boolean;
}

/** How often figures were rounded as they were read. */
export interface Rounded {
  money: number;
  fte: number;
}

/** Reads the mapped cells of rows; what cannot be read is reported, once for all rows with the same fault. */
export function valuesReader(
  sheet: Sheet,
  mapping: ListMapping,
  columns: FoundColumns,
  settled: Settled,
  rounded: Rounded,
) {
  const { fields, months } = columns;
  const isVacant = vacancyOf(mapping);
  const remembered = rememberReads();
  return (row: number, troubles: Troubles | undefined): RowValues => {
    const cells = sheet.rows[row]!;
    let broken = false;
    const take = <Value>(field: ListField, read: (cell: Cell | undefined) => CellRead<Value>): Value | undefined => {
      const column = fields.get(field);
      return column === undefined ? undefined : valueAt(field, column, read);
    };
    const text = (field: ListField): string | undefined => take(field, textCell);
    const valueAt = <Value>(
      field: string,
      column: number,
      read: (cell: Cell | undefined) => CellRead<Value>,
    ): Value | undefined => {
      const held = remembered(field, cells[column], read);
      if ("value" in held) return held.value;
      if ("blank" in held) return undefined;
      broken = true;
      troubles?.reportRow(
        `${column} ${held.wrong}`,
        (places) =>
          cellNotRead(`Column ${columnName(column)} ("${columns.headings[column]}")`, held.wrong, places, CORRECT),
        row,
        column,
      );
      return undefined;
    };
    const money = (cell: Cell | undefined) => moneyCell(cell, settled.moneyIn);
    const held: ReturnType<typeof yearOf> =
      months.length > 0
        ? yearOf(months.map((column) => valueAt("months", column, money)))
        : take(fields.has("charge") ? "charge" : "salary", money);
    const fte = take("fte", fteCell) ?? take("hours", (cell) => hoursCell(cell, settled.terms.fullTimeHours));
    if (held?.rounded) rounded.money += 1;
    if (fte?.rounded) rounded.fte += 1;
    const weeks = take("weeks", fteCell);
    const writing = { dateOrder: settled.dateOrder, ...(mapping.serialDates && { serialDates: mapping.serialDates }) };
    const values = {
      postNumber: text("post"),
      title: text("title"),
      team: text("team"),
      costCentre: text("costCentre"),
      grade: text("grade"),
      point: text("point"),
      money: held?.pence,
      monthsWithout: held?.monthsWithout,
      fte: fte?.fte,
      weeks: weeks === undefined ? undefined : Math.round(weeks.fte / (FULL_TIME / 1000)),
      count: take("count", countCell),
      start: take("start", (cell) => dayCell(cell, writing)),
      end: take("end", (cell) => dayCell(cell, writing)),
      vacant: isVacant(cells, fields),
    };
    return { ...givenValue(values), broken };
  };
}

/** A text; one that is surely personal is refused, whatever its column should hold. */
function textCell(cell: Cell | undefined): CellRead<string> {
  if (isBlank(cell)) return { blank: true };
  const holds = surelyPersonal(cell);
  return holds === undefined ? { value: cellText(cell) } : { wrong: `it looks like ${holds}` };
}

const CORRECT =
  "Correct it in the list, or set the row aside in the mapping by what another of its columns holds (setAside).";

/** What months come to, and whether some of them have nothing. */
function yearOf(
  parts: readonly (MoneyHeld | undefined)[],
): (MoneyHeld & { readonly monthsWithout?: true }) | undefined {
  const held = parts.filter((part) => part !== undefined);
  if (held.length === 0) return undefined;
  const pence = held.reduce((sum, part) => sum + part.pence, 0) as Pence;
  const paid = held.filter((part) => part.pence !== 0).length;
  return {
    pence,
    rounded: held.some((part) => part.rounded),
    ...(paid > 0 && paid < parts.length && { monthsWithout: true }),
  };
}
