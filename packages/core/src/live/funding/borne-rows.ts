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
  const ownBorne: RowFigure[] = [];
  for (const dependence of dependsOn) {
    const shortfall = level.shortfalls.get(dependence);
    if (shortfall === undefined) throw new NotLive();
    const borneBefore = level.borne.get(dependence) ?? [];
    const figure = ruled(shortfallBorne, { shortfall, borne: together(borneBefore), given, off: together(ownBorne) });
    const values = sourceYears.map(
      ({ shortfalls }): number => shortfalls.find(({ by }) => by === dependence)?.borne ?? 0,
    );
    const sheetRow = addYearRow(sheet, [id, `off for ${dependence}`, "pence"], figure, values);
    ownBorne.push(sheetRow);
    level.borne.set(dependence, [...borneBefore, sheetRow]);
  }
  const values = sourceYears.map(({ available }): number => available);
  return addYearRow(
    sheet,
    [id, "available", "pence"],
    ruled(availableRule, { given, off: together(ownBorne) }),
    values,
  );
}
