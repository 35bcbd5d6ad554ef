import * as z from "zod";
import { belowZero, chooseOne, rateAboveOne } from "../../issues/index.ts";
import { MILLION, type Millionths } from "../../money/index.ts";
import type { VacancyException, VacancyFactor, YearSum } from "../model/plan.ts";
import { orUnread } from "../read/unread.ts";
import { YearSums } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import { givenValue, listSchema, mappingSchema, type RefinementContext, refuseValue, Text } from "./leaf.ts";
import { Percent } from "./shares.ts";
import { TagReferenceSchema, tagOf } from "./tags.ts";
import { exactlyOneOf } from "./written.ts";

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

/** A sum off employed cost for each of some years. */
export const TargetPerYear = YearSums.meta({
  description:
    "In place of a per cent: pounds taken off employed cost in each of some years, spread as that cost is over its posts and months; a year without a sum has none",
});

/** A per cent or a sum off employed cost, for posts that are empty at times. */
export const VacancyFactorSchema = mappingSchema({
  percent: FactorPercent.optional().meta({
    description: "What is taken off employed cost (pay, on-costs, full cost), such as 5 for five per cent",
  }),
  perYear: TargetPerYear.optional(),
  except: listSchema(Exception, "a list such as [agency-covered, { team: Legal }]").prefault([]).meta({
    description: 'Posts left alone: post ids, { team: x } or "team: x", { tag: y } or "tag: y", agency-covered',
  }),
  source: SourceSchema.optional(),
})
  .meta(exactlyOneOf("percent", "perYear"))
  .transform(({ percent, perYear, ...terms }, context): VacancyFactor => {
    const size = percentOrSums(percent, perYear, "The vacancy factor", context);
    return orUnread(() => ({ ...givenValue(terms), ...size }));
  })
  .meta({ description: "A vacancy factor: never taken off agency, lines or income" });

/** A per cent or sums by year, exactly one of them. */
export function percentOrSums(
  percent: Millionths | undefined,
  perYear: readonly YearSum[] | undefined,
  subject: string,
  context: RefinementContext,
): { readonly percent: Millionths } | { readonly perYear: readonly YearSum[] } {
  if (percent !== undefined && perYear === undefined) return { percent };
  if (perYear !== undefined && percent === undefined) return { perYear };
  return refuseValue(
    context,
    chooseOne(subject, ["percent", "perYear"], percent === undefined ? [] : ["percent", "perYear"]),
  );
}
