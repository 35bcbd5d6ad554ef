import * as Plot from "@observablehq/plot";
import { coloursOf } from "@outturn/core/charts";
import type { Table } from "@outturn/core/tables";
import type { Drawn, Picture } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";
import { scaleOf } from "./scale-of.ts";

/** One number for each financial year. */
export interface ByYear {
  /** The message, with its figure. */
  readonly title: string;
  readonly alt: string;
  readonly years: readonly string[];
  readonly values: readonly number[];
  /** The same as text: what stands on each column and in the table. */
  readonly says: readonly string[];
  /** What the numbers are of, as the table's column has it. */
  readonly column: string;
  /** The figure of the plan that the number of a year is. */
  readonly figureOf?: (year: string) => string;
}

const LETTER = 8;
const SIDES = 24;

/** A column for each year with its number on it. */
export function byYearPicture(amountsByYear: ByYear): Picture {
  const { title, alt, years, says, column, figureOf } = amountsByYear;
  const table: Table = {
    title,
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "says", label: column, unit: "count" },
    ],
    rows: years.map((year, yearIndex) => ({ year, says: says[yearIndex]! })),
    ...(figureOf && { figures: years.map((year) => ({ says: figureOf(year) })) }),
  };
  return {
    title,
    alt,
    table,
    draw: (as) => (as.titled ? titled(drawing(amountsByYear, as), amountsByYear) : drawing(amountsByYear, as)),
  };
}

/** On its side where the columns would be narrower than what stands on them. */
function drawing({ years, values, says }: ByYear, { width, scheme }: Drawn): SVGSVGElement {
  const colours = coloursOf(scheme);
  const bars = years.map((year, yearIndex) => ({ year, value: values[yearIndex]!, says: says[yearIndex]! }));
  const longest = LETTER * Math.max(7, ...says.map((text) => text.length));
  const upright = (width - SIDES) / years.length > longest + 8;
  const style = {
    background: "transparent",
    color: colours.text,
    fontFamily: "system-ui, sans-serif",
    fontSize: "14px",
  };
  const fill = colours.series[0];
  const label = { fill: colours.text, text: "says", stroke: colours.background ?? "none", strokeWidth: 3 } as const;
  const room = { width, style, marginLeft: SIDES / 2, marginRight: SIDES / 2 };
  const svg = upright
    ? Plot.plot({
        ...room,
        height: 260,
        marginTop: 26,
        marginBottom: 36,
        x: { type: "band", domain: [...years], label: null, padding: 0.25, tickSize: 0 },
        y: { axis: null, ...scaleOf(values) },
        marks: [
          Plot.barY(bars, { x: "year", y: "value", fill }),
          Plot.ruleY([0], { stroke: colours.text }),
          Plot.text(bars, { ...label, x: "year", y: ({ value }) => Math.max(0, value), dy: -11 }),
        ],
      })
    : Plot.plot({
        ...room,
        height: 34 * years.length + 12,
        marginLeft: 66,
        marginRight: longest + 8,
        marginTop: 6,
        marginBottom: 6,
        y: { type: "band", domain: [...years], label: null, padding: 0.3, tickSize: 0 },
        x: { axis: null, ...scaleOf(values) },
        marks: [
          Plot.barX(bars, { y: "year", x: "value", fill }),
          Plot.ruleX([0], { stroke: colours.text }),
          Plot.text(bars, { ...label, y: "year", x: ({ value }) => Math.max(0, value), dx: 6, textAnchor: "start" }),
        ],
      });
  return svg as unknown as SVGSVGElement;
}
