import { type FinancialYear, startsIn } from "../../calendar/index.ts";
import type { SourceYear } from "../../funding/index.ts";
import { carryCapped, inTurn, unspentOfYear } from "../../rules/index.ts";
import { type Figure, figureOf, HERE, literal, ruled } from "../figures/figure.ts";
import { AMOUNT, type Inputs, placeOfCell } from "../inputs.ts";
import { type LiveSheet, nextRow } from "../live-sheet.ts";
import { addYearRow, rowBefore, together, YEARLY } from "./year-row.ts";

/** Money of a year, as it is gone through: the year by its place in the plan, below 1 for one before it. */
interface VintageValues {
  readonly place: number;
  readonly opening: number;
  readonly held: readonly number[];
  readonly taken: readonly number[];
  readonly unspent: readonly number[];
  readonly carried: readonly number[];
  /** What of it is past its last year. */
  readonly ended: readonly number[];
}

/** The money of each year of a source, of the plan's years and of one before them. */
export function vintagesOf(
  sourceYears: readonly SourceYear[],
  years: readonly FinancialYear[],
): readonly VintageValues[] {
  const first = startsIn(years[0]!);
  const places = new Set(sourceYears.flatMap(({ vintages }) => vintages.map(({ of }) => startsIn(of) - first + 1)));
  for (const [position] of years.entries()) places.add(position + 1);
  return [...places]
    .sort((one, other) => one - other)
    .map((place): VintageValues => {
      const own = (field: "held" | "taken" | "unspent" | "carried") =>
        sourceYears.map(({ vintages }) => vintages.find(({ of }) => startsIn(of) - first + 1 === place)?.[field] ?? 0);
      const held = own("held");
      const ended = sourceYears.map(({ vintages }) => {
        const vintage = vintages.find(({ of }) => startsIn(of) - first + 1 === place);
        return vintage?.lastYear ? vintage.unspent : 0;
      });
      return {
        ended,
        place,
        opening: place < 1 ? held[0]! : 0,
        held,
        taken: own("taken"),
        unspent: own("unspent"),
        carried: own("carried"),
      };
    });
}

/** What a source's policy is, in its cells. */
export interface Policy {
  readonly policy: string;
  readonly cap: string | undefined;
  readonly expires: string | undefined;
}

export function policyOf(inputs: Inputs, sourceIndex: number): Policy | undefined {
  const place = (...field: readonly string[]): string | undefined => {
    const sheetCell = inputs.cells.cellOf(["funding", sourceIndex, "carryForward", ...field]);
    return sheetCell && placeOfCell(inputs, sheetCell);
  };
  const policy = place();
  return policy === undefined ? undefined : { policy, cap: place("cap"), expires: place("expiresAfterYears") };
}

/** What leaves a year under a policy. */
export function carriedOutUnder(
  { policy, cap }: Policy,
  unspent: Figure,
  expired: Figure,
  value: readonly number[],
): Figure {
  const capFigure =
    cap === undefined
      ? literal(0)
      : figureOf(
          `ROUND(${cap}*100,0)`,
          value.map(() => 0),
          { least: 0, most: AMOUNT.most },
        );
  const capped = ruled(carryCapped, { cap: capFigure, unspent, expired });
  const otherwise = cap === undefined ? "0" : `IF(${cap}="",0,${capped.text})`;
  return figureOf(`IF(${policy}="all",${unspent.text},IF(${policy}="none",0,${otherwise}))`, value, YEARLY);
}

/** The rows of a source's money by the year that it is of. */
export interface VintageRows {
  /** What is past its last year. */
  readonly expired: Figure;
  /** Writes what is carried of each year's money, the newest first. */
  readonly addCarried: (carriedOut: Figure) => void;
}

/** Writes what is held, taken and left of each year's money: the oldest is taken first. */
export function addVintages(
  sheet: LiveSheet,
  id: string,
  policy: Policy,
  vintages: readonly VintageValues[],
  { available, applied, lastRows }: { readonly available: Figure; readonly applied: Figure; readonly lastRows: number },
): VintageRows {
  const fromRow = nextRow(sheet);
  const carriedFrom = fromRow + 4 * vintages.length + lastRows;
  const carriedRow = (position: number): number => carriedFrom + (vintages.length - 1 - position);
  const taken: Figure[] = [];
  const unspent: Figure[] = [];
  const ends: Figure[] = [];
  vintages.forEach(({ place, opening, ...values }, position) => {
    const words = (says: string) => [id, `money of ${place < 1 ? "a year before" : `year ${place}`}: ${says}`, "pence"];
    const carriedBefore = rowBefore(carriedRow(position), values.carried, opening);
    const heldFigure = figureOf(`IF(${HERE}$5=${place},${available.text},${carriedBefore.text})`, values.held, YEARLY);
    const held = addYearRow(sheet, words("held"), heldFigure, values.held);
    const takenFigure = ruled(inTurn, { held, total: applied, before: together(taken) });
    taken.push(addYearRow(sheet, words("taken"), takenFigure, values.taken));
    unspent.push(
      addYearRow(sheet, words("left"), ruled(unspentOfYear, { held, taken: taken.at(-1)! }), values.unspent),
    );
    const { expires, policy: policyCell } = policy;
    const last =
      expires === undefined ? undefined : `AND(${policyCell}="",${expires}<>"",${place}+${expires}<=${HERE}$5)`;
    const text = last === undefined ? "0" : `IF(${last},${unspent.at(-1)!.text},0)`;
    ends.push(addYearRow(sheet, words("past its last year"), figureOf(text, values.ended, YEARLY), values.ended));
  });
  return {
    expired: together(ends),
    addCarried: (carriedOut) => {
      const kept: Figure[] = [];
      [...vintages.keys()].reverse().forEach((position) => {
        const { place, opening, carried } = vintages[position]!;
        const figure = ruled(inTurn, { held: unspent[position]!, total: carriedOut, before: together(kept) });
        const words = [id, `money of ${place < 1 ? "a year before" : `year ${place}`}: carried out`, "pence", null];
        kept.push(addYearRow(sheet, [...words, opening === 0 ? null : opening], figure, carried));
      });
    },
  };
}
