import type { Cell } from "../../sheets/index.ts";
import type { CellRead } from "../cells/index.ts";

const MOST_REMEMBERED = 2_000;

/** Most columns hold the same few texts over and over: what was read of a text is remembered by field, as long as there are not too many. */
export function rememberReads() {
  const reads = new Map<string, Map<string, unknown>>();
  return <Value>(
    field: string,
    cell: Cell | undefined,
    read: (cell: Cell | undefined) => CellRead<Value>,
  ): CellRead<Value> => {
    if (typeof cell !== "string") return read(cell);
    const known = reads.get(field) ?? new Map<string, unknown>();
    if (known.size === 0) reads.set(field, known);
    const before = known.get(cell) as CellRead<Value> | undefined;
    if (before !== undefined) return before;
    const held = read(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, held);
    return held;
  };
}
