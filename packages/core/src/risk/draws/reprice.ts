import { costUnits } from "../../forecast/index.ts";
import { fund } from "../../funding/index.ts";
import { cost, type Ledger } from "../../ledger/index.ts";
import type { Rates } from "../../rates/index.ts";
import { applyChanges } from "../../scenario/index.ts";
import { compile } from "../../timeline/index.ts";
import { changesFor, type Drawing, type DrawnNumbers, planWith } from "../drawing/drawing.ts";
import { type Drawn, drawnOf, keepDrawn, type LotPrice } from "./draw-price.ts";

/** Different draws of which figures are kept, for plans in which few things may come otherwise. */
const MOST_KEPT = 4_096;

/** Costs and funds a plan anew in every draw: right for every plan, and what the tables are held to. */
export function repricing(drawing: Drawing, rates: Rates): LotPrice {
  const { plan } = drawing;
  const kept = new Map<string, Drawn>();
  let reuse: Ledger | undefined;
  const priced = (numbers: DrawnNumbers, draw: number): Drawn => {
    const drawnKey = numbers.join();
    const known = kept.get(drawnKey);
    if (known) return known;
    const changes = changesFor(drawing, numbers);
    try {
      const changedPlan = applyChanges(plan, changes, { idle: "allowed", checks: "none" });
      reuse = cost(compile(changedPlan, rates), reuse);
      const drawn = drawnOf(changedPlan, fund(changedPlan, costUnits(changedPlan, reuse)));
      if (kept.size < MOST_KEPT) kept.set(drawnKey, drawn);
      return drawn;
    } catch (error) {
      planWith(plan, changes, draw); // says every issue of a plan that cannot be costed
      throw error;
    }
  };
  let taken: Drawn[] = [];
  return {
    take: (numbers, draw) => void taken.push(priced(numbers, draw)),
    settle: (figures, place) => {
      for (const [row, drawn] of taken.entries()) keepDrawn(figures, place + row * drawn.cost.length, drawn);
      taken = [];
    },
  };
}
