import type { UpdatedDraft } from "@outturn/core/report";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

/** What moved in a draft, from what to what; which parts keep somebody's words; what the paper does not say. */
export function movedLines({ moved, kept, silences }: UpdatedDraft, paper: Paper): string[] {
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", bold(heading, paper), ...lines.flatMap((line) => wrap(line, paper.width, "- "))];
  const changes = moved.map(({ place, figure, before, after }) => {
    const change =
      before === undefined
        ? `${after}, which was not said before`
        : `${before} ${after === undefined ? "is said no more" : `is ${after} now`}`;
    return `${place}: ${change}${figure === undefined ? "" : ` (${figure})`}`;
  });
  return [
    bold(
      changes.length === 0
        ? "No figure moved."
        : `${changes.length} ${changes.length === 1 ? "figure" : "figures"} moved.`,
      paper,
    ),
    ...changes.flatMap((change) => wrap(change, paper.width, "- ")),
    ...section("Words that somebody changed are kept in", kept),
    ...section("The paper is silent about what the plan has", silences),
  ];
}
