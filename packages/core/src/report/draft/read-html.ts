import type { SaidAs } from "../document/run.ts";
import { markHash } from "../marks/hash.ts";
import type { OriginMark } from "../marks/origin-marks.ts";
import { type Building, startBuilding } from "./building.ts";
import type { DraftBlock } from "./draft.ts";
import { type HtmlPiece, htmlPieces, plainOf } from "./html-tags.ts";
import { lineFinder } from "./line-finder.ts";
import { originIn, saidAsIn } from "./written-marks.ts";

/** Elements that stand among words: every other one begins and ends a paragraph. */
const AMONG_WORDS = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q s small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

interface Marked {
  readonly name: string;
  readonly origin: OriginMark;
  readonly fromPlace: number;
  depth: number;
  readonly first: number;
}

type Tag = Extract<HtmlPiece, { is: "open" | "close" }>;

/** What a page says: its paragraphs and tables in order, each with its line. */
export function htmlBlocks(pageText: string, fileName: string): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const lineAt = lineFinder(pageText);
  let building = startBuilding();
  let [fromPlace, tableDepth, heading, figureCount] = [0, 0, false, 0];
  let marked: Marked | undefined;
  const inside: string[] = [];
  const flush = (untilPlace: number, is: DraftBlock["is"]): void => {
    const place = `${fileName}:${lineAt(fromPlace)}`;
    const draftBlock = building.draftBlock({ is, place, fromPlace, untilPlace }, marked?.origin);
    if (draftBlock !== undefined) blocks.push(draftBlock);
    building = startBuilding();
    fromPlace = untilPlace;
  };
  const paragraphEnd = (untilPlace: number): void => flush(untilPlace, heading ? "heading" : "paragraph");
  const openBlock = ({ name, fromPlace: tagFrom }: Tag): void => {
    if (name === "table") {
      if (tableDepth === 0) {
        paragraphEnd(tagFrom);
        fromPlace = tagFrom;
      }
      tableDepth += 1;
    } else if (tableDepth === 0) {
      paragraphEnd(tagFrom);
      fromPlace = tagFrom;
      heading = /^h[1-6]$/.test(name);
    }
  };
  const closeBlock = ({ name, untilPlace }: Tag): void => {
    if (tableDepth === 0) {
      paragraphEnd(untilPlace);
      heading = false;
    } else if (name === "td" || name === "th") building.part(" | ");
    else if (name === "tr" || name === "caption") building.part("\n");
    else if (name === "table") {
      tableDepth -= 1;
      if (tableDepth === 0) flush(untilPlace, "table");
    }
  };
  for (const piece of htmlPieces(pageText)) {
    if (piece.is === "text")
      building.add(plainOf(pageText.slice(piece.fromPlace, piece.untilPlace)), piece.fromPlace, piece.untilPlace);
    else if (AMONG_WORDS.has(piece.name)) figureCount = wordTag(piece, building, inside, figureCount);
    else {
      if (piece.is === "open") openBlock(piece);
      else closeBlock(piece);
      marked = markedBy(piece, marked, blocks);
    }
  }
  paragraphEnd(pageText.length);
  return blocks;
}

/** Opens or closes what is marked among words: a figure, or the number of a paragraph. */
function wordTag(tag: Tag, building: Building, inside: string[], count: number): number {
  if (tag.name !== "data" && tag.name !== "span") return count;
  if (tag.is === "close") {
    building.close(inside.pop() ?? "");
    return count;
  }
  const markKey = String(count);
  const saidAs: SaidAs | undefined = saidAsIn(tag.attributes["data-said"]);
  const { value, "data-outturn": kind } = tag.attributes;
  inside.push(markKey);
  if (tag.name === "data" && value !== undefined && saidAs !== undefined)
    building.open(markKey, { is: "figure", saidAs, hash: markHash(value) });
  if (tag.name === "span" && kind === "number") building.open(markKey, { is: "number" });
  return count + 1;
}

/** The element that says what it was written for, while it is open; when it ends, all blocks in it are known to be of it. */
function markedBy(tag: Tag, marked: Marked | undefined, blocks: DraftBlock[]): Marked | undefined {
  if (marked === undefined) {
    const origin = tag.is === "open" ? originIn(tag.attributes["data-outturn"] ?? "") : undefined;
    return origin && { name: tag.name, origin, fromPlace: tag.fromPlace, depth: 1, first: blocks.length };
  }
  if (tag.name !== marked.name) return marked;
  marked.depth += tag.is === "open" ? 1 : -1;
  if (marked.depth > 0) return marked;
  for (let position = marked.first; position < blocks.length; position += 1)
    blocks[position] = {
      ...blocks[position]!,
      origin: marked.origin,
      fromPlace: marked.fromPlace,
      untilPlace: tag.untilPlace,
    };
  return undefined;
}
