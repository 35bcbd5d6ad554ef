import type { Finding } from "../issues/index.ts";
import type { Place } from "./place.ts";

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
  readonly at: number;
  readonly finding: Finding;
}
