import { type Cell, hoursText } from "../../sheets/index.ts";

/** What a cell holds, as it was read: a value, nothing, or why it cannot be read. */
export type CellRead<Value> = { readonly value: Value } | { readonly blank: true } | { readonly wrong: string };

export const BLANK = { blank: true } as const;

/** What people write where they have nothing to write, in small letters without dots. */
const BLANK_WORDS: ReadonlySet<string> = new Set(
  "|n/a|na|n/k|nk|n/d|tbc|tba|tbd|-|--|–|—|?|xx|none|not known|unknown|not applicable|vacant".split("|"),
);

/**
 * A cell's text on one line, without blanks around it; nothing where the cell holds none.
 *
 * @example cellText("  Social\n worker ") // => "Social worker"
 * @example cellText(35412) // => "35412"
 */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === "string") return oneLine(cell);
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  if (cell.is === "day") return cell.day;
  if (cell.is === "hours") return hoursText(cell.minutes);
  return "";
}

/** Most texts are on one line already. */
const oneLine = (text: string): string => {
  const trimmed = text.trim();
  return ODD_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
};

const ODD_SPACE = /[^\S ]| {2}/;

/**
 * Whether a cell has nothing to say: it is empty, or has a word for that such as n/a, tbc or a dash.
 *
 * @example isBlank("n/a") // => true
 * @example isBlank(0) // => false
 */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" && cell.length < 20 && BLANK_WORDS.has(plainWord(cell));
}

const plainWord = (text: string): string => oneLine(text).toLowerCase().replaceAll(".", "");

/** Why a cell cannot be read whatever it should hold; nothing where it can. */
export function notReadable(cell: Cell): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  if (cell.is === "error") return "the spreadsheet shows an error there";
  return cell.is === "uncached" ? "the result of its formula was not saved with the file" : undefined;
}

/** A figure that cannot be read, in words that never quote letters: what stands there may be a person's name. */
export function describedCell(cell: Cell): string {
  if (typeof cell !== "string") return "it holds no such figure";
  const text = oneLine(cell);
  return /^[-+£$€?().,:/%\d\s]{1,40}$/.test(text) ? `it holds "${text}"` : "it holds a text";
}
