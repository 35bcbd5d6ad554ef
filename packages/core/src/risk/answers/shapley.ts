import type { Risk } from "../../plan/index.ts";
import { chanceIn, streamOf } from "../chance/stream.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { drawingInOrder, type GapsDrawn } from "./gaps-drawn.ts";
import { meanOf } from "./mean.ts";
import { type ChanceFound, inMillionths } from "./spread.ts";

/** Names no risk, as it has blanks in it. */
const ORDERS = streamOf("order of risks");

/**
 * The part of the variance of the gap that each risk is answerable for where they go together: what it adds to what is known, on average
 * over every order in which risks may become known (Shapley). The parts come to the whole. Each draw takes another order (Song, Nelson
 * and Staum, SIAM/ASA Journal on Uncertainty Quantification 4, 2016).
 *
 * @param risks - those of the drawing, in the order of the answer
 */
export function shapleyShares(
  drawing: Drawing,
  risks: readonly Risk[],
  gaps: GapsDrawn,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): readonly ChanceFound[] {
  const added = risks.map(() => new Float64Array(draws));
  const whole = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const order = shuffled(risks.length, seed, draw);
    const ordered = drawingInOrder(
      drawing,
      order.map((place) => risks[place]!),
    );
    const known = new Set<Risk>();
    gaps.take(ordered, draw, () => false);
    for (const place of order) {
      gaps.take(ordered, draw, (plannedRisk) => !known.has(plannedRisk));
      known.add(risks[place]!);
    }
    const [drawn, ...unknown] = gaps.settle();
    const halfSquares = unknown.map((gap) => ((drawn! - gap) * (drawn! - gap)) / 2);
    whole[draw] = halfSquares[0]!;
    for (const [step, place] of order.entries())
      added[place]![draw] = halfSquares[step]! - (halfSquares[step + 1] ?? 0);
  }
  const variance = meanOf(whole);
  return added.map((parts) => shareOf(parts, whole, variance));
}

/** The mean of some parts as a part of the mean of the whole, and how far off it may be, as both vary with the draws. */
function shareOf(parts: Float64Array, whole: Float64Array, variance: number): ChanceFound {
  if (variance === 0) return { chance: inMillionths(0), standardError: inMillionths(0) };
  const share = meanOf(parts) / variance;
  const squares = meanOf(parts.map((part, draw) => (part - share * whole[draw]!) * (part - share * whole[draw]!)));
  return {
    chance: inMillionths(share),
    standardError: inMillionths(Math.sqrt(squares / parts.length) / variance),
  };
}

/** Whole numbers from 0 up in an order that the seed and the draw settle, each order as likely as the next (Fisher and Yates). */
function shuffled(count: number, seed: number, draw: number): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = Math.floor(chanceIn(seed, draw, ORDERS, last) * (last + 1));
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}
