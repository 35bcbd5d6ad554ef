import { inPounds, poundsBy } from "../../money/index.ts";
import { goalSeekJson } from "../goal-seek/goal-seek-json.ts";
import type { AgencyAnswer } from "./answer.ts";

/** Agency against permanent, as other programs may rely on it: money as decimal texts of pounds. */
export function agencyJson({ level, days, each, total, short, breaches, share, until, breakEven, mix }: AgencyAnswer) {
  const askedAsJson = ({ share: answer, until: day }: Pick<AgencyAnswer, "share" | "until">) => ({
    ...(answer && { share: goalSeekJson(answer) }),
    ...(day && { until: { day: day.day ?? null, says: day.says } }),
  });
  return {
    level,
    days,
    each: each.map(
      ({ id, title, rate, people, days, aMonth, established, notice, employed, agency, premium, net }) => ({
        ...{ id, title, rate, people, days, established },
        ...poundsBy({ employed, agency, premium, net }),
        aMonth: poundsBy(aMonth),
        ...(notice !== undefined && { notice: inPounds(notice) }),
      }),
    ),
    total: poundsBy(total),
    short: inPounds(short),
    breaches: breaches.map((breach) => ({ ...breach, charge: inPounds(breach.charge), cap: inPounds(breach.cap) })),
    ...askedAsJson({ ...(share && { share }), ...(until && { until }) }),
    breakEven: breakEven.map(({ id, ...record }) => ({ id, ...askedAsJson(record) })),
    ...(mix && {
      mix: {
        ...mix,
        ...{ costByYear: poundsBy(mix.costByYear), gapByYear: poundsBy(mix.gapByYear) },
        ...{ cost: inPounds(mix.cost), gap: inPounds(mix.gap) },
      },
    }),
  };
}
