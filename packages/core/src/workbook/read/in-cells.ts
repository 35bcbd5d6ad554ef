import type { Issue, Locate } from "../../issues/index.ts";

const usedAt = / is already used at ([a-z]+)\[(\d{1,7})\]\.$/;

/**
 * An issue that names the place of another record, with that record's cell in its stead: a place in the plan is nowhere in a workbook.
 *
 * @example
 * const issue = { code: "double-id", path: "posts[1].id", at: "", problem: 'The id "sw" is already used at posts[0].', mend: "" };
 * inCells(issue, () => "Posts!A5").problem // => 'The id "sw" is already used at Posts!A5.'
 */
export function inCells(issue: Issue, locate: Locate): Issue {
  const [words, sectionName, position] = usedAt.exec(issue.problem) ?? [];
  if (words === undefined || sectionName === undefined) return issue;
  const place = locate([sectionName, Number(position), "id"], "value");
  if (place === undefined) return issue;
  const cellPlace = place.slice(place.lastIndexOf(": ") + 1).trim();
  return { ...issue, problem: `${issue.problem.slice(0, -words.length)} is already used at ${cellPlace}.` };
}
