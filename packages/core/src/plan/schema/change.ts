import * as z from "zod";
import type { Change, ChangeName } from "../model/change.ts";
import { moneyChanges } from "./change-money.ts";
import { postChanges } from "./change-posts.ts";
import { rateChanges } from "./change-rates.ts";

/** Every change that a scenario may make. */
const changeNames = [
  "delay-starts",
  "move-programme",
  "recruit-in-cohorts",
  "use-agency",
  "convert-agency",
  "change-fte",
  "change-count",
  "add-posts",
  "end-posts",
  "absorption",
  "growth-rate",
  "savings-delivery",
  "savings-slippage",
  "funding-amount",
  "carry-forward",
  "funding-status",
  "pay-award",
  "increments",
  "pension-rate",
  "published-rate",
  "agency-rate",
  "vacancy-factor",
  "known-on",
] as const satisfies readonly ChangeName[];

const kinds = [...postChanges, ...moneyChanges, ...rateChanges] as const;

type Kinds = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

/** One change to a plan; `change` names its kind. */
export const ChangeSchema = z
  .discriminatedUnion("change", kinds as unknown as Kinds, {
    error: (issue) => (issue.code === "invalid_union" ? changeNames.join(", ") : "a mapping with a change"),
  })
  .meta({ id: "change", description: "One change to the plan" }) as unknown as z.ZodType<
  Change,
  z.input<(typeof kinds)[number]>
>;

/** A change as it may be written. */
export type ChangeSpec = z.input<typeof ChangeSchema>;
