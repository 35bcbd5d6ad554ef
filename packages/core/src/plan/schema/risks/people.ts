import * as z from "zod";
import { chooseOne } from "../../../issues/index.ts";
import type { RiskOf } from "../../model/risk.ts";
import { where } from "../changes/selection.ts";
import { daysLater, monthsLater } from "../counts.ts";
import { mappingSchema, oneOfSchema, refuseValue, Text } from "../leaf.ts";
import { Rate } from "../shares.ts";
import { exactlyOneOf } from "../written.ts";
import { distributionSchema } from "./distribution.ts";
import { settledRisk } from "./settled.ts";
import { riskNamed, stated } from "./stated.ts";

const UNITS = ["days", "months"] as const;

const StartSlip = mappingSchema({
  ...stated,
  risk: riskNamed("start-slip"),
  days: distributionSchema(daysLater(), "Days later; sooner with a minus. Either this or months").optional(),
  months: distributionSchema(monthsLater(), "Months later; sooner with a minus. Either this or days").optional(),
  drawn: oneOfSchema(["each", "together"])
    .prefault("each")
    .meta({ description: "Whether each record of posts is drawn by itself, or all have one slip together" }),
  where,
})
  .meta(exactlyOneOf(...UNITS))
  .transform(({ days, months, ...remaining }, context): RiskOf<"start-slip"> => {
    const waysStated = UNITS.filter((unit) => ({ days, months })[unit] !== undefined);
    if (waysStated.length !== 1) refuseValue(context, chooseOne("How much later", UNITS, waysStated));
    const unit = days === undefined ? "months" : "days";
    return settledRisk({ ...remaining, unit, later: (days ?? months)! }, context);
  })
  .meta({ description: "People start later than planned, as with delay-starts" });

const NotFilled = mappingSchema({
  ...stated,
  risk: riskNamed("not-filled"),
  chance: Rate.meta({ description: "The chance that a post is not filled, drawn for each post by itself" }),
  instead: z
    .union([oneOfSchema(["vacant"]), mappingSchema({ agency: Text.meta({ description: "A rate of agencyRates" }) })], {
      error: () => "vacant, or { agency: a rate of agencyRates }",
    })
    .prefault("vacant")
    .meta({ description: "What comes instead: vacant, or an agency worker" }),
  where,
})
  .transform((specification, context): RiskOf<"not-filled"> => settledRisk(specification, context))
  .meta({ description: "Posts are not recruited to: people are drawn, not rates" });

/** Risks of posts, a schema for each name. */
export const peopleRisks = { "start-slip": StartSlip, "not-filled": NotFilled };
