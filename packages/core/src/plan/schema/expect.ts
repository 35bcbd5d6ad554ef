import * as z from "zod";
import { tooManyDecimals } from "../../issues/index.ts";
import type { Fte, Pence } from "../../money/index.ts";
import type { Expect, YearSum } from "../model/plan.ts";
import { orUnread } from "../read/unread.ts";
import { countSchema } from "./counts.ts";
import { byYearSchema } from "./dates.ts";
import { givenValue, mappingSchema, numberOnly, refuseValue } from "./leaf.ts";
import { Money, Sum } from "./money.ts";

const Cost = z.record(z.string(), Money, { error: () => "sums by year, such as { 2024/25: 628k }" });

/** Control totals. */
export const ExpectSchema = mappingSchema({
  posts: countSchema(0, 100_000_000).optional().meta({ description: "Posts in all" }),
  people: countSchema(0, 100_000_000).optional().meta({ description: "People in all" }),
  fte: numberOnly("a number of full-time equivalents")
    .transform((fte, context) => {
      const heldAmount = Math.round(fte * 10_000);
      return Math.abs(heldAmount / 10_000 - fte) < 1e-7 && fte >= 0
        ? ((heldAmount + 0) as Fte)
        : refuseValue(context, tooManyDecimals(fte, "fte has four decimals"));
    })
    .optional()
    .meta({ description: "Full-time equivalents in all" }),
  cost: Cost.optional().meta({
    description: "Cost of each financial year in pounds; total is the sum that a paper prints beside them",
  }),
  toNearest: Sum.optional().meta({ default: 0.01, description: "Costs are compared rounded to this many pounds" }),
})
  .transform((specification, context): Expect => {
    const { posts, people, fte, toNearest } = specification;
    const cost = orUnread(() => {
      const { total, ...amountsByKey } = specification.cost ?? {};
      return byYearSchema(amountsByKey, (year, amount): YearSum => ({ year, amount }), context, ["cost"]);
    });
    const totals = givenValue({
      posts,
      people,
      fte,
      cost: orUnread(() => (cost.length > 0 ? cost : undefined)),
      printedTotal: orUnread(() => specification.cost?.total),
    });
    return { ...totals, toNearest: toNearest === undefined || toNearest === 0 ? (1 as Pence) : toNearest };
  })
  .meta({ description: "Control totals that stop a plan which does not meet them" });
