import { yearsFrom } from "../../calendar/index.ts";
import type { Risk } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { inOrder } from "../correlation/correlated.ts";
import { type Drawing, numbersIn } from "../drawing/drawing.ts";
import { DRAWN_FIGURES, type FiguresDrawn, LOT } from "../draws/draw-price.ts";
import { drawPrice } from "../draws/price-draws.ts";
import type { RiskLevel } from "./answer.ts";

/** Where the second set of draws begins, which has nothing to do with the first. */
const OTHER_DRAWS = 2_147_483_648;

/** Finds the gap of all years, in pence, in draws that are taken one after the other and priced together. */
export interface GapsDrawn {
  /**
   * Takes a draw, in which some risks have the draw of this number and others one of the second set.
   *
   * @param ordered - the drawing, or the same with risks that go together in another order
   * @param isOther - whether a risk has a draw of the second set
   */
  readonly take: (ordered: Drawing, draw: number, isOther: (plannedRisk: Risk) => boolean) => void;
  /** The gap in each of those that were taken since the last time. */
  readonly settle: () => readonly number[];
}

/** Gaps in draws of a drawing at a level of certainty. */
export function gapsDrawn(drawing: Drawing, seed: number, rates: Rates, fundingLevel: RiskLevel): GapsDrawn {
  const { years } = drawing.plan;
  const yearCount = yearsFrom(years.from, years.to).length;
  const price = drawPrice(drawing, rates);
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [figure, new Float64Array(LOT * yearCount)]),
  ) as FiguresDrawn;
  let gaps: number[] = [];
  let takenCount = 0;
  const settleLot = (): void => {
    price.settle(figures, 0);
    for (let row = 0; row < takenCount; row += 1) {
      const byYear = figures[fundingLevel].subarray(row * yearCount, (row + 1) * yearCount);
      gaps.push(byYear.reduce((total, gap) => total + gap, 0));
    }
    takenCount = 0;
  };
  return {
    take: (ordered, draw, isOther) => {
      const [own, other] = [
        { seed, draw },
        { seed, draw: draw + OTHER_DRAWS },
      ];
      price.take(
        numbersIn(ordered, (plannedRisk) => (isOther(plannedRisk) ? other : own)),
        draw,
      );
      takenCount += 1;
      if (takenCount === LOT) settleLot();
    },
    settle: () => {
      settleLot();
      const settled = gaps;
      gaps = [];
      return settled;
    },
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
