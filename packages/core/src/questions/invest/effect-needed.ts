import { countDemand } from "../../demand/index.ts";
import { type Forecast, forecast } from "../../forecast/index.ts";
import { MILLION, type Pence } from "../../money/index.ts";
import {
  basesOf,
  type DemandKind,
  isPercentOfCosts,
  type Plan,
  percentagesInOrder,
  withDemand,
} from "../../plan/index.ts";
import { demandYears } from "../demand/demand-years.ts";
import { type SearchFound, seek, type TriedValue } from "../goal-seek/search.ts";
import { kindsWithEffect } from "./with-effect.ts";

/** How much of the planned effect acting must have so that, over all years, it avoids what it costs: every value, in whole per cent. */
export interface EffectNeeded {
  /** From nothing to twice what is planned, or to what is planned where twice would leave fewer than none; in millionths, with what is left after the investment at each value. */
  readonly found: SearchFound;
  /** What is left where everything comes as planned. */
  readonly planned: Pence;
}

const PERCENT = 10_000;
const TWICE = 2_000_000;

/**
 * Every effect, in per cent of the planned one, with which acting costs no more in all than not acting; each value that is named is forecast as a
 * plan of its own. Nothing where demand is the same on both paths.
 *
 * @throws RangeError when what acting does to a kind has nothing between
 */
export function effectNeeded(
  { plan: notActing, cost: costOfNotActing }: Forecast,
  { plan: acting, cost: costOfActing }: Forecast,
): EffectNeeded | undefined {
  const [without, acted] = [notActing.demand ?? [], acting.demand ?? []];
  if (acted.length + without.length === 0 || JSON.stringify(without) === JSON.stringify(acted)) return undefined;
  const costWithout = totalOf(costOfNotActing);
  const planAt = (effect: number): Plan => withDemand(acting, kindsWithEffect(without, acted, effect));
  const leftAsForecast = (effect: number): number => costWithout - totalOf(forecast(planAt(effect)).cost);
  const apartFromDemand = totalOf(costOfActing) - netOf(acted, acting);
  const figureAt = isFollowed(acting)
    ? leftAsForecast
    : (effect: number): number =>
        costWithout - apartFromDemand - netOf(kindsWithEffect(without, acted, effect), acting);
  const twice = countDemand(kindsWithEffect(without, acted, TWICE), acting.years);
  const isPossible = twice.every(({ months }) => months.every(({ fewest }) => fewest.number >= 0));
  const found = seek({
    figureAt,
    least: 0,
    most: isPossible ? TWICE : MILLION,
    step: PERCENT,
    target: 0,
    wanted: "at-least",
  });
  for (const { value, figure } of named(found))
    if (leftAsForecast(value) !== figure)
      throw new Error(`an effect of ${value} millionths was found to leave ${figure}, and its forecast does not`);
  return { found, planned: figureAt(MILLION) as Pence };
}

/** Whether a percentage of costs is of what demand costs, so that it changes with the effect. */
function isFollowed(plan: Plan): boolean {
  const following = new Set<number>();
  for (const place of percentagesInOrder(plan)) {
    const planLine = plan.lines[place]!;
    if (!isPercentOfCosts(planLine)) continue;
    const isOfDemand = basesOf(plan, planLine.sum.of).lines.some(
      (line) => plan.lines[line]!.madeBy !== undefined || following.has(line),
    );
    if (isOfDemand && planLine.madeBy === undefined) following.add(place);
  }
  return following.size > 0;
}

const totalOf = ({ total }: Forecast["cost"]): number => Object.values(total).reduce((sum, amount) => sum + amount, 0);

/** The values that an answer names: where stretches begin and end, and those beside them. */
const named = ({ works, least, most }: SearchFound): readonly TriedValue[] => [
  ...[least, most],
  ...works.flatMap(({ from, to, before, after }) => [from, to, ...(before ? [before] : []), ...(after ? [after] : [])]),
];

/** What some demand costs in the years of a plan, net of what others pay. */
const netOf = (demand: readonly DemandKind[], { years }: Plan): number =>
  demandYears({ demand, years } as Plan).reduce(
    (total, counted) => total + counted.years.reduce((sum, { net }) => sum + net, 0),
    0,
  );
