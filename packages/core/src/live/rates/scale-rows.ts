import type { Day } from "../../calendar/index.ts";
import { type PayTable, type Plan, pointsInOrder } from "../../plan/index.ts";
import { columnName, type GridCell } from "../../sheets/index.ts";
import type { ScaleValues } from "../../timeline/index.ts";
import { DAYS, serialOf } from "../figures/days.ts";
import { type Figure, figureOf, valueIn } from "../figures/figure.ts";
import { dayInput, type Inputs, numberInput, PERSONAL, placeOfCell } from "../inputs.ts";
import { addBlank, addWords, cellOfFigure, type LiveSheet, nextRow } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import { type AwardRow, afterAward } from "./award-rows.ts";
import { columnRange } from "./rate-rows.ts";

/** A scale as cells of other sheets name it: salaries by point and by the day from which they count. */
export interface ScaleRows {
  readonly points: readonly string[];
  /** The days, ascending. */
  readonly days: { readonly range: string; readonly figures: readonly Figure[] };
  /** Salaries in pence: all cells; and what stands in them, point by point. */
  readonly salaries: { readonly range: string; readonly values: readonly (readonly (number | null)[])[] };
  readonly pointNames: string;
  /** The days on which the lowest place becomes a higher one; places are counted from 1. */
  readonly lifts: readonly Lift[];
}

/** A day from which nobody on a scale stands below a place. */
export interface Lift {
  readonly day: Figure;
  readonly bottom: Figure;
}

const FIRST_COLUMN = 3;

/** Something that changes a scale's salaries on a day. */
type ScaleEvent =
  | { readonly from: Day; readonly table: PayTable; readonly tableIndex: number }
  | { readonly from: Day; readonly award: AwardRow };

