import { planShape, type Shape, shapeAt } from "./shape.ts";

type Record = { readonly [fieldKey: string]: unknown };

/** One point of a pay table in a row: the day of its table, and in the first row of the table its source. */
export function pointRows(payTables: readonly Record[]): readonly Record[] {
  return payTables.flatMap(({ from, points, source }) =>
    pointsOf(points).map(({ point, salary }, position) => ({
      from,
      point,
      salary,
      ...(position === 0 && source !== undefined && { source }),
    })),
  );
}

const pointsOf = (points: unknown): readonly Record[] =>
  Array.isArray(points)
    ? points
    : Object.entries(points as Record).map(([point, salary]): Record => ({ point, salary }));

/** A pay table, and the rows that its points stand in. */
export interface TableOfRows {
  readonly payTable: Record;
  readonly positions: readonly number[];
}

/** Rows of points as tables: those from one day are one table. */
export function tablesOfRows(rows: readonly Record[]): readonly TableOfRows[] {
  const tables = new Map<unknown, number[]>();
  rows.forEach(({ from }, position) => {
    const positions = tables.get(from);
    if (positions === undefined) tables.set(from, [position]);
    else positions.push(position);
  });
  return [...tables].map(([from, positions]) => {
    const points = positions.map((position) => {
      const { from: _, source: __, ...point } = rows[position]!;
      return point;
    });
    const source = positions.map((position) => rows[position]!.source).find((given) => given !== undefined);
    const payTable = { ...(from !== undefined && { from }), points, ...(source !== undefined && { source }) };
    return { payTable, positions };
  });
}

/** What may stand in a row of points. */
export function pointShape(): Shape {
  const payTable = shapeAt(planShape(), ["payScales", "*", "#"]);
  const point = shapeAt(payTable, ["points", "#"]);
  const { fields } = payTable;
  return {
    kinds: new Set(),
    choices: [],
    fields: new Map([["from", fields.get("from")!], ...point.fields, ["source", fields.get("source")!]]),
  };
}
