import { normalQuantile } from "../chance/normal-quantile.ts";
import type { Matrix } from "./triangular-root.ts";

/** Whether a row of a root is its own normal alone: such a risk is drawn as it is by itself. */
export const isOwn = (root: Matrix, row: number): boolean => root[row]![row] === 1;

/** The normals behind the chances of risks that go together, from those behind chances that have nothing to do with each other. */
export function scoresTogether(root: Matrix, ownChances: readonly number[]): readonly number[] {
  const own = ownChances.map(normalQuantile);
  return root.map((parts, row) => {
    let score = 0;
    for (let column = 0; column <= row; column += 1) score += parts[column]! * own[column]!;
    return score;
  });
}
