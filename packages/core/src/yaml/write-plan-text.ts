import { Document, visit } from "yaml";
import { type Plan, writePlan } from "../plan/index.ts";

/**
 * A plan as YAML text, which `readPlanText` reads back as the same plan.
 *
 * @example writePlanText(readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml")).split("\n")[1] // => "title: A plan"
 */
export const writePlanText = (plan: Plan): string => writeDraftText(writePlan(plan));

/**
 * A plan as somebody writes it, as YAML text, with whatever is wrong in it: `readDraftBytes` reads the same draft back.
 *
 * @example writeDraftText({ outturn: 1, title: 7 }) // => "outturn: 1\ntitle: 7\n"
 */
export function writeDraftText(draft: object): string {
  const document = new Document(draft, { schema: "core", version: "1.2", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(place, scalar) {
      if (place === "key" && scalar.value === MERGE) scalar.type = "QUOTE_DOUBLE";
    },
  });
  // Letters that stand in double quotes as they are: a text that holds them bare is taken for no text.
  return document
    .toString({ lineWidth: 120 })
    .replace(/[\u007f-\u009f]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`);
}

/** A key that means something else where it stands without quotes. */
const MERGE = "<<";
