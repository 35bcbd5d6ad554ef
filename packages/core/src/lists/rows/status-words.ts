import { type Cell, columnName } from "../../sheets/index.ts";
import { counted, listed } from "../../words/index.ts";
import { cellText, isBlank } from "../cells/index.ts";
import { looksLikeAName, surelyPersonal } from "../columns/index.ts";

/** More words than this are no statuses. */
const MOST_WORDS = 8;

/** Counts what the status of posts says that are taken for filled, so that one that costs nothing is not filled in silence. */
export function statusWords(column: number | undefined) {
  const times = new Map<string, number>();
  return {
    add(cells: readonly Cell[], isVacant: boolean): void {
      const cell = column === undefined ? undefined : cells[column];
      if (isVacant || isBlank(cell)) return;
      const word = surelyPersonal(cell) !== undefined || looksLikeAName(cell) ? "" : cellText(cell);
      times.set(word, (times.get(word) ?? 0) + 1);
    },
    remarks(): readonly string[] {
      if (column === undefined || times.size < 2) return [];
      const words = [...times].map(([word, count]) => `${word === "" ? "another text" : `"${word}"`} in ${count}`);
      const said = times.size > MOST_WORDS ? counted(times.size, "text") : listed(words);
      return [
        `Column ${columnName(column)} says of rows that are filled: ${said}. What costs nothing is to be set aside in the mapping (setAside) or named in vacantWords.`,
      ];
    },
  };
}
