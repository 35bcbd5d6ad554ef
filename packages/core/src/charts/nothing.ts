import type { Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { framed } from "./frame.ts";
import { layoutOf } from "./layout.ts";

/** A chart where there is nothing to draw: its message alone. */
export function nothingToDraw(name: string, chartTitle: string, table: Table, look?: Look): Chart {
  const subtitle = "There is nothing to draw.";
  const alternativeText = `${chartTitle}. ${subtitle}`;
  const picture = framed(layoutOf(look), {
    title: chartTitle,
    alt: alternativeText,
    subtitle,
    key: [],
    plotHeight: 8,
    layers: [blank],
  });
  return { name, title: chartTitle, alt: alternativeText, table, ...picture };
}

const blank = { data: { values: [] }, mark: "point" };
