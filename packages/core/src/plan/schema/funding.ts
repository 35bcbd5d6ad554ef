import * as z from "zod";
import { doesNotApply } from "../../issues/index.ts";
import type { FundingSource } from "../model/plan.ts";
import { ifRead, known } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { count } from "./counts.ts";
import { YearSums } from "./dates.ts";
import { flag, given, Id, listOf, mapping, oneOf, Text, wrong } from "./leaf.ts";
import { Sum } from "./money.ts";
import { SourceSchema } from "./source.ts";
import { TagReferenceSchema } from "./tags.ts";

const names = <Schema extends z.ZodType>(schema: Schema, what: string) =>
  listOf(schema, `a list of ${what}`)
    .optional()
    .meta({ description: `Any cost of these ${what}` });

const Pays = mapping({
  teams: names(Text, "teams"),
  tags: names(TagReferenceSchema, "tags"),
  posts: names(Id, "posts"),
  lines: names(Id, "lines"),
})
  .transform(
    (pays): NonNullable<FundingSource["pays"]> => ({
      teams: pays.teams ?? [],
      tags: pays.tags ?? [],
      posts: pays.posts ?? [],
      lines: pays.lines ?? [],
    }),
  )
  .meta({ description: "Ring-fence: a cost is paid when any of these names it; by default anything" });

/** What of a source may be carried forward. */
export const CarryForward = z
  .union(
    [
      oneOf(["none", "all"]),
      mapping({
        cap: Sum.meta({ description: "The most that may leave any one year, old and new money together" }),
        expiresAfterYears: count(0, 100).optional().meta({
          description: "Money of a year can be used up to this many years later; by default it never expires",
        }),
      }).transform((cap) => given(cap)),
    ],
    { error: () => "none, all, or { cap, expiresAfterYears }" },
  )
  .meta({ description: "What may be carried into the next year; always stated" });

/** Money that pays for cost. Sources are drawn in the order written. */
export const FundingSchema = mapping({
  id: Id.meta({ description: "Names the source: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  kind: oneOf(["revenue", "capital"]).meta({
    description: "Revenue or capital money; capital pays no revenue cost without a direction",
  }),
  recurrent: flag("true, or false for one-off money").meta({
    description: "Whether it comes every year; false for one-off, time-limited money",
  }),
  perYear: YearSums.meta({ description: "Pounds available in each financial year" }),
  carryForward: CarryForward,
  status: oneOf(["confirmed", "conditional", "unconfirmed"]).meta({ description: "How certain it is; always stated" }),
  dependsOn: listOf(Id, "a list of ids of savings or lines").prefault([]).meta({
    description: "Savings whose undelivered pounds, or lines whose pounds above budget, come off this source",
  }),
  pays: Pays.optional(),
  drawsOn: Id.optional().meta({
    description: "The budget line that this money is; the draws on a line may not exceed it",
  }),
  under: oneOf(["flexible-use-of-capital-receipts", "capitalisation-direction"])
    .optional()
    .meta({ description: "The direction under which capital money may pay a revenue cost" }),
  accepts: acceptsFor("source"),
  source: SourceSchema.optional(),
})
  .transform((spec, context): FundingSource => {
    ifRead(() => {
      if (spec.under && known(spec.kind) !== "capital")
        wrong(context, doesNotApply("under", "only capital money needs a direction"), ["under"], "key");
    });
    return given({ ...spec, title: spec.title ?? spec.id });
  })
  .meta({ id: "funding-source", description: "A source of funding, drawn in the order written" });
