import { readDraftBytes } from "@outturn/core/yaml";
import type { Example } from "../desk/plan-desk.ts";
import type { Draft } from "../state/desk.ts";
import type { BroughtPlan } from "../state/store.ts";
import { readingOf } from "../work/reading-of.ts";

/** A plan that comes with the page, read here and now: it is on the screen before the other thread has started. */
export function examplePlan({ name, text }: Example): BroughtPlan {
  const { draft, plan } = readDraftBytes(new TextEncoder().encode(text), name);
  if (plan === undefined) throw new RangeError(`the example ${name} has issues`);
  return { name, draft: draft as Draft, reading: readingOf(plan, "base") };
}
