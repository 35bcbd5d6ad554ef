import { type Issue, type Plan, PlanError } from "@outturn/core";
import {
  type Book,
  type ListLook,
  type ListMapping,
  type ListMappingSpec,
  type ListRead,
  lookAtList,
  planOfList,
  readList,
  readListMapping,
} from "@outturn/core/lists";
import type { Written } from "./form-part.ts";

/** What the form says of a list so far, and what comes of it. */
export interface ListAsked {
  readonly book: Book;
  readonly written: ListMappingSpec;
  readonly look: ListLook;
  /** The posts as a plan, once somebody has said that they are to be used as they stand. */
  readonly used?: PostsUsed;
}

export interface PostsUsed {
  readonly list: ListRead;
  readonly plan: Plan;
  /** What of the list the plan does not have as it stands, a sentence each. */
  readonly notes: readonly string[];
}

/** What a mapping makes of a list so far. */
export function askedOf(book: Book, written: Written): ListAsked {
  const read = mappingOf(written);
  return {
    book,
    written: written as ListMappingSpec,
    look: read.mapping === undefined ? { questions: [], issues: read.issues } : lookAtList(book, read.mapping),
  };
}

type MappingMade =
  | { readonly mapping: ListMapping; readonly issues?: undefined }
  | { readonly mapping?: undefined; readonly issues: readonly Issue[] };

export const mappingOf = (written: Written): MappingMade => held(() => ({ mapping: readListMapping(written) }));

/** The posts of a list as a plan, or all that stands in the way. Paths of issues are those of the plan. */
export function postsUsed({
  book,
  written,
}: ListAsked):
  | { readonly used: PostsUsed; readonly issues?: undefined }
  | { readonly used?: undefined; readonly issues: readonly Issue[] } {
  return held(() => {
    const mapping = readListMapping(written);
    const list = readList(book, mapping);
    return { used: { list, ...planOfList(list, mapping) } };
  });
}

function held<Result>(work: () => Result): Result | { readonly issues: readonly Issue[] } {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanError) return { issues: error.issues };
    throw error;
  }
}
