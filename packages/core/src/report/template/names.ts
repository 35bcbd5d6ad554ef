import { insertNotKnown } from "../../issues/index.ts";
import { conditions, isSourceCondition, REPEATED } from "./conditions.ts";
import { inserts } from "./inserts.ts";
import type { Inline, Node } from "./node.ts";
import type { TemplateReport } from "./pieces.ts";

/** Says which statements, tables, charts, conditions and repetitions a template names that there are none of. */
export function checkNames(node: Node, report: TemplateReport): void {
  if (node.is === "insert") {
    const known = Object.keys(inserts[node.insert].known);
    if (!known.includes(node.name)) report(node.place, insertNotKnown(inserts[node.insert].kind, node.name, known));
  } else if (node.is === "each") {
    if (!REPEATED.some((over) => over === node.over))
      report(node.place, insertNotKnown("repetition", node.over, REPEATED));
    for (const inside of node.inside) checkNames(inside, report);
  } else if (node.is === "if") {
    checkCondition(node.condition, node.place, report);
    for (const inside of [...node.then, ...node.otherwise]) checkNames(inside, report);
  } else if (node.is === "list") for (const item of node.items) checkInlineNames(item, report);
  else checkInlineNames(node.inline, report);
}

/** Likewise of what stands in a line. */
export function checkInlineNames(inline: readonly Inline[], report: TemplateReport): void {
  for (const part of inline) {
    if (part.is !== "if") continue;
    checkCondition(part.condition, part.place, report);
    checkInlineNames([...part.then, ...part.otherwise], report);
  }
}

function checkCondition(condition: string, place: string, report: TemplateReport): void {
  if (Object.hasOwn(conditions, condition) || isSourceCondition(condition)) return;
  report(place, insertNotKnown("condition", condition, [...Object.keys(conditions), "source.confirmed"]));
}
