import { isFinancialYear } from "../../calendar/index.ts";
import { heldAt } from "../../issues/index.ts";
import { DRAWN_FIGURES, type FiguresDrawn } from "./draw-price.ts";
import type { RiskDraws } from "./draw-risks.ts";

/**
 * Draws as JSON, to be merged with those of other ranges: whole pence, draw by draw and in each of them year by year.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * drawsJson(drawRisks(plan, { seed: 1, draws: 2 })).pence.cost // => [9900000, 9900000]
 */
export const drawsJson = ({ seed, from, until, years, figures }: RiskDraws) => ({
  ...{ seed, from, until, years },
  pence: Object.fromEntries(DRAWN_FIGURES.map((figure) => [figure, Array.from(figures[figure])])),
});

/**
 * Draws out of their JSON.
 *
 * @throws RangeError when it is not what `drawsJson` writes
 * @example readDraws({ seed: 1, from: 0, until: 1, years: ["2025/26"],
 *   pence: { cost: [5], confirmed: [0], conditional: [0], total: [0], reserves: [0] } }).figures.cost[0] // => 5
 */
export function readDraws(written: unknown): RiskDraws {
  const seed = heldAt(written, "seed");
  const from = heldAt(written, "from");
  const until = heldAt(written, "until");
  const years = heldAt(written, "years");
  const isSound =
    isCount(seed) && isCount(from) && isCount(until) && from < until && Array.isArray(years) && years.every(isYear);
  if (!isSound) throw notDraws();
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [
      figure,
      amountsOf(heldAt(heldAt(written, "pence"), figure), (until - from) * years.length),
    ]),
  ) as FiguresDrawn;
  return { seed, from, until, years, figures };
}

function amountsOf(written: unknown, length: number): Float64Array {
  const isSound = Array.isArray(written) && written.length === length && written.every(Number.isSafeInteger);
  if (!isSound) throw notDraws();
  return Float64Array.from(written as readonly number[]);
}

const isCount = (drawnValue: unknown): drawnValue is number =>
  Number.isSafeInteger(drawnValue) && (drawnValue as number) >= 0;
const isYear = (drawnValue: unknown): boolean => typeof drawnValue === "string" && isFinancialYear(drawnValue);
const notDraws = (): RangeError => new RangeError("These are no draws as outturn risk --out writes them");
