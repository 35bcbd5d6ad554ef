import type { Finding } from "../issues/index.ts";
import type { Place } from "./place.ts";

/** Lists and mappings inside one another: no plan needs a tenth of it, and nothing that recurses can run out of stack below it. */
export const MOST_DEEP = 64;

/** Values that the aliases of a file may stand for in all. */
export const MOST_BY_ALIAS = 10_000;

/** What a text holds: plain data with its places, and what is wrong with the text itself. */
export interface TextRead {
  /** Absent where the text could not be read far enough to hold a plan. */
  readonly value?: unknown;
  /** Worked out when asked for: a text without issues needs none. */
  readonly place: () => Place;
  readonly wrong: readonly Wrong[];
}

/** Something wrong at a place of the text, counted in characters. */
export interface Wrong {
  readonly offset: number;
  readonly finding: Finding;
}
