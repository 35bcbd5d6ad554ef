import * as z from "zod";
import type { Risk, RiskName } from "../../model/risk.ts";
import { moneyRisks } from "./money.ts";
import { peopleRisks } from "./people.ts";
import { priceRisks } from "./prices.ts";

/** Every risk that a plan may state. */
const schemas = { ...peopleRisks, ...priceRisks, ...moneyRisks } as const satisfies {
  readonly [name in RiskName]: z.ZodType;
};

type Kinds = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

/** A risk as it may be written. */
export type RiskSpec = { readonly [name in RiskName]: z.input<(typeof schemas)[name]> }[RiskName];

/** What may come otherwise, and how likely it is; `risk` names its kind. */
export const RiskSchema = z
  .discriminatedUnion("risk", Object.values(schemas) as unknown as Kinds, {
    error: (foundIssue) =>
      foundIssue.code === "invalid_union" ? Object.keys(schemas).join(", ") : "a mapping with a risk",
  })
  .meta({
    id: "risk",
    description: "What may come otherwise than the plan has it, how likely that is, and who says so",
  }) as unknown as z.ZodType<Risk, RiskSpec>;
