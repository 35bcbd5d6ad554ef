import * as z from "zod";
import { chooseOne } from "../../../issues/index.ts";
import type { AwardSize, RiskOf } from "../../model/risk.ts";
import { orUnread } from "../../read/unread.ts";
import { where } from "../changes/selection.ts";
import { DayText } from "../dates.ts";
import { mappingSchema, oneOfSchema, refuseValue, someOf, Text } from "../leaf.ts";
import { PersonalSum } from "../money.ts";
import { Percent, Rate } from "../shares.ts";
import { exactlyOneOf } from "../written.ts";
import { addUp } from "./chances.ts";
import { distributionSchema } from "./distribution.ts";
import { settledRisk } from "./settled.ts";
import { riskNamed, stated } from "./stated.ts";

const FORMS = ["percent", "flat"] as const;

const AwardSizeSchema = mappingSchema({
  chance: Rate.prefault(1).meta({ description: "How likely this form is; the chances come to 1" }),
  percent: distributionSchema(Percent, "The rise in per cent. Either this or flat").optional(),
  flat: distributionSchema(PersonalSum, "The rise in pounds a year, full time. Either this or percent").optional(),
})
  .meta(exactlyOneOf(...FORMS))
  .transform(({ chance, percent, flat }, context): AwardSize => {
    const waysStated = FORMS.filter((form) => ({ percent, flat })[form] !== undefined);
    if (waysStated.length !== 1) refuseValue(context, chooseOne("The size of the award", FORMS, waysStated));
    return { chance, form: flat === undefined ? "percent" : "flat", size: orUnread(() => (flat ?? percent)!) };
  });

const PayAward = mappingSchema({
  ...stated,
  risk: riskNamed("pay-award"),
  scale: Text.meta({ description: "The pay scale: njc, a local one, or salaries for plain salaries" }),
  from: DayText.meta({ description: "The day from which it is paid" }),
  points: z
    .tuple([Text, Text], { error: () => "the first and last point, such as [2, 43]" })
    .optional()
    .meta({ description: "First and last point; by default all" }),
  status: oneOfSchema(["assumed", "offered", "agreed"]).prefault("assumed").meta({ description: "How certain it is" }),
  sizes: someOf(AwardSizeSchema, "a list of { chance, percent } or { chance, flat }").meta({
    description: "The forms that it may take, each with its chance and its size",
  }),
})
  .transform((specification, context): RiskOf<"pay-award"> => {
    addUp(specification.sizes, context, ["sizes"]);
    return settledRisk(specification, context);
  })
  .meta({ description: "A pay award of unsure form and size, drawn once for everyone, in place of the plan's" });

const AgencyRate = mappingSchema({
  ...stated,
  risk: riskNamed("agency-rate"),
  rates: someOf(Text, "a list of agency rates")
    .optional()
    .meta({ description: "Rates of agencyRates; by default all of them" }),
  percent: distributionSchema(Percent, "Per cent above the plan's charge, below it with a minus"),
})
  .transform((specification, context): RiskOf<"agency-rate"> => settledRisk(specification, context))
  .meta({ description: "Agencies charge more or less, drawn once for all of them" });

const PensionRate = mappingSchema({
  ...stated,
  risk: riskNamed("pension-rate"),
  from: DayText.meta({ description: "The first day that it counts from" }),
  rate: distributionSchema(Rate, "Total employer rate, such as 0.20"),
})
  .transform((specification, context): RiskOf<"pension-rate"> => settledRisk(specification, context))
  .meta({ description: "The employer's pension rate from a day on, as after the next valuation" });

const percentRisk = <Name extends "growth" | "line-cost">(name: Name, percent: string, description: string) =>
  mappingSchema({ ...stated, risk: riskNamed(name), percent: distributionSchema(Percent, percent), where })
    .transform((specification, context): RiskOf<Name> => settledRisk(specification as never, context))
    .meta({ description }) as unknown as z.ZodType<RiskOf<Name>, LinesRiskSpec<Name>>;

/** A risk of lines as it may be written. */
export interface LinesRiskSpec<Name> {
  id: z.input<typeof stated.id>;
  title?: z.input<typeof stated.title>;
  source?: z.input<typeof stated.source>;
  owner?: z.input<typeof stated.owner>;
  contingency?: z.input<typeof stated.contingency>;
  risk: Name;
  percent: z.input<ReturnType<typeof distributionSchema>>;
  where?: z.input<typeof where>;
}

/** Risks of prices and sums, a schema for each name. */
export const priceRisks = {
  "pay-award": PayAward,
  "agency-rate": AgencyRate,
  "pension-rate": PensionRate,
  growth: percentRisk("growth", "The rise each 1 April in per cent", "Lines with sums by year grow faster or slower"),
  "line-cost": percentRisk(
    "line-cost",
    "Per cent above what the plan has, below it with a minus",
    "Lines come to more or less, drawn once for all that are selected",
  ),
};
