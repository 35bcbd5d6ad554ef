import { forecastCharts } from "../../charts/index.ts";
import { type Issue, PlanError, sortIssues } from "../../issues/index.ts";
import type { Block } from "../document/block.ts";
import { type Run, textOf } from "../document/run.ts";
import { inOneUnit, runsInOneUnit } from "../figures/one-unit.ts";
import { statements } from "../statements/index.ts";
import { reportTables } from "../tables/index.ts";
import type { Writer } from "../writer.ts";
import { answered } from "./answers.ts";
import type { Assembly, SettingsPlace } from "./assembly.ts";
import { chosen } from "./chosen.ts";
import type { REPEATED } from "./conditions.ts";
import { notBorne } from "./holds.ts";
import { inlineRuns } from "./inline-runs.ts";
import type { Inline, InsertKind, Node } from "./node.ts";
import type { Template } from "./read-template.ts";
import type { Scope } from "./resolve.ts";

/**
 * The parts of a paper that a template makes of a plan.
 *
 * @throws PlanError with everything that the template names and the plan has not, at once, each with its line and column
 */
export function assemble(template: Template, writer: Writer, settingsPlace: SettingsPlace): readonly Block[] {
  const issues: Issue[] = [];
  const report: Assembly["report"] = (place, finding) => {
    if (!issues.some(({ at, problem }) => at === place && problem === finding.problem))
      issues.push({ ...finding, path: "", at: place });
  };
  const assembly: Assembly = { writer, settingsPlace, report };
  const blocks = template.nodes.flatMap((node) => blocksOf(node, {}, assembly));
  const written = answered(blocks, assembly);
  if (issues.length > 0) throw new PlanError(sortIssues(issues));
  return written;
}

function blocksOf(node: Node, scope: Scope, assembly: Assembly): readonly Block[] {
  const { writer } = assembly;
  if (node.is === "if") return chosen(node, scope, writer).flatMap((inside) => blocksOf(inside, scope, assembly));
  if (node.is === "each")
    return scopesOf(node.over as (typeof REPEATED)[number], writer).flatMap((inner) =>
      node.inside.flatMap((inside) => blocksOf(inside, { ...scope, ...inner }, assembly)),
    );
  if (node.is === "insert") return inserted(node, writer);
  if (node.is === "list") {
    const items = node.items
      .map((inline) => written(inline, node.place, scope, assembly))
      .filter((textRuns) => textRuns.length > 0);
    return items.length === 0 ? [] : [{ is: "list", items }];
  }
  const textRuns = written(node.inline, node.place, scope, assembly);
  if (textRuns.length === 0) return [];
  return [
    node.is === "heading" ? { is: "heading", level: node.level, runs: textRuns } : { is: "paragraph", runs: textRuns },
  ];
}

/** What a line says of a plan; what it says that the plan does not bear is an issue. */
function written(inline: readonly Inline[], place: string, scope: Scope, assembly: Assembly): readonly Run[] {
  const textRuns = inlineRuns(inline, scope, assembly);
  for (const finding of notBorne(textOf(textRuns.filter(({ is }) => is !== "quote")), assembly.writer, scope))
    assembly.report(place, finding);
  return textRuns.every(({ text }) => text.trim() === "") ? [] : runsInOneUnit(textRuns, assembly.writer);
}

function scopesOf(over: (typeof REPEATED)[number], { forecast: { plan, years } }: Writer): readonly Scope[] {
  if (over === "year") return years.map((financialYear) => ({ year: financialYear }));
  if (over === "source") return plan.funding.map(({ id }) => ({ source: id }));
  return plan.posts.map(({ id }) => ({ post: id }));
}

/** What a statement, a table or a picture comes to, with what it was written for. */
function inserted({ insert, name }: Extract<Node, { is: "insert" }>, writer: Writer): readonly Block[] {
  return insertedBlocks(insert, name, writer).map((block) => ({ ...block, origin: { insert, name } }));
}

/** The blocks of a statement, a table or a picture by its name. */
export function insertedBlocks(insert: InsertKind, name: string, writer: Writer): readonly Block[] {
  if (insert === "say") return inOneUnit(statements[name as keyof typeof statements](writer), writer);
  if (insert === "table") return reportTables[name as keyof typeof reportTables](writer);
  return [
    { is: "chart", chart: forecastCharts[name as keyof typeof forecastCharts](writer.forecast, { titled: false }) },
  ];
}
