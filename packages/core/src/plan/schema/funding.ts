import * as z from "zod";
import { ceilingBackwards, doesNotApply, missing } from "../../issues/index.ts";
import type { FundingSource } from "../model/plan.ts";
import { ifRead, known, orUnread } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { ApprovedSchema, BroughtForwardSchema } from "./brought-forward.ts";
import { count } from "./counts.ts";
import { YearSums, YearText } from "./dates.ts";
import { type Context, flag, given, Id, listOf, mapping, oneOf, Text, wrong } from "./leaf.ts";
import { Sum } from "./money.ts";
import { SourceSchema } from "./source.ts";
import { TagReferenceSchema } from "./tags.ts";
import { oneFormOf } from "./written.ts";

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
    { error: () => CARRY_FORWARD },
  )
  .meta({ description: "What may be carried into the next year; always stated, but for a ceiling" });

/** The first and the last year of a ceiling. */
const CeilingYears = z
  .tuple([YearText, YearText], { error: () => "the first and the last year, such as [2024/25, 2026/27]" })
  .meta({ description: "The first and the last year in which a ceiling may be drawn" });

const RECURRENT = "true, or false for one-off money";
const PER_YEAR = "sums by financial year, such as { 2024/25: 628k }";
const CARRY_FORWARD = "none, all, or { cap, expiresAfterYears }";

const fields = mapping({
  id: Id.meta({ description: "Names the source: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  kind: oneOf(["revenue", "capital"]).meta({
    description: "Revenue or capital money; capital pays no revenue cost without a direction",
  }),
  recurrent: flag(RECURRENT).optional().meta({
    description: "Whether it comes every year; false for one-off, time-limited money, as a ceiling always is",
  }),
  perYear: YearSums.optional().meta({
    description: "Pounds available in each financial year; beside a ceiling, the most that may be drawn in a year",
  }),
  ceiling: Sum.optional().meta({
    description: "One sum for several years, drawn as it is needed, in place of sums by year",
  }),
  years: CeilingYears.optional(),
  carryForward: CarryForward.optional(),
  broughtForward: BroughtForwardSchema.optional(),
  approved: ApprovedSchema.optional(),
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
}).meta(oneFormOf(["recurrent", "perYear", "carryForward"], ["ceiling", "years"]));

type Fields = z.output<typeof fields>;

/** Money that pays for cost. Sources are drawn in the order written. */
export const FundingSchema = fields
  .transform((spec, context): FundingSource => {
    ifRead(() => {
      if (spec.under && known(spec.kind) !== "capital")
        wrongKey(context, "under", "only capital money needs a direction");
    });
    const { years: _, ceiling: amount, perYear, ...rest } = spec;
    const title = spec.title ?? spec.id;
    if (amount === undefined) return byYear({ ...rest, title, perYear }, spec, context);
    ifRead(() => checkBesideCeiling(spec, context));
    const ceiling = orUnread(() => ceilingOf(spec, context));
    return given({ ...rest, title, recurrent: false, perYear: perYear ?? [], ceiling });
  })
  .meta({ id: "funding-source", description: "A source of funding, drawn in the order written" });

type Titled = Omit<Fields, "years" | "ceiling" | "title"> & { readonly title: string };

/** A source with a sum for each year: these, whether it recurs and what is carried forward must all be stated. */
function byYear(source: Titled, { years }: Pick<Fields, "years">, context: Context): FundingSource {
  const stated = <Value>(
    key: "recurrent" | "perYear" | "carryForward",
    value: Value | undefined,
    wanted: string,
  ): Value => (value === undefined ? wrong(context, missing(key, wanted), [key]) : value);
  if (years !== undefined) wrongKey(context, "years", "only a ceiling has years; perYear names its own");
  return given({
    ...source,
    recurrent: stated("recurrent", source.recurrent, RECURRENT),
    perYear: stated("perYear", source.perYear, PER_YEAR),
    carryForward: stated("carryForward", source.carryForward, CARRY_FORWARD),
  });
}

/** What means nothing beside a ceiling: it is one sum, drawn until its last year. */
function checkBesideCeiling(spec: Fields, context: Context): void {
  const { recurrent, carryForward, broughtForward, dependsOn, drawsOn } = spec;
  ifRead(() => {
    if (known(recurrent) === true)
      wrongKey(context, "recurrent", "a ceiling is one sum for its years, which does not come again");
  });
  if (carryForward !== undefined)
    wrongKey(
      context,
      "carryForward",
      "a ceiling is drawn as needed until its last year, so nothing of it is carried forward",
    );
  ifRead(() => {
    if (dependsOn.length > 0)
      wrongKey(context, "dependsOn", "what falls short is a sum of one year, and a ceiling is one sum for several");
  });
  if (broughtForward !== undefined)
    wrongKey(context, "broughtForward", "what is left of earlier years is part of the sum that the ceiling states");
  if (drawsOn !== undefined)
    wrongKey(context, "drawsOn", "a budget line has a sum for each year, and a ceiling has none");
}

function ceilingOf({ ceiling, years }: Fields, context: Context): NonNullable<FundingSource["ceiling"]> {
  if (years === undefined)
    return wrong(context, missing("years", "the first and the last year, such as [2024/25, 2026/27]"), ["years"]);
  const [from, to] = years;
  if (known(to) < known(from)) return wrong(context, ceilingBackwards(from, to), ["years"]);
  return { amount: ceiling!, from, to };
}

const wrongKey = (context: Context, key: string, because: string): void => {
  wrong(context, doesNotApply(key, because), [key], "key");
};
