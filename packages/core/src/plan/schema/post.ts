import * as z from "zod";
import type { Day, Days } from "../../calendar/index.ts";

import {
  afterWithoutFor,
  chooseOne,
  forIsNotTheCount,
  notACount,
  rangeBackwards,
  startsDoNotAddUp,
} from "../../issues/index.ts";
import { type Fte, FULL_TIME } from "../../money/index.ts";
import { movingPlainly } from "../model/moves-with-start.ts";
import type { Pay, Post, Start } from "../model/plan.ts";
import { ifRead, orUnread, readValue, UNREAD } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { AgencyShareSchema } from "./agency/agency-share.ts";
import { countSchema, MOST_COUNT } from "./counts.ts";
import { AfterEndSchema, CoverSchema, SupplementSchema, VacancySchema } from "./cover.ts";
import { DayText } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import {
  Id,
  listSchema,
  mappingSchema,
  oneOfSchema,
  oneOrMore,
  type RefinementContext,
  refuseValue,
  someOf,
  Text,
} from "./leaf.ts";
import { PaySchema } from "./pay/pay.ts";
import { FteOf } from "./shares.ts";
import { TagsSchema } from "./tags.ts";
import { exactlyOneOf } from "./written.ts";

const StartRange = mappingSchema({
  from: DayText.meta({ description: "The earliest day on which they may start" }),
  to: DayText.meta({ description: "The latest day on which they may start" }),
}).transform((days, context): Days => {
  ifRead(() => {
    if (readValue(days.to) < readValue(days.from)) refuseValue(context, rangeBackwards(days.from, days.to), ["to"]);
  });
  return days;
});

/** A day, or the range in which it lies. */
const StartDay = z.union([DayText, StartRange], { error: () => "a date such as 2024-09-01, or { from, to }" });

const StartEntry = mappingSchema({
  on: StartDay.meta({ description: "The first day of these posts, or { from, to } where only a range is known" }),
  count: countSchema().prefault(1).meta({ description: "How many of the posts start then" }),
});

