import { type Claims, type Plan, readClaims, readPlan } from "../plan/index.ts";
import { readTextAs } from "./read-text-as.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/** A paper's claims, and the plan that they stand in where they stand in one. */
export interface Paper extends Claims {
  readonly plan?: Plan;
}

/**
 * The claims of a file: a plan with `claims`, or a file of claims alone. What says `outturn` is a plan.
 *
 * @throws PlanError with every issue at once, each with its line and column
 */
export const readPaperBytes = (bytes: Uint8Array, name: string): Paper =>
  readTextAs(textOfBytes(bytes, name), name, (value, locate): Paper => {
    if (typeof value !== "object" || value === null || !("outturn" in value)) return readClaims(value, locate);
    const plan = readPlan(value, locate);
    return { title: plan.title, claims: plan.claims ?? [], plan };
  });
