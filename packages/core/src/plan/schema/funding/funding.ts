import * as z from "zod";
import { ceilingBackwards, doesNotApply, missing } from "../../../issues/index.ts";
import type { FundingSource } from "../../model/plan.ts";
import { ifRead, orUnread, readValue } from "../../read/unread.ts";
import { acceptsFor } from "../accepts.ts";
import { countSchema } from "../counts.ts";
import { YearSums, YearText } from "../dates.ts";
import {
  flagSchema,
  givenValue,
  Id,
  listSchema,
  mappingSchema,
  oneOfSchema,
  type RefinementContext,
  refuseValue,
  Text,
} from "../leaf.ts";
import { Sum } from "../money.ts";
import { isNoCostNamed, namedCostFields, namedCosts } from "../named-costs.ts";
import { Rate } from "../shares.ts";
import { dependencies, oneFormOf } from "../written.ts";
import { ApprovedSchema, BroughtForwardSchema } from "./brought-forward.ts";
import { checkBesideReserve, isReserve, type ReserveKeys, reserveFields, reserveOf } from "./reserve.ts";
import { SourceSchema } from "./source.ts";

const Pays = mappingSchema({
  ...namedCostFields,
  share: Rate.optional().meta({
    description: "Pays this share of each cost that is named, and no more, before sources without a share",
  }),
  otherwise: oneOfSchema(["gap", "next"]).optional().meta({
    description: "What becomes of a share that the source cannot pay: a gap (default), or for the next that may pay it",
  }),
})
  .meta(dependencies({ otherwise: ["share"] }))
  .transform((pays, context): NonNullable<FundingSource["pays"]> => {
    const { share, otherwise } = pays;
    const named = namedCosts(pays);
    if (share === undefined) {
      if (otherwise !== undefined)
        wrongKey(context, "otherwise", "only what a source pays a share of may fall to others");
      return named;
    }
    ifRead(() => {
      if (isNoCostNamed(pays))
        refuseValue(context, missing("posts", "what it pays a share of: posts, lines, teams or tags"));
    });
    return { ...named, share: { rate: share, otherwise: otherwise ?? "gap" } };
  })
  .meta({ description: "Ring-fence: a cost is paid when any of these names it; by default anything" });

