import { drawOfPool, openOfLimit, openOfSource, openWithin, spentOfPool } from "../../rules/index.ts";
import { type Figure, figureOf, HERE, ruled } from "../figures/figure.ts";
import type { LiveSheet, RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import type { LevelSoFar, Payer, SourceRows, SourceToDraw } from "./drawn-source.ts";
import { addYearRow, together, YEARLY } from "./year-row.ts";

type Money = Pick<SourceRows, "carriedIn" | "available" | "limit">;

/** Whether a source is within a larger one, or has parts. */
export const isPooled = ({ pools, hasParts }: Payer): boolean => pools.length > 0 || hasParts;

/**
 * Writes what may still be drawn of a source when its turn comes, no more than of those that it is within, and gives what it pays.
 *
 * @throws NotLive where one of those is a reserve
 */
export function drawnOfPool(sheet: LiveSheet, { payer, left, level, sourceYears }: SourceToDraw, money: Money): Figure {
  const { source, pools } = payer;
  if (pools.some((id) => payerOf(level, id)?.reserve !== undefined)) throw new NotLive();
  const own = openOf(money, takenBefore(level, source.id));
  const larger = pools.map((id) => openOf(rowsOf(level, id, sourceYears.length), takenBefore(level, id)));
  const opens = larger.length === 0 ? [own] : [own, larger.reduceRight((pool, next) => within(next, pool))];
  const openFigure = opens.reduce((first, pool) => within(first, pool));
  const values = openFigure.value as readonly number[];
  const openRow = addYearRow(sheet, [source.id, "what may still be drawn", "pence"], openFigure, values);
  return ruled(drawOfPool, { left, open: openRow });
}

const within = (own: Figure, pool: Figure): Figure => bounded(ruled(openWithin, { own, pool }));

const bounded = (figure: Figure): Figure => ({ ...figure, range: YEARLY });

/** Writes what the parts of a source draw of it, and what it and they take together. */
export function addSpent(
  sheet: LiveSheet,
  { payer, level, sourceYears }: SourceToDraw,
  applied: RowFigure,
): { readonly drawnWithin: RowFigure; readonly spent: RowFigure } {
  const { id } = payer.source;
  const values = sourceYears.map(({ drawnWithin }): number => drawnWithin ?? 0);
  const parts = level.payers.filter(({ pools }) => pools.includes(id));
  const rows = parts.map(({ source }) => rowsOf(level, source.id, sourceYears.length).applied);
  const drawnWithin = addYearRow(sheet, [id, "drawn by sources within it", "pence"], together(rows), values);
  const spent = addYearRow(
    sheet,
    [id, "applied, and drawn within it", "pence"],
    ruled(spentOfPool, { applied, parts: drawnWithin }),
    values.map((amount, yearIndex) => amount + applied.value[yearIndex]!),
  );
  return { drawnWithin, spent };
}

const payerOf = ({ payers }: LevelSoFar, id: string): Payer | undefined =>
  payers.find(({ source }) => source.id === id);

/** What is left of a source's own money after so much. */
function openOf({ carriedIn, available, limit }: Money, drawn: Figure): Figure {
  const taken = { carriedIn, available, drawn };
  return bounded(limit === undefined ? ruled(openOfSource, taken) : ruled(openOfLimit, { ...taken, limit }));
}

/** What a source and those within it have drawn before. */
function takenBefore(level: LevelSoFar, id: string): Figure {
  const takers = level.written.filter((rows) => rows.id === id || payerOf(level, rows.id)!.pools.includes(id));
  return together(takers.map(({ applied }) => applied));
}

/** A source's rows, wherever in the level they stand: they are known when the level has been written once. */
function rowsOf({ all }: LevelSoFar, id: string, yearCount: number): SourceRows {
  const known = all?.get(id);
  if (known !== undefined) return known;
  const nothing = placeholder(yearCount);
  return {
    id,
    isLive: true,
    available: nothing,
    carriedIn: nothing,
    applied: nothing,
    carriedOut: nothing,
    lapsed: nothing,
  };
}

/** Stands for a row of which it is not yet known where it is. */
function placeholder(yearCount: number): RowFigure {
  const value = Array.from({ length: yearCount }, () => 0);
  const figure = figureOf(`${HERE}$1`, value, YEARLY);
  return { ...figure, value, row: 1, elsewhere: figure, all: "" };
}
