import { type Forecast, inWords, isPlaceholder } from "../forecast/index.ts";
import { capitalised } from "../words/index.ts";
import type { Cells, Table } from "./table.ts";

/** A figure that a plan was costed with, in words. */
export interface RateRow extends Cells {
  readonly figure: string;
  readonly value: string;
  readonly source: string;
  readonly confidence?: string;
}

/** The rates, scales, awards and charges that made a forecast, with their sources. */
export const ratesTable = ({ ratesUsed }: Forecast): Table<RateRow> => ({
  title: "Rates used",
  columns: [
    { key: "figure", label: "Figure", unit: "text" },
    { key: "value", label: "Value", unit: "text" },
    { key: "source", label: "Source", unit: "text" },
    { key: "confidence", label: "Confidence", unit: "text" },
  ],
  rows: ratesUsed.map((rate) => ({
    figure: capitalised(inWords(rate)),
    value: rate.value,
    source: rate.sources.map(({ title }) => title).join("; ") || "no source given",
    ...(rate.confidence !== undefined && { confidence: rate.confidence }),
  })),
});

/** The sentence that every output of a plan with placeholders carries; nothing where it has none. */
export function placeholderWarning({ ratesUsed }: Forecast): string | undefined {
  const held = ratesUsed.filter(({ sources }) => sources.some(isPlaceholder)).map(inWords);
  if (held.length === 0) return undefined;
  const shown = held.length > 4 ? [...held.slice(0, 3), `${held.length - 3} more`] : held;
  const label = held.length > 1 ? "Placeholders in use" : "Placeholder in use";
  return `${label}: ${shown.join(", ")}. Put in your own before you publish a figure.`;
}
