import type { Plan } from "../plan/index.ts";
import { readPlanText } from "./read-plan-text.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/**
 * A plan from the bytes of a file: UTF-8 text, with or without a byte order mark.
 *
 * @throws PlanError as `readPlanText` does, and where the bytes are no such text
 */
export const readPlanBytes = (bytes: Uint8Array, name: string): Plan => readPlanText(textOfBytes(bytes, name), name);
