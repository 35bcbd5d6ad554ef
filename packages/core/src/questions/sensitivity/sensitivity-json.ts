import { inPounds, poundsBy } from "../../money/index.ts";
import type { Effect, SensitivityGrid, TornadoBar } from "./sensitivity.ts";
import type { WeeksDelay } from "./week-later.ts";

/** What is sensitive to what, as other programs may rely on it: money as decimal texts of pounds. */
export function sensitivityJson(
  bars: readonly TornadoBar[],
  delay: WeeksDelay,
  grid?: SensitivityGrid,
  move?: WeeksDelay,
) {
  const effect = ({ says, byYear, all, figure }: Effect) => ({
    ...{ says, byYear: poundsBy(byYear) },
    ...{ all: inPounds(all), figure: inPounds(figure) },
  });
  const week = ({ all, byPost }: WeeksDelay) => ({
    all: inPounds(all),
    byPost: byPost.map(({ saves, ...post }) => ({ ...post, saves: inPounds(saves) })),
  });
  return {
    oneAtATime: bars.map(({ input, low, high }) => ({ input, low: effect(low), high: effect(high) })),
    weeksDelay: week(delay),
    ...(move && { weeksMove: week(move) }),
    ...(grid && { twoAtATime: { ...grid, rows: grid.rows.map((row) => row.map(inPounds)) } }),
  };
}
