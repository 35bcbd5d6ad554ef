import type { Block } from "../document/block.ts";
import { type Run, textOf } from "../document/run.ts";
import { markHash } from "./hash.ts";

/** What a text says without its marks and blanks, which each form of a paper writes in its own way. */
const SAYING = /[\p{L}\p{N}£%−]/u;

/** The number of a paragraph at its beginning: it moves when another paragraph comes before it. */
const NUMBER = /^\d{1,5}\. /;

/**
 * By which it is seen whether somebody has changed a text since it was written.
 *
 * @example digestOf(["20. The plan costs £1m."]) === digestOf(["The plan costs  £1m"]) // => true
 */
export const digestOf = (texts: readonly string[]): string =>
  markHash(
    texts
      .map((text) => [...text.trim().replace(NUMBER, "")].filter((sign) => SAYING.test(sign)).join(""))
      .filter((text) => text !== "")
      .join("\n"),
  );

/** What a block says, as a reader of any form of the paper finds it; of a picture its title alone. */
export function textsOf(draftBlock: Block): readonly string[] {
  switch (draftBlock.is) {
    case "table":
      return [
        saidBy(draftBlock.caption),
        draftBlock.columns.map(({ label }) => label).join(" "),
        ...draftBlock.rows.map(({ cells }) => cells.map(saidBy).join(" ")),
        ...(draftBlock.note ? [saidBy(draftBlock.note)] : []),
      ];
    case "list":
      return draftBlock.items.map(saidBy);
    case "chart":
      return [draftBlock.chart.title];
    case "question":
      return [`To the writer (${draftBlock.name}): ${saidBy(draftBlock.runs)}`];
    case "left-blank":
      return [`Left blank: ${saidBy(draftBlock.runs)}`];
    default:
      return [saidBy(draftBlock.runs)];
  }
}

const saidBy = (textRuns: readonly Run[]): string =>
  textOf(
    textRuns.map((textRun) =>
      textRun.is === "quote" ? { ...textRun, text: `${textRun.text} ${textRun.from}` } : textRun,
    ),
  );