const fields = mappingSchema({
  id: Id.meta({ description: "Names the post in figures: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  team: Text.optional().meta({ description: "Team or department" }),
  count: countSchema()
    .optional()
    .meta({ default: 1, description: "How many identical posts; by default the sum of starts, or 1" }),
  people: countSchema().prefault(1).meta({ description: "People in each post; a job share has 2" }),
  fte: FteOf.optional().meta({ default: 1, description: "Full-time equivalent of each person: above 0, at most 1" }),
  contract: oneOfSchema(["permanent", "fixed-term"])
    .prefault("permanent")
    .meta({ description: "Permanent or fixed-term contract" }),
  pay: PaySchema,
  supplement: oneOrMore(SupplementSchema, "mapping").optional().meta({ description: "One supplement, or a list" }),
  start: StartDay.optional().meta({
    description: "The first day, paid; or { from, to } where only a range is known. Either this or starts",
  }),
  starts: someOf(StartEntry, "a list of { on, count }")
    .optional()
    .meta({ description: "First days of posts that start at different times. Either this or start" }),
  end: DayText.optional().meta({ description: "The last day, paid; by default the last day of the plan's years" }),
  cover: oneOrMore(CoverSchema, "mapping").optional().meta({ description: "Agency cover: one, or a list" }),
  vacant: listSchema(VacancySchema, "a list of { from, to }")
    .optional()
    .meta({ description: "Vacancies inside the post's days" }),
  vacancyFactor: oneOfSchema(["keep"])
    .optional()
    .meta({ description: "keep: the plan's vacancy factor stays on this post although it has cover or vacancies" }),
  afterEnd: AfterEndSchema.optional(),
  agencyShare: AgencyShareSchema.optional(),
  tags: TagsSchema.optional(),
  partOf: Id.optional().meta({
    description:
      "The post that this one was split off, as by a change that puts agency in some of it; changes of that are for this too",
  }),
  accepts: acceptsFor("post"),
  source: SourceSchema.optional(),
}).meta(exactlyOneOf("start", "starts"));

type Fields = z.output<typeof fields>;

const none: readonly never[] = [];

/** A post, or several that are alike. */
export const PostSchema = fields
  .transform((specification, context): Post => {
    const datedCounts = orUnread(() => startsOf(specification, context));
    const post: { -readonly [Key in keyof Post]: Post[Key] } = {
      id: specification.id,
      title: specification.title ?? specification.id,
      count: orUnread(() => countOf(datedCounts)),
      people: specification.people,
      fte: specification.fte ?? (FULL_TIME as Fte),
      contract: specification.contract,
      pay: orUnread(() => payOf(specification, datedCounts, context)),
      supplements: specification.supplement ?? none,
      starts: datedCounts,
      cover: specification.cover ?? none,
      vacant: specification.vacant ?? none,
      tags: specification.tags ?? {},
    };
    if (specification.team !== undefined) post.team = specification.team;
    if (specification.end !== undefined) post.end = specification.end;
    if (specification.vacancyFactor !== undefined) post.vacancyFactor = specification.vacancyFactor;
    if (specification.afterEnd !== undefined) post.afterEnd = specification.afterEnd;
    if (specification.agencyShare !== undefined) post.agencyShare = specification.agencyShare;
    if (specification.partOf !== undefined) post.partOf = specification.partOf;
    if (specification.accepts !== undefined) post.accepts = specification.accepts;
    if (specification.source !== undefined) post.source = specification.source;
    let readResult = post as Post;
    ifRead(() => {
      readResult = movingPlainly(post);
    });
    return readResult;
  })
  .meta({ id: "post", description: "A post on the establishment, or `count` identical ones" });

const countOf = (starts: Post["starts"]): number =>
  starts.reduce((total, { count: postCount }) => total + postCount, 0);

/** Pay as the post has it: one sum for several posts is for all of them, or for those of its parts too. */
function payOf({ pay, people }: Fields, starts: Post["starts"], context: RefinementContext): Pay {
  if (pay === UNREAD || pay.is !== "full-cost") return pay;
  const { for: postCount, after, ...eachOne } = pay;
  if (postCount === undefined) {
    if (after !== undefined) refuseValue(context, afterWithoutFor(), ["pay", "after"], "key");
    return eachOne;
  }
  ifRead(() => {
    const count = countOf(starts);
    if (after === undefined && readValue(postCount) !== count)
      refuseValue(context, forIsNotTheCount(postCount, count), ["pay", "for"]);
  });
  const together = orUnread(() => ({
    shares: readValue(postCount) * readValue(people),
    after: readValue(after ?? 0) * readValue(people),
  }));
  return { ...eachOne, together };
}

function startsOf(
  { start, starts: writtenStarts, count: postCount }: Fields,
  context: RefinementContext,
): Post["starts"] {
  if (start !== undefined && writtenStarts === undefined) return [startOf(start, postCount ?? 1)];
  const starts = writtenStarts?.map((written) => orUnread(() => startOf(written.on, written.count)));
  if (start !== undefined || starts === undefined) {
    return refuseValue(
      context,
      chooseOne("When the post starts", ["start", "starts"], start === undefined ? [] : ["start", "starts"]),
    );
  }
  const amount = countOf(starts);
  if (amount > MOST_COUNT) return refuseValue(context, notACount(amount, 1, MOST_COUNT), ["starts"]);
  if (postCount === undefined || readValue(postCount) === amount) return starts;
  return refuseValue(context, startsDoNotAddUp(amount, postCount), ["starts"]);
}

/** Posts that start on a day; of a range, on the day that the convention takes once the plan is read. */
function startOf(day: z.output<typeof StartDay>, count: number): Start {
  if (day === UNREAD || typeof day === "string") return { on: day as Day, count };
  return { on: day.from, count, within: day };
}
