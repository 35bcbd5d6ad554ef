import type { Plan } from "../../plan/index.ts";
import { valueDifferences } from "./value-differences.ts";

/**
 * How much nearer a plan is to another than the plan that it was made from: in how much of what differed it is the same. Nothing where
 * it has become another in something else. The order of records is no distance.
 */
export function nearerBy(planBefore: Plan, planAfter: Plan, target: Plan): number {
  const moved = movedParts(planBefore, planAfter, target);
  const before = moved.flatMap(({ path, was, wanted }) => pathsOf(was, wanted, path));
  const after = moved.flatMap(({ path, now, wanted }) => pathsOf(now, wanted, path));
  if (!after.every((path) => before.some((earlier) => isWithin(path, earlier)))) return 0;
  return before.filter((path) => !after.some((later) => isWithin(later, path))).length;
}

/** A part of a plan that a change has made another. */
interface MovedPart {
  readonly path: readonly string[];
  readonly was: unknown;
  readonly now: unknown;
  /** The same part of the plan that is to be reached. */
  readonly wanted: unknown;
}

const STEP = "\n";

const pathsOf = (value: unknown, wanted: unknown, path: readonly string[]): readonly string[] =>
  valueDifferences(value, wanted, path).map((difference) => difference.path.join(STEP));

const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(whole + STEP);

function movedParts(planBefore: Plan, planAfter: Plan, target: Plan): readonly MovedPart[] {
  const sections = new Set([...Object.keys(planBefore), ...Object.keys(planAfter)] as (keyof Plan)[]);
  return [...sections].flatMap((section): readonly MovedPart[] => {
    const [was, now, wanted] = [planBefore[section], planAfter[section], target[section]];
    if (was === now) return [];
    return areRecords(was) && areRecords(now) && areRecords(wanted)
      ? movedRecords(section, was, now, wanted)
      : [{ path: [section], was, now, wanted }];
  });
}

interface Identified {
  readonly id: string;
}

const areRecords = (value: unknown): value is readonly Identified[] =>
  Array.isArray(value) && value.every((record) => typeof record === "object" && record !== null && "id" in record);

/** Records that are not the very same in both lists, each with that of the third that has its id. */
function movedRecords(
  section: string,
  before: readonly Identified[],
  after: readonly Identified[],
  target: readonly Identified[],
): readonly MovedPart[] {
  const [was, now] = [withoutThoseOf(before, after), withoutThoseOf(after, before)];
  const ids = new Set([...was.keys(), ...now.keys()]);
  const wanted = new Map(target.filter(({ id }) => ids.has(id)).map((record) => [record.id, record]));
  return [...ids].map((id) => ({
    ...{ path: [section, id], was: was.get(id), now: now.get(id) },
    wanted: wanted.get(id),
  }));
}

function withoutThoseOf(
  records: readonly Identified[],
  others: readonly Identified[],
): ReadonlyMap<string, Identified> {
  const held = new Set(others);
  return new Map(records.filter((record) => !held.has(record)).map((record) => [record.id, record]));
}
