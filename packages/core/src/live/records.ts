import { amountAt, COMPONENTS, type Component, componentTitles, type Ledger } from "../ledger/index.ts";
import { type Figure, literal, valueIn } from "./figures/figure.ts";
import { addBlank, addFigures, addGiven, type LiveSheet, type RowFigure, summed } from "./live-sheet.ts";

/** A component of a record's cost: so many times a row of months. */
export interface RecordPart {
  readonly component: Component;
  readonly times: Figure;
  readonly row: RowFigure;
}

/** What a row of the ledger is in the workbook. */
export interface RecordRows {
  readonly ledgerRow: number;
  readonly id: string;
  readonly parts: readonly RecordPart[];
  /** Whether all of it is worked out; else its months are values. */
  readonly isLive: boolean;
  /** Why they are, where they are. */
  readonly because?: readonly string[];
}

/** Why something is a value although each kind of it is live. */
export const TOO_LARGE = "its sums, or a text in one of its cells, are more than formulas take exactly";

/** Whether some parts come to what the ledger has, in every month and component. */
export function agrees(ledger: Ledger, ledgerRow: number, parts: readonly RecordPart[]): boolean {
  return COMPONENTS.every((component, componentIndex) => {
    const own = parts.filter((part) => part.component === component);
    for (let month = 0; month < ledger.months; month += 1) {
      const sum = own.reduce(
        (total, { times, row: sheetRow }) => total + valueIn(times, 0) * sheetRow.value[month]!,
        0,
      );
      if (sum !== amountAt(ledger, ledgerRow, componentIndex, month)) return false;
    }
    return true;
  });
}

/** Writes the months of a row of the ledger as values, component by component. */
export function addValues(sheet: LiveSheet, ledger: Ledger, ledgerRow: number, because: readonly string[]): RecordRows {
  const { row: id } = ledger.rows[ledgerRow]!;
  const parts = COMPONENTS.flatMap((component, componentIndex): RecordPart[] => {
    const values = Array.from({ length: ledger.months }, (_entry, month): number =>
      amountAt(ledger, ledgerRow, componentIndex, month),
    );
    if (values.every((amount) => amount === 0)) return [];
    const words = [id, `${componentTitles[component]}: value, not live`, "pence"];
    const range = { least: Math.min(0, ...values), most: Math.max(0, ...values) };
    return [{ component, times: literal(1), row: addGiven(sheet, words, values, range) }];
  });
  if (parts.length > 0) {
    const total = summed(parts.map(({ row: sheetRow }) => sheetRow));
    addFigures(sheet, [id, "cost, not live", "cost"], total, "total-pence", ["total-label"]);
    addBlank(sheet);
  }
  return { ledgerRow, id, parts, isLive: false, because };
}
