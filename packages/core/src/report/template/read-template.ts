import { type Issue, PlanError, sortIssues, templateEmpty, templateTooLarge } from "../../issues/index.ts";
import { lintNode } from "./lint.ts";
import { checkNames } from "./names.ts";
import type { Node } from "./node.ts";
import type { TemplateReport } from "./pieces.ts";
import { linesOf, nodesOf } from "./read-blocks.ts";

/** A template that is whole: what it makes of any plan. */
export interface Template {
  readonly fileName: string;
  readonly nodes: readonly Node[];
}

/** A paper of more letters than this is none that a committee is given. */
const MOST_LETTERS = 400_000;

/**
 * A template from its text: Markdown with figures by name (`{{cost.total.2024/25}}`), statements, tables and charts
 * (`{{say cost}}`), conditions (`{{if gap.confirmed}}`) and repetitions (`{{each source}}`).
 *
 * @param fileName - as issues give it
 * @throws PlanError with every issue at once, each with its line and column
 * @example readTemplate("# Finance\n\n{{say cost}}", "own.md").nodes.length // => 2
 */
export function readTemplate(text: string, fileName: string): Template {
  const issues: Issue[] = [];
  const report: TemplateReport = (place, finding) => {
    if (!issues.some(({ at, code, problem }) => at === place && code === finding.code && problem === finding.problem))
      issues.push({ ...finding, path: "", at: place });
  };
  if (text.length > MOST_LETTERS) report(`${fileName}:1:1`, templateTooLarge(MOST_LETTERS));
  else if (text.trim() === "") report(`${fileName}:1:1`, templateEmpty());
  const nodes = issues.length > 0 ? [] : nodesOf(linesOf(text, fileName, report), report);
  for (const node of nodes) {
    lintNode(node, report);
    checkNames(node, report);
  }
  if (issues.length > 0) throw new PlanError(sortIssues(issues));
  return { fileName, nodes };
}
