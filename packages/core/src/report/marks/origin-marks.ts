import type { Block } from "../document/block.ts";
import type { Origin } from "../document/origin.ts";
import { digestOf, textsOf } from "./digest.ts";

/** An origin with the digest of all that was written of it, by which it is seen whether it was changed by hand. */
export interface OriginMark extends Origin {
  readonly digest: string;
}

const sameOrigin = (first: Origin | undefined, second: Origin | undefined): boolean =>
  first?.insert === second?.insert && first?.name === second?.name;

/** The mark that each block carries: blocks that follow each other from one statement have one digest. */
export function originMarks(blocks: readonly Block[]): readonly (OriginMark | undefined)[] {
  const marks: (OriginMark | undefined)[] = [];
  for (let fromPlace = 0; fromPlace < blocks.length; ) {
    const { origin } = blocks[fromPlace]!;
    let until = fromPlace + 1;
    while (until < blocks.length && sameOrigin(origin, blocks[until]!.origin)) until += 1;
    const mark = origin && { ...origin, digest: digestOf(blocks.slice(fromPlace, until).flatMap(textsOf)) };
    for (; fromPlace < until; fromPlace += 1) marks.push(mark);
  }
  return marks;
}
