import type { Level } from "../funding/index.ts";
import { own } from "../issues/index.ts";

const LEVELS: { readonly [level in Level]: string } = {
  confirmed: "with confirmed money alone",
  conditional: "with conditional money too",
  total: "with all money, unconfirmed too",
};

/**
 * The money that a level counts, in words.
 *
 * @example levelInWords("confirmed") // => "with confirmed money alone"
 */
export const levelInWords = (level: Level): string => LEVELS[level];

/**
 * A figure that is named by its path, in words; a path that is not one of cost or gap as it stands.
 *
 * @example figureInWords("cost.total.2025/26") // => "the cost in 2025/26"
 * @example figureInWords("gap.confirmed.all") // => "the gap of all years with confirmed money alone"
 */
export function figureInWords(figure: string): string {
  const [room, by = "", year = "", ...more] = figure.split(".");
  if (figure === "cost.all") return "the cost of all years";
  if (room === "cost" && by === "total" && more.length === 0) return `the cost in ${year}`;
  if (room !== "gap" || own<string>(LEVELS, by) === undefined || year === "" || more.length > 0) return figure;
  return `the gap ${year === "all" ? "of all years" : `in ${year}`} ${own<string>(LEVELS, by)}`;
}
