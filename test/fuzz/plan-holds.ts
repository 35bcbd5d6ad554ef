import { forecast } from "../../packages/core/src/forecast/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { figuresHold } from "./figures-hold.ts";
import { comesBack, readOrSaid } from "./holds.ts";

/** All that is promised of any text that is read as a plan. Returns the plan where it is one. */
export function planHolds(text: string, name: string): Plan | undefined {
  const plan = readOrSaid(() => readPlanBytes(new TextEncoder().encode(text), name), text);
  if (plan === undefined) return undefined;
  const again = comesBack(plan);
  const found = figuresHold(plan, text);
  if (found && forecast(again).fingerprint !== found.fingerprint)
    throw new Error("the plan that came back has another fingerprint");
  return plan;
}
