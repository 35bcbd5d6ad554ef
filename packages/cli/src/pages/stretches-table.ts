import type { Answer } from "@outturn/core/questions";
import type { Column, Table } from "@outturn/core/tables";

const UNITS: { readonly [unit in Answer["unit"]]: Column["unit"] } = { rate: "rate", days: "count", pence: "pounds" };
const INPUTS: { readonly [unit in Answer["unit"]]: string } = { rate: "", days: " (days)", pence: "" };

/** Every stretch of values that reaches the goal, with what the figure comes to at both ends. */
export function stretchesTable({ input, unit, goal, found }: Answer): Table {
  const figure = "figure" in goal ? goal.figure : `gap.${goal.level}`;
  return {
    title: `Values of ${input} that reach the goal`,
    columns: [
      { key: "input", label: "Input", unit: "text" },
      { key: "from", label: `From${INPUTS[unit]}`, unit: UNITS[unit] },
      { key: "to", label: `To${INPUTS[unit]}`, unit: UNITS[unit] },
      { key: "figure", label: "Figure", unit: "text" },
      { key: "atFrom", label: "At the first", unit: "pounds" },
      { key: "atTo", label: "At the last", unit: "pounds" },
    ],
    rows: found.works.map(({ from, to }) => ({
      ...{ input, from: from.value, to: to.value },
      ...{ figure, atFrom: from.figure, atTo: to.figure },
    })),
  };
}
