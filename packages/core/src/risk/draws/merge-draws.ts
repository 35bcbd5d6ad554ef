import { grouped } from "../../words/index.ts";
import { DRAWN_FIGURES, type FiguresDrawn } from "./draw-price.ts";
import type { RiskDraws } from "./draw-risks.ts";

/**
 * Draws of several ranges as those of one, in any order: exactly what drawing the whole range would have given.
 *
 * @throws RangeError when there are none, when they are of other seeds or years, and when a draw is lacking between them or there twice
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * const ranges = [{ from: 5, until: 9 }, { from: 0, until: 5 }].map((draws) => drawRisks(plan, { seed: 1, draws }));
 * mergeDraws(ranges).until // => 9
 */
export function mergeDraws(ranges: readonly RiskDraws[]): RiskDraws {
  const inOrder = [...ranges].sort((first, second) => first.from - second.from);
  const [first] = inOrder;
  if (!first) throw new RangeError("There are no draws to merge");
  let reached = first.from;
  for (const { seed, from, until, years, sampling } of inOrder) {
    if (seed !== first.seed) throw new RangeError(`Draws of seed ${seed} do not go with those of seed ${first.seed}`);
    if (sampling?.draws !== first.sampling?.draws)
      throw new RangeError("Draws of a Latin hypercube do not go with others");
    if (years.join() !== first.years.join()) throw new RangeError("Draws of other years do not go together");
    if (from > reached) throw new RangeError(`The draws from ${grouped(reached)} up to ${grouped(from)} are lacking`);
    if (from < reached)
      throw new RangeError(`The draws from ${grouped(from)} up to ${grouped(reached)} are there twice`);
    reached = until;
  }
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [figure, joined(inOrder.map((draws) => draws.figures[figure]))]),
  ) as FiguresDrawn;
  const { seed, from, years, sampling } = first;
  return { seed, from, until: reached, years, figures, ...(sampling && { sampling }) };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((runningTotal, { length }) => runningTotal + length, 0));
  let filled = 0;
  for (const rangeFigures of parts) {
    whole.set(rangeFigures, filled);
    filled += rangeFigures.length;
  }
  return whole;
}
