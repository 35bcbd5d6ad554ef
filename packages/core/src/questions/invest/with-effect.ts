import { inForce } from "../../calendar/index.ts";
import { inWholeSteps } from "../../formula/index.ts";
import { MILLION, type Pence } from "../../money/index.ts";
import type { DemandKind, Flow } from "../../plan/index.ts";
import { byId } from "../../plan/index.ts";

const NONE: Flow = { perMonth: 0, dated: [] };

/**
 * Kinds of demand of which an effect comes true in part: every number, growth, flow, move and price lies so far from one path to the other. A
 * kind that is on one path alone has none on the other.
 *
 * @param effect - in millionths: nothing is as not acting has it, a million as acting has it; above, more than is planned
 * @throws RangeError where a kind grows on one path and comes and goes by numbers on the other: there is nothing between
 */
export const kindsWithEffect = (
  without: readonly DemandKind[],
  acted: readonly DemandKind[],
  effect: number,
): readonly DemandKind[] => [
  ...acted.map((kind) => between(byId(without, kind.id) ?? withNone(kind), kind, effect)),
  ...without.flatMap((kind) => (byId(acted, kind.id) ? [] : [between(kind, withNone(kind), effect)])),
];

const withNone = (kind: DemandKind): DemandKind => ({
  ...kind,
  ...{ opening: { ...kind.opening, count: 0 }, in: NONE, out: NONE, leavers: NONE, moves: [] },
});

function between(before: DemandKind, after: DemandKind, effect: number): DemandKind {
  if ((before.growth === undefined) !== (after.growth === undefined))
    throw new RangeError(
      `${after.title} grows on one path and comes and goes by numbers on the other: there is nothing between`,
    );
  const part = (from: number, to: number): number => from + inWholeSteps((to - from) * effect, MILLION);
  const some = (from: number, to: number): number => Math.max(0, part(from, to));
  const flow = (from: Flow, to: Flow): Flow => flowBetween(from, to, some);
  const fees = feesBetween(before.fees ?? [], after.fees ?? [], some);
  const targets = [...new Set([...before.moves, ...after.moves].map(({ to }) => to))];
  return {
    ...after,
    opening: { ...after.opening, count: some(before.opening.count, after.opening.count) },
    in: flow(before.in, after.in),
    out: flow(before.out, after.out),
    leavers: flow(before.leavers, after.leavers),
    moves: targets.flatMap((to) => {
      const [first, second] = [before, after].map(({ moves }) => moves.find((move) => move.to === to));
      const number = flow(first?.number ?? NONE, second?.number ?? NONE);
      return [{ ...(second ?? first!), number }];
    }),
    prices: after.prices.map((price) => {
      const earlier = before.prices.find(({ from }) => from === price.from);
      return earlier === undefined
        ? price
        : { ...price, perWeek: some(earlier.perWeek, price.perWeek) as typeof price.perWeek };
    }),
    ...(fees.length > 0 && { fees }),
    ...(after.growth !== undefined && { growth: part(before.growth!, after.growth) as typeof after.growth }),
    ...(after.inflation !== undefined && {
      inflation: part(before.inflation ?? 0, after.inflation) as typeof after.inflation,
    }),
  };
}

/** Every fee so far from one path to the other, on the days of both. */
function feesBetween(
  before: NonNullable<DemandKind["fees"]>,
  after: NonNullable<DemandKind["fees"]>,
  some: (from: number, to: number) => number,
): NonNullable<DemandKind["fees"]> {
  const days = [...new Set([...before, ...after].map(({ from }) => from))].sort();
  return days.map((from) => {
    const [first, second] = [inForce(before, from), inForce(after, from)];
    return { ...(second ?? first)!, from, amount: some(first?.amount ?? 0, second?.amount ?? 0) as Pence };
  });
}

/** Every number so far from one flow to the other; where one is by month and the other is not, each has its part. */
function flowBetween(from: Flow, to: Flow, some: (from: number, to: number) => number): Flow {
  const numbers = ({ dated }: Flow) => new Map<string, number>(dated.map(({ on, number }) => [on, number]));
  const [first, second] = [numbers(from), numbers(to)];
  const days = [...new Set([...from.dated, ...to.dated].map(({ on }) => on))].sort();
  return {
    perMonth: some(from.perMonth, to.perMonth),
    dated: days.map((on) => ({ on, number: some(first.get(on) ?? 0, second.get(on) ?? 0) })),
  };
}
