import type { DemandKind, Plan } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { CountStatement } from "../read/index.ts";
import type { AgainstPlan } from "./against.ts";
import { numbersTogether, numbersWhen } from "./demand-numbers.ts";
import { numberHeld } from "./number-held.ts";

/** A count against the kinds of demand that its words name: all of them together. */
export function countOfKinds(
  { count, bound, on, year }: CountStatement,
  plan: Plan,
  kinds: readonly DemandKind[],
  words: string,
): AgainstPlan {
  const when = { ...(on !== undefined && { on }), ...(year !== undefined && { year }) };
  const held = numbersWhen(numbersTogether(plan, kinds), when, plan);
  if ("missing" in held) return { untested: held.missing };
  const result = numberHeld(count, bound, held, { before: "The plan counts", after: words });
  if (kinds.length === 1 || "untested" in result || result.agrees) return result;
  const titles = kinds.map(({ title }) => `"${title}"`);
  return { untested: `"${words}" may be ${listed(titles, "and")}: say which are meant` };
}
