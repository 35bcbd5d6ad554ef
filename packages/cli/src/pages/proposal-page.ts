import { counted } from "@outturn/core";
import type { Proposal } from "@outturn/core/lists";
import { inCommand } from "../terminal/in-command.ts";
import { bold, type Paper } from "../terminal/paper.ts";
import { plainText } from "../terminal/plain-text.ts";
import { wrap } from "../terminal/wrap.ts";

/** The list that a mapping is proposed for, and the file that it was saved to. */
interface ProposedFor {
  readonly path: string;
  readonly saveTo: string | undefined;
}

/** A mapping that is proposed, what shows that it is right, and what only a person can say. */
export function proposalPage(
  { evidence, questions, issues }: Proposal,
  mapping: string,
  { path, saveTo }: ProposedFor,
  paper: Paper,
): string[] {
  const heading = (text: string): string[] => ["", bold(text, paper)];
  const answer = `${path}: a mapping is proposed; ${counted(questions.length, "question is", "questions are")} open. Nothing was written into a plan.`;
  return [
    ...wrap(answer, paper.width).map((line) => bold(line, paper)),
    ...heading("Mapping"),
    ...mapping.trimEnd().split("\n").map(plainText),
    ...heading("What shows it"),
    ...evidence.flatMap(({ part, says }) => wrap(`${part}: ${says}`, paper.width, "- ")),
    ...heading("To be settled: add one line of each to the mapping"),
    ...questions.flatMap(({ asks, evidence: shows, answers }, position) => [
      ...wrap(`${asks} ${shows}`.trim(), paper.width, `${position + 1}. `),
      ...answers.map((line) => `   ${line}`),
    ]),
    ...(issues.length === 0 ? [] : heading("To be mended")),
    ...issues.flatMap(({ at: place, problem, mend }) => wrap(`${place}: ${problem} ${mend}`, paper.width, "- ")),
    "",
    ...(saveTo === undefined
      ? wrap(`To save it: outturn import posts ${inCommand(path)} --propose mapping.yaml`, paper.width)
      : []),
    ...wrap(
      `To read the list by it: outturn import posts ${inCommand(path)} --map ${inCommand(saveTo ?? "mapping.yaml")} --out plan.yaml`,
      paper.width,
    ),
  ];
}
