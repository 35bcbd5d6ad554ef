import { limits } from "../limits.ts";
import type { Attributes } from "../xml/attributes.ts";
import type { Reading } from "./reading.ts";

/** The text of the cell at hand, gathered from its paragraphs. */
export interface OdsText {
  readonly startCell: () => void;
  readonly open: (element: string, attributes: Attributes) => void;
  readonly close: (element: string) => void;
  readonly add: (piece: string) => void;
  /** The paragraphs, a line each; nothing where there are none. */
  readonly lines: () => string | undefined;
}

export function odsText(reading: Reading): OdsText {
  let text: string | undefined;
  let isInParagraph = false;
  return {
    startCell() {
      text = undefined;
      isInParagraph = false;
    },
    open(element, attributes) {
      if (element === "p") {
        text = text === undefined ? "" : `${text}\n`;
        isInParagraph = true;
      } else if (!isInParagraph) return;
      else if (element === "s") text += spaces(attributes.get("text:c"), reading);
      else if (element === "tab") text += "\t";
      else if (element === "line-break") text += "\n";
    },
    close(element) {
      if (element === "p") isInParagraph = false;
    },
    add(piece) {
      if (isInParagraph) text += piece.replace(/[\t\n\r ]+/g, " ");
    },
    lines: () => text,
  };
}

/** Spaces that follow one another stand as a number in the file. */
function spaces(count: string | undefined, reading: Reading): string {
  const number = Math.min(Math.max(Math.trunc(Number(count ?? 1)) || 1, 1), limits.cellLetters);
  if (number > 1) reading.takeLetters(number);
  return " ".repeat(number);
}
