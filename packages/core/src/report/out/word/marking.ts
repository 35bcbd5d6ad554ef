import type { Run } from "../../document/run.ts";
import type { OriginMark } from "../../marks/origin-marks.ts";
import { figureBookmark, numberBookmark, originBookmark } from "../../marks/word-marks.ts";
import { runOf } from "./xml.ts";

/** Writes runs with a bookmark round what must be found again: each has a number of its own in the document. */
export interface Marking {
  readonly runs: (textRuns: readonly Run[], style?: string) => string;
  /** What the library wrote by itself, with the bookmark that says so. */
  readonly origin: (mark: OriginMark | undefined, inside: string) => string;
  readonly number: (inside: string) => string;
}

/** @param firstId - of the first bookmark: above those that the document has */
export function startMarking(firstId = 1): Marking {
  let nextId = firstId;
  const bookmark = (nameWith: (id: number) => string, inside: string): string => {
    const id = nextId;
    nextId += 1;
    return `<w:bookmarkStart w:id="${id}" w:name="${nameWith(id)}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
  };
  const run = (textRun: Run, style: string): string => {
    if (textRun.is === "quote") return runOf(`“${textRun.text}” (${textRun.from})`, style);
    const written = runOf(textRun.text, style);
    if (textRun.is !== "figure") return written;
    return bookmark((id) => figureBookmark(textRun.figure, textRun.saidAs, id), written);
  };
  return {
    runs: (textRuns, style = "") => textRuns.map((textRun) => run(textRun, style)).join(""),
    origin: (mark, inside) => (mark === undefined ? inside : bookmark((id) => originBookmark(mark, id), inside)),
    number: (inside) => bookmark(numberBookmark, inside),
  };
}
