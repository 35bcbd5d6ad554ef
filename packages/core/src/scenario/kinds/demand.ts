import { dayInWords } from "../../calendar/index.ts";
import { unknownKind } from "../../issues/index.ts";
import { asPercent, asPounds } from "../../money/index.ts";
import {
  byId,
  type DemandChange,
  type DemandKind,
  type Flow,
  flowInWords,
  type Plan,
  withDemand,
} from "../../plan/index.ts";
import { counted, inHundredths, listed } from "../../words/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";

const NONE: Flow = { perMonth: 0, dated: [] };

/** More or fewer come or go of a kind of demand, or it costs something else; the line that it makes is made anew. */
export const demand: Kind<"demand"> = {
  apply: (plan, { kind: changedKind, to }) => {
    const kinds = plan.demand ?? [];
    if (byId(kinds, changedKind) === undefined) {
      const knownNames = kinds.map(({ id }) => id);
      throw new ChangeRefused(unknownKind(changedKind, knownNames), "kind");
    }
    return withDemand(
      plan,
      kinds.map((ownKind) => (ownKind.id === changedKind ? changed(ownKind, to) : ownKind)),
    );
  },
  says: (plan, { kind: changedKind, to }) => {
    const title = byId(plan.demand ?? [], changedKind)?.title ?? changedKind;
    return `${title}: ${listed(partsInWords(to, plan))}.`;
  },
  back: (plan, { change, kind: changedKind, to }) => {
    const ownKind = byId(plan.demand ?? [], changedKind);
    return ownKind === undefined ? [] : [{ change, kind: changedKind, to: asItWas(ownKind, to) }];
  },
};

function changed(kind: DemandKind, { count, ...to }: DemandChange): DemandKind {
  const { growth, lasts, fees = [], ...remaining } = { ...kind, ...to };
  const isByFlows = to.in !== undefined || to.out !== undefined;
  return {
    ...remaining,
    ...(to.growth !== undefined && { in: NONE, out: NONE }),
    ...(growth !== undefined && !isByFlows && { growth }),
    ...(fees.length > 0 && { fees }),
    ...(lasts !== undefined && to.growth === undefined && { lasts }),
    ...(count !== undefined && { opening: { ...kind.opening, count } }),
  };
}

/** What the kind has of all that a change states; how its number changes as a whole. */
function asItWas(kind: DemandKind, to: DemandChange): DemandChange {
  const isMoved = to.growth !== undefined || to.in !== undefined || to.out !== undefined;
  return {
    ...(to.count !== undefined && { count: kind.opening.count }),
    ...(isMoved && (kind.growth === undefined ? { in: kind.in, out: kind.out } : { growth: kind.growth })),
    ...(to.lasts !== undefined && kind.lasts !== undefined && { lasts: kind.lasts }),
    ...(to.leavers && { leavers: kind.leavers }),
    ...(to.moves && { moves: kind.moves }),
    ...(to.prices && { prices: kind.prices }),
    ...(to.fees && { fees: kind.fees ?? [] }),
    ...(to.inflation !== undefined && kind.inflation !== undefined && { inflation: kind.inflation }),
  };
}

function partsInWords(
  { count, growth, lasts, leavers, moves, prices, fees, inflation, ...flows }: DemandChange,
  plan: Plan,
) {
  const titleOf = (id: string): string => byId(plan.demand ?? [], id)?.title ?? id;
  return [
    ...(count === undefined ? [] : [`${inHundredths(count)} at its opening`]),
    ...(growth === undefined ? [] : [`its number grows by ${asPercent(growth)} a year`]),
    ...(flows.in === undefined ? [] : [`${flowInWords(flows.in)} come`]),
    ...(flows.out === undefined ? [] : [`${flowInWords(flows.out)} go`]),
    ...(lasts === undefined ? [] : [`each stays ${counted(lasts, "month")}`]),
    ...(leavers === undefined ? [] : [`${flowInWords(leavers)} are known to leave`]),
    ...(moves === undefined
      ? []
      : moves.length === 0
        ? ["none move into another kind"]
        : moves.map(
            ({ to, number, doubleRunning, fails }) =>
              `${flowInWords(number)} move into ${titleOf(to)}${doubleRunning === undefined ? "" : `, with ${counted(doubleRunning, "day")} paid twice`}${fails === undefined ? "" : `, of whom ${asPercent(fails.share)} go back after ${counted(fails.months, "month")}`}`,
          )),
    ...(prices === undefined
      ? []
      : prices.length === 0
        ? ["without a price"]
        : prices.map(({ from, perWeek }) => `${asPounds(perWeek)} a week from ${dayInWords(from)}`)),
    ...(fees === undefined
      ? []
      : fees.length === 0
        ? ["without a fee"]
        : fees.map(
            ({ from, amount }) => `a fee of ${asPounds(amount)} for each that comes in from ${dayInWords(from)}`,
          )),
    ...(inflation === undefined ? [] : [`its prices rise by ${asPercent(inflation)} each 1 April`]),
  ];
}
