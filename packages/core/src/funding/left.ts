import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { costLeft } from "../rules/index.ts";
import { searchIn } from "./draw.ts";
import { placeMoney, type Search } from "./flow.ts";
import type { Funding } from "./funding.ts";
import type { Payer } from "./ground.ts";
import type { Level } from "./level.ts";
import { groundAt, payersAt } from "./levels.ts";
import { saturated } from "./saturated.ts";
import { besides, shortened, type Within } from "./within.ts";

/** What was left to each source of a draw in a year when its turn came, source by source. */
export interface LeftToSources {
  readonly left: readonly Pence[];
  /** What is within reach of each source, what that costs, and what the sources in it have drawn. */
  readonly within: readonly Within[];
  readonly cost: readonly Pence[];
  readonly drawn: readonly Pence[];
}

/** A year's draw gone through once more, source by source. */
interface SourceTurns {
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
export function leftIn(
  { ground: groundOfAll, payers: allPayers, byLevel }: Funding,
  fundingLevel: Level,
  yearIndex: number,
): LeftToSources {
  const ground = groundAt(fundingLevel, groundOfAll);
  const payers = payersAt(fundingLevel, allPayers);
  const turn: SourceTurns = {
    payers,
    applied: byLevel[fundingLevel].sources.map(({ years }) => years[yearIndex]!.applied),
    search: searchIn(payers, ground, yearIndex),
    demand: ground.demand[yearIndex]!,
    costOfAll: ground.cost[yearIndex]!,
    ...{ within: [], cost: [], drawn: [], drawnByAll: 0 },
  };
  const hasRevenue = ground.classes.some(
    ({ spend }, classIndex) => spend === "revenue" && turn.demand[classIndex]! > 0,
  );
  const hasClosed = ground.classes.some(({ isClosed }, classIndex) => isClosed && turn.demand[classIndex]! > 0);
  payers.forEach(({ fence, inReach }, sourceIndex) => {
    const isOpen = fence.names === undefined && fence.within === undefined && fence.except === undefined;
    if (isOpen && !hasClosed && !(fence.capitalOnly && hasRevenue)) meetAll(turn, sourceIndex);
    else if (payers[sourceIndex - 1]?.inReach === inReach) meetAsBefore(turn, sourceIndex);
    else tryOut(turn, sourceIndex);
    const applied = turn.applied[sourceIndex]!;
    placeMoney(turn.search, sourceIndex + 1, applied);
    turn.drawnByAll += applied;
  });
  const { within, cost, drawn } = turn;
  const remainingAmounts = cost.map(
    (amount, index) => byValue(costLeft)({ cost: amount, drawn: drawn[index]! }) as Pence,
  );
  return { left: remainingAmounts, within, cost, drawn };
}

/** A source that may pay any cost has all of them within reach, and all who pay any. */
function meetAll(turn: SourceTurns, sourceIndex: number): void {
  const { lastOpen = 0, applied, within } = turn;
  const sources: number[] = [];
  for (let otherIndex = lastOpen; otherIndex < sourceIndex; otherIndex += 1)
    if (applied[otherIndex]! > 0) sources.push(otherIndex);
  const classesFound = { everything: true, classes: [], sources };
  within.push(
    turn.lastOpen === undefined
      ? { ...classesFound, classCount: turn.demand.length, sourceCount: sources.length }
      : besides(within, lastOpen, classesFound),
  );
  turn.cost.push(turn.costOfAll);
  turn.drawn.push(turn.drawnByAll as Pence);
  turn.lastOpen = sourceIndex;
}

/** A source that may pay the same as the one before it has the same within reach, and that one. */
function meetAsBefore(turn: SourceTurns, sourceIndex: number): void {
  const sourceBefore = sourceIndex - 1;
  const sources = turn.applied[sourceBefore]! > 0 ? [sourceBefore] : [];
  const { everything } = turn.within[sourceBefore]!;
  turn.within.push(besides(turn.within, sourceBefore, { everything, classes: [], sources }));
  turn.cost.push(turn.cost[sourceBefore]!);
  turn.drawn.push((turn.drawn[sourceBefore]! + turn.applied[sourceBefore]!) as Pence);
}

function tryOut(turn: SourceTurns, sourceIndex: number): void {
  const { demand, applied } = turn;
  const eachSaturated = saturated(turn.search.placed, sourceIndex + 1);
  const classes = eachSaturated.classes.filter((cost) => demand[cost]! > 0).sort((first, second) => first - second);
  const sources = eachSaturated.payers
    .flatMap((payerIndex) => (payerIndex === 0 ? [] : [payerIndex - 1]))
    .sort((first, second) => first - second);
  const everything = classes.length === demand.filter((amount) => amount > 0).length;
  turn.within.push(shortened(turn.within, { everything, classes, sources }));
  turn.cost.push(everything ? turn.costOfAll : totalPence(classes.map((cost) => demand[cost]!)));
  turn.drawn.push(totalPence(sources.map((source) => applied[source]!)));
}

const totalPence = (amounts: readonly number[]): Pence => amounts.reduce((total, amount) => total + amount, 0) as Pence;
