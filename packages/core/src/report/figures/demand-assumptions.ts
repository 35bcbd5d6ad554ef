import { countDemand } from "../../demand/index.ts";
import { asPercent, asPounds } from "../../money/index.ts";
import { byId, type DemandKind, flowInWords, type Plan, withDemand } from "../../plan/index.ts";
import type { Assumed } from "./assumption.ts";

/** A part of a kind that may turn out otherwise, and the kind without it. */
interface PartOfKind extends Pick<Assumed, "what" | "value" | "from"> {
  readonly source?: DemandKind["source"];
  readonly without: DemandKind;
  /** Other kinds that it is of. */
  readonly into?: readonly string[];
}

/**
 * What a plan assumes of the demand that costs: growth, comings and goings, moves, known leavers, price rises and what others pay. Without
 * some of them there would be fewer than none of a kind: those have no plan without them, and are left out.
 */
export const assumedOfDemand = (plan: Plan): readonly Assumed[] =>
  (plan.demand ?? []).flatMap((kind) =>
    partsOf(plan, kind).flatMap(({ without, source, into = [], ...words }): readonly Assumed[] => {
      const kinds = plan.demand!.map((other) => (other === kind ? without : other));
      if (isBelowNothing(kinds, plan)) return [];
      const stated = source ?? kind.source;
      return [
        { ...words, ofKinds: [kind.id, ...into], sources: stated ? [stated] : [], changed: withDemand(plan, kinds) },
      ];
    }),
  );

const isBelowNothing = (kinds: readonly DemandKind[], { years }: Plan): boolean =>
  countDemand(kinds, years).some(({ months }) => months.some(({ fewest }) => fewest.number < 0));

const NONE: DemandKind["in"] = { perMonth: 0, dated: [] };

/** Of what costs nothing, only moves matter: into what does. */
function partsOf(plan: Plan, kind: DemandKind): readonly PartOfKind[] {
  const moves = kind.moves.map(
    (move, position): PartOfKind => ({
      what: `Moves from ${kind.title} to ${byId(plan.demand ?? [], move.to)?.title ?? move.to}`,
      value: flowInWords(move.number),
      into: [move.to],
      without: { ...kind, moves: kind.moves.filter((_, other) => other !== position) },
      ...(move.source && { source: move.source }),
    }),
  );
  return kind.prices.length === 0 && kind.fees === undefined
    ? moves
    : [...numbersOf(kind), ...moves, ...pricesOf(kind)];
}

function numbersOf(kind: DemandKind): readonly PartOfKind[] {
  const { growth, lasts, ...still } = kind;
  const { title, in: into, out, leavers } = kind;
  const comes = [
    ...(isNone(into) ? [] : [`${flowInWords(into)} in`]),
    ...(isNone(out) ? [] : [`${flowInWords(out)} out`]),
    ...(lasts === undefined ? [] : [`each for ${lasts} months`]),
  ];
  return [
    ...(growth === undefined
      ? []
      : [
          {
            what: `Growth of ${title}`,
            value: growth < 0 ? `falls by ${asPercent(-growth)} a year` : `${asPercent(growth)} a year`,
            without: still,
          },
        ]),
    ...(comes.length === 0
      ? []
      : [
          {
            what: `Comings and goings of ${title}`,
            value: comes.join("; "),
            without: { ...still, in: NONE, out: NONE, ...(growth !== undefined && { growth }) },
          },
        ]),
    ...(isNone(leavers)
      ? []
      : [{ what: `Known leavers of ${title}`, value: flowInWords(leavers), without: { ...kind, leavers: NONE } }]),
  ];
}

const isNone = ({ perMonth, dated }: DemandKind["in"]): boolean => perMonth === 0 && dated.length === 0;

/** Later prices and rises; not the first price, without which there is no cost. */
function pricesOf(kind: DemandKind): readonly PartOfKind[] {
  const { inflation, ...unrisen } = kind;
  return [
    ...kind.prices.slice(1).map(
      (price): PartOfKind => ({
        what: `New price of ${kind.title}`,
        value: `${asPounds(price.perWeek)} a week`,
        from: price.from,
        without: { ...kind, prices: kind.prices.filter((other) => other !== price) },
        ...(price.source && { source: price.source }),
      }),
    ),
    ...(kind.fees ?? []).slice(1).map(
      (fee): PartOfKind => ({
        what: `New fee of ${kind.title}`,
        value: `${asPounds(fee.amount)} each`,
        from: fee.from,
        without: { ...kind, fees: kind.fees!.filter((other) => other !== fee) },
        ...(fee.source && { source: fee.source }),
      }),
    ),
    ...(inflation === undefined
      ? []
      : [
          {
            what: `Price rise of ${kind.title}`,
            value: `${asPercent(inflation)} each 1 April`,
            without: unrisen as DemandKind,
          },
        ]),
    ...kind.paidByOthers.map(
      (share): PartOfKind => ({
        what: `${share.title}, of ${kind.title}`,
        value: asPercent(share.share),
        without: {
          ...kind,
          paidByOthers: kind.paidByOthers.map((other) =>
            other === share ? { ...share, share: 0 as typeof share.share } : other,
          ),
        },
        ...(share.source && { source: share.source }),
      }),
    ),
  ];
}
