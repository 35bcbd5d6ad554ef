import { countDemand } from "../../demand/index.ts";
import { forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { MILLION, type Pence } from "../../money/index.ts";
import { type DemandKind, type Plan, withDemand } from "../../plan/index.ts";
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
 * Every effect, in per cent of the planned one, with which cost avoided is at least the investment; each value that is named is forecast as a
 * plan of its own. Nothing where demand is the same on both paths.
 *
 * @throws RangeError when what acting does to a kind has nothing between
 */
export function effectNeeded(notActing: Plan, acting: Plan, investment: Pence): EffectNeeded | undefined {
  const [without, acted] = [notActing.demand ?? [], acting.demand ?? []];
  if (acted.length === 0 || JSON.stringify(without) === JSON.stringify(acted)) return undefined;
  const costWithout = netOf(without, acting);
  const figureAt = (effect: number): number =>
    costWithout - netOf(kindsWithEffect(without, acted, effect), acting) - investment;
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
  for (const { value, figure } of named(found)) {
    const { plan, cost } = forecast(withDemand(acting, kindsWithEffect(without, acted, value)));
    const madeLines = plan.lines.filter(({ madeBy }) => madeBy !== undefined);
    const costMade = madeLines.reduce(
      (total, { id }) => total + Object.values(ownProperty(cost.byLine, id)!).reduce((sum, amount) => sum + amount, 0),
      0,
    );
    if (costWithout - costMade - investment !== figure)
      throw new Error(`an effect of ${value} millionths was found to leave ${figure}, and its forecast does not`);
  }
  return { found, planned: figureAt(MILLION) as Pence };
}

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
