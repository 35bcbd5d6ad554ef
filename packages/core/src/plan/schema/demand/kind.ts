import { chooseOne, doesNotApply } from "../../../issues/index.ts";
import type { DemandFee, DemandKind, DemandMove, DemandPrice, PaidByOthers } from "../../model/demand/demand.ts";
import { orUnread } from "../../read/unread.ts";
import { countSchema, numberOfThings } from "../counts.ts";
import { DayText, inOrderOfDate } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, Id, listSchema, mappingSchema, oneOfSchema, refuseValue, Text } from "../leaf.ts";
import { BudgetOfLine } from "../line/line-fields.ts";
import { PersonalSum } from "../money.ts";
import { Percent, Rate } from "../shares.ts";
import { TagsSchema } from "../tags.ts";
import { DatedFlowSchema, FlowSchema, NO_FLOW } from "./flow.ts";

const id = Id.meta({ description: "Names it in figures: letters, digits, - and _" });

const PriceSchema = mappingSchema({
  from: DayText.meta({ description: "The first day of the price" }),
  perWeek: PersonalSum.meta({ description: "Pounds a week for one, gross; each day costs a seventh" }),
  source: SourceSchema.optional(),
}).transform((price): DemandPrice => givenValue(price));

const FeeSchema = mappingSchema({
  from: DayText.meta({ description: "The first day of the fee" }),
  amount: PersonalSum.meta({ description: "Pounds for each that comes in, charged once on the day on which it does" }),
  source: SourceSchema.optional(),
}).transform((fee): DemandFee => givenValue(fee));

const PaidByOthersSchema = mappingSchema({
  id,
  title: Text.optional().meta({ description: "Who pays; by default the id" }),
  share: Rate.meta({ description: "The share of the cost that they pay, 0 to 1" }),
  source: SourceSchema.optional(),
}).transform((share): PaidByOthers => givenValue({ ...share, title: share.title ?? share.id }));

const MoveSchema = mappingSchema({
  to: Id.meta({ description: "The kind that they come into" }),
  number: FlowSchema.meta({ description: "How many move: a month, or by month or day" }),
  doubleRunning: mappingSchema({
    days: countSchema(1, 366).meta({ description: "Days" }),
  })
    .optional()
    .meta({ description: "How long the place that is left is paid for besides, at its price on the day of the move" }),
  fails: mappingSchema({
    share: Rate.meta({ description: "The share of those who move, 0 to 1" }),
    months: countSchema(1, 600).meta({ description: "After how many months they go back" }),
  })
    .optional()
    .meta({ description: "For whom the move fails: they go back to the kind that they came from" }),
  source: SourceSchema.optional(),
}).transform(
  ({ doubleRunning, ...move }): DemandMove =>
    givenValue({ ...move, doubleRunning: doubleRunning && orUnread(() => doubleRunning.days) }),
);

/** How long what comes in stays. */
export const LastsSchema = mappingSchema({
  months: countSchema(1, 600).meta({ description: "Whole months" }),
});

/** Moves into other kinds. */
export const MovesSchema = listSchema(MoveSchema, "a list of moves");

/** Prices in order of their days. */
export const PricesSchema = listSchema(PriceSchema, "a list of weekly prices, each from a day").transform(
  inOrderOfDate,
);

/** Fees in order of their days. */
export const FeesSchema = listSchema(FeeSchema, "a list of fees, each from a day").transform(inOrderOfDate);

/** One kind of what is counted. */
export const DemandKindSchema = mappingSchema({
  id,
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  unit: Text.optional().meta({
    description: "What is counted, such as children or cases; absent: words say its title alone",
  }),
  opening: mappingSchema({
    count: numberOfThings().meta({ description: "How many there are on that day" }),
    on: DayText.meta({ description: "The day of the count; what comes and goes does so after it" }),
  }).meta({ description: "How many there are, and on which day: on or before the plan's first" }),
  growth: mappingSchema({
    percent: Percent.meta({ description: "The rise of the number a year, such as 8 for eight per cent; it compounds" }),
  })
    .optional()
    .meta({ description: "How the number grows a year from its opening, by day. Either this, or in and out" }),
  in: FlowSchema.optional().meta({ description: "How many come: a month, or by month or day" }),
  out: FlowSchema.optional().meta({ description: "How many go: a month, or by month or day" }),
  lasts: LastsSchema.optional().meta({
    description: "How long what comes in stays, as proceedings do: it goes out so many months later",
  }),
  leavers: DatedFlowSchema.optional().meta({
    description: "Who is known to leave, as 18th birthdays are: counts by month or day, never names",
  }),
  moves: MovesSchema.optional().meta({ description: "Who moves into another kind: the total stays" }),
  placementDays: oneOfSchema(["leaving-day-unpaid", "leaving-day-paid"]).optional().meta({
    default: "leaving-day-unpaid",
    description: "Whether the day on which someone leaves is paid for; the day of arrival is",
  }),
  prices: PricesSchema.optional().meta({
    description: "What one costs a week, each price from a day; without any it is only counted",
  }),
  fees: FeesSchema.optional().meta({
    description:
      "What each that comes in is charged once, as courts do for proceedings: the fee of the day on which it comes; never a default",
  }),
  inflation: mappingSchema({ percent: Percent.meta({ description: "The rise, such as 3 for three per cent" }) })
    .optional()
    .meta({ description: "What prices rise by each 1 April after the day they are given for" }),
  paidByOthers: listSchema(PaidByOthersSchema, "a list of shares")
    .optional()
    .meta({ description: "Shares of the cost that others pay, as health does: each becomes a line of income" }),
  budget: BudgetOfLine.optional().meta({
    description:
      "What the existing budget holds for it, gross, by year; a saving is cashable only where growth was budgeted",
  }),
  team: Text.optional().meta({ description: "Team or department" }),
  tags: TagsSchema.optional(),
  source: SourceSchema.optional(),
})
  .transform((specification, context): DemandKind => {
    const { growth, inflation, lasts, prices, fees, paidByOthers, budget, team, source, ...kind } = specification;
    if (growth !== undefined && lasts !== undefined)
      refuseValue(context, doesNotApply("lasts", "the number grows; give in and out"), ["lasts"], "key");
    if (growth !== undefined && fees !== undefined)
      refuseValue(
        context,
        doesNotApply("fees", "the number grows; give in, so that each fee has its day"),
        ["fees"],
        "key",
      );
    if (growth !== undefined && (kind.in !== undefined || kind.out !== undefined))
      refuseValue(context, chooseOne("How the number changes", ["growth", "in and out"], ["growth", "in and out"]));
    return {
      id: kind.id,
      title: kind.title ?? kind.id,
      ...(kind.unit !== undefined && { unit: kind.unit }),
      opening: kind.opening,
      in: kind.in ?? NO_FLOW,
      out: kind.out ?? NO_FLOW,
      leavers: kind.leavers ?? NO_FLOW,
      moves: kind.moves ?? [],
      placementDays: kind.placementDays ?? "leaving-day-unpaid",
      prices: prices ?? [],
      paidByOthers: paidByOthers ?? [],
      tags: kind.tags ?? {},
      ...givenValue({
        growth: growth && orUnread(() => growth.percent),
        inflation: inflation && orUnread(() => inflation.percent),
        lasts: lasts && orUnread(() => lasts.months),
        fees: fees?.length === 0 ? undefined : fees,
        budget,
        team,
        source,
      }),
    };
  })
  .meta({ id: "demand-kind", description: "What is counted: placements of a type, cases, proceedings" });
