import { stringify } from "yaml";
import { type Plan, writePlan } from "../plan/index.ts";

/**
 * A plan as YAML text, which `readPlanText` reads back as the same plan.
 *
 * @example writePlanText(readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml")).split("\n")[1] // => "title: A plan"
 */
export const writePlanText = (plan: Plan): string =>
  stringify(writePlan(plan), { schema: "core", version: "1.2", lineWidth: 120, aliasDuplicateObjects: false }).replace(
    /[\u007f-\u009f]/g, // in double quotes as they stand: a text that holds them bare is taken for no text
    (letter) => `\\x${letter.charCodeAt(0).toString(16)}`,
  );
