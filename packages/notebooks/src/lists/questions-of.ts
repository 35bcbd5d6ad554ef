import type { Book, Evidence, Question } from "@outturn/core/lists";
import { shownBy } from "./evidence.ts";
import { keyOf, type Written } from "./form-part.ts";
import { askedOf } from "./list-asked.ts";
import { ANSWERED } from "./words.ts";

/**
 * Questions that a mapping has answered already, because the list proves it or somebody has said it: they stay to be seen, with what shows
 * them, and can be answered otherwise.
 */
export function answeredQuestions(book: Book, written: Written, evidence: readonly Evidence[]): readonly Question[] {
  const open = Object.fromEntries(Object.entries(written).filter(([key]) => !ANSWERED.has(key)));
  return askedOf(book, open)
    .look.questions.filter(({ key }) => keyOf(written, key) !== undefined)
    .map((question) => ({ ...question, evidence: shownBy(evidence, question.key) ?? question.evidence }));
}
