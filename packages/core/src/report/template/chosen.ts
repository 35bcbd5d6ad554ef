import type { Writer } from "../writer.ts";
import { conditions } from "./conditions.ts";
import type { Condition } from "./node.ts";
import type { Scope } from "./resolve.ts";

/** Those parts of a condition that are there. */
export function chosen<Part>(
  { condition, negated, then, otherwise }: Condition<Part>,
  scope: Scope,
  writer: Writer,
): readonly Part[] {
  return holds(condition, scope, writer) === negated ? otherwise : then;
}

function holds(condition: string, { source }: Scope, writer: Writer): boolean {
  if (Object.hasOwn(conditions, condition)) return conditions[condition as "funding"]!(writer);
  const found = writer.forecast.plan.funding.find(({ id }) => id === source);
  return condition === "source.reserve" ? found?.reserve !== undefined : condition === `source.${found?.status}`;
}
