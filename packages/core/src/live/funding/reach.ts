import type { Forecast } from "../../forecast/index.ts";
import { costLeft } from "../../rules/index.ts";
import { type Figure, figureOf, ruled, valuesOf } from "../figures/figure.ts";
import { NotLive } from "../not-live.ts";
import type { PartRows } from "./cost-parts.ts";
import type { Payer } from "./drawn-source.ts";
import { together, YEARLY } from "./year-row.ts";

/** The classes of costs that a payer may pay, by their places. */
export type Within = ReadonlySet<number>;

/** What a payer before has drawn, and what it may pay. */
export interface Drawn {
  readonly within: Within;
  readonly applied: Figure;
}

/** More bounds than this are no formula to be read. */
const MOST_BOUNDS = 32;

export function withinOf({ ground }: Forecast["draws"], { inReach }: Pick<Payer, "inReach">): Within {
  const { first, afterwards } = ground.reach.fences[inReach]!;
  return new Set([...first, ...afterwards].flatMap((listIndex) => ground.reach.lists[listIndex]!));
}

/**
 * Cost that is left to a payer: the least, over all sets of costs that it and payers before it may pay together, of what they cost less
 * what those have drawn who may pay nothing else. Money placed before is moved where that helps, so that no other bound binds.
 *
 * @throws NotLive where ring-fences overlap in more ways than a formula can say
 */
export function leftTo(
  own: Within,
  before: readonly Drawn[],
  costs: { readonly rows: PartRows; readonly net: Figure; readonly classCount: number },
): Figure {
  const bounds = unionsWith(
    own,
    before.map(({ within }) => within),
  ).map((within) => boundOf(within, before, costs));
  const all = boundOf(undefined, before, costs);
  const everything = bounds.length === 1 && bounds[0]!.text === all.text ? bounds : [...bounds, all];
  if (everything.length === 1) return everything[0]!;
  return figureOf(
    `MIN(${everything.map(({ text }) => text).join(",")})`,
    valuesOf(everything, (...values) => Math.min(...values)),
    YEARLY,
  );
}

/** What some costs come to, less what payers have drawn who may pay nothing else; without a set, all costs net of income. */
function boundOf(
  within: Within | undefined,
  before: readonly Drawn[],
  { rows, net }: { readonly rows: PartRows; readonly net: Figure },
): Figure {
  const payers = before.filter(
    (drawn) => within === undefined || [...drawn.within].every((place) => within.has(place)),
  );
  const cost =
    within === undefined ? net : together([...within].sort((a, b) => a - b).map((place) => rows.demand[place]!));
  return { ...ruled(costLeft, { cost, drawn: together(payers.map(({ applied }) => applied)) }), range: YEARLY };
}

/** Every set that is a payer's own costs with those of some payers before it. */
function unionsWith(own: Within, others: readonly Within[]): readonly Within[] {
  const unions = new Map([[keyOf(own), own]]);
  for (const other of others)
    for (const union of [...unions.values()]) {
      const wider = new Set([...union, ...other]);
      unions.set(keyOf(wider), wider);
      if (unions.size > MOST_BOUNDS) throw new NotLive();
    }
  return [...unions.values()];
}

const keyOf = (within: Within): string => [...within].sort((first, second) => first - second).join();
