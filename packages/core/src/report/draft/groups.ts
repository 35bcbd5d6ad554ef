import { digestOf } from "../marks/digest.ts";
import type { OriginMark } from "../marks/origin-marks.ts";
import type { DraftBlock, SourceSpan } from "./draft.ts";

/** Blocks that follow each other and were written for one thing: a statement, a table, a picture, or nothing but the writer's own. */
export interface DraftGroup extends SourceSpan {
  readonly blocks: readonly DraftBlock[];
  readonly origin?: OriginMark;
  /** Nobody has changed it since it was written: it may be written anew whole. */
  readonly isUntouched: boolean;
}

/** The blocks of a draft by what they were written for; a table belongs to its caption, where that alone could be marked. */
export function groupsOf(blocks: readonly DraftBlock[]): readonly DraftGroup[] {
  const groups: { blocks: DraftBlock[]; origin: OriginMark | undefined }[] = [];
  for (const draftBlock of blocks) {
    const last = groups.at(-1);
    const isOfCaption =
      draftBlock.is === "table" && draftBlock.origin === undefined && last?.origin?.insert === "table";
    if (last !== undefined && (isOfCaption || isSame(last.origin, draftBlock.origin))) last.blocks.push(draftBlock);
    else groups.push({ blocks: [draftBlock], origin: draftBlock.origin });
  }
  return groups.map(({ blocks: together, origin }) => ({
    blocks: together,
    ...(origin && { origin }),
    isUntouched: origin !== undefined && digestOf(together.flatMap(({ text }) => text.split("\n"))) === origin.digest,
    fromPlace: Math.min(...together.map(({ fromPlace }) => fromPlace)),
    untilPlace: Math.max(...together.map(({ untilPlace }) => untilPlace)),
  }));
}

const isSame = (first: OriginMark | undefined, second: OriginMark | undefined): boolean =>
  first?.insert === second?.insert && first?.name === second?.name && first?.digest === second?.digest;
