import { type Path, PlanError } from "../../packages/core/src/issues/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";

type Inside = { readonly [key: string | number]: unknown };

/** Every place in a plan as written, outermost first, but for its version, without which nothing is read. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  const inner = keys.flatMap((key) => placesIn((value as Inside)[key], [...path, key]));
  return path.length === 0 ? inner.filter(([section]) => section !== "outturn") : [path, ...inner];
}

/** A copy with something else at a place; the same where there is no such place any more. */
export function changedAt(value: unknown, [step, ...rest]: Path, change: (held: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((held, at) => (at === step ? changedAt(held, rest, change) : held));
  return { ...value, [step]: changedAt((value as Inside)[step], rest, change) };
}

/** A copy in which the last letter of a key is written twice. */
export const misspelt = (value: unknown, path: Path): unknown =>
  changedAt(value, path.slice(0, -1), (mapping) =>
    Object.fromEntries(
      Object.entries(mapping as object).map(([key, held]) => [key === path.at(-1) ? twiceLast(key) : key, held]),
    ),
  );

export const twiceLast = (key: string): string => `${key}${key.at(-1)}`;

/** What is wrong with a plan, in order: each as its place and its code. */
export function saidOf(spec: unknown): readonly string[] {
  try {
    readPlan(spec);
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}
