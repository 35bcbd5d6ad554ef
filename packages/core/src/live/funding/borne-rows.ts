import { available as availableRule, shortfallBorne } from "../../rules/index.ts";
import { ruled } from "../figures/figure.ts";
import type { LiveSheet, RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import type { SourceToDraw } from "./drawn-source.ts";
import { addYearRow, together } from "./year-row.ts";

/** Writes what a source bears of each shortfall that it rests on, after the sources before it, and what it has then. */
export function addAvailable(
  sheet: LiveSheet,
  { payer, sourceYears, level }: SourceToDraw,
  given: RowFigure,
): RowFigure {
  const { id, dependsOn } = payer.source;
  if (dependsOn.length === 0) return given;
  const own: RowFigure[] = [];
  for (const dependence of dependsOn) {
    const shortfall = level.shortfalls.get(dependence);
    if (shortfall === undefined) throw new NotLive();
    const before = level.borne.get(dependence) ?? [];
    const figure = ruled(shortfallBorne, { shortfall, borne: together(before), given, off: together(own) });
    const values = sourceYears.map(
      ({ shortfalls }): number => shortfalls.find(({ by }) => by === dependence)?.borne ?? 0,
    );
    const row = addYearRow(sheet, [id, `off for ${dependence}`, "pence"], figure, values);
    own.push(row);
    level.borne.set(dependence, [...before, row]);
  }
  const values = sourceYears.map(({ available }): number => available);
  return addYearRow(sheet, [id, "available", "pence"], ruled(availableRule, { given, off: together(own) }), values);
}
