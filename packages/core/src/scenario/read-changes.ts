import { gather, type Locate, PlanError } from "../issues/index.ts";
import { type Change, type ChangeSpec, readChange } from "../plan/index.ts";

/**
 * Changes as they may be written, read into whole units.
 *
 * @param locate - finds the place of a path that begins with `changes`, in the text that they came from
 * @throws PlanError with every issue at once; what a change names is looked for when it is applied
 * @example readChanges([{ change: "delay-starts", months: 2 }]) // => [{ change: "delay-starts", by: { months: 2 } }]
 */
export function readChanges(value: readonly ChangeSpec[] | unknown, locate?: Locate): readonly Change[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { report, inOrder } = gather({ changes: list }, locate);
  const changes = list.flatMap(
    (firstValue, changeIndex) => readChange(firstValue, ["changes", changeIndex], report) ?? [],
  );
  const issues = inOrder();
  if (issues.length > 0) throw new PlanError(issues);
  return changes;
}
