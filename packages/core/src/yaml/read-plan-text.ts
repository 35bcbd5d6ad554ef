import { type Plan, readPlan } from "../plan/index.ts";
import { readTextAs } from "./read-text-as.ts";

/**
 * A plan from the text of a file, YAML or JSON. Nothing in it is evaluated.
 *
 * @param text - the whole text
 * @param name - the file as the user knows it, as issues name it; a name that ends in `.json`, `.yaml` or `.yml` says what it holds
 * @throws PlanError with every issue at once, each with its line and column
 * @example readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml").title // => "A plan"
 */
export const readPlanText = (text: string, name: string): Plan => readTextAs(text, name, readPlan);
