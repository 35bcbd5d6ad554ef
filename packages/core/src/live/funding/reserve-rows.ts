import {
  drawWithin,
  lapse,
  reserveKept,
  reserveNeeded,
  reserveOpen,
  spentOfReserve,
  unspentAfterOthers,
} from "../../rules/index.ts";
import type { GridCell } from "../../sheets/index.ts";
import { ruled } from "../figures/figure.ts";
import { AMOUNT, numberInput } from "../inputs.ts";
import { addBlank, addGiven, addWords, cellOfFigure, type LiveSheet, nextRow, type RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import type { SourceRows, SourceToDraw } from "./drawn-source.ts";
import { isPooled } from "./pool-rows.ts";
import { addYearRow, OPENING, openingFigure, rowAfter, rowBefore, YEARLY, yearsFigure } from "./year-row.ts";

/** Rows from what a reserve opens a year with to what it closes it with. */
const ROWS_TO_CARRIED_OUT = 6;

/** Writes a reserve: drawn down to its minimum, with what its planned uses need left in it. What is put in and planned is given. */
export function addReserve(
  sheet: LiveSheet,
  { payer, sourceIndex, sourceYears, left: leftFigure, inputs, forecast }: SourceToDraw,
): SourceRows {
  const { source, reserve } = payer;
  if (reserve === undefined || source.reserve === undefined || isPooled(payer)) throw new NotLive();
  const own = (field: "carriedIn" | "applied" | "unspent" | "carriedOut" | "lapsed") =>
    sourceYears.map((sourceYear): number => sourceYear[field]);
  const words = (says: string) => [source.id, says, "pence"];
  const given = (says: string, values: readonly number[]) =>
    addGiven(sheet, words(`${says}: value, not live`), values, YEARLY);
  const ofYears = (says: string, field: "in" | "out") => {
    const figure = yearsFigure(forecast, inputs, ["funding", sourceIndex, field], reserve[field]);
    return figure === undefined ? given(says, reserve[field]) : addYearRow(sheet, words(says), figure, reserve[field]);
  };
  const available = ofYears("put in", "in");
  const plannedOut = ofYears("planned use", "out");
  const needed = addNeeded(sheet, words, reserve.needed, available, plannedOut);
  const minimumFigure = numberInput(inputs, ["funding", sourceIndex, "minimum"], source.reserve.minimum, AMOUNT, 0);
  const { minimum: least } = source.reserve;
  const minimumRow = addWords(
    sheet,
    [...words("minimum"), null, minimumFigure === undefined ? least : cellOfFigure(minimumFigure)],
    "label",
    "label",
    "label",
    "label",
    minimumFigure === undefined ? "given" : "pence",
  );
  const minimum = openingFigure(minimumRow, least);
  const carriedOutRow = nextRow(sheet) + ROWS_TO_CARRIED_OUT;
  const { opening } = source.reserve;
  const carriedInFigure = rowBefore(carriedOutRow, own("carriedOut"), opening);
  const carriedIn = addYearRow(sheet, words("carried in"), carriedInFigure, own("carriedIn"));
  const left = addYearRow(sheet, words("cost left to it"), leftFigure, leftFigure.value as readonly number[]);
  const open = { carriedIn, available, out: plannedOut, minimum, needed };
  const limits = sourceYears.map(({ limit }) => limit ?? 0);
  const limit = addYearRow(sheet, words("what may be drawn"), ruled(reserveOpen, open), limits);
  const appliedFigure = ruled(drawWithin, { left, limit, carriedIn, available });
  const applied = addYearRow(sheet, words("applied"), appliedFigure, own("applied"), "total-pence");
  const spentValues = applied.value.map((amount, financialYear) => amount + reserve.out[financialYear]!);
  const spentFigure = ruled(spentOfReserve, { applied, out: plannedOut });
  const spent = addYearRow(sheet, words("applied and planned use"), spentFigure, spentValues);
  const unspentFigure = ruled(unspentAfterOthers, { carriedIn, available, applied: spent });
  const unspent = addYearRow(sheet, words("unspent"), unspentFigure, own("unspent"));
  const openingInput = numberInput(inputs, ["funding", sourceIndex, "opening"], opening, AMOUNT);
  const before = openingInput === undefined ? opening : cellOfFigure(openingInput);
  const carriedOut = addYearRow(
    sheet,
    [...words("carried out"), ...Array.from({ length: OPENING - 3 }, () => null), before],
    ruled(reserveKept, { unspent }),
    own("carriedOut"),
  );
  const lapsed = addYearRow(sheet, words("lapsed"), ruled(lapse, { unspent, carriedOut }), own("lapsed"));
  addBlank(sheet);
  return { id: source.id, isLive: true, limit, available, carriedIn, applied, plannedOut, carriedOut, lapsed };
}

/** Writes what each year must leave for the planned uses after it, out of the year after it. */
function addNeeded(
  sheet: LiveSheet,
  words: (says: string) => readonly GridCell[],
  needed: readonly number[],
  available: RowFigure,
  plannedOut: RowFigure,
): RowFigure {
  const figure = ruled(reserveNeeded, {
    later: rowAfter(nextRow(sheet), needed),
    out: rowAfter(plannedOut.row, plannedOut.value),
    in: rowAfter(available.row, available.value),
  });
  return addYearRow(sheet, words("needed for planned uses of later years"), figure, needed);
}
