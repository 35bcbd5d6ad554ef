import { type Explanation, explanationInWords, type Forecast, type Pence } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";
import type { Cells, Table } from "@outturn/core/tables";

/** An explanation as rows: how deep each stands in the tree, what it is, its sum or its value in another unit, and why it is so. */
export const explainedTable = (because: Explanation): Table => ({
  title: "Explanation",
  columns: [
    { key: "depth", label: "Depth", unit: "count" },
    { key: "what", label: "What", unit: "text" },
    { key: "sum", label: "Sum", unit: "pounds" },
    { key: "value", label: "Value as shown", unit: "text" },
    { key: "reason", label: "Why", unit: "text" },
  ],
  rows: rowsOf(because, 0),
});

function rowsOf(because: Explanation, depth: number): readonly Cells[] {
  const { figure, value, unit = "pence", parts = [] } = because;
  const { value: shown, reason, inputs } = explanationInWords(because);
  return [
    { depth, what: figure, ...(unit === "pence" ? { sum: value } : { value: shown }), reason },
    ...inputs.map((input) => ({ depth: depth + 1, what: input.text, value: input.value })),
    ...parts.flatMap((part) => rowsOf(part, depth + 1)),
  ];
}

/** Figures that may have been meant. */
export const figuresTable = (
  { plan }: Forecast,
  figures: readonly { readonly figure: string; readonly value: Pence }[],
): Table => ({
  title: "Figures that may be meant",
  columns: [
    { key: "figure", label: "Figure", unit: "text" },
    { key: "words", label: "In words", unit: "text" },
    { key: "value", label: "Value", unit: "pounds" },
  ],
  rows: figures.map(({ figure, value }) => ({ figure, words: figureInWords(figure, plan), value })),
});
