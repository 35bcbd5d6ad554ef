import { mappingSchema, Text } from "../leaf.ts";
import { PersonalSum, SumAboveNothing } from "../money.ts";
import { Rate } from "../shares.ts";

/** The part of a post's person-months that agency workers fill. */
export const AgencyShareSchema = mappingSchema({
  share: Rate.meta({ description: "The share of every person-month that agency workers fill, 0 to 1" }),
  agency: Text.meta({ description: "What the agency charges: a rate of agencyRates" }),
}).meta({ description: "Agency workers in a share of each employee's person-months" });

/** The part of a staff line that is agency, and how much dearer that is. */
export const AgencyPremiumSchema = mappingSchema({
  share: Rate.meta({ description: "The share of the line that is agency, 0 to 1" }),
  agency: PersonalSum.meta({ description: "What an agency worker costs, in pounds a week or any other time" }),
  employed: SumAboveNothing.meta({ description: "What the employee costs in the same time" }),
}).meta({
  id: "agency-premium",
  description: "Agency in a share of a staff line: adds share × (agency ÷ employed - 1) × the line",
});
