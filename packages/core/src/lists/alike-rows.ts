import type { Sheet } from "../sheets/index.ts";
import { counted } from "../words/index.ts";
import { ranges } from "./totals.ts";
import { fileRow } from "./troubles.ts";

/** Watches for posts that no post number tells apart, in rows that are alike in every cell: each is a post, and it is said. */
export function alikeRows(sheet: Sheet) {
  const seen = new Set<string>();
  const again: number[] = [];
  return {
    add(row: number): void {
      const cells = JSON.stringify(sheet.rows[row]);
      if (seen.has(cells)) again.push(fileRow(sheet, row));
      else seen.add(cells);
    },
    remarks(): readonly string[] {
      if (again.length === 0) return [];
      const places = ranges(again);
      const shown = places.length > MOST_SHOWN ? [...places.slice(0, MOST_SHOWN), "and more"] : places;
      return [
        `${counted(again.length, "row is", "rows are")} the same as a row above in every cell, with no post number, and ${again.length === 1 ? "is a post" : "are posts"} all the same: ${again.length === 1 ? "row" : "rows"} ${shown.join(", ")}. Look whether the list has ${again.length === 1 ? "it" : "them"} twice.`,
      ];
    },
  };
}

const MOST_SHOWN = 6;
