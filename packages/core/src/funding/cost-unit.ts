import { found } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";

/** A cost that money can be found for: a post's row or a line's, with what a ring-fence may name it by. */
export interface CostUnit {
  /** The row of the cost: the post's or the line's id, or "<id>:after-end" for what goes on after its end. */
  readonly row: string;
  /** The post's or the line's own id. */
  readonly id: string;
  readonly of: "post" | "line";
  readonly team?: string;
  readonly tags: { readonly [key: string]: string };
  readonly spend: "revenue" | "capital";
  /** One sum a year of the plan, in order. A negative sum is income of that year. */
  readonly byYear: readonly Pence[];
}

/** What a cost comes to in a year of the plan, by its place. */
export const sumInYear = ({ row, byYear }: CostUnit, at: number): Pence =>
  found(byYear[at], "sum of a year for the row", row);

/** Costs that the same sources may pay, of one kind of spending: to the draw they are one. */
export interface CostClass {
  readonly spend: "revenue" | "capital";
  /** Places in the costs, in their order. */
  readonly costs: readonly number[];
  /** Those of the costs' names that some ring-fence names. */
  readonly names: readonly string[];
}

/** The rows of each line, by its id: its own, and what goes on after its end. */
export function rowsByLine(costs: readonly CostUnit[]): ReadonlyMap<string, readonly CostUnit[]> {
  const rows = new Map<string, CostUnit[]>();
  for (const cost of costs) {
    if (cost.of !== "line") continue;
    const known = rows.get(cost.id);
    if (known) known.push(cost);
    else rows.set(cost.id, [cost]);
  }
  return rows;
}
