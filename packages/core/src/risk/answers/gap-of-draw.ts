import type { Risk } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { inOrder } from "../correlation/correlated.ts";
import { type Drawing, numbersIn } from "../drawing/drawing.ts";
import { drawPrice } from "../draws/price-draws.ts";
import type { RiskLevel } from "./answer.ts";

/** Where the second set of draws begins, which has nothing to do with the first. */
const OTHER_DRAWS = 2_147_483_648;

/**
 * The gap of all years in a draw, in pence, in which some risks have the draw of this number and others one of the second set.
 *
 * @param isOther - whether a risk has a draw of the second set
 */
export type GapOfDraw = (drawing: Drawing, draw: number, isOther: (plannedRisk: Risk) => boolean) => number;

/** Finds gaps in draws of a drawing, and of the same drawing with risks that go together in another order. */
export function gapOfDraw(drawing: Drawing, seed: number, rates: Rates, fundingLevel: RiskLevel): GapOfDraw {
  const price = drawPrice(drawing, rates);
  return (ordered, draw, isOther) => {
    const numbers = numbersIn(ordered, (plannedRisk) => ({
      seed,
      draw: isOther(plannedRisk) ? draw + OTHER_DRAWS : draw,
    }));
    return price(numbers, draw)[fundingLevel].reduce((total, gap) => total + gap, 0);
  };
}

/**
 * The same drawing, in which risks that go together are made of those before them in this order: what some of them come to says what is
 * likely of those after them.
 *
 * @param order - of the plan's risks, all or those that go together
 */
export function drawingInOrder(drawing: Drawing, order: readonly Risk[]): Drawing {
  const { correlated } = drawing;
  if (!correlated) return drawing;
  const places = new Map(correlated.members.map(({ risk }, place) => [risk.id, place]));
  const memberOrder = order.flatMap(({ id }) => places.get(id) ?? []);
  return { ...drawing, correlated: inOrder(correlated, memberOrder) };
}
