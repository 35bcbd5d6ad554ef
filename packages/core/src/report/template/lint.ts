import { numeralNotBound } from "../../issues/index.ts";
import type { Inline, Node } from "./node.ts";
import { unboundNumerals } from "./numerals.ts";
import type { TemplateReport } from "./pieces.ts";

/** Says which numerals of a template's prose are typed: in every branch, whether a plan comes to it or not. */
export function lintNode(node: Node, report: TemplateReport): void {
  if (node.is === "if") for (const inside of [...node.then, ...node.otherwise]) lintNode(inside, report);
  else if (node.is === "each") for (const inside of node.inside) lintNode(inside, report);
  else if (node.is === "list") for (const item of node.items) lintInline(item, report);
  else if (node.is !== "insert") lintInline(node.inline, report);
}

/** Likewise of what stands in a line. What comes before a text in its line may say that a number is a reference. */
export function lintInline(inline: readonly Inline[], report: TemplateReport): void {
  for (const part of inline) {
    if (part.is === "if") lintInline([...part.then, ...part.otherwise], report);
    const numerals = part.is === "text" ? unboundNumerals(part.text) : [];
    if (numerals.length > 0) report(part.place, numeralNotBound(numerals));
  }
}
