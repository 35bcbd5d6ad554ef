import { answerNotAsked, ownProperty } from "../../issues/index.ts";
import type { Block } from "../document/block.ts";
import { textOf } from "../document/run.ts";
import { QUESTIONS } from "../statements/questions.ts";
import type { Assembly } from "./assembly.ts";
import { notBorne } from "./holds.ts";
import { textRuns } from "./inline-runs.ts";

/** Questions with the writer's answers in their place, where there are any: an answer is held to what a template is held to. */
export function answered(blocks: readonly Block[], assembly: Assembly): readonly Block[] {
  const { writer, report, settingsPlace } = assembly;
  const placeOf = (name: string): string => settingsPlace(["answers", name]);
  const { answers } = writer.settings;
  for (const name of Object.keys(answers))
    if (!Object.hasOwn(QUESTIONS, name)) report(placeOf(name), answerNotAsked(name, Object.keys(QUESTIONS)));
  return blocks.map((block): Block => {
    const answer = block.is === "question" ? ownProperty(answers, block.name) : undefined;
    if (block.is !== "question" || answer === undefined) return block;
    const answerRuns = textRuns(answer, placeOf(block.name), {}, assembly);
    for (const finding of notBorne(textOf(answerRuns.filter(({ is }) => is !== "quote")), writer, {}))
      report(placeOf(block.name), finding);
    return { is: "paragraph", runs: answerRuns, ...(block.origin && { origin: block.origin }) };
  });
}