/** What of a source may be carried forward. */
export const CarryForward = z
  .union(
    [
      oneOfSchema(["none", "all"]),
      mappingSchema({
        cap: Sum.meta({ description: "The most that may leave any one year, old and new money together" }),
        expiresAfterYears: countSchema(0, 100).optional().meta({
          description: "Money of a year can be used up to this many years later; by default it never expires",
        }),
      }).transform((cap) => givenValue(cap)),
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

const fields = mappingSchema({
  id: Id.meta({ description: "Names the source: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  kind: oneOfSchema(["revenue", "capital", "reserve"]).meta({
    description:
      "Revenue or capital money, which pays no revenue cost without a direction; or a reserve, which is revenue",
  }),
  recurrent: flagSchema(RECURRENT).optional().meta({
    description: "Whether it comes every year; false for one-off, time-limited money, as a ceiling always is",
  }),
  perYear: YearSums.optional().meta({
    description:
      "Pounds available in each financial year; beside a ceiling, the most that may be drawn in a year; not needed beside broughtForward",
  }),
  ceiling: Sum.optional().meta({
    description: "One sum for several years, drawn as it is needed, in place of sums by year",
  }),
  years: CeilingYears.optional(),
  ...reserveFields,
  carryForward: CarryForward.optional(),
  broughtForward: BroughtForwardSchema.optional(),
  approved: ApprovedSchema.optional(),
  status: oneOfSchema(["confirmed", "conditional", "unconfirmed"]).meta({
    description: "How certain it is; always stated",
  }),
  within: Id.optional().meta({
    description: "The larger source that this one is a part of, with its own sums as the most that it may draw",
  }),
  dependsOn: listSchema(Id, "a list of ids of savings or lines").prefault([]).meta({
    description: "Savings whose undelivered pounds, or lines whose pounds above budget, come off this source",
  }),
  pays: Pays.optional(),
  drawsOn: Id.optional().meta({
    description: "The budget line that this money is; the draws on a line may not exceed it",
  }),
  under: oneOfSchema(["flexible-use-of-capital-receipts", "capitalisation-direction"])
    .optional()
    .meta({ description: "The direction under which capital money may pay a revenue cost" }),
  accepts: acceptsFor("source"),
  source: SourceSchema.optional(),
}).meta(
  oneFormOf(
    ["recurrent", "perYear", "carryForward"],
    ["recurrent", "broughtForward", "carryForward"],
    ["ceiling", "years"],
    ["opening"],
  ),
);

type Fields = z.output<typeof fields>;

/** Money that pays for cost. Sources are drawn in the order written. */
export const FundingSchema = fields
  .transform((specification, context): FundingSource => {
    ifRead(() => {
      if (specification.under && readValue(specification.kind) !== "capital")
        wrongKey(context, "under", "only capital money needs a direction");
    });
    const { years: _, ceiling: amount, perYear, kind, title = specification.id, ...others } = specification;
    const { opening, in: into, out, minimum, ...remaining } = others;
    const reserveKeys = { opening, in: into, out, minimum };
    if (isReserve(specification)) {
      ifRead(() => checkBesideReserve(specification, wrong(context)));
      const reserve = orUnread(() => reserveOf(reserveKeys, context));
      return givenValue({ ...remaining, kind: "revenue" as const, title, recurrent: false, perYear: [], reserve });
    }
    for (const [fieldKey, value] of Object.entries(reserveKeys))
      if (value !== undefined) wrongKey(context, fieldKey, "only a reserve has it: a source of the kind reserve");
    const titled = { ...remaining, kind: kind as FundingSource["kind"], title };
    if (amount === undefined) return byYear({ ...titled, perYear }, specification, context);
    ifRead(() => checkBesideCeiling(specification, context));
    const ceiling = orUnread(() => ceilingOf(specification, context));
    return givenValue({ ...titled, recurrent: false, perYear: perYear ?? [], ceiling });
  })
  .meta({ id: "funding-source", description: "A source of funding, drawn in the order written" });

type Titled = Omit<Fields, "years" | "ceiling" | "title" | "kind" | keyof ReserveKeys> &
  Pick<FundingSource, "title" | "kind">;

/**
 * A source with a sum for each year: these, whether it recurs and what is carried forward must all be stated. Money that is brought
 * forward may be all that there is.
 */
function byYear(source: Titled, { years }: Pick<Fields, "years">, context: RefinementContext): FundingSource {
  const stated = <Value>(
    key: "recurrent" | "perYear" | "carryForward",
    value: Value | undefined,
    wantedText: string,
  ): Value => (value === undefined ? refuseValue(context, missing(key, wantedText), [key]) : value);
  if (years !== undefined) wrongKey(context, "years", "only a ceiling has years; perYear names its own");
  return givenValue({
    ...source,
    recurrent: stated("recurrent", source.recurrent, RECURRENT),
    perYear: stated("perYear", source.perYear ?? (source.broughtForward && []), PER_YEAR),
    carryForward: stated("carryForward", source.carryForward, CARRY_FORWARD),
  });
}

/** What means nothing beside a ceiling: it is one sum, drawn until its last year. */
function checkBesideCeiling(specification: Fields, context: RefinementContext): void {
  const { recurrent, carryForward, broughtForward, dependsOn, drawsOn } = specification;
  ifRead(() => {
    if (readValue(recurrent) === true)
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

function ceilingOf({ ceiling, years }: Fields, context: RefinementContext): NonNullable<FundingSource["ceiling"]> {
  if (years === undefined)
    return refuseValue(context, missing("years", "the first and the last year, such as [2024/25, 2026/27]"), ["years"]);
  const [fromYear, toYear] = years;
  if (readValue(toYear) < readValue(fromYear))
    return refuseValue(context, ceilingBackwards(fromYear, toYear), ["years"]);
  return { amount: ceiling!, from: fromYear, to: toYear };
}

const wrong =
  (context: RefinementContext) =>
  (fieldKey: string, because: string): void =>
    wrongKey(context, fieldKey, because);

const wrongKey = (context: RefinementContext, fieldKey: string, because: string): void => {
  refuseValue(context, doesNotApply(fieldKey, because), [fieldKey], "key");
};
