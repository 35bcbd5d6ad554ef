import type { Plan } from "@outturn/core";
import { type Book, type Evidence, type ListMappingSpec, proposeMapping } from "@outturn/core/lists";
import type { PlanFile } from "../desk/opened.ts";
import { keptOf } from "./plan-parts.ts";

/** A list that is to become posts, with what is known of it before anybody is asked. */
export interface OpenedList {
  readonly book: Book;
  /** The mapping that the form starts from: of a file, or as far as the list itself shows it. */
  readonly written: ListMappingSpec;
  /** What shows that a proposed mapping is right. */
  readonly evidence: readonly Evidence[];
  /** The file that the mapping is of; absent where it is proposed. */
  readonly mappingName?: string;
  /** The plan whose rates and funding go on with these posts. */
  readonly kept?: PlanFile;
  /** Takes the plan that the posts have become, on a page that holds one; else it is saved. */
  readonly use?: (plan: Plan) => void;
}

/** What a reader has given the page besides the list. */
export interface GivenBeside {
  readonly mapping?: { readonly name: string; readonly written: ListMappingSpec };
  readonly kept?: PlanFile;
}

/**
 * A list with a mapping: the one that was given, or one that is proposed; and with what of a plan was given.
 *
 * @param said - what somebody has said of the list already: it goes before both
 */
export function openedList(book: Book, { mapping, kept }: GivenBeside, said?: ListMappingSpec): OpenedList {
  const proposal = mapping === undefined ? proposeMapping(book) : undefined;
  const written = said ?? mapping?.written ?? proposal!.mapping;
  const plan = kept === undefined ? written.plan : { ...written.plan, ...keptOf(kept.plan) };
  return {
    book,
    written: { ...written, ...(plan !== undefined && { plan }) },
    evidence: proposal?.evidence ?? [],
    ...(mapping !== undefined && { mappingName: mapping.name }),
    ...(kept !== undefined && { kept }),
  };
}
