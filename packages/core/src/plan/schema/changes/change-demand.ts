import { chooseOne } from "../../../issues/index.ts";
import type { ChangeOf } from "../../model/change.ts";
import { orUnread } from "../../read/unread.ts";
import { numberOfThings } from "../counts.ts";
import { DatedFlowSchema, FlowSchema } from "../demand/flow.ts";
import { FeesSchema, LastsSchema, MovesSchema, PricesSchema } from "../demand/kind.ts";
import { givenValue, Id, mappingSchema, refuseValue } from "../leaf.ts";
import { Percent } from "../shares.ts";
import { someKeyOf } from "../written.ts";
import { changeNamed } from "./change-posts.ts";

const KEYS = ["count", "growth", "in", "out", "lasts", "leavers", "moves", "prices", "fees", "inflation"] as const;
const percent = mappingSchema({
  percent: Percent.meta({ description: "The rise a year, such as 8 for eight per cent" }),
});

/** A kind of demand changes. */
export const DemandChangeSchema = mappingSchema({
  change: changeNamed("demand"),
  kind: Id.meta({ description: "The kind that changes" }),
  count: numberOfThings().optional().meta({ description: "How many there are on the day of its opening number" }),
  growth: percent.optional().meta({ description: "How its number grows; in place of what comes and goes" }),
  in: FlowSchema.optional().meta({ description: "How many come; in place of growth" }),
  out: FlowSchema.optional().meta({ description: "How many go; in place of growth" }),
  lasts: LastsSchema.optional().meta({ description: "How long what comes in stays" }),
  leavers: DatedFlowSchema.optional().meta({ description: "Who is known to leave, by month or day" }),
  moves: MovesSchema.optional().meta({ description: "Who moves into other kinds" }),
  prices: PricesSchema.optional().meta({ description: "What one costs a week, each price from a day" }),
  fees: FeesSchema.optional().meta({ description: "What each that comes in is charged once, each fee from a day" }),
  inflation: percent.optional().meta({ description: "What prices rise by each 1 April" }),
})
  .meta(someKeyOf(...KEYS))
  .transform((specification, context): ChangeOf<"demand"> => {
    const { change, kind, growth, inflation, lasts, ...stated } = specification;
    if (KEYS.every((key) => specification[key] === undefined))
      return refuseValue(context, chooseOne("What of the kind changes", KEYS, []));
    if (growth !== undefined && (stated.in !== undefined || stated.out !== undefined))
      refuseValue(context, chooseOne("How the number changes", ["growth", "in and out"], ["growth", "in and out"]));
    return {
      change,
      kind,
      to: givenValue({
        ...stated,
        growth: growth && orUnread(() => growth.percent),
        inflation: inflation && orUnread(() => inflation.percent),
        lasts: lasts && orUnread(() => lasts.months),
      }),
    };
  })
  .meta({ description: "More or fewer come or go of a kind of demand, or it costs something else" });
