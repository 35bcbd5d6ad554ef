import type { Issue } from "../../issues/index.ts";
import { once } from "../../plan/index.ts";
import { keyWords } from "../heading.ts";
import { planShape, type Shape } from "../shape.ts";

/** Keys of several words as people read them in headings: `fullCost` is "full cost". */
const wordsByKey = once((): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const seen = new Set<Shape>();
  const walk = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const [fieldKey, field] of shape.fields) {
      if (/[A-Z]/.test(fieldKey)) words.set(fieldKey, keyWords(fieldKey));
      walk(field);
    }
    if (shape.named !== undefined) walk(shape.named);
    if (shape.entry !== undefined) walk(shape.entry);
  };
  walk(planShape());
  return words;
});

/**
 * An issue of a plan, with keys named as headings are. What stands in quotes is somebody's own and stays, but for a key that is missing.
 *
 * @example
 * const issue = { code: "choose-one", path: "", at: "", problem: "A post has fullCost and salary.", mend: "Keep one." };
 * inHeadings(issue).problem // => "A post has full cost and salary."
 */
export function inHeadings(issue: Issue): Issue {
  const problem = issue.code === "missing" ? keysInWords(issue.problem) : outOfQuotes(issue.problem);
  return { ...issue, problem, mend: outOfQuotes(issue.mend) };
}

const outOfQuotes = (sentence: string): string =>
  sentence
    .split('"')
    .map((part, position) => (position % 2 === 1 ? part : keysInWords(part)))
    .join('"');

const keysInWords = (text: string): string => text.replace(/[A-Za-z]+/g, (word) => wordsByKey().get(word) ?? word);
