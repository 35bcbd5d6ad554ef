import { inPounds, type Pence } from "../money/index.ts";
import type { AgencyAnswer } from "./agency/answer.ts";
import type { Bridge } from "./bridge/bridge.ts";
import { waterfall } from "./bridge/bridge.ts";
import type { LineRamp } from "./calibrate/calibrate-line.ts";
import type { PostsRamp, Tried as TriedRamp } from "./calibrate/calibrate-posts.ts";
import type { Answer } from "./goal-seek/ask.ts";
import type { Crossing, Tried } from "./goal-seek/crossing.ts";
import type { Effect, SensitivityGrid, TornadoBar } from "./sensitivity/sensitivity.ts";
import type { WeeksDelay } from "./sensitivity/week-later.ts";
import type { Tail } from "./tail/tail.ts";

/** A bridge as other programs may rely on it: money as decimal texts of pounds. With the bars of its waterfall. */
export const bridgeJson = (of: Bridge) => ({
  ...of,
  from: inPounds(of.from),
  to: inPounds(of.to),
  steps: of.steps.map(({ change, effect }) => ({ change, effect: inPounds(effect) })),
  waterfall: waterfall(of).map((bar) => ({ ...bar, start: inPounds(bar.start), end: inPounds(bar.end) })),
  ...(of.sampled && { sampled: { ...of.sampled, error: inPounds(of.sampled.error) } }),
});

/** An answer likewise. Values of the input are in its whole units: millionths of a share or award, days, pence. */
export function answerJson({ lever, goal, found, says }: Answer) {
  const tried = ({ value, figure }: Tried) => ({ value, figure: inPounds(figure as Pence) });
  const crossing = ({ at, below, above, meets }: Crossing) => ({ at, below: tried(below), above: tried(above), meets });
  return {
    says,
    lever,
    goal: "target" in goal ? { ...goal, target: inPounds(goal.target) } : goal,
    found: {
      ...found,
      ...("crossing" in found && { crossing: crossing(found.crossing) }),
      ...("crossings" in found && { crossings: found.crossings.map(crossing) }),
      ...("atLeast" in found && { atLeast: tried(found.atLeast), atMost: tried(found.atMost) }),
    },
  };
}

type Sums = { readonly [key: string]: Pence };
const pounds = (sums: Sums) => Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, inPounds(sum)]));

/** What is sensitive to what, likewise. */
export function sensitivityJson(
  bars: readonly TornadoBar[],
  delay: WeeksDelay,
  grid?: SensitivityGrid,
  move?: WeeksDelay,
) {
  const effect = ({ says, byYear, all, figure }: Effect) => ({
    ...{ says, byYear: pounds(byYear) },
    ...{ all: inPounds(all), figure: inPounds(figure) },
  });
  const week = ({ all, byPost }: WeeksDelay) => ({
    all: inPounds(all),
    byPost: byPost.map(({ saves, ...post }) => ({ ...post, saves: inPounds(saves) })),
  });
  return {
    oneAtATime: bars.map(({ lever, low, high }) => ({ lever, low: effect(low), high: effect(high) })),
    weeksDelay: week(delay),
    ...(move && { weeksMove: week(move) }),
    ...(grid && { twoAtATime: { ...grid, rows: grid.rows.map((row) => row.map(inPounds)) } }),
  };
}

/** Agency against permanent, likewise. */
export function agencyJson({ level, days, each, total, short, breaches, share, until, breakEven, mix }: AgencyAnswer) {
  const asked = ({ share: of, until: day }: Pick<AgencyAnswer, "share" | "until">) => ({
    ...(of && { share: answerJson(of) }),
    ...(day && { until: { day: day.day ?? null, says: day.says } }),
  });
  return {
    level,
    days,
    each: each.map(
      ({ id, title, rate, people, days, aMonth, established, notice, employed, agency, premium, net }) => ({
        ...{ id, title, rate, people, days, established },
        ...pounds({ employed, agency, premium, net }),
        aMonth: pounds(aMonth),
        ...(notice !== undefined && { notice: inPounds(notice) }),
      }),
    ),
    total: pounds(total),
    short: inPounds(short),
    breaches: breaches.map((one) => ({ ...one, charge: inPounds(one.charge), cap: inPounds(one.cap) })),
    ...asked({ ...(share && { share }), ...(until && { until }) }),
    breakEven: breakEven.map(({ id, ...one }) => ({ id, ...asked(one) })),
    ...(mix && {
      mix: {
        ...mix,
        ...{ costByYear: pounds(mix.costByYear), gapByYear: pounds(mix.gapByYear) },
        ...{ cost: inPounds(mix.cost), gap: inPounds(mix.gap) },
      },
    }),
  };
}

type Dated<Key extends string> = readonly ({ readonly [key in Key]: string } & { readonly amount: Pence })[];
const by = <Key extends string>(key: Key, sums: Dated<Key>) =>
  Object.fromEntries(sums.map((one) => [one[key], inPounds(one.amount)]));

/** What is left when the money stops, likewise: `unfunded` at each level; `aYear` of a whole year with nobody absorbed. */
export const tailJson = ({ money, ...of }: Tail) => ({
  ...of,
  ...pounds({ annual: of.annual, cost: of.cost, monthsSlip: of.monthsSlip, notCounted: of.notCounted }),
  staying: of.staying.map((one) => ({ ...one, annual: inPounds(one.annual) })),
  byYear: by("year", of.byYear),
  byMonth: by("month", of.byMonth),
  moneyThatGoesOn: money.goesOn.map((one) => ({ ...one, aYear: inPounds(one.aYear) })),
  moneyThatStops: money.stops.map((one) => ({ ...one, carriedOn: inPounds(one.carriedOn) })),
  moneyNotStated: money.notStated,
  unfunded: {
    confirmed: unfundedJson(of.unfunded.confirmed),
    conditional: unfundedJson(of.unfunded.conditional),
    total: unfundedJson(of.unfunded.total),
  },
  leaving: of.leaving.map(({ of: { id }, people, on }) => ({ id, people, on: on ?? null })),
});

const unfundedJson = ({ aYear, all, byYear, byMonth }: Tail["unfunded"]["total"]) => ({
  ...pounds({ aYear, all }),
  byYear: by("year", byYear),
  byMonth: by("month", byMonth),
});

/** The ramp of a staff line, likewise: `lateBy` in thousandths of a month, `uplift` in millionths. */
export const lineRampJson = ({ line, uplift, lateBy, shift, cohorts, flat, causes }: LineRamp) => ({
  ...{ line, uplift, lateBy, flat: inPounds(flat) },
  shift: { ...shift, firstYear: inPounds(shift.firstYear) },
  cohorts: { ...cohorts, firstYear: inPounds(cohorts.firstYear) },
  causes: causes.map(({ name, effect }) => ({ name, effect: inPounds(effect) })),
});

/** The ramp of a list of posts, likewise. */
export function postsRampJson({ shift, cohorts, why, unexplained }: PostsRamp) {
  const tried = <Unit extends "days" | "months">({ nearest, ...of }: TriedRamp<Unit>) => ({
    ...of,
    nearest: { ...nearest, perYear: nearest.perYear.map(inPounds), off: inPounds(nearest.off) },
  });
  return {
    shift: tried(shift),
    cohorts: tried(cohorts),
    from: why.from,
    flat: pounds(why.flat),
    causes: why.causes.map(({ name, byYear }) => ({ name, byYear: pounds(byYear) })),
    cost: pounds(why.cost),
    unexplained: pounds(unexplained),
  };
}
