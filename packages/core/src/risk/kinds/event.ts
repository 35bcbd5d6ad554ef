import { asPercent } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import { type KindOfRisk, risesWithChance, SHARED } from "./kind.ts";
import { outcomeFor } from "./outcome-for.ts";

/** One of several things happens, whatever a scenario can say. */
export const eventRisk: KindOfRisk<"event"> = {
  things: () => SHARED,
  reaches: "posts",
  draw: (_anyPlan, { outcomes }, _onlyThing, chances) => outcomeFor(outcomes, chances(0)),
  values: (_anyPlan, { outcomes }) => [...outcomes.keys()],
  ranked: risesWithChance,
  changes: (_anyPlan, { outcomes }, _onlyThing, outcomeIndex) => outcomes[outcomeIndex]!.changes,
  draws: (_anyPlan, { title }) => [title],
  says: (_anyPlan, { title, outcomes }) =>
    `${title}: ${listed(
      outcomes.map((outcome) => `${outcome.title} (${asPercent(outcome.chance)})`),
      "or",
    )}.`,
};
