import * as z from "zod";
import { tooManyDecimals } from "../../issues/index.ts";
import type { Fte, Pence } from "../../money/index.ts";
import type { Expect, YearSum } from "../model/plan.ts";
import { orUnread } from "../read/unread.ts";
import { count } from "./counts.ts";
import { byYear } from "./dates.ts";
import { given, mapping, numberOnly, wrong } from "./leaf.ts";
import { Money, Sum } from "./money.ts";

const Cost = z.record(z.string(), Money, { error: () => "sums by year, such as { 2024/25: 628k }" });

/** Control totals. */
export const ExpectSchema = mapping({
  posts: count(0, 100_000_000).optional().meta({ description: "Posts in all" }),
  people: count(0, 100_000_000).optional().meta({ description: "People in all" }),
  fte: numberOnly("a number of full-time equivalents")
    .transform((fte, context) => {
      const held = Math.round(fte * 10_000);
      return Math.abs(held / 10_000 - fte) < 1e-7 && fte >= 0
        ? ((held + 0) as Fte)
        : wrong(context, tooManyDecimals(fte, "fte has four decimals"));
    })
    .optional()
    .meta({ description: "Full-time equivalents in all" }),
  cost: Cost.optional().meta({
    description: "Cost of each financial year in pounds; total is the sum that a paper prints beside them",
  }),
  toNearest: Sum.optional().meta({ default: 0.01, description: "Costs are compared rounded to this many pounds" }),
})
  .transform((spec, context): Expect => {
    const { posts, people, fte, toNearest } = spec;
    const cost = orUnread(() => {
      const { total, ...sums } = spec.cost ?? {};
      return byYear(sums, (year, amount): YearSum => ({ year, amount }), context, ["cost"]);
    });
    const totals = given({
      posts,
      people,
      fte,
      cost: orUnread(() => (cost.length > 0 ? cost : undefined)),
      printedTotal: orUnread(() => spec.cost?.total),
    });
    return { ...totals, toNearest: toNearest === undefined || toNearest === 0 ? (1 as Pence) : toNearest };
  })
  .meta({ description: "Control totals that stop a plan which does not meet them" });
