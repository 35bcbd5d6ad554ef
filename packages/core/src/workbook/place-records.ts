import { belongsToUnknown, type Finding, heldAt } from "../issues/index.ts";
import type { SheetLayout } from "./layouts.ts";
import { placeList } from "./place-list.ts";
import { placeNamed } from "./place-named.ts";
import type { Reading } from "./reading.ts";
import { byOwner, type RowRead } from "./row-records.ts";

/** Puts the rows of a sheet into the plan where they belong, and keeps their places. */
export function placeRows(layout: SheetLayout, rows: readonly RowRead[], reading: Reading): void {
  const [section, , ...inside] = layout.place;
  if (layout.is !== "entries") placeNamed(layout, rows, reading);
  else if (layout.belongsTo === undefined) placeList(layout.place, rows, reading);
  else
    for (const [name, ownRows] of byOwner(rows)) {
      const holder = ownerStep(section!, name, reading);
      if (holder !== undefined) placeList([section!, holder, ...inside], ownRows, reading);
      else for (const { place } of ownRows) reading.report(place, unknownOwner(layout, name, reading), [section!]);
    }
}

const positions = new WeakMap<object, ReadonlyMap<string, number>>();

/** The place of a record in its list by its id, or its name where it stands under one. */
function ownerStep(section: string, name: string, { written }: Reading): string | number | undefined {
  const owners = heldAt(written, section);
  if (!Array.isArray(owners)) return heldAt(owners, name) === undefined ? undefined : name;
  const known =
    positions.get(owners) ??
    new Map(owners.map((owner, position) => [String(heldAt(owner, "id")), position] as const).reverse());
  positions.set(owners, known);
  return known.get(name);
}

function unknownOwner({ belongsTo, place }: SheetLayout, name: string, { written }: Reading): Finding {
  const owners = heldAt(written, place[0]!);
  const known = Array.isArray(owners)
    ? owners.flatMap((owner) => heldAt(owner, "id") ?? []).map(String)
    : Object.keys((owners ?? {}) as object);
  return belongsToUnknown(belongsTo!.toLowerCase(), name, known);
}
