import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { costLeft } from "../rules/index.ts";
import { searchIn } from "./draw.ts";
import { place, type Search } from "./flow.ts";
import type { Funding, Level } from "./funding.ts";
import type { Payer } from "./ground.ts";
import { payersAt } from "./levels.ts";
import { saturated } from "./saturated.ts";
import { besides, shortened, type Within } from "./within.ts";

/** What was left to each source of a draw in a year when its turn came, source by source. */
export interface Left {
  readonly left: readonly Pence[];
  /** What is within reach of each source, what that costs, and what the sources in it have drawn. */
  readonly within: readonly Within[];
  readonly cost: readonly Pence[];
  readonly drawn: readonly Pence[];
}

/** A year's draw gone through once more, source by source. */
interface Turn {
  readonly payers: readonly Payer[];
  readonly applied: readonly number[];
  readonly search: Search;
  /** Each class's cost, and the year's cost net of income. */
  readonly demand: readonly number[];
  readonly costOfAll: Pence;
  /** What the turns before came to: what is within reach, what that costs, and what is drawn for it. */
  readonly within: Within[];
  readonly cost: Pence[];
  readonly drawn: Pence[];
  /** The last source for which everything was within reach at once, and what all sources have drawn. */
  lastOpen?: number;
  drawnByAll: number;
}

/**
 * What is left to each source of a draw in a year, in order, found by trying out how much it could pay if money were no matter. What
 * it meets on the way says why there is no more: those costs are all paid, by payers who pay nothing else. The sum itself is read from
 * the rule.
 */
export function leftIn({ ground, payers: all, draws }: Funding, level: Level, at: number): Left {
  const payers = payersAt(level, all);
  const turn: Turn = {
    payers,
    applied: draws[level].sources.map(({ years }) => years[at]!.applied),
    search: searchIn(payers, ground, at),
    demand: ground.demand[at]!,
    costOfAll: ground.cost[at]!,
    ...{ within: [], cost: [], drawn: [], drawnByAll: 0 },
  };
  const hasRevenue = ground.classes.some(({ spend }, n) => spend === "revenue" && turn.demand[n]! > 0);
  payers.forEach(({ fence, inReach }, source) => {
    if (fence.names === undefined && !(fence.capitalOnly && hasRevenue)) meetAll(turn, source);
    else if (payers[source - 1]?.inReach === inReach) meetAsBefore(turn, source);
    else tryOut(turn, source);
    const applied = turn.applied[source]!;
    place(turn.search, source + 1, applied);
    turn.drawnByAll += applied;
  });
  const { within, cost, drawn } = turn;
  const left = cost.map((sum, n) => byValue(costLeft)({ cost: sum, drawn: drawn[n]! }) as Pence);
  return { left, within, cost, drawn };
}

/** A source that may pay any cost has all of them within reach, and all who pay any. */
function meetAll(turn: Turn, source: number): void {
  const { lastOpen = 0, applied, within } = turn;
  const sources: number[] = [];
  for (let one = lastOpen; one < source; one += 1) if (applied[one]! > 0) sources.push(one);
  const found = { everything: true, classes: [], sources };
  within.push(
    turn.lastOpen === undefined
      ? { ...found, classCount: turn.demand.length, sourceCount: sources.length }
      : besides(within, lastOpen, found),
  );
  turn.cost.push(turn.costOfAll);
  turn.drawn.push(turn.drawnByAll as Pence);
  turn.lastOpen = source;
}

/** A source that may pay the same as the one before it has the same within reach, and that one. */
function meetAsBefore(turn: Turn, source: number): void {
  const before = source - 1;
  const sources = turn.applied[before]! > 0 ? [before] : [];
  const { everything } = turn.within[before]!;
  turn.within.push(besides(turn.within, before, { everything, classes: [], sources }));
  turn.cost.push(turn.cost[before]!);
  turn.drawn.push((turn.drawn[before]! + turn.applied[before]!) as Pence);
}

function tryOut(turn: Turn, source: number): void {
  const { demand, applied } = turn;
  const met = saturated(turn.search.placed, source + 1);
  const classes = met.classes.filter((cost) => demand[cost]! > 0).sort((a, b) => a - b);
  const sources = met.payers.flatMap((payer) => (payer === 0 ? [] : [payer - 1])).sort((a, b) => a - b);
  const everything = classes.length === demand.filter((sum) => sum > 0).length;
  turn.within.push(shortened(turn.within, { everything, classes, sources }));
  turn.cost.push(everything ? turn.costOfAll : sumOf(classes.map((cost) => demand[cost]!)));
  turn.drawn.push(sumOf(sources.map((one) => applied[one]!)));
}

const sumOf = (sums: readonly number[]): Pence => sums.reduce((sum, one) => sum + one, 0) as Pence;
