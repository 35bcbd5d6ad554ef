import type { Change, Plan, Selection } from "../../plan/index.ts";
import { applyChanges } from "../apply.ts";
import { without } from "../select.ts";
import { isSame } from "../touched.ts";

/** Changes of which those that say the same of several records are one, where one says it of no other: of all, or of a team. */
export function forAll(plan: Plan, changes: readonly Change[]): readonly Change[] {
  let shorter = changes;
  for (const alike of alikeIn(changes)) {
    for (const where of selectionsOf(plan, alike)) {
      const together = inPlaceOf(shorter, alike, where);
      if (!isSame(changed(plan, together), changed(plan, shorter))) continue;
      shorter = together;
      break;
    }
  }
  return shorter;
}

const changed = (plan: Plan, changes: readonly Change[]): Plan =>
  applyChanges(plan, changes, { idle: "allowed", checks: "none" });

/** Changes that are each for one record, with that record's id. */
type ForOne = Change & { readonly where: { readonly id: string } };

const isForOne = (change: Change): change is ForOne => "where" in change && change.where?.id !== undefined;

/** Those of some changes that are alike but for the record that they are for, two or more together. */
function alikeIn(changes: readonly Change[]): readonly (readonly ForOne[])[] {
  const groups = new Map<string, ForOne[]>();
  for (const change of changes.filter(isForOne)) {
    const text = JSON.stringify(without(change, "where"));
    groups.set(text, [...(groups.get(text) ?? []), change]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What all the records of some changes may be called together: everything, or a team that all are of. */
function selectionsOf({ posts, lines }: Plan, alike: readonly ForOne[]): readonly (Selection | undefined)[] {
  const ids = new Set(alike.map(({ where }) => where.id));
  const teams = new Set([...posts, ...lines].filter(({ id }) => ids.has(id)).map(({ team }) => team));
  const [team] = teams;
  return [undefined, ...(teams.size === 1 && team !== undefined ? [{ team }] : [])];
}

/** One change for all of a selection where the first of several stood. */
function inPlaceOf(
  changes: readonly Change[],
  alike: readonly ForOne[],
  where: Selection | undefined,
): readonly Change[] {
  const [first, ...others] = alike;
  const gone = new Set<Change>(others);
  const together = { ...without(first!, "where"), ...(where && { where }) } as Change;
  return changes.filter((change) => !gone.has(change)).map((change) => (change === first ? together : change));
}
