import { MILLION, type Millionths, type Pence } from "../../money/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { type Drawing, drawingOf } from "../drawing/drawing.ts";
import { type FiguresDrawn, priceDraws } from "../draws/price-draws.ts";
import type { ChanceFound } from "./spread.ts";
import { percentileOf } from "./spread.ts";

/** How much of the spread of a gap one risk explains, and what it is worth to be sure of it. */
export interface RiskDriver {
  readonly risk: Risk;
  /** The part of the variance that goes where this risk alone is known: its first-order share. */
  readonly alone: ChanceFound;
  /** The part that stays where all risks but this one are known: its total share, with what it does together with others. */
  readonly withOthers: ChanceFound;
  /** The reserve that covers nine draws of ten where this risk comes as planned, and what that is less than with it. */
  readonly reserveWithout: Pence;
  readonly reserveSaved: Pence;
}

/** Where the second set of draws begins, which has nothing to do with the first. */
const OTHER_DRAWS = 2_147_483_648;
const COVERED = 0.9;

/** Draws from which shares of drivers are worked out at most, where nobody says how many: each is drawn twice for every risk. */
export const MOST_DRIVEN = 1_000;

export interface DriverOptions {
  readonly seed: number;
  readonly draws: number;
  readonly rates?: Rates;
}

/**
 * Which of a plan's risks explains how much of the spread of the gap of all years, at a level of certainty, and by how much a reserve
 * that covers nine draws of ten is smaller where it comes as planned: which worry to buy down first. Shares of risks that only add up
 * come to the whole; where they do more together than each by itself, the shares with others come to more. Jansen's estimators
 * (Computer Physics Communications 117, 1999), on draws that all risks share.
 *
 * @throws RangeError and PlanError as `drawRisks` does
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { uniform: { from: 0, to: 10 } }, owner: "Head of Legal" }] });
 * riskDrivers(plan, { seed: 1, draws: 50 }, "confirmed").map(({ alone }) => alone.chance) // => [1000000]
 */
export function riskDrivers(
  givenPlan: Plan,
  { seed, draws, rates = published }: DriverOptions,
  fundingLevel: "confirmed" | "conditional" | "total",
): readonly RiskDriver[] {
  const { risks = [] } = givenPlan;
  const gapsWith = (drawing: Drawing, isOther: (plannedRisk: Risk) => boolean): readonly number[] =>
    gapsOf(
      priceDraws(drawing, seed, {
        ...{ from: 0, until: draws, rates },
        drawOf: (plannedRisk, draw) => (isOther(plannedRisk) ? draw + OTHER_DRAWS : draw),
      }),
      fundingLevel,
      draws,
    );
  const everyRisk = drawingOf(givenPlan);
  const first = gapsWith(everyRisk, () => false);
  const other = gapsWith(everyRisk, () => true);
  const variance = varianceOf([...first, ...other]);
  const reserve = reserveOf(first);
  return risks.map((plannedRisk) => {
    const exchanged = gapsWith(everyRisk, (eachRisk) => eachRisk === plannedRisk);
    const known = shareOf(other, exchanged, variance);
    const reserveWithout = reserveOf(
      gapsWith(
        drawingOf(
          givenPlan,
          risks.filter((eachRisk) => eachRisk !== plannedRisk),
        ),
        () => false,
      ),
    );
    return {
      risk: plannedRisk,
      alone: variance === 0 ? known : { ...known, chance: (MILLION - known.chance) as Millionths },
      withOthers: shareOf(first, exchanged, variance),
      reserveWithout,
      reserveSaved: (reserve - reserveWithout) as Pence,
    };
  });
}

/** Half the mean square of the differences of two lists of draws, as a part of the variance. */
function shareOf(gapsDrawn: readonly number[], others: readonly number[], variance: number): ChanceFound {
  if (variance === 0) return { chance: 0 as Millionths, standardError: 0 as Millionths };
  const halves = gapsDrawn.map((gap, draw) => ((gap - others[draw]!) * (gap - others[draw]!)) / (2 * variance));
  return {
    chance: inMillionths(meanOf(halves)),
    standardError: inMillionths(Math.sqrt(varianceOf(halves) / halves.length)),
  };
}

const reserveOf = (gapsDrawn: readonly number[]): Pence =>
  percentileOf(Float64Array.from(gapsDrawn).sort(), COVERED).amount;

/** The gap of all years in each draw. */
const gapsOf = (
  figures: FiguresDrawn,
  fundingLevel: "confirmed" | "conditional" | "total",
  count: number,
): readonly number[] => {
  const yearCount = figures[fundingLevel].length / count;
  return Array.from({ length: count }, (_, draw) =>
    figures[fundingLevel]
      .subarray(draw * yearCount, (draw + 1) * yearCount)
      .reduce((runningTotal, gap) => runningTotal + gap, 0),
  );
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((runningTotal, drawnValue) => runningTotal + drawnValue, 0) / values.length;

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return (
    values.reduce((runningTotal, drawnValue) => runningTotal + (drawnValue - mean) * (drawnValue - mean), 0) /
    (values.length - 1)
  );
}

const inMillionths = (partOfDraws: number): Millionths => Math.floor(partOfDraws * MILLION + 0.5) as Millionths;
