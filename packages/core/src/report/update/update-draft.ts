import type { Forecast } from "../../forecast/index.ts";
import { draftNotMarked, type Finding, type Issue, PlanError, sentenceWrong, sortIssues } from "../../issues/index.ts";
import type { PaperSettings } from "../../plan/index.ts";
import { figuresByHash } from "../check/bound.ts";
import { checkDraft } from "../check/check-draft.ts";
import { isQuestion } from "../check/found-sentences.ts";
import { silencesOf } from "../check/silences.ts";
import type { Block } from "../document/block.ts";
import type { Draft, DraftBlock } from "../draft/draft.ts";
import { type DraftGroup, groupsOf } from "../draft/groups.ts";
import { textsOf } from "../marks/digest.ts";
import { type ReportOptions, refuseUnfinished } from "../report-of.ts";
import type { Assembly } from "../template/assembly.ts";
import { type Writer, writerOf } from "../writer.ts";
import { certaintyFindings } from "./certainty-moved.ts";
import { type Edit, rebind } from "./rebind.ts";
import type { MovedFigure, UpdatedDraft } from "./updated-draft.ts";
import { isWrittenAnew, movedIn, writtenAnew } from "./written-anew.ts";

/** What a draft comes to with another plan: where its source changes, and what that moved. */
export interface DraftUpdate extends Omit<UpdatedDraft, "content"> {
  readonly edits: readonly Edit[];
  readonly writtenParts: readonly WrittenAnew[];
  readonly fingerprint: string;
}

/** A part that is written anew in the place of the one that the draft has. */
export interface WrittenAnew {
  readonly draftGroup: DraftGroup;
  readonly blocks: readonly Block[];
}

/**
 * A draft with the figures of a plan as it is now: what the library wrote and nobody has changed is written anew; in all else the words
 * are kept, and each figure that a mark binds is the plan's own again.
 *
 * @throws PlanError with every sentence that does not hold of the plan any more, each with its place in the draft; nothing is changed then
 */
export function updateOf(
  draft: Draft,
  forecast: Forecast,
  settings: PaperSettings,
  options: ReportOptions,
): DraftUpdate {
  const writer = writerOf(forecast, settings, options.exempt === true);
  const figureByHash = figuresByHash(writer.figures);
  const groups = groupsOf(draft.blocks);
  const issues: Issue[] = [];
  const report: Assembly["report"] = (place, finding) => issues.push({ ...finding, path: "", at: place });
  if (draft.blocks.every(({ origin, figures }) => origin === undefined && figures.length === 0))
    throw new PlanError([{ ...draftNotMarked(), path: "", at: draft.fileName }]);
  const settingsPlace = (path: readonly string[]): string =>
    options.locate?.(path, "value") ?? `settings.${path.join(".")}`;
  const assembly: Assembly = { writer, settingsPlace, report };
  const numbers = numbersOf(draft.blocks, settings.firstParagraph);
  const edits: Edit[] = [];
  const moved: MovedFigure[] = [];
  const writtenParts: WrittenAnew[] = [];
  const kept: DraftBlock[] = [];
  for (const draftGroup of groups) {
    if (isWrittenAnew(draftGroup)) {
      const blocks = writtenAnew(draftGroup.origin!, assembly, options.status ?? "draft").map(numbers.ofBlock);
      writtenParts.push({ draftGroup, blocks });
      moved.push(...movedIn(draftGroup, blocks, figureByHash));
      continue;
    }
    for (const draftBlock of draftGroup.blocks) {
      const rebound = rebind(draftBlock, figureByHash, settings.register);
      kept.push(rebound.draftBlock);
      edits.push(...rebound.edits, ...numbers.ofKept(draftBlock));
      moved.push(...rebound.moved);
      for (const finding of [...rebound.findings, ...saidOf(rebound.draftBlock, writer)])
        report(draftBlock.place, finding);
    }
  }
  for (const { place, finding } of wrongSentences(draft, kept, forecast)) report(place, finding);
  if (issues.length > 0) throw new PlanError(sortIssues(issues));
  const questions = kept.filter(isQuestion).length + writtenParts.flatMap(({ blocks }) => blocks).filter(isOpen).length;
  if (options.status === "final") refuseUnfinished(writer, questions, draft.fileName);
  return {
    edits,
    writtenParts,
    moved,
    kept: groups
      .filter((draftGroup) => draftGroup.origin && !isWrittenAnew(draftGroup))
      .map(({ blocks }) => blocks[0]!.place),
    silences: silencesOf(saidBy(kept, writtenParts), writer).map(({ says }) => says),
    fingerprint: forecast.fingerprint,
  };
}

/** All that the draft says then, questions to the writer left out. */
const saidBy = (kept: readonly DraftBlock[], writtenParts: readonly WrittenAnew[]): string =>
  [
    ...kept.filter((draftBlock) => !isQuestion(draftBlock)).map(({ text }) => text),
    ...writtenParts.flatMap(({ blocks }) => blocks.filter((draftBlock) => !isOpen(draftBlock)).flatMap(textsOf)),
  ].join("\n");

const isOpen = ({ is }: Block): boolean => is === "question";

const saidOf = ({ is, text }: DraftBlock, { forecast: { plan } }: Writer): readonly Finding[] =>
  is === "table" ? [] : certaintyFindings(text, plan);

/** Sentences of the writer's own that do not agree with the plan, its figures put in. */
function wrongSentences(draft: Draft, blocks: readonly DraftBlock[], forecast: Forecast) {
  const { sentences } = checkDraft({ ...draft, blocks: blocks.filter(({ is }) => is !== "table") }, forecast);
  return sentences.flatMap(({ place, verdict, says }) =>
    verdict === "does-not-agree" ? [{ place, finding: sentenceWrong(says.join("; ").replace(/\.$/, "")) }] : [],
  );
}

/** Numbers paragraphs anew, one after the other, in a draft that has numbers. */
function numbersOf(blocks: readonly DraftBlock[], first: number | undefined) {
  const firstNumbered = blocks.find(({ number }) => number !== undefined);
  let next = first ?? Number.parseInt(firstNumbered?.text.trim() ?? "", 10);
  return {
    ofBlock(draftBlock: Block): Block {
      if (firstNumbered === undefined || draftBlock.is !== "paragraph" || draftBlock.origin?.insert === "part")
        return draftBlock;
      next += 1;
      return { ...draftBlock, number: next - 1 };
    },
    ofKept({ number, text }: DraftBlock): readonly Edit[] {
      if (number === undefined) return [];
      next += 1;
      const before = text.trim().split(".")[0]!;
      const [span] = number;
      return String(next - 1) === before
        ? []
        : [{ fromPlace: span!.fromPlace, untilPlace: span!.fromPlace + before.length, text: String(next - 1) }];
    },
  };
}
