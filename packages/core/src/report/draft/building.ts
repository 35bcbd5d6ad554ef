import type { WordMark } from "../marks/word-marks.ts";
import type { DraftBlock, DraftFigure, SourceSpan } from "./draft.ts";

/** A block while it is read. */
export interface Building {
  readonly text: () => string;
  /** Adds what it says; blanks of every kind are one kind. */
  readonly add: (text: string, fromPlace: number, untilPlace: number) => void;
  /** Adds what stands in no place of its own, such as what parts two cells. */
  readonly part: (text: string) => void;
  /** Begins what a mark is round. */
  readonly open: (markKey: string, mark: WordMark) => void;
  readonly close: (markKey: string) => void;
  /** The block, as it is now; nothing where it says nothing. */
  readonly draftBlock: (
    about: Pick<DraftBlock, "is" | "place" | "fromPlace" | "untilPlace">,
    origin?: DraftBlock["origin"],
  ) => DraftBlock | undefined;
}

interface OpenMark {
  readonly mark: WordMark;
  readonly fromPlace: number;
  readonly spans: SourceSpan[];
}

/** A block with nothing in it. */
export function startBuilding(): Building {
  let said = "";
  let ownOrigin: DraftBlock["origin"];
  let number: readonly SourceSpan[] | undefined;
  const figures: DraftFigure[] = [];
  const openMarks = new Map<string, OpenMark>();
  return {
    text: () => said,
    add(text, fromPlace, untilPlace) {
      said += text.replace(/\s/gu, " ");
      for (const { spans } of openMarks.values()) spans.push({ fromPlace, untilPlace });
    },
    part(text) {
      said += text;
    },
    open(markKey, mark) {
      if (mark.is === "origin") ownOrigin = mark.origin;
      else openMarks.set(markKey, { mark, fromPlace: said.length, spans: [] });
    },
    close(markKey) {
      const opened = openMarks.get(markKey);
      openMarks.delete(markKey);
      if (opened === undefined || opened.spans.length === 0) return;
      const { mark, fromPlace, spans } = opened;
      if (mark.is === "number") number = spans;
      if (mark.is !== "figure") return;
      const text = said.slice(fromPlace);
      figures.push({
        saidAs: mark.saidAs,
        hash: mark.hash,
        text: text.trim(),
        fromPlace,
        untilPlace: said.length,
        spans,
      });
    },
    draftBlock(about, origin = ownOrigin) {
      // A picture says nothing here, and its mark says whose it is.
      if (said.trim() === "" && origin === undefined) return undefined;
      return { ...about, text: said, figures, ...(origin && { origin }), ...(number && { number }) };
    },
  };
}
