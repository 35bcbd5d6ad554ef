import type { Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { framed } from "./frame.ts";
import { layoutOf } from "./layout.ts";

/** A chart where there is nothing to draw: its message alone. */
export function nothingToDraw(name: string, title: string, table: Table, look?: Look): Chart {
  const subtitle = "There is nothing to draw.";
  const alt = `${title}. ${subtitle}`;
  const picture = framed(layoutOf(look), { title, alt, subtitle, key: [], plotHeight: 8, layers: [blank] });
  return { name, title, alt, table, ...picture };
}

const blank = { data: { values: [] }, mark: "point" };
