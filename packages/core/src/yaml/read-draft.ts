import { PlanError } from "../issues/index.ts";
import { type DraftRead, readPlan } from "../plan/index.ts";
import { textOfBytes } from "./read-bytes.ts";
import { readTextAs } from "./read-text.ts";

/**
 * A plan as the bytes of a file write it, and the plan or the issues that it comes to.
 *
 * @throws never for what is in the file: its issues, each with its line and column, are part of the answer
 * @example readDraftBytes(new TextEncoder().encode("outturn: 1\ntitle: A plan"), "plan.yaml").draft // => { outturn: 1, title: "A plan" }
 */
export function readDraftBytes(bytes: Uint8Array, fileName: string): DraftRead {
  let draft: unknown;
  try {
    const plan = readTextAs(textOfBytes(bytes, fileName), fileName, (rawValue, locate) => {
      draft = rawValue;
      return readPlan(rawValue, locate);
    });
    return { draft, plan, issues: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { draft, issues: error.issues };
  }
}
