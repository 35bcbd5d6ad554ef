import { foundOrThrow } from "../issues/index.ts";
import type { Millionths, Pence } from "../money/index.ts";
import type { FundingSource, Share } from "../plan/index.ts";

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
  /** How certain its income is, where that is not confirmed. */
  readonly status?: Exclude<FundingSource["status"], "confirmed">;
  /** One sum a year of the plan, in order. A negative sum is income of that year. */
  readonly byYear: readonly Pence[];
  /** Where sources pay shares of the cost: whose part this is. */
  readonly part?: CostPart;
}

/** A source's share of a cost; without a source, what the shares leave of it. */
export interface CostPart {
  readonly source?: string;
  /** Whether what the source cannot pay is a gap, or falls to the next sources that may pay the cost. */
  readonly otherwise: Share["otherwise"];
  /** By year of the plan: the shares of those before, and with this one. */
  readonly shares: readonly { readonly before: Millionths; readonly upTo: Millionths }[];
}

/** What a cost comes to in a year of the plan, by its place. */
export const sumInYear = ({ row, byYear }: CostUnit, yearIndex: number): Pence =>
  foundOrThrow(byYear[yearIndex], "sum of a year for the row", row);

/** Costs that the same sources may pay, of one kind of spending: to the draw they are one. */
export interface CostClass {
  readonly spend: "revenue" | "capital";
  /** Places in the costs, in their order. */
  readonly costs: readonly number[];
  /** Those of the costs' names that some ring-fence names. */
  readonly names: readonly string[];
  /** A share that falls to nobody else: a source without a ring-fence may not pay it either. */
  readonly isClosed?: true;
}

/** The rows of each line, by its id: its own, and what goes on after its end. */
export function rowsByLine(costUnits: readonly CostUnit[]): ReadonlyMap<string, readonly CostUnit[]> {
  const rows = new Map<string, CostUnit[]>();
  for (const costUnit of costUnits) {
    if (costUnit.of !== "line") continue;
    const knownCostUnits = rows.get(costUnit.id);
    if (knownCostUnits) knownCostUnits.push(costUnit);
    else rows.set(costUnit.id, [costUnit]);
  }
  return rows;
}
