import type { Plan } from "../../plan/index.ts";
import { valueDifferences } from "./value-differences.ts";

/**
 * How much nearer a plan is to another than the plan that it was made from: in how much of what differed it is the same. Nothing where
 * it has become another in something else. The order of records is no distance.
 */
export function nearerBy(planBefore: Plan, planAfter: Plan, target: Plan): number {
  const partsMoved = movedParts(planBefore, planAfter, target);
  const pathsBefore = partsMoved.flatMap(({ path: valuePath, was: valueBefore, wanted }) =>
    pathsOf(valueBefore, wanted, valuePath),
  );
  const pathsAfter = partsMoved.flatMap(({ path: valuePath, now: valueAfter, wanted }) =>
    pathsOf(valueAfter, wanted, valuePath),
  );
  if (!pathsAfter.every((valuePath) => pathsBefore.some((earlier) => isWithin(valuePath, earlier)))) return 0;
  return pathsBefore.filter((valuePath) => !pathsAfter.some((later) => isWithin(later, valuePath))).length;
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

const pathsOf = (value: unknown, wanted: unknown, valuePath: readonly string[]): readonly string[] =>
  valueDifferences(value, wanted, valuePath).map((difference) => difference.path.join(STEP));

const isWithin = (valuePath: string, whole: string): boolean =>
  valuePath === whole || valuePath.startsWith(whole + STEP);

function movedParts(planBefore: Plan, planAfter: Plan, target: Plan): readonly MovedPart[] {
  const sections = new Set([...Object.keys(planBefore), ...Object.keys(planAfter)] as (keyof Plan)[]);
  return [...sections].flatMap((section): readonly MovedPart[] => {
    const [valueBefore, valueAfter, wanted] = [planBefore[section], planAfter[section], target[section]];
    if (valueBefore === valueAfter) return [];
    return areRecords(valueBefore) && areRecords(valueAfter) && areRecords(wanted)
      ? movedRecords(section, valueBefore, valueAfter, wanted)
      : [{ path: [section], was: valueBefore, now: valueAfter, wanted }];
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
  pathsBefore: readonly Identified[],
  pathsAfter: readonly Identified[],
  target: readonly Identified[],
): readonly MovedPart[] {
  const [valueBefore, valueAfter] = [withoutThoseOf(pathsBefore, pathsAfter), withoutThoseOf(pathsAfter, pathsBefore)];
  const recordIds = new Set([...valueBefore.keys(), ...valueAfter.keys()]);
  const wanted = new Map(
    target.filter(({ id: recordId }) => recordIds.has(recordId)).map((record) => [record.id, record]),
  );
  return [...recordIds].map((recordId) => ({
    ...{ path: [section, recordId], was: valueBefore.get(recordId), now: valueAfter.get(recordId) },
    wanted: wanted.get(recordId),
  }));
}

function withoutThoseOf(
  records: readonly Identified[],
  others: readonly Identified[],
): ReadonlyMap<string, Identified> {
  const heldRecords = new Set(others);
  return new Map(records.filter((record) => !heldRecords.has(record)).map((record) => [record.id, record]));
}
