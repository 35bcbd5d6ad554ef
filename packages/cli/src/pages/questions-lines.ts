import type { Report } from "@outturn/core/report";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

/** The questions that a plan leaves to the writer, under the names by which they are answered in the settings. */
export function questionsLines({ questions }: Report, paper: Paper): string[] {
  if (questions.length === 0) return ["Every question is answered."];
  const lines = questions.flatMap(({ name, runs }) =>
    wrap(`${name}: ${runs.map(({ text }) => text).join("")}`, paper.width),
  );
  return [
    ...lines,
    "",
    ...wrap("Answer them in the file after --settings, under answers:, each by its name.", paper.width),
  ];
}