/** Writes a scale: its tables and, after each, what awards make of it. */
export function addScale(
  sheet: LiveSheet,
  name: string,
  scaleValues: ScaleValues,
  plan: Plan,
  awards: readonly AwardRow[],
  inputs: Inputs,
): ScaleRows {
  const tables = scaleValues.steps.flatMap(({ table }) => (table === undefined ? [] : [table]));
  const tableDays = new Set(tables.map(({ from }) => from));
  const events: readonly ScaleEvent[] = [
    ...tables.map((table, tableIndex): ScaleEvent => ({ from: table.from, table, tableIndex })),
    ...awards
      .filter(({ award }) => award.scale === name && !tableDays.has(award.from) && award.from >= tables[0]!.from)
      .map((award): ScaleEvent => ({ from: award.award.from, award })),
  ].sort((first, second) => (first.from < second.from ? -1 : first.from > second.from ? 1 : 0));
  const points = pointsInOrder(tables);
  const isOwn = Object.hasOwn(plan.payScales, name);
  const headRow = nextRow(sheet);
  const columnOf = (eventIndex: number): string => columnName(FIRST_COLUMN + eventIndex);
  const givenDays = events.map((event): Figure | undefined => {
    if ("award" in event) return event.award.from;
    return isOwn ? dayInput(inputs, ["payScales", name, event.tableIndex, "from"]) : undefined;
  });
  const dayFigures = givenDays.map((given, eventIndex): Figure => {
    const value = given === undefined ? serialOf(events[eventIndex]!.from) : valueIn(given, 0);
    return figureOf(`${sheet.name}!$${columnOf(eventIndex)}$${headRow}`, value, DAYS);
  });
  const heads = givenDays.map(
    (given, eventIndex): GridCell =>
      given === undefined ? { is: "day", day: events[eventIndex]!.from } : cellOfFigure(given),
  );
  addWords(sheet, [name, "Counts from", "Place", ...heads], "heading", "heading", "heading", "full-day-heading");
  const lowest = lowestOfEvents(events, scaleValues);
  if (lowest.some((place) => place > 1))
    addWords(sheet, [name, "lowest place", null, ...lowest], "label", "label", "label", "given");
  const firstRow = nextRow(sheet);
  const values = points.map((point, pointIndex) => {
    const sheetRow = nextRow(sheet);
    const rowValues: (number | null)[] = [];
    const cells = events.map((event, eventIndex): GridCell => {
      const valueBefore = rowValues.at(-1) ?? undefined;
      const before = valueBefore && figureOf(`${columnOf(eventIndex - 1)}${sheetRow}`, valueBefore, PERSONAL);
      const sheetCell = salaryCell(event, pointIndex, before || undefined);
      rowValues.push(valueOfCell(sheetCell));
      return sheetCell;
    });
    addWords(sheet, [name, point, pointIndex + 1, ...cells], "label", "label", "number", "pence");
    return rowValues;
  });
  const lastRow = nextRow(sheet) - 1;
  addBlank(sheet);
  const [firstLetter, lastLetter] = [columnOf(0), columnOf(events.length - 1)];
  return {
    points,
    days: { range: `${sheet.name}!$${firstLetter}$${headRow}:$${lastLetter}$${headRow}`, figures: dayFigures },
    salaries: { range: `${sheet.name}!$${firstLetter}$${firstRow}:$${lastLetter}$${lastRow}`, values },
    pointNames: columnRange(sheet, "B", firstRow, lastRow),
    lifts: lowest.flatMap((place, eventIndex): readonly Lift[] => {
      if (place <= (lowest[eventIndex - 1] ?? 1)) return [];
      const cellPlace = `${sheet.name}!$${columnOf(eventIndex)}$${headRow + 1}`;
      return [{ day: dayFigures[eventIndex]!, bottom: figureOf(cellPlace, place, { least: 1, most: points.length }) }];
    }),
  };

  function salaryCell(event: ScaleEvent, pointIndex: number, before: Figure | undefined): GridCell {
    if ("award" in event) {
      if (before === undefined) return null;
      const { points: range } = event.award.award;
      const isApart = range && (pointIndex < points.indexOf(range[0]) || pointIndex > points.indexOf(range[1]));
      return cellOfFigure(isApart ? before : afterAward(before, event.award));
    }
    const positions = event.table.points.map(({ point }) => points.indexOf(point));
    const pointInTable = positions.indexOf(Math.max(pointIndex, Math.min(...positions)));
    if (pointInTable < 0) return null;
    const { salary } = event.table.points[pointInTable]!;
    if (salary > PERSONAL.most) throw new NotLive();
    const recordPath = ["payScales", name, event.tableIndex, "points", pointInTable, "salary"];
    const given = isOwn ? numberInput(inputs, recordPath, salary, PERSONAL) : undefined;
    return given === undefined ? salary : cellOfFigure(given);
  }
}

const valueOfCell = (sheetCell: GridCell): number | null =>
  typeof sheetCell === "object" && sheetCell !== null && "value" in sheetCell
    ? Number(sheetCell.value)
    : (sheetCell as number | null);

function lowestOfEvents(events: readonly ScaleEvent[], { dates, lowest, steps }: ScaleValues): readonly number[] {
  return events.map(({ from }) => {
    const stepIndex = steps.findLastIndex((step) => step.from <= from);
    return dates[stepIndex] === undefined ? 1 : lowest[stepIndex]! + 1;
  });
}

/** The place of a point that the plan names in a cell, counted from 1. */
export function placeOfPoint(
  scale: ScaleRows,
  point: string,
  fieldPath: readonly (string | number)[],
  inputs: Inputs,
): Figure {
  const sheetCell = inputs.cells.cellOf(fieldPath);
  const place = scale.points.indexOf(point) + 1;
  if (place === 0 || /[*?~]/.test(point)) throw new NotLive();
  if (sheetCell === undefined || String(sheetCell.holds) !== point) throw new NotLive();
  return figureOf(`MATCH(${placeOfCell(inputs, sheetCell)}&"",${scale.pointNames},0)`, place, {
    least: 1,
    most: scale.points.length,
  });
}
