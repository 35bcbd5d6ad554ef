import { gather, PlanError } from "../issues/index.ts";
import { type Change, type ChangeSpec, type Plan, readChange } from "../plan/index.ts";

/**
 * Changes as they may be written, read into whole units.
 *
 * @throws PlanError with every issue at once; what a change names is looked for when it is applied
 * @example readChanges([{ change: "delay-starts", months: 2 }]) // => [{ change: "delay-starts", by: { months: 2 } }]
 */
export function readChanges(value: readonly ChangeSpec[] | unknown, _plan?: Plan): readonly Change[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { report, inOrder } = gather({ changes: list });
  const changes = list.flatMap((one, at) => readChange(one, ["changes", at], report) ?? []);
  const issues = inOrder();
  if (issues.length > 0) throw new PlanError(issues);
  return changes;
}
