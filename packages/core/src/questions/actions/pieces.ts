import type { CostUnit } from "../../funding/index.ts";
import { MILLION } from "../../money/index.ts";
import { namesOfCost, namesPaid, type PlannedAction } from "../../plan/index.ts";

/** A millionth of a share of a millionth: what shares of costs and shares of recommendations are together. */
export const WHOLE = BigInt(MILLION) * BigInt(MILLION);

/** Of a cost, the part that is for one action and one recommendation of it. */
export interface Piece {
  /** The action's place in the plan. */
  readonly actionIndex: number;
  /** Absent where the action is for no recommendation. */
  readonly recommendation?: string;
  /** Where it begins and ends in the whole, in the order of the plan's actions. */
  readonly from: bigint;
  readonly until: bigint;
}

/** Says into which pieces a cost is divided; what they leave of it is for no action. */
export function piecesOf(actions: readonly PlannedAction[]): (costUnit: CostUnit) => readonly Piece[] {
  const named = actions.flatMap(({ costs, recommendations }, actionIndex) =>
    typeof costs === "object"
      ? [{ actionIndex, recommendations, share: costs.share, names: new Set(namesPaid(costs)) }]
      : [],
  );
  return (costUnit) => {
    const ownNames = namesOfCost(costUnit);
    const pieces: Piece[] = [];
    let from = 0n;
    const add = (actionIndex: number, share: bigint, recommendation?: string): void => {
      const until = from + share;
      pieces.push({ actionIndex, from, until, ...(recommendation !== undefined && { recommendation }) });
      from = until;
    };
    for (const { actionIndex, recommendations, share, names } of named) {
      if (!ownNames.some((name) => names.has(name))) continue;
      if (recommendations.length === 0) add(actionIndex, BigInt(share) * BigInt(MILLION));
      for (const part of recommendations) add(actionIndex, BigInt(share) * BigInt(part.share), part.id);
    }
    return pieces;
  };
}
