import { forecastCharts } from "../../charts/index.ts";
import { statements } from "../statements/index.ts";
import { reportTables } from "../tables/index.ts";
import type { InsertKind } from "./node.ts";

/** What is inserted whole: what it is called in a message, and all there is of it. */
export const inserts: {
  readonly [insert in InsertKind]: { readonly kind: string; readonly known: { readonly [name: string]: unknown } };
} = {
  say: { kind: "statement", known: statements },
  table: { kind: "table", known: reportTables },
  chart: { kind: "chart", known: forecastCharts },
};
