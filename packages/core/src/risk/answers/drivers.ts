import { MILLION, type Millionths, type Pence } from "../../money/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { type Drawing, drawingOf } from "../drawing/drawing.ts";
import { checkDraws } from "../draws/price-draws.ts";
import type { RiskLevel } from "./answer.ts";
import { drawingInOrder, gapsDrawn } from "./gaps-drawn.ts";
import { meanOf } from "./mean.ts";
import { shapleyShares } from "./shapley.ts";
import { type ChanceFound, inMillionths, percentileOf } from "./spread.ts";

/** How much of the spread of a gap one risk explains, and what it is worth to be sure of it. */
export interface RiskDriver {
  readonly risk: Risk;
  /** The part of the variance that goes where this risk alone is known: its first-order share, with what it says of others. */
  readonly alone: ChanceFound;
  /** The part that stays where all risks but this one are known: its total share, with what it does together with others. */
  readonly withOthers: ChanceFound;
  /** Where risks go together: its part of the whole variance, so that the parts of all risks come to the whole (Shapley). */
  readonly ofWhole?: ChanceFound;
  /** The reserve that covers nine draws of ten where this risk comes as planned, and what that is less than with it. */
  readonly reserveWithout: Pence;
  readonly reserveSaved: Pence;
  /** How far off what is saved may be: two times in three no further. */
  readonly savedError: Pence;
}

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
 * (Computer Physics Communications 117, 1999), on draws that all risks share. Where risks go together, what one is known to be says
 * something of others: shares alone overlap, and Shapley's parts of the whole stand beside them.
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
  fundingLevel: RiskLevel,
): readonly RiskDriver[] {
  const { risks = [] } = givenPlan;
  checkDraws(givenPlan, { from: 0, until: draws });
  const everyRisk = drawingOf(givenPlan);
  const ofEvery = gapsDrawn(everyRisk, seed, rates, fundingLevel);
  const gaps = (drawing: Drawing, isOther: (plannedRisk: Risk) => boolean, drawn = ofEvery): readonly number[] => {
    for (let draw = 0; draw < draws; draw += 1) drawn.take(drawing, draw, isOther);
    return drawn.settle();
  };
  const first = gaps(everyRisk, NONE);
  const other = gaps(everyRisk, EVERY);
  const variance = varianceOf([...first, ...other]);
  const shapley = everyRisk.correlated && shapleyShares(everyRisk, risks, ofEvery, { seed, draws });
  const reserve = reserveOf(first);
  const sharesOf = (plannedRisk: Risk, others: readonly Risk[]): Pick<RiskDriver, "alone" | "withOthers"> => {
    const isOther = (eachRisk: Risk): boolean => eachRisk === plannedRisk;
    const isTogether = everyRisk.correlated?.members.some(({ risk }) => risk === plannedRisk) ?? false;
    const before = isTogether ? drawingInOrder(everyRisk, [plannedRisk, ...others]) : everyRisk;
    const after = isTogether ? drawingInOrder(everyRisk, [...others, plannedRisk]) : everyRisk;
    const exchanged = gaps(after, isOther);
    const known = isTogether
      ? shareOf(gaps(before, EVERY), gaps(before, isOther), variance)
      : shareOf(other, exchanged, variance);
    return {
      alone: variance === 0 ? known : { ...known, chance: (MILLION - known.chance) as Millionths },
      withOthers: shareOf(isTogether ? gaps(after, NONE) : first, exchanged, variance),
    };
  };
  return risks.map((plannedRisk, riskIndex) => {
    const others = risks.filter((eachRisk) => eachRisk !== plannedRisk);
    const without = drawingOf(givenPlan, others);
    const withoutRisk = gaps(without, NONE, gapsDrawn(without, seed, rates, fundingLevel));
    const reserveWithout = reserveOf(withoutRisk);
    return {
      risk: plannedRisk,
      ...sharesOf(plannedRisk, others),
      ...(shapley && { ofWhole: shapley[riskIndex]! }),
      reserveWithout,
      reserveSaved: (reserve - reserveWithout) as Pence,
      savedError: savedErrorOf(first, withoutRisk),
    };
  });
}

const NONE = (): boolean => false;
const EVERY = (): boolean => true;

/** Half the mean square of the differences of two lists of draws, as a part of the variance. */
function shareOf(gapsDrawn: readonly number[], others: readonly number[], variance: number): ChanceFound {
  if (variance === 0) return { chance: 0 as Millionths, standardError: 0 as Millionths };
  const halves = gapsDrawn.map((gap, draw) => ((gap - others[draw]!) * (gap - others[draw]!)) / (2 * variance));
  return {
    chance: inMillionths(meanOf(halves)),
    standardError: inMillionths(Math.sqrt(varianceOf(halves) / halves.length)),
  };
}

const PARTS = 10;

/** How far off the difference of two reserves may be, from what it is in each of ten parts of the draws. */
function savedErrorOf(gapsWith: readonly number[], gapsWithout: readonly number[]): Pence {
  const parts = Math.min(PARTS, gapsWith.length);
  const partOf = (list: readonly number[], part: number) =>
    list.slice(Math.floor((list.length * part) / parts), Math.floor((list.length * (part + 1)) / parts));
  const saved = Array.from(
    { length: parts },
    (_, part) => reserveOf(partOf(gapsWith, part)) - reserveOf(partOf(gapsWithout, part)),
  );
  return (parts === 1 ? 0 : Math.floor(Math.sqrt(varianceOf(saved) / parts) + 0.5)) as Pence;
}

const reserveOf = (gapsDrawn: readonly number[]): Pence =>
  percentileOf(Float64Array.from(gapsDrawn).sort(), COVERED).amount;

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return (
    values.reduce((runningTotal, drawnValue) => runningTotal + (drawnValue - mean) * (drawnValue - mean), 0) /
    (values.length - 1)
  );
}
