import { belongsToUnknown, heldAt, type Path } from "../../issues/index.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { placeList } from "./place-list.ts";
import { placeNamed } from "./place-named.ts";
import type { Reading } from "./reading.ts";
import { byOwner, type RowRead } from "./row-records.ts";

/** Puts the rows of a sheet into the plan where they belong, and keeps their places. */
export function placeRows(layout: SheetLayout, rows: readonly RowRead[], reading: Reading): void {
  const [section, , ...inside] = layout.place;
  if (layout.is !== "entries") placeNamed(layout, rows, reading);
  else if (layout.belongsTo === undefined) placeList(layout.place, rows, reading);
  else placeOwned(section!, inside, layout.belongsTo.toLowerCase(), rows, reading);
}

function placeOwned(section: string, inside: Path, subject: string, rows: readonly RowRead[], reading: Reading): void {
  const { steps, names } = ownersIn(section, reading);
  for (const [name, ownRows] of byOwner(rows)) {
    const holder = steps.get(name);
    if (holder !== undefined) placeList([section, holder, ...inside], ownRows, reading);
    else for (const { place } of ownRows) reading.report(place, belongsToUnknown(subject, name, names), [section]);
  }
}

/** Records that rows of other sheets belong to: by their ids in a list, or by their names. */
interface Owners {
  readonly steps: ReadonlyMap<string, string | number>;
  readonly names: readonly string[];
}

const knownOwners = new WeakMap<object, Owners>();

function ownersIn(section: string, { written }: Reading): Owners {
  const held = heldAt(written, section);
  if (typeof held !== "object" || held === null) return { steps: new Map(), names: [] };
  const owners = knownOwners.get(held) ?? ownersOf(held);
  knownOwners.set(held, owners);
  return owners;
}

/** Of several records with one id, which is an issue by itself, the first has what belongs to it. */
function ownersOf(held: object): Owners {
  const steps: (readonly [string, string | number])[] = Array.isArray(held)
    ? held.flatMap((owner, position) => idsOf(owner).map((name) => [name, position] as const))
    : Object.keys(held).map((name) => [name, name]);
  return { names: steps.map(([name]) => name), steps: new Map(steps.reverse()) };
}

const idsOf = (owner: unknown): readonly string[] => {
  const id = heldAt(owner, "id");
  return id === undefined ? [] : [String(id)];
};
