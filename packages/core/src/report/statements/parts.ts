import type { Block, Question } from "../document/block.ts";
import { type Run, sentences } from "../document/run.ts";
import type { Writer } from "../writer.ts";
import type { QuestionName } from "./questions.ts";

/** What a paper has to say on one matter: paragraphs from the plan, and questions where the plan is silent. */
export type Statement = (paperWriter: Writer) => readonly Block[];

/** Sentences as one paragraph; nothing where there are none. */
export function paragraph(...said: readonly (readonly Run[])[]): readonly Block[] {
  const textRuns = sentences(said);
  return textRuns.length === 0 ? [] : [{ is: "paragraph", runs: textRuns }];
}

/** A question to the writer, under the name by which it is answered. */
export const ask = (name: QuestionName, textRuns: readonly Run[]): Question => ({
  is: "question",
  name,
  runs: textRuns,
});

/** What is there only where something holds. */
export const where = <Part>(holds: boolean, parts: readonly Part[]): readonly Part[] => (holds ? parts : []);
