import * as z from "zod";
import { ActionSchema, RecommendationSchema, StatusCodeSchema } from "./action.ts";
import { AgencyRateSchema } from "./agency/agency-rate.ts";
import { BudgetSchema } from "./budget.ts";
import { ScenarioSchema } from "./changes/scenario.ts";
import { ClaimSchema } from "./claim.ts";
import { ConventionsSchema } from "./conventions.ts";
import { CaseloadSchema } from "./demand/caseload.ts";
import { EntrantsSchema } from "./demand/entrants.ts";
import { DemandKindSchema } from "./demand/kind.ts";
import { ExpectSchema } from "./expect.ts";
import { FundingSchema } from "./funding/funding.ts";
import { SavingSchema } from "./funding/saving.ts";
import { SourceSchema } from "./funding/source.ts";
import { InputRangeSchema } from "./input-range.ts";
import { listSchema, mappingSchema, Text } from "./leaf.ts";
import { LineSchema } from "./line/line.ts";
import { OnCostsSchema } from "./on-costs.ts";
import { GradesSchema } from "./pay/grades.ts";
import { PayAwardSchema } from "./pay/pay-award.ts";
import { PayScalesSchema } from "./pay/pay-scales.ts";
import { PostSchema } from "./post.ts";
import { RiskCorrelationSchema } from "./risks/correlation.ts";
import { RiskSchema } from "./risks/risk.ts";
import { VacancyFactorSchema } from "./vacancy-factor.ts";
import { YearsSchema } from "./years.ts";

const list = <Schema extends z.ZodType>(schema: Schema, wantedText: string, description: string) =>
  listSchema(schema, `a list of ${wantedText}`).optional().meta({ description });

/** A whole plan. */
export const PlanSchema = mappingSchema({
  outturn: z.literal(1, { error: () => "1" }).meta({ description: "The version of this format: 1" }),
  title: Text.meta({ description: "What the plan is called on every output" }),
  organisation: Text.optional().meta({ description: "Whose plan it is" }),
  source: SourceSchema.optional(),
  illustrative: Text.optional().meta({
    description: "Why the figures are made up, when they are; shown at the head of every output",
  }),
  years: YearsSchema,
  conventions: ConventionsSchema.optional(),
  payScales: PayScalesSchema.optional(),
  grades: GradesSchema.optional(),
  payAwards: list(PayAwardSchema, "pay awards", "Pay awards; by default none beyond what is published"),
  onCosts: OnCostsSchema.optional(),
  vacancyFactor: VacancyFactorSchema.optional(),
  agencyRates: z
    .record(z.string(), AgencyRateSchema, { error: () => "agency rates by name" })
    .optional()
    .meta({ description: "Agency charges by name" }),
  posts: list(PostSchema, "posts", "The posts"),
  lines: list(LineSchema, "lines", "Costs and incomes that are not listed posts"),
  demand: list(
    DemandKindSchema,
    "kinds of demand",
    "What the plan is for: how many there are of each kind, how that changes, and what each costs a week",
  ),
  entrants: list(
    EntrantsSchema,
    "entrants",
    "Who comes in, each as one number that is shared over kinds of demand by per cent; written out, each kind has its part as in",
  ),
  caseloads: list(
    CaseloadSchema,
    "caseloads",
    "Who holds which cases, and how many each is to have: outturn caseload says what posts that needs, and what the plan's posts give",
  ),
  savings: list(SavingSchema, "savings", "Reductions of the existing budget that funding rests on"),
  funding: list(FundingSchema, "sources of funding", "Sources of funding, drawn in this order"),
  expect: ExpectSchema.optional(),
  budget: BudgetSchema.optional(),
  claims: list(ClaimSchema, "claims", "What a paper says, as people write it, to be tested"),
  scenarios: list(ScenarioSchema, "scenarios", "The plan changed, to be compared with it"),
  ranges: list(
    InputRangeSchema,
    "ranges",
    "Numbers that may be lower or higher: three forecasts, low, likely and high",
  ),
  risks: list(RiskSchema, "risks", "What may come otherwise, and how likely that is: outturn risk draws from it"),
  correlations: list(
    RiskCorrelationSchema,
    "correlations",
    "Which risks go together; by default each is drawn by itself",
  ),
  statusCodes: list(
    StatusCodeSchema,
    "status codes",
    "The council's own statuses of actions, each with its meaning and whether it counts as done",
  ),
  recommendations: list(RecommendationSchema, "recommendations", "What is recommended, each with an action or more"),
  actions: list(
    ActionSchema,
    "actions",
    "What is done about recommendations, how far it is, and what of the cost is for it: outturn actions",
  ),
}).meta({
  title: "Outturn plan",
  description:
    "What posts and other costs come to, year by year, and the money that pays for them. Amounts are in pounds.",
});

/** A plan as it may be written: with shorthand, and without what has a default. */
export type PlanSpec = z.input<typeof PlanSchema>;

type In<Key extends "posts" | "lines" | "savings" | "funding" | "scenarios" | "claims" | "payAwards" | "demand"> =
  NonNullable<PlanSpec[Key]>[number];

/** A post as it may be written. */
export type PostSpec = In<"posts">;
/** A cost or income that is no listed post, as it may be written. */
export type LineSpec = In<"lines">;
/** A saving as it may be written. */
export type SavingSpec = In<"savings">;
/** A source of funding as it may be written. */
export type FundingSpec = In<"funding">;
/** A pay award as it may be written. */
export type PayAwardSpec = In<"payAwards">;
/** A scenario as it may be written. */
export type ScenarioSpec = In<"scenarios">;
/** A claim as it may be written: a text, or a text with where it is printed. */
export type ClaimSpec = In<"claims">;
/** A kind of demand as it may be written. */
export type DemandSpec = In<"demand">;
/** The medium-term budget as it may be written. */
export type BudgetSpec = NonNullable<PlanSpec["budget"]>;
