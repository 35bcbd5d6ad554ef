import type { Change } from "../../plan/index.ts";

/** Of a change, each of its numbers and each of its words by its path; whom it is for and where it was read are neither. */
export interface Leaves {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

const NO_LEAVES: ReadonlySet<string> = new Set(["where", "source", "status"]);

/**
 * The numbers and the words of a change, each by its path.
 *
 * @example [...leavesOf({ change: "growth-rate", percent: 20000 }).numbers] // => [["percent", 20000]]
 */
export function leavesOf(change: Change): Leaves {
  const numbers = new Map<string, number>();
  const words = new Map<string, string>();
  const look = (value: unknown, path: string): void => {
    if (typeof value === "number") numbers.set(path, value);
    else if (typeof value !== "object" || value === null) words.set(path, String(value));
    else for (const [key, inside] of Object.entries(value)) look(inside, path === "" ? key : `${path}.${key}`);
  };
  look(Object.fromEntries(Object.entries(change).filter(([key]) => !NO_LEAVES.has(key))), "");
  return { numbers, words };
}

/** The same change with other numbers. */
export function withNumbers(change: Change, numbers: ReadonlyMap<string, number>): Change {
  const replaced = (value: unknown, path: string): unknown => {
    if (typeof value === "number") return numbers.get(path) ?? value;
    if (Array.isArray(value)) return value.map((inside, place) => replaced(inside, `${path}.${place}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, replaced(inside, path === "" ? key : `${path}.${key}`)]),
    );
  };
  return replaced(change, "") as Change;
}
