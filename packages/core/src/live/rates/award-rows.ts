import type { PayAward, Plan } from "../../plan/index.ts";
import { flatAward, percentAward, raised } from "../../rules/index.ts";
import { ifEqual } from "../figures/choose.ts";
import { type Figure, literal, ruled } from "../figures/figure.ts";
import { AWARD, dayInput, type Inputs, numberInput, PERSONAL } from "../inputs.ts";
import type { LiveSheet } from "../live-sheet.ts";
import { addRate } from "./rate-rows.ts";

/** A pay award as cells name it. */
export interface AwardRow {
  readonly award: PayAward;
  readonly from: Figure;
  /** Millionths, or pence where it is a flat sum. */
  readonly size: Figure;
}

/** Writes the plan's awards, each with its day and its size in whole units, in the plan's order. */
export function addAwards(sheet: LiveSheet, plan: Plan, inputs: Inputs): readonly AwardRow[] {
  return plan.payAwards.map((award, position): AwardRow => {
    const recordPath = ["payAwards", position];
    const { award: size } = award;
    const figure =
      "percent" in size
        ? (numberInput(inputs, [...recordPath, "percent"], size.percent, AWARD) ?? { given: size.percent })
        : (numberInput(inputs, [...recordPath, "flat"], size.flat, PERSONAL) ?? { given: size.flat });
    const says = "percent" in size ? "a percentage, in millionths" : "a flat sum, in pence";
    const from = dayInput(inputs, [...recordPath, "from"]) ?? award.from;
    const [dayFigure, amount] = addRate(sheet, { subject: `award, ${award.scale}`, says, source: award.status }, from, [
      figure,
    ]);
    return { award, from: dayFigure!, size: amount! };
  });
}

/** A salary after an award; an award of nothing leaves it as it is. */
export const afterAward = (salary: Figure, { award, size }: AwardRow): Figure =>
  ifEqual(
    size,
    literal(0),
    salary,
    "percent" in award.award
      ? ruled(percentAward, { salary, percent: size })
      : ruled(flatAward, { salary, flat: size }),
  );

/** A sum after a rise by as much as an award, which is not rounded to the pound. */
export const afterRise = (sum: Figure, percent: Figure): Figure => ruled(raised, { sum, percent });
