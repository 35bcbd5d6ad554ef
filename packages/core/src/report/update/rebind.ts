import { type Finding, figureGone, sentenceTurned } from "../../issues/index.ts";
import type { MoneyRegister } from "../../plan/index.ts";
import { type FigureByHash, isNothing, saysFigure, WHOLE } from "../check/bound.ts";
import type { DraftBlock, DraftFigure, SourceSpan } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import { figureText } from "../writer.ts";
import type { MovedFigure } from "./updated-draft.ts";

/** Another text in a place of the source. */
export interface Edit extends SourceSpan {
  readonly text: string;
}

/** A block that somebody wrote, with the figures of another plan in it. */
export interface Rebound {
  readonly draftBlock: DraftBlock;
  readonly edits: readonly Edit[];
  readonly moved: readonly MovedFigure[];
  readonly findings: readonly Finding[];
}

/** Puts the plan's figures in the place of those that a block has; a sentence that was written of another kind of figure is a finding. */
export function rebind(draftBlock: DraftBlock, figureByHash: FigureByHash, register: MoneyRegister): Rebound {
  const edits: Edit[] = [];
  const moved: MovedFigure[] = [];
  const findings: Finding[] = [];
  const gone: string[] = [];
  let text = "";
  let copied = 0;
  const figures: DraftFigure[] = [];
  for (const figure of [...draftBlock.figures].sort((first, second) => first.fromPlace - second.fromPlace)) {
    const knownFigure = figureByHash(figure.hash);
    if (knownFigure === undefined) {
      gone.push(figure.text);
      continue;
    }
    const after = textNow(figure, knownFigure, figureByHash, register);
    if (draftBlock.is !== "table" && hasTurned(figure, knownFigure))
      findings.push(sentenceTurned(figure.text, isNothing(knownFigure) ? "nothing" : after));
    if (after !== figure.text) {
      moved.push({ place: draftBlock.place, figure: knownFigure.name, before: figure.text, after });
      edits.push(...figure.spans.map((span, position) => ({ ...span, text: position === 0 ? after : "" })));
    }
    text += draftBlock.text.slice(copied, figure.fromPlace);
    figures.push({ ...figure, text: after, fromPlace: text.length, untilPlace: text.length + after.length });
    text += after;
    copied = figure.untilPlace;
  }
  if (gone.length > 0) findings.push(figureGone(gone));
  return { draftBlock: { ...draftBlock, text: text + draftBlock.text.slice(copied), figures }, edits, moved, findings };
}

/** A figure as it is said now; words for nothing and for all stay where they still are true. */
function textNow(
  figure: DraftFigure,
  knownFigure: Figure,
  figureByHash: FigureByHash,
  register: MoneyRegister,
): string {
  const isWord = ["nothing", "none", "all"].includes(figure.text);
  return isWord && saysFigure(figure, knownFigure, figureByHash(WHOLE))
    ? figure.text
    : figureText(knownFigure, figure.saidAs, register);
}

/** What was said of money that is there, that lacks, or of nothing, is not true of another of the three. */
function hasTurned({ text, saidAs }: DraftFigure, knownFigure: Figure): boolean {
  const was = text === "nothing" || text === "none" || isZero(text) ? 0 : isBelow(text) || saidAs === "size" ? -1 : 1;
  const is = isNothing(knownFigure) ? 0 : knownFigure.value < 0 ? -1 : 1;
  return was !== is;
}

const isBelow = (text: string): boolean => text.startsWith("minus ") || text.startsWith("−");

/** "£0", "0" and "0.00". */
const isZero = (text: string): boolean => /\d/.test(text) && !/[1-9]/.test(text);
