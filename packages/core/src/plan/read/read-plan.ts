import { gather, type Locate, notAPlan, noVersion, PlanError, wrongVersion } from "../../issues/index.ts";
import { checkPlan } from "../check/check-plan.ts";
import type { Plan } from "../model/plan.ts";
import { PlanSchema } from "../schema/plan.ts";
import { complete } from "./complete.ts";
import { draftInPart, draftOf } from "./draft.ts";
import { readAs } from "./read-as.ts";
import { readLarge } from "./read-large.ts";
import { lacksReservedKeys } from "./reserved-keys.ts";

/**
 * A plan from plain data, as YAML, JSON or a workbook hold it: complete, checked, in whole units, with every default filled in.
 *
 * @param rawValue - the plan as written: mappings, lists, texts, numbers, true and false
 * @param locate - finds a path's place in the text it came from, such as `plan.yaml:18:5`; issues then name it
 * @throws PlanError with every issue at once, in order of place
 * @example readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } }).conventions.partMonth // => "calendar-days"
 */
export function readPlan(rawValue: unknown, locate?: Locate): Plan {
  const { report, inOrder } = gather(rawValue, locate);
  const refuse = (): never => {
    throw new PlanError(inOrder());
  };
  if (typeof rawValue !== "object" || rawValue === null || Array.isArray(rawValue)) {
    report([], notAPlan(rawValue));
    return refuse();
  }
  const raw = rawValue as { readonly [fieldKey: string]: unknown };
  if (raw.outturn !== 1) {
    if (raw.outturn === undefined) report([], noVersion());
    else report(["outturn"], wrongVersion(raw.outturn));
    return refuse();
  }
  const large = readLarge(raw);
  if (large) lacksReservedKeys(raw, report);
  const { whole, value: sections } = large ? { whole: true, value: large } : readAs(PlanSchema, rawValue, report);
  checkPlan(whole ? draftOf(raw, sections) : draftInPart(raw, sections), report);
  return whole && inOrder().length === 0 ? complete(sections) : refuse();
}
