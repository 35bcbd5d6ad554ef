import type { Change, Plan, Selection } from "../../plan/index.ts";
import { applyChanges } from "../apply.ts";
import { without } from "../select.ts";
import { isSame } from "../touched.ts";

/** Changes of which those that say the same of several records are one, where one says it of no other: of all, or of a team. */
export function forAll(planBefore: Plan, changes: readonly Change[]): readonly Change[] {
  let shorter = changes;
  for (const alikeChanges of alikeIn(changes)) {
    for (const selection of selectionsOf(planBefore, alikeChanges)) {
      const together = inPlaceOf(shorter, alikeChanges, selection);
      if (!isSame(changed(planBefore, together), changed(planBefore, shorter))) continue;
      shorter = together;
      break;
    }
  }
  return shorter;
}

const changed = (planBefore: Plan, changes: readonly Change[]): Plan =>
  applyChanges(planBefore, changes, { idle: "allowed", checks: "none" });

/** Changes that are each for one record, with that record's id. */
type ForOne = Change & { readonly where: { readonly id: string } };

const isForOne = (change: Change): change is ForOne => "where" in change && change.where?.id !== undefined;

/** Those of some changes that are alike but for the record that they are for, two or more together. */
function alikeIn(changes: readonly Change[]): readonly (readonly ForOne[])[] {
  const groups = new Map<string, ForOne[]>();
  for (const change of changes.filter(isForOne)) {
    const changeText = JSON.stringify(without(change, "where"));
    groups.set(changeText, [...(groups.get(changeText) ?? []), change]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What all the records of some changes may be called together: everything, or a team that all are of. */
function selectionsOf({ posts, lines }: Plan, alikeChanges: readonly ForOne[]): readonly (Selection | undefined)[] {
  const recordIds = new Set(alikeChanges.map(({ where: selection }) => selection.id));
  const teams = new Set(
    [...posts, ...lines].filter(({ id }) => recordIds.has(id)).map(({ team: commonTeam }) => commonTeam),
  );
  const [commonTeam] = teams;
  return [undefined, ...(teams.size === 1 && commonTeam !== undefined ? [{ team: commonTeam }] : [])];
}

/** One change for all of a selection where the first of several stood. */
function inPlaceOf(
  changes: readonly Change[],
  alikeChanges: readonly ForOne[],
  selection: Selection | undefined,
): readonly Change[] {
  const [firstChange, ...others] = alikeChanges;
  const goneChanges = new Set<Change>(others);
  const together = { ...without(firstChange!, "where"), ...(selection && { where: selection }) } as Change;
  return changes
    .filter((change) => !goneChanges.has(change))
    .map((change) => (change === firstChange ? together : change));
}
