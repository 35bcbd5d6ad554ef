import { type Forecast, isPlaceholder, placeholderSums, rateInWords } from "../forecast/index.ts";
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
  rows: ratesUsed.map((rateUsed) => ({
    figure: capitalised(rateInWords(rateUsed)),
    value: rateUsed.value,
    source: rateUsed.sources.map(({ title }) => title).join("; ") || "no source given",
    ...(rateUsed.confidence !== undefined && { confidence: rateUsed.confidence }),
  })),
});

/** The sentence that every output of a plan with placeholders carries; nothing where it has none. */
export function placeholderWarning({ plan, ratesUsed }: Forecast): string | undefined {
  const rates = ratesUsed.filter(({ sources }) => sources.some(isPlaceholder)).map(rateInWords);
  const placeholders = [...rates, ...placeholderSums(plan).map(({ title }) => title)];
  if (placeholders.length === 0) return undefined;
  const shown =
    placeholders.length > 4 ? [...placeholders.slice(0, 3), `${placeholders.length - 3} more`] : placeholders;
  const label = placeholders.length > 1 ? "Placeholders in use" : "Placeholder in use";
  return `${label}: ${shown.join(", ")}. Put in your own before you publish a figure.`;
}
