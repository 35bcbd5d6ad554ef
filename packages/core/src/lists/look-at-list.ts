import type { Issue } from "../issues/index.ts";
import type { ListMapping } from "../plan/index.ts";
import type { Book } from "../sheets/index.ts";
import type { ListRead } from "./list.ts";
import { lookThrough } from "./read-list.ts";
import type { Question } from "./troubles.ts";

/** What a mapping makes of a list so far. */
export interface ListLook {
  /** The list as far as it can be read, with the first answer to every open question; absent where its columns are not found. */
  readonly list?: ListRead;
  /** What only a person can say and the mapping does not. */
  readonly questions: readonly Question[];
  /** What else stops the list from being read. */
  readonly issues: readonly Issue[];
}

/**
 * Looks at a list by a mapping that may not be whole yet, as somebody who fills it in does after each answer. `readList` reads the list
 * once there are neither questions nor issues.
 */
export function lookAtList(book: Book, mapping: ListMapping): ListLook {
  const { list, troubles } = lookThrough(book, mapping);
  return {
    ...(list && { list }),
    questions: troubles.questions(),
    issues: troubles.issues().filter(({ code }) => code !== "not-settled"),
  };
}
