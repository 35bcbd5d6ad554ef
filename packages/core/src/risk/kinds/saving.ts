import { asPercent } from "../../money/index.ts";
import { type Change, type Plan, type RiskOf, type Saving, type SavingOutcome, toldApart } from "../../plan/index.ts";
import { selectedInWords, selects } from "../../scenario/index.ts";
import { counted, listed } from "../../words/index.ts";
import { type KindOfRisk, risesWithChance } from "./kind.ts";
import { outcomeFor } from "./outcome-for.ts";

/** Savings are delivered, late, in part or not: scheme by scheme, as delivery is all or nothing more often than a share. */
export const savingRisk: KindOfRisk<"saving"> = {
  things: (givenPlan, plannedRisk) => savingsDrawn(givenPlan, plannedRisk).map(({ id }) => id),
  reaches: "others",
  draw: (_anyPlan, { outcomes }, _thingId, chances) => outcomeFor(outcomes, chances(0)),
  values: (_anyPlan, { outcomes }) => [...outcomes.keys()],
  ranked: risesWithChance,
  changes: (_anyPlan, { outcomes }, thingId, outcomeIndex): readonly Change[] => {
    const { delivered, months } = outcomes[outcomeIndex]!;
    const where = { id: thingId };
    return [
      ...(delivered === undefined ? [] : [{ change: "savings-delivery", delivered, where } as const]),
      ...(months === undefined ? [] : [{ change: "savings-slippage", months, where } as const]),
    ];
  },
  draws: (givenPlan, plannedRisk) =>
    savingsDrawn(toldApart(givenPlan), plannedRisk).map(({ title }) => `what is delivered of ${title}`),
  says: (givenPlan, { outcomes, where }) =>
    `Of ${selectedInWords(givenPlan, where, "saving")}, each by itself: ${listed(
      outcomes.map((outcome) => `${outcomeInWords(outcome)} (${asPercent(outcome.chance)})`),
      "or",
    )}.`,
};

const savingsDrawn = ({ savings }: Plan, { where }: RiskOf<"saving">): readonly Saving[] =>
  savings.filter((saving) => !saving.unallocated && selects(where, saving));

function outcomeInWords({ delivered, months }: SavingOutcome): string {
  const parts = [
    ...(delivered === undefined ? [] : [`${asPercent(delivered)} is delivered`]),
    ...(months === undefined ? [] : [`it comes ${counted(months, "month")} late`]),
  ];
  return parts.length === 0 ? "as planned" : listed(parts);
}
