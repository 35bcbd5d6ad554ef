import { type Issue, type Plan, PlanError } from "@outturn/core";
import { readPlanBytes } from "@outturn/core/yaml";

/** A plan, or all that is wrong in the file that should hold one. */
export type FileRead =
  | { readonly is: "plan"; readonly plan: Plan }
  | { readonly is: "issues"; readonly issues: readonly Issue[] };

/**
 * The plan in a file that somebody gave the page. Every kind of file comes through here.
 *
 * @param name - the file's name, which the issues name and whose ending says what kind of file it is
 */
export function readFile(name: string, bytes: Uint8Array): FileRead {
  try {
    return { is: "plan", plan: readPlanBytes(bytes, name) };
  } catch (error) {
    if (error instanceof PlanError) return { is: "issues", issues: error.issues };
    throw error;
  }
}
