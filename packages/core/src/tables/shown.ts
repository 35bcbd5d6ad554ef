import { ownProperty } from "../issues/index.ts";
import { asPercent, asPounds, type Millionths, type Pence } from "../money/index.ts";
import { fteAsText, fteInSteps } from "./fte-shown.ts";
import { inSteps, type MoneyShown, stepAsText, stepsAsText, unitOf } from "./money-shown.ts";
import type { Cell, CellFigures, Cells, Column, ColumnUnit, Table } from "./table.ts";

/** A table as texts, ready to be laid out: every figure rounded on its own, with what that leaves over said (C14). */
export interface ShownTable {
  readonly title: string;
  /** The unit of its sums, "£", "£k" or "£m"; absent where it has none. */
  readonly unit?: string;
  /** Its columns in order, by the keys that they have in the table. */
  readonly columns: readonly { readonly key: string; readonly label: string; readonly align: "left" | "right" }[];
  readonly rows: readonly ShownRow[];
  /** Said where the figures shown along some row do not add up as they are held to. */
  readonly rounding?: string;
}

/** `rounding` is what the figures shown above it lack of the shown total; blank where they lack nothing. */
export interface ShownRow {
  readonly is: "row" | "rounding" | "total";
  readonly cells: readonly string[];
  /** What tells the row from another of the same name. */
  readonly id?: string;
  /** The figure of the forecast that each cell is, as `explain` takes it; absent of a row of which no cell is one. */
  readonly figures?: readonly (string | undefined)[];
}

interface Rounded {
  readonly is: ShownRow["is"];
  readonly figures?: CellFigures | undefined;
  readonly id?: string;
  readonly cells: Cells;
}

/**
 * A table in the units it is to be read in. Where the figures shown do not add up to the total shown, a row `Rounding` says by how
 * much; where they do not along a row, a sentence does.
 *
 * @example
 * shownTable({ title: "Cost", columns: [{ key: "of", label: "", unit: "text" }, { key: "sum", label: "2024/25", unit: "pounds" }],
 *   rows: [{ of: "Pay", sum: 140 }, { of: "NI", sum: 140 }], total: { of: "Total", sum: 280 } }).rows.map(({ cells }) => cells[1]) // => ["1", "1", "1", "3"]
 */
export function shownTable(table: Table, money: MoneyShown = "pounds"): ShownTable {
  const columns = withoutEmpty(table);
  const { nilBelow = 0 } = table;
  const isNil = (cell: Cell): boolean => typeof cell === "number" && cell > 0 && cell < nilBelow;
  const inUnits = (cells: Cells): Cells =>
    Object.fromEntries(
      columns.map(({ key, unit }) => [
        key,
        roundedCell(isNil(ownProperty(cells, key)) ? 0 : ownProperty(cells, key), unit, money),
      ]),
    );
  const parts: Rounded[] = table.rows.map((cells, rowIndex) => {
    const id = ownProperty(cells, "id");
    const figures = table.figures?.[rowIndex];
    return { is: "row", cells: inUnits(cells), figures, ...(typeof id === "string" && { id }) };
  });
  const total: Rounded[] = table.total
    ? [{ is: "total", cells: inUnits(table.total), figures: table.totalFigures }]
    : [];
  const deduction = Math.max(0, ...[...parts, ...total].map(({ cells }) => offAcross(table, cells)));
  const rows = [...parts, ...total.flatMap((record) => [...roundingRow(columns, parts, record), record])];
  return {
    title: table.title,
    ...(columns.some(({ unit }) => unit === "pounds") && { unit: unitOf(money) }),
    columns: columns.map(({ key, label, unit }) => ({ key, label, align: unit === "text" ? "left" : "right" })),
    rows: rows.map(({ is, cells, id, figures = {} }) => ({
      is,
      ...(id !== undefined && { id }),
      ...(Object.keys(figures).length > 0 && { figures: columns.map(({ key }) => ownProperty(figures, key)) }),
      cells: columns.map(({ key, unit }) =>
        is === "rounding" && numberIn(ownProperty(cells, key)) === 0 && unit !== "text"
          ? ""
          : cellText(ownProperty(cells, key), unit, money),
      ),
    })),
    ...roundingSaid(
      deduction > 0 && `along some rows the figures shown are up to ${stepAsText(deduction, money)} off their sum`,
      table.rows.some((row) => columns.some(({ key }) => isNil(ownProperty(row, key)))) &&
        `what is under ${asPounds(nilBelow as Pence)} is shown as nothing; the data keep it`,
    ),
  };
}

const roundingSaid = (...said: readonly (string | false)[]): { readonly rounding?: string } => {
  const sentences = said.filter((sentence) => sentence !== false);
  return sentences.length === 0 ? {} : { rounding: `Rounding: ${sentences.join("; ")}.` };
};

/** The columns of a table that say something: those of texts, and those in which a row has a cell. */
export function withoutEmpty({ columns, rows, total }: Table): readonly Column[] {
  const allCells = total ? [...rows, total] : rows;
  return columns.filter(
    ({ key, unit }) => unit === "text" || allCells.some((row) => ownProperty(row, key) !== undefined),
  );
}

/** How far a row's shown parts are from its shown wholes. */
function offAcross({ across }: Table, cells: Cells): number {
  const sumOf = (keys: readonly string[]): number =>
    keys.reduce((total, columnKey) => total + numberIn(ownProperty(cells, columnKey)), 0);
  return across ? Math.abs(sumOf(across.wholes) - sumOf(across.parts)) : 0;
}

/** What the parts shown lack of the total shown, in the columns where they lack something; no row where they nowhere do. */
function roundingRow(columns: readonly Column[], parts: readonly Rounded[], total: Rounded): readonly Rounded[] {
  const remaining = columns
    .filter(({ key }) => typeof ownProperty(total.cells, key) === "number")
    .map(({ key }) => {
      const amount = parts.reduce((totalSoFar, { cells }) => totalSoFar + numberIn(ownProperty(cells, key)), 0);
      return [key, numberIn(ownProperty(total.cells, key)) - amount] as const;
    });
  if (remaining.every(([, amount]) => amount === 0)) return [];
  return [{ is: "rounding", cells: { [columns[0]!.key]: "Rounding", ...Object.fromEntries(remaining) } }];
}

const numberIn = (cell: Cell): number => (typeof cell === "number" ? cell : 0);

function roundedCell(cell: Cell, unit: ColumnUnit, money: MoneyShown): Cell {
  if (typeof cell !== "number") return cell;
  if (unit === "pounds") return inSteps(cell as Pence, money);
  return unit === "fte" ? fteInSteps(cell) : cell;
}

function cellText(cell: Cell, unit: ColumnUnit, money: MoneyShown): string {
  if (cell === undefined) return unit === "text" ? "" : "–";
  if (typeof cell === "string") return cell;
  if (unit === "pounds") return stepsAsText(cell, money);
  if (unit === "fte") return fteAsText(cell);
  return unit === "rate" ? asPercent(cell as Millionths) : stepsAsText(cell, "pounds");
}
