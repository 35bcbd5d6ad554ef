import type { Plan } from "@outturn/core";
import { figuresSaid } from "@outturn/core/tables";
import { figureInSentence } from "./figure-buttons.ts";
import { unbroken } from "./unbroken.ts";

/** The figures that a sentence may say, such as `forecastSays` of the library gives. */
type Figures = Parameters<typeof figuresSaid>[1];

/** Words of the library, and the figures that they are about. */
export interface AboutFigures {
  readonly words: string;
  readonly figures: Figures;
}

/** A sentence of which some words say figures of a plan's forecast. */
interface SaidSentence {
  readonly text: string;
  readonly about: readonly AboutFigures[];
  readonly plan: Plan;
}

/** A sentence of an answer: words alone, or with figures that can be opened. */
export type Sentence = string | SaidSentence;

export const textOf = (sentence: Sentence): string => (typeof sentence === "string" ? sentence : sentence.text);

/**
 * Sentences of a page, in which the figures of the library's sentences can be opened.
 *
 * @param about - sentences of the library as they stand in those of the page: sums elsewhere are no figures of these
 */
export const withFigures = (
  sentences: readonly string[],
  about: readonly AboutFigures[],
  plan: Plan,
): readonly Sentence[] => sentences.map((text) => ({ text, about: about.filter(({ words }) => words !== ""), plan }));

/** A sentence as it stands on a page: its figures are buttons where the page opens figures, and no minus is parted from its sum. */
export function shownSentence(sentence: Sentence): readonly (string | HTMLElement)[] {
  if (typeof sentence === "string") return unbroken(sentence);
  const { text, about, plan } = sentence;
  const found = about.find(({ words }) => text.includes(words));
  if (found === undefined) return unbroken(text);
  const start = text.indexOf(found.words);
  return [
    ...unbroken(text.slice(0, start)),
    ...figuresSaid(found.words, found.figures).flatMap((part) =>
      part.figures === undefined ? unbroken(part.text) : [figureInSentence(part.text, part.figures, plan)],
    ),
    ...shownSentence({ ...sentence, text: text.slice(start + found.words.length) }),
  ];
}
