import { heldAt } from "../issues/index.ts";
import { ON_COSTS, type Plan, type RateEntry } from "../plan/index.ts";

/** One thing of a plan that a change has moved: what it was and what it is, absent where it is not there. */
export interface Touched {
  /** What kind of thing, which record, which of its fields. */
  readonly path: readonly string[];
  readonly was?: unknown;
  readonly now?: unknown;
}

const SECTIONS = ["posts", "lines", "savings", "funding"] as const;

/** Everything in which two plans differ, record by record and field by field; the order of records is no difference. */
export function touched(before: Plan, after: Plan): readonly Touched[] {
  const found: Touched[] = [];
  for (const section of SECTIONS) {
    if (before[section] !== after[section]) records(section, before[section], after[section], found);
  }
  fields(["conventions"], before.conventions, after.conventions, found);
  fields(["agencyRates"], before.agencyRates, after.agencyRates, found);
  fields(["payAwards"], awards(before), awards(after), found);
  fields(["onCosts"], onCosts(before), onCosts(after), found);
  fields([], { vacancyFactor: before.vacancyFactor }, { vacancyFactor: after.vacancyFactor }, found);
  return found;
}

interface Identified {
  readonly id: string;
}

function records(section: string, before: readonly Identified[], after: readonly Identified[], found: Touched[]): void {
  if (before.length === after.length && before.every((record, at) => record.id === after[at]!.id)) {
    before.forEach((was, at) => {
      if (was !== after[at]) fields([section, was.id], byYear(was), byYear(after[at]!), found);
    });
    return;
  }
  const held = new Map(before.map((record) => [record.id, record]));
  for (const now of after) {
    const was = held.get(now.id);
    held.delete(now.id);
    if (was === now) continue;
    if (was) fields([section, now.id], byYear(was), byYear(now), found);
    else found.push({ path: [section, now.id], now });
  }
  for (const [id, was] of held) found.push({ path: [section, id], was });
}

function fields(path: readonly string[], before: object, after: object, found: Touched[]): void {
  if (before === after) return;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, now] = [heldAt(before, key), heldAt(after, key)];
    if (isSame(was, now)) continue;
    found.push({ path: [...path, key], ...(was !== undefined && { was }), ...(now !== undefined && { now }) });
  }
}

/** Whether two values of a plan are the same throughout; the order of keys is no difference. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(heldAt(one, key), heldAt(other, key)))
  );
}

/** A source of funding with its years as fields of their own. */
function byYear(record: object): object {
  if (!("carryForward" in record) || !("perYear" in record)) return record;
  const { perYear, ...rest } = record as { readonly perYear: readonly { readonly year: string }[] };
  return { ...rest, ...Object.fromEntries(perYear.map((sum) => [`perYear ${sum.year}`, sum])) };
}

const awards = ({ payAwards }: Plan): object =>
  Object.fromEntries(payAwards.map((one) => [`${one.scale} ${one.from} ${one.points?.join("-") ?? "all"}`, one]));

/** On-costs; at the end, each rate under its day, those that are changed by date. */
function onCosts({ onCosts: stated }: Plan): object {
  const dated = ON_COSTS.filter(({ key, changesByDate }) => changesByDate && Array.isArray(stated[key]));
  const rest = ON_COSTS.filter((onCost) => !dated.includes(onCost));
  return Object.fromEntries([
    ...rest.map(({ key }) => [key, stated[key]]),
    ...dated.flatMap(({ key }) =>
      (stated[key] as readonly RateEntry[]).map((entry) => [`${key} ${entry.from}`, entry]),
    ),
  ]);
}
