import type { EventOutcome, RiskOf, SavingOutcome } from "../../model/risk.ts";
import { ChangeSchema } from "../changes/change.ts";
import { where } from "../changes/selection.ts";
import { monthsSlipped } from "../counts.ts";
import { givenValue, Id, listSchema, mappingSchema, oneOfSchema, someOf, Text } from "../leaf.ts";
import { Rate } from "../shares.ts";
import { addUp, chanceOf } from "./chances.ts";
import { settledRisk } from "./settled.ts";
import { riskNamed, stated } from "./stated.ts";

const SavingOutcomeSchema = mappingSchema({
  chance: chanceOf(),
  delivered: Rate.optional().meta({ description: "The share that is delivered; by default as the plan has it" }),
  months: monthsSlipped().optional().meta({ description: "Months later than planned; by default as the plan has it" }),
}).transform((outcome): SavingOutcome => givenValue(outcome));

const Saving = mappingSchema({
  ...stated,
  risk: riskNamed("saving"),
  outcomes: someOf(SavingOutcomeSchema, "a list of { chance, delivered, months }").meta({
    description: "Delivered, late, in part or not: each with its chance; the chances come to 1",
  }),
  where,
})
  .transform((specification, context): RiskOf<"saving"> => {
    addUp(specification.outcomes, context, ["outcomes"]);
    return settledRisk(specification, context);
  })
  .meta({ description: "Savings are delivered, late, in part or not at all: each saving is drawn by itself" });

const Funding = mappingSchema({
  ...stated,
  risk: riskNamed("funding"),
  chance: Rate.meta({ description: "The chance that the money comes, drawn for each source by itself" }),
  where,
})
  .transform((specification, context): RiskOf<"funding"> => settledRisk(specification, context))
  .meta({ description: "Money that is not confirmed comes and is confirmed then, or does not come" });

const EventOutcomeSchema = mappingSchema({
  chance: chanceOf(),
  title: Text.meta({ description: "What happens, in a few words" }),
  changes: listSchema(ChangeSchema, "a list of changes").prefault([]).meta({
    description: "What it changes, written as in a scenario; by default nothing",
  }),
}).transform((outcome): EventOutcome => outcome);

const Event = mappingSchema({
  ...stated,
  risk: riskNamed("event"),
  outcomes: someOf(EventOutcomeSchema, "a list of { chance, title, changes }").meta({
    description: "What may happen, each with its chance; the chances come to 1",
  }),
})
  .transform((specification, context): RiskOf<"event"> => {
    addUp(specification.outcomes, context, ["outcomes"]);
    return settledRisk(specification, context);
  })
  .meta({ description: "One of several things happens: whatever a scenario can say" });

const Range = mappingSchema({
  ...stated,
  risk: riskNamed("range"),
  range: Id.meta({ description: "The id of a range of ranges" }),
  as: oneOfSchema(["triangular"]).meta({
    description: "How its numbers are read: from low to high, most of them near what the plan has",
  }),
})
  .transform((specification, context): RiskOf<"range"> => settledRisk(specification, context))
  .meta({ description: "A range of ranges is drawn: its low end, what the plan has, and its high end are a triangle" });

/** Risks of savings, of funding and of whatever else may happen, a schema for each name. */
export const moneyRisks = { saving: Saving, funding: Funding, event: Event, range: Range };
