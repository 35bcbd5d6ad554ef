import type { Day } from "../../calendar/index.ts";
import type { MoneyRegister } from "../../plan/index.ts";
import type { Block, Question } from "./block.ts";
import type { Run } from "./run.ts";

/** A paper as plain data: from it every form of it is written, so that they say the same. */
export interface Report {
  readonly title: string;
  readonly status: "draft" | "final";
  readonly register: MoneyRegister;
  readonly asAt?: Day;
  readonly fingerprint: string;
  /** What stands at its head: what it is, what it is of, and what in it is made up. */
  readonly head: readonly (readonly Run[])[];
  readonly blocks: readonly Block[];
  /** What its figures rest on: the day, the fingerprint and the rates. */
  readonly foot: readonly (readonly Run[])[];
  /** Questions that are not answered, in the order of the paper. */
  readonly questions: readonly Question[];
}

/** Every run of a paper with what it belongs to, in order: of paragraphs, headings, tables and lists. */
export function runsIn(block: Block): readonly Run[] {
  if (block.is === "table")
    return [...block.caption, ...block.rows.flatMap(({ cells }) => cells.flat()), ...(block.note ?? [])];
  if (block.is === "list") return block.items.flat();
  return block.is === "chart" ? [] : block.runs;
}
