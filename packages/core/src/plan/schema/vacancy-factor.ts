import * as z from "zod";
import { belowZero, rateAboveOne } from "../../issues/index.ts";
import { MILLION } from "../../money/index.ts";
import type { VacancyException, VacancyFactor } from "../model/plan.ts";
import { givenValue, listSchema, mappingSchema, refuseValue, Text } from "./leaf.ts";
import { Percent } from "./shares.ts";
import { SourceSchema } from "./source.ts";
import { TagReferenceSchema, tagOf } from "./tags.ts";

/** Posts that a vacancy factor leaves alone. */
export const Exception = z
  .union(
    [
      Text,
      mappingSchema({ team: Text.meta({ description: "Every post of this team" }) }),
      mappingSchema({ tag: TagReferenceSchema.meta({ description: "Every post with this tag" }) }),
    ],
    {
      error: () => "a post's id, { team: x }, { tag: y } or agency-covered",
    },
  )
  .transform((writtenValue): VacancyException => {
    if (typeof writtenValue !== "string") {
      return "team" in writtenValue ? { is: "team", team: writtenValue.team } : { is: "tag", tag: writtenValue.tag };
    }
    if (writtenValue === "agency-covered") return { is: "agency-covered" };
    const [, kind, name] = /^(team|tag):\s*(\S.*)$/.exec(writtenValue) ?? [];
    if (name === undefined) return { is: "post", id: writtenValue };
    return kind === "team" ? { is: "team", team: name } : { is: "tag", tag: tagOf(name) };
  });

/** A per cent off employed cost. */
export const FactorPercent = Percent.transform((percent, context) => {
  if (percent < 0) return refuseValue(context, belowZero(`${percent / 10_000}%`));
  return percent > MILLION
    ? refuseValue(context, rateAboveOne(`${percent / 10_000}%`, "A vacancy factor takes at most 100 per cent off."))
    : percent;
});

/** A per cent off employed cost, for posts that are empty at times. */
export const VacancyFactorSchema = mappingSchema({
  percent: FactorPercent.meta({ description: "Per cent taken off employed cost (pay, on-costs, full cost): 5 is 5%" }),
  except: listSchema(Exception, "a list such as [agency-covered, { team: Legal }]").prefault([]).meta({
    description: 'Posts left alone: post ids, { team: x } or "team: x", { tag: y } or "tag: y", agency-covered',
  }),
  source: SourceSchema.optional(),
})
  .transform((specification): VacancyFactor => givenValue(specification))
  .meta({ description: "A vacancy factor: never taken off agency, lines or income" });
