import type { ListMapping } from "../../plan/index.ts";
import type { ListRow } from "../list.ts";

/** What rows of two lists are held against each other by, where no post number says which belong together. */
export type LikenessField = "costCentre" | "team" | "title" | "grade";

/**
 * The fields by which rows of two lists can be alike: cost centre or else team, title and grade, as far as both lists have them. Fewer
 * than two, or no title among them, would match too much.
 */
export function likenessFields(first: ListMapping, second: ListMapping): readonly LikenessField[] {
  const inBoth = (field: LikenessField): boolean => hasField(first, field) && hasField(second, field);
  const place = (["costCentre", "team"] as const).find(inBoth);
  const fields = [...(place === undefined ? [] : [place]), ...(["title", "grade"] as const).filter(inBoth)];
  return fields.length >= 2 && fields.includes("title") ? fields : [];
}

const hasField = ({ columns, groupHeadings }: ListMapping, field: LikenessField): boolean =>
  columns[field] !== undefined || (field === "team" && groupHeadings === "team");

/** What rows that are alike have in common; nothing where a row lacks one of the fields. */
export function likenessOf(row: ListRow, fields: readonly LikenessField[]): string | undefined {
  const parts = fields.map((field) => row[field]);
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  return JSON.stringify(parts.map((part) => plainText(part!)));
}

/** Small letters and figures, with one blank between words. */
const plainText = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");
