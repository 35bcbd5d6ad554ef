import { heldAt } from "../issues/index.ts";
import { ON_COSTS, type Plan, type RateEntry, statedLines } from "../plan/index.ts";

/** One thing of a plan that a change has moved: what it was and what it is, absent where it is not there. */
export interface Touched {
  /** What kind of thing, which record, which of its fields. */
  readonly path: readonly string[];
  readonly was?: unknown;
  readonly now?: unknown;
}

const SECTIONS = ["posts", "lines", "savings", "funding"] as const;

/** Everything in which two plans differ, record by record and field by field; the order of records is no difference. */
export function touched(planBefore: Plan, planAfter: Plan): readonly Touched[] {
  const found: Touched[] = [];
  for (const sectionName of SECTIONS) {
    if (planBefore[sectionName] !== planAfter[sectionName])
      records(sectionName, statedOf(planBefore, sectionName), statedOf(planAfter, sectionName), found);
  }
  if (planBefore.demand !== planAfter.demand) records("demand", planBefore.demand ?? [], planAfter.demand ?? [], found);
  fields(["conventions"], planBefore.conventions, planAfter.conventions, found);
  fields(["grades"], planBefore.grades ?? {}, planAfter.grades ?? {}, found);
  fields(["agencyRates"], planBefore.agencyRates, planAfter.agencyRates, found);
  fields(["payAwards"], awards(planBefore), awards(planAfter), found);
  fields(["onCosts"], onCosts(planBefore), onCosts(planAfter), found);
  fields([], { vacancyFactor: planBefore.vacancyFactor }, { vacancyFactor: planAfter.vacancyFactor }, found);
  return found;
}

/** The records of a section; the lines that demand makes differ with it. */
const statedOf = (plan: Plan, sectionName: (typeof SECTIONS)[number]): readonly Identified[] =>
  sectionName === "lines" && plan.demand !== undefined ? statedLines(plan) : plan[sectionName];

interface Identified {
  readonly id: string;
}

function records(
  sectionName: string,
  before: readonly Identified[],
  after: readonly Identified[],
  found: Touched[],
): void {
  const moved = movedInPlace(before, after);
  if (moved !== undefined) {
    for (const [was, now] of moved) fields([sectionName, was.id], byYear(was), byYear(now), found);
    return;
  }
  const recordsById = new Map(before.map((record) => [record.id, record]));
  for (const now of after) {
    const was = recordsById.get(now.id);
    recordsById.delete(now.id);
    if (was === now) continue;
    if (was) fields([sectionName, now.id], byYear(was), byYear(now), found);
    else found.push({ path: [sectionName, now.id], now });
  }
  for (const [recordId, was] of recordsById) found.push({ path: [sectionName, recordId], was });
}

/** The records that are others in the same places; nothing where places have changed. Of thousands a change moves few: only these are looked at. */
function movedInPlace(
  before: readonly Identified[],
  after: readonly Identified[],
): readonly (readonly [Identified, Identified])[] | undefined {
  if (before.length !== after.length) return undefined;
  const moved: [Identified, Identified][] = [];
  for (let position = 0; position < before.length; position += 1) {
    const [was, now] = [before[position]!, after[position]!];
    if (was === now) continue;
    if (was.id !== now.id) return undefined;
    moved.push([was, now]);
  }
  return moved;
}

function fields(figurePath: readonly string[], before: object, after: object, found: Touched[]): void {
  if (before === after) return;
  for (const fieldKey of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, now] = [heldAt(before, fieldKey), heldAt(after, fieldKey)];
    if (isSame(was, now)) continue;
    found.push({
      path: [...figurePath, fieldKey],
      ...(was !== undefined && { was }),
      ...(now !== undefined && { now }),
    });
  }
}

/** Whether two values of a plan are the same throughout; the order of keys is no difference. */
export function isSame(firstValue: unknown, otherValue: unknown): boolean {
  if (firstValue === otherValue) return true;
  if (typeof firstValue !== "object" || typeof otherValue !== "object" || firstValue === null || otherValue === null)
    return false;
  const keys = Object.keys(firstValue);
  return (
    Array.isArray(firstValue) === Array.isArray(otherValue) &&
    keys.length === Object.keys(otherValue).length &&
    keys.every((fieldKey) => isSame(heldAt(firstValue, fieldKey), heldAt(otherValue, fieldKey)))
  );
}

/** A source of funding with its years as fields of their own. */
function byYear(record: object): object {
  if (!("carryForward" in record) || !("perYear" in record)) return record;
  const { perYear, ...remaining } = record as { readonly perYear: readonly { readonly year: string }[] };
  return { ...remaining, ...Object.fromEntries(perYear.map((sum) => [`perYear ${sum.year}`, sum])) };
}

const awards = ({ payAwards }: Plan): object =>
  Object.fromEntries(
    payAwards.map((payAward) => [
      `${payAward.scale} ${payAward.from} ${payAward.points?.join("-") ?? "all"}`,
      payAward,
    ]),
  );

/** On-costs; at the end, each rate under its day, those that are changed by date. */
function onCosts({ onCosts: statedOnCosts }: Plan): object {
  const dated = ON_COSTS.filter(({ key, changesByDate }) => changesByDate && Array.isArray(statedOnCosts[key]));
  const remainingOnCosts = ON_COSTS.filter((onCost) => !dated.includes(onCost));
  return Object.fromEntries([
    ...remainingOnCosts.map(({ key }) => [key, statedOnCosts[key]]),
    ...dated.flatMap(({ key }) =>
      (statedOnCosts[key] as readonly RateEntry[]).map((rateEntry) => [`${key} ${rateEntry.from}`, rateEntry]),
    ),
  ]);
}
