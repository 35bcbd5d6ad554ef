import { asPercent, MILLION, type Millionths, type Pence } from "../../money/index.ts";
import { type Change, type FundingSource, type Plan, type RiskOf, toldApart } from "../../plan/index.ts";
import { atStart, selectedInWords, selects } from "../../scenario/index.ts";
import type { KindOfRisk } from "./kind.ts";

const COMES = 1;
const LOST = 0;

/** Money comes, and is confirmed then, or nothing of it comes. */
export const fundingRisk: KindOfRisk<"funding"> = {
  things: (givenPlan, plannedRisk) => sourcesDrawn(givenPlan, plannedRisk).map(({ id }) => id),
  reaches: "others",
  draw: (_anyPlan, { chance }, _thingId, chances) => (chances(0) * MILLION < chance ? COMES : LOST),
  values: () => [COMES, LOST],
  ranked: () => ({ place: 0, falls: true }),
  changes: ({ funding }, _plannedRisk, thingId, drawnNumber): readonly Change[] => {
    const where = { id: thingId };
    if (drawnNumber === COMES) return [{ change: "funding-status", status: "confirmed", where }];
    const { perYear, ceiling, pays } = funding.find(({ id }) => id === thingId)!;
    return [
      ...(ceiling === undefined ? [] : [{ change: "ceiling", ceiling: 0 as Pence, where } as const]),
      ...(pays?.share === undefined ? [] : [{ change: "funding-share", share: 0 as Millionths, where } as const]),
      ...(ceiling !== undefined || perYear.length === 0
        ? []
        : [
            {
              change: "funding-amount",
              perYear: perYear.map(({ year }) => ({ year, amount: 0 as Pence })),
              where,
            } as const,
          ]),
    ];
  },
  draws: (givenPlan, plannedRisk) =>
    sourcesDrawn(toldApart(givenPlan), plannedRisk).map(({ title }) => `whether ${title} comes`),
  says: (givenPlan, { chance, where }) =>
    `${atStart(selectedInWords(givenPlan, where, "source"))} comes with a chance of ${asPercent(chance)}, and otherwise nothing of it.`,
};

const sourcesDrawn = ({ funding }: Plan, { where }: RiskOf<"funding">): readonly FundingSource[] =>
  funding.filter((source) => source.reserve === undefined && selects(where, source));
