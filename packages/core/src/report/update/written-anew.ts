import { ownProperty } from "../../issues/index.ts";
import type { FigureByHash } from "../check/bound.ts";
import type { Block } from "../document/block.ts";
import { type Report, runsIn } from "../document/report.ts";
import type { SaidAs } from "../document/run.ts";
import { wholePaper } from "../document/whole-paper.ts";
import type { DraftGroup } from "../draft/groups.ts";
import { markHash } from "../marks/hash.ts";
import type { OriginMark } from "../marks/origin-marks.ts";
import { paperParts } from "../report-of.ts";
import { answered } from "../template/answers.ts";
import { insertedBlocks } from "../template/assemble.ts";
import type { Assembly } from "../template/assembly.ts";
import { inserts } from "../template/inserts.ts";
import type { MovedFigure } from "./updated-draft.ts";

/** Whether a part of a draft is written anew whole: nobody has changed it, or it is what must not be changed by hand. */
export const isWrittenAnew = ({ origin, isUntouched }: DraftGroup): boolean =>
  origin !== undefined &&
  isKnown(origin) &&
  (isUntouched || origin.insert === "chart" || (origin.insert === "part" && origin.name !== "title"));

/** A mark may come from a later version, or from anybody. */
const isKnown = ({ insert, name }: OriginMark): boolean =>
  insert === "part" ? PARTS.includes(name) : ownProperty(inserts[insert].known, name) !== undefined;

const PARTS = ["title", "head", "foot"];

/** The blocks that the library writes of the plan now, where it wrote a part of a draft. */
export function writtenAnew(
  { insert, name }: OriginMark,
  assembly: Assembly,
  status: Report["status"],
): readonly Block[] {
  if (insert !== "part") {
    const blocks = insertedBlocks(insert, name, assembly.writer);
    return answered(blocks, assembly).map((draftBlock) => ({ ...draftBlock, origin: { insert, name } }));
  }
  const parts = wholePaper({ ...paperParts(assembly.writer, status), blocks: [] });
  return parts.filter(({ origin }) => origin?.name === name);
}

/**
 * What of a part is said otherwise than before: figures by their names, in the order in which they are said now; then those that are
 * said no more.
 */
export function movedIn(
  { blocks }: DraftGroup,
  writtenParts: readonly Block[],
  figureByHash: FigureByHash,
): readonly MovedFigure[] {
  const { place } = blocks[0]!;
  const before = new Map(
    blocks.flatMap(({ figures }) => figures.map((figure) => [figure.hash, signed(figure)] as const)),
  );
  const after = new Map(
    writtenParts
      .flatMap(runsIn)
      .flatMap((textRun) => (textRun.is === "figure" ? [[textRun.figure, signed(textRun)] as const] : [])),
  );
  const hashesNow = new Set([...after.keys()].map(markHash));
  return [
    ...[...after].flatMap(([figure, text]): readonly MovedFigure[] => {
      const earlier = before.get(markHash(figure));
      if (earlier === text) return [];
      return [{ place, figure, ...(earlier !== undefined && { before: earlier }), after: text }];
    }),
    ...[...before].flatMap(([hash, text]): readonly MovedFigure[] => {
      if (hashesNow.has(hash)) return [];
      const figure = figureByHash(hash)?.name;
      return [{ place, ...(figure !== undefined && { figure }), before: text }];
    }),
  ];
}

/** A figure whose sign its sentence says in words is below nothing. */
const signed = ({ text, saidAs }: { readonly text: string; readonly saidAs: SaidAs }): string =>
  saidAs === "size" ? `minus ${text}` : text;
