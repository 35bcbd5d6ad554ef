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
export function payTablesOf(scale: unknown, scalePath: Path): readonly DraftPayTable[] {
  const name = String(scalePath.at(-1));
  const tables: readonly unknown[] = Array.isArray(scale) ? scale : [];
  return tables.map((table, position) => {
    const path = [...scalePath, position];
    return { path, table, rows: rowsOfTable(table, path, name) };
  });
}

/** A table is another object whenever anything of it is another. */
const knownRows = new WeakMap<object, { readonly place: string; readonly rows: readonly DraftRow[] }>();

function rowsOfTable(table: unknown, path: Path, name: string): readonly DraftRow[] {
  if (!isMapping(table)) return [];
  const place = pathText(path);
  const known = knownRows.get(table);
  if (known?.place === place) return known.rows;
  const [from, source] = [valueAt(table, ["from"]), valueAt(table, ["source"])];
  const rows = pointsOf(valueAt(table, ["points"])).map(({ step, point }) => ({
    path: [...path, "points", step],
    record: { from, ...(isMapping(point) ? point : { point }), source },
    name,
  }));
  knownRows.set(table, { place, rows });
  return rows;
}

/** Points by name, or in a list. */
function pointsOf(points: unknown): readonly { readonly step: string | number; readonly point: unknown }[] {
  if (Array.isArray(points)) return points.map((point: unknown, position) => ({ step: position, point }));
  return Object.entries(isMapping(points) ? points : {}).map(([point, salary]) => ({
    step: point,
    point: { point, salary },
  }));
}
