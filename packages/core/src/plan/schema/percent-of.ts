import * as z from "zod";
import { belowZero, chooseOne, missing, wrongKind } from "../../issues/index.ts";
import { asPercent, type Millionths } from "../../money/index.ts";
import type { PercentOf, PercentStated } from "../model/plan.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { Id, mappingSchema, oneOfSchema, oneOrMore, refuseValue } from "./leaf.ts";
import { isNoCostNamed, namedCostFields, namedCosts } from "./named-costs.ts";
import { Percent } from "./shares.ts";
import { YearRates } from "./year-rates.ts";

const Named = mappingSchema({
  source: oneOrMore(Id, "text").optional().meta({
    description: "What this source of funding has in each year; of a list, what they have together",
  }),
  ...namedCostFields,
}).transform((specification, context): PercentOf => {
  const { source, ...names } = specification;
  const named = namedCosts(names);
  const stated = Object.entries(names).flatMap(([key, list]) => (list === undefined ? [] : [key]));
  if (source !== undefined) {
    if (stated.length > 0)
      refuseValue(context, chooseOne("What the percentage is of", ["source", ...stated], ["source", ...stated]));
    ifRead(() => {
      if (source.length === 0) refuseValue(context, missing("source", "the id of a source of funding"), ["source"]);
    });
    return { is: "sources", sources: source };
  }
  ifRead(() => {
    if (isNoCostNamed(names))
      refuseValue(context, missing("source", "what the percentage is of: a source, or posts, lines, teams or tags"));
  });
  return { is: "costs", ...named };
});

/** What a percentage is of. */
export const PercentOfSchema = z
  .union([oneOfSchema(["employed"]), Named], {
    error: () => "{ source: grant }, { posts: [...] }, { lines: [...] }, { teams: [...] }, { tags: [...] } or employed",
  })
  .transform((written): PercentOf => (written === "employed" ? { is: "employed" } : written))
  .meta({
    id: "percent-of",
    description: "What the percentage is of: the sums of sources, what is named costs, or the cost of all employees",
  });

/** Per cent, or per cents by financial year; none below nothing. */
export const PercentsSchema = z
  .union([Percent, YearRates], {
    error: () => "a number of per cent such as 4, or per cents by year such as { 2024/25: 4 }",
  })
  .transform((percent: PercentStated, context): PercentStated => {
    const refuseBelow = (rate: Millionths, figurePath: string[]): void => {
      if (rate < 0) refuseValue(context, belowZero(asPercent(rate)), figurePath);
    };
    if (typeof percent === "number") refuseBelow(percent, []);
    else if (percent.length === 0) refuseValue(context, wrongKind({}, "the per cent of at least one year"));
    else eachRead(percent, ({ year, rate }) => refuseBelow(readValue(rate), [year]));
    return percent;
  });
