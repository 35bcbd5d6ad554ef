import type { ListMapping } from "../../plan/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { cellText, isBlank } from "../cells/index.ts";
import type { FoundColumns } from "../columns/index.ts";

/** Whether status or holder say that a post is vacant; nothing where neither says anything. Who the holder is, is not read. */
export function vacancyOf({ vacantWords }: ListMapping) {
  const words = vacantWords.map((word) => word.toLowerCase());
  const says = (cell: Cell | undefined): boolean => {
    const text = ` ${cellText(cell)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")} `;
    return words.some((word) => text.includes(` ${word} `));
  };
  return (cells: readonly Cell[], fields: FoundColumns["fields"]): boolean | undefined => {
    const seen = (["status", "holder"] as const)
      .flatMap((field) => fields.get(field) ?? [])
      .map((column) => cells[column]);
    if (seen.length === 0) return undefined;
    if (seen.some(says)) return true;
    return seen.some((cell) => !isBlank(cell)) ? false : undefined;
  };
}
