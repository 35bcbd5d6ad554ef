import { type Path, pathText } from "../../issues/index.ts";
import { isMapping, valueAt } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";

/** A table of a pay scale from one day, where it stands in a draft, with a row for each of its points in their order. */
export interface DraftPayTable {
  readonly path: Path;
  readonly table: unknown;
  readonly rows: readonly DraftRow[];
}

/** The dated tables of a scale. */
export function payTablesOf(payScale: unknown, scalePath: Path): readonly DraftPayTable[] {
  const scaleName = String(scalePath.at(-1));
  const payTables: readonly unknown[] = Array.isArray(payScale) ? payScale : [];
  return payTables.map((payTable, tableIndex) => {
    const tablePath = [...scalePath, tableIndex];
    return { path: tablePath, table: payTable, rows: rowsOfTable(payTable, tablePath, scaleName) };
  });
}

/** The rows of a table that was read, at its place. */
interface RowsAtPlace {
  readonly tablePlace: string;
  readonly draftRows: readonly DraftRow[];
}

/** A table is another object whenever anything of it is another. */
const knownRows = new WeakMap<object, RowsAtPlace>();

function rowsOfTable(payTable: unknown, tablePath: Path, scaleName: string): readonly DraftRow[] {
  if (!isMapping(payTable)) return [];
  const tablePlace = pathText(tablePath);
  const rowsBefore = knownRows.get(payTable);
  if (rowsBefore?.tablePlace === tablePlace) return rowsBefore.draftRows;
  const [firstDay, givenSource] = [valueAt(payTable, ["from"]), valueAt(payTable, ["source"])];
  const draftRows = pointsOf(valueAt(payTable, ["points"])).map(({ pointStep, pointRecord }) => ({
    path: [...tablePath, "points", pointStep],
    record: {
      from: firstDay,
      ...(isMapping(pointRecord) ? pointRecord : { point: pointRecord }),
      source: givenSource,
    },
    name: scaleName,
  }));
  knownRows.set(payTable, { tablePlace, draftRows });
  return draftRows;
}

/** A point, and the step to it in its table. */
interface PointInTable {
  readonly pointStep: string | number;
  readonly pointRecord: unknown;
}

/** Points by name, or in a list. */
function pointsOf(writtenPoints: unknown): readonly PointInTable[] {
  if (Array.isArray(writtenPoints))
    return writtenPoints.map((pointRecord: unknown, pointIndex) => ({ pointStep: pointIndex, pointRecord }));
  return Object.entries(isMapping(writtenPoints) ? writtenPoints : {}).map(([pointName, salary]) => ({
    pointStep: pointName,
    pointRecord: { point: pointName, salary },
  }));
}
