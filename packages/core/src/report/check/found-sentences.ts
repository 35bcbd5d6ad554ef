import type { DraftBlock } from "../draft/draft.ts";
import { type BoundTest, boundTest, type FigureByHash } from "./bound.ts";
import { type ProseClaim, proseClaims } from "./prose-claims.ts";
import { sentencesIn } from "./sentences.ts";

/** A sentence with what marks bind in it and what its other figures claim. */
export interface FoundSentence {
  readonly place: string;
  readonly text: string;
  /** The library wrote it of this very plan, and nobody has changed it. */
  readonly isAsWritten: boolean;
  readonly tests: readonly BoundTest[];
  readonly claims: readonly ProseClaim[];
  readonly figureCount: number;
}

/** What a paper that Outturn drafted asks of its writer, and what it leaves blank, is no claim. */
export const isQuestion = ({ text }: DraftBlock): boolean =>
  text.trimStart().startsWith("To the writer (") || text.trimStart().startsWith("Left blank:");

/** The number of a paragraph: it counts nothing. */
const NUMBER = /^\s{0,8}\d{1,5}(?:\.\d{1,3}){0,3}[.)]? /;

/** The sentences of a block, each with its figures. */
export function foundSentences(
  draftBlock: DraftBlock,
  figureByHash: FigureByHash,
  isAsWritten: boolean,
): readonly FoundSentence[] {
  const number = draftBlock.is === "paragraph" ? (NUMBER.exec(draftBlock.text)?.[0] ?? "") : "";
  const text =
    number.endsWith(". ") || number.includes(".")
      ? " ".repeat(number.length) + draftBlock.text.slice(number.length)
      : draftBlock.text;
  return sentencesIn(text).map((sentence) => {
    const figures = draftBlock.figures.filter(
      ({ fromPlace, untilPlace }) => fromPlace >= sentence.fromPlace && untilPlace <= sentence.untilPlace,
    );
    const isBound = ({ fromPlace, untilPlace }: ProseClaim): boolean =>
      figures.some(
        (figure) =>
          figure.fromPlace < sentence.fromPlace + untilPlace && figure.untilPlace > sentence.fromPlace + fromPlace,
      );
    const claims = proseClaims(sentence.text);
    const unbound = claims.filter((claimText) => !isBound(claimText));
    const funded: readonly ProseClaim[] =
      claims.length === 0 && saysFunded(sentence.text)
        ? [{ figure: "", fromPlace: 0, untilPlace: 0, claimText: sentence.text, isCut: false }]
        : [];
    return {
      place: draftBlock.place,
      text: sentence.text,
      isAsWritten,
      tests: figures.map((figure) => boundTest(figure, figureByHash)),
      claims: isAsWritten ? [] : [...unbound, ...funded],
      figureCount: claims.length,
    };
  });
}

/** Whether a sentence says that all is paid for, which is a claim though it has no figure. */
export const saysFunded = (text: string): boolean =>
  /\b(?:is|are|be|fully) funded\b/i.test(text) && !/\b(?:not|no|if|how|whether|unfunded)\b/i.test(text);
