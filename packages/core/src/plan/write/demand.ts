import type { DemandChange } from "../model/change.ts";
import type { DemandFee, DemandKind, DemandMove, DemandPrice, Flow } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import { percent, poundsOf, sourceOf, writtenShare, yearsToPounds } from "./figures.ts";

const writeMove = ({ to, number, doubleRunning, fails, source }: DemandMove) =>
  givenValue({
    to,
    number: writeFlow(number) ?? 0,
    doubleRunning: doubleRunning === undefined ? undefined : { days: doubleRunning },
    fails: fails && { share: writtenShare(fails.share), months: fails.months },
    source: sourceOf(source),
  });

/** A kind of demand as a plan writes it. */
export function writeKind(kind: DemandKind) {
  const { id, title, unit, opening, growth, lasts, inflation, prices, paidByOthers, team, tags, source } = kind;
  return givenValue({
    id,
    title: title === id ? undefined : title,
    unit,
    opening: { count: opening.count / 100, on: opening.on },
    growth: growth === undefined ? undefined : { percent: percent(growth) },
    in: writeFlow(kind.in),
    out: writeFlow(kind.out),
    lasts: lasts === undefined ? undefined : { months: lasts },
    leavers: writeDated(kind.leavers),
    moves: kind.moves.length === 0 ? undefined : kind.moves.map(writeMove),
    placementDays: kind.placementDays === "leaving-day-unpaid" ? undefined : kind.placementDays,
    prices: prices.length === 0 ? undefined : prices.map(writePrice),
    fees: kind.fees?.map(writeFee),
    inflation: inflation === undefined ? undefined : { percent: percent(inflation) },
    paidByOthers:
      paidByOthers.length === 0
        ? undefined
        : paidByOthers.map((share) =>
            givenValue({
              id: share.id,
              title: share.title === share.id ? undefined : share.title,
              share: writtenShare(share.share),
              source: sourceOf(share.source),
            }),
          ),
    budget: kind.budget && yearsToPounds(kind.budget),
    team,
    tags: Object.keys(tags).length === 0 ? undefined : tags,
    source: sourceOf(source),
  });
}

const writePrice = ({ from, perWeek, source }: DemandPrice) =>
  givenValue({ from, perWeek: poundsOf(perWeek), source: sourceOf(source) });

const writeFee = ({ from, amount, source }: DemandFee) =>
  givenValue({ from, amount: poundsOf(amount), source: sourceOf(source) });

/** What of a kind becomes something else, as a change writes it: what becomes nothing is written too. */
export const writeDemandChange = ({
  count,
  growth,
  lasts,
  leavers,
  moves,
  prices,
  fees,
  inflation,
  ...flows
}: DemandChange) =>
  givenValue({
    count: count === undefined ? undefined : count / 100,
    growth: growth === undefined ? undefined : { percent: percent(growth) },
    in: flows.in && (writeFlow(flows.in) ?? 0),
    out: flows.out && (writeFlow(flows.out) ?? 0),
    lasts: lasts === undefined ? undefined : { months: lasts },
    leavers: leavers && (writeDated(leavers) ?? {}),
    moves: moves?.map(writeMove),
    prices: prices?.map(writePrice),
    fees: fees?.map(writeFee),
    inflation: inflation === undefined ? undefined : { percent: percent(inflation) },
  });

const writeFlow = (flow: Flow) =>
  flow.dated.length > 0 ? writeDated(flow) : flow.perMonth === 0 ? undefined : flow.perMonth / 100;

const writeDated = ({ dated }: Flow) =>
  dated.length === 0 ? undefined : Object.fromEntries(dated.map(({ on, number }) => [on, number / 100]));
