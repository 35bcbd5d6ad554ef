import type * as z from "zod";

import { afterWithoutFor, chooseOne, forIsNotTheCount, notACount, startsDoNotAddUp } from "../../issues/index.ts";
import { type Fte, FULL_TIME } from "../../money/index.ts";
import { movingPlainly } from "../model/moves-with-start.ts";
import type { Pay, Post } from "../model/plan.ts";
import { ifRead, known, orUnread, UNREAD } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { AgencyShareSchema } from "./agency-share.ts";
import { count, MOST_COUNT } from "./counts.ts";
import { AfterEndSchema, CoverSchema, SupplementSchema, VacancySchema } from "./cover.ts";
import { DayText } from "./dates.ts";
import { type Context, Id, listOf, mapping, oneOf, oneOrMore, someOf, Text, wrong } from "./leaf.ts";
import { PaySchema } from "./pay.ts";
import { FteOf } from "./shares.ts";
import { SourceSchema } from "./source.ts";
import { TagsSchema } from "./tags.ts";
import { exactlyOneOf } from "./written.ts";

const Start = mapping({
  on: DayText.meta({ description: "The first day of these posts" }),
  count: count().prefault(1).meta({ description: "How many of the posts start then" }),
});

const fields = mapping({
  id: Id.meta({ description: "Names the post in figures: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  team: Text.optional().meta({ description: "Team or department" }),
  count: count()
    .optional()
    .meta({ default: 1, description: "How many identical posts; by default the sum of starts, or 1" }),
  people: count().prefault(1).meta({ description: "People in each post; a job share has 2" }),
  fte: FteOf.optional().meta({ default: 1, description: "Full-time equivalent of each person: above 0, at most 1" }),
  contract: oneOf(["permanent", "fixed-term"])
    .prefault("permanent")
    .meta({ description: "Permanent or fixed-term contract" }),
  pay: PaySchema,
  supplement: oneOrMore(SupplementSchema).optional().meta({ description: "One supplement, or a list" }),
  start: DayText.optional().meta({ description: "The first day, paid. Either this or starts" }),
  starts: someOf(Start, "a list of { on, count }")
    .optional()
    .meta({ description: "First days of posts that start at different times. Either this or start" }),
  end: DayText.optional().meta({ description: "The last day, paid; by default the last day of the plan's years" }),
  cover: oneOrMore(CoverSchema).optional().meta({ description: "Agency cover: one, or a list" }),
  vacant: listOf(VacancySchema, "a list of { from, to }")
    .optional()
    .meta({ description: "Vacancies inside the post's days" }),
  vacancyFactor: oneOf(["keep"])
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
  .transform((spec, context): Post => {
    const starts = orUnread(() => startsOf(spec, context));
    const post: { -readonly [Key in keyof Post]: Post[Key] } = {
      id: spec.id,
      title: spec.title ?? spec.id,
      count: orUnread(() => countOf(starts)),
      people: spec.people,
      fte: spec.fte ?? (FULL_TIME as Fte),
      contract: spec.contract,
      pay: orUnread(() => payOf(spec, starts, context)),
      supplements: spec.supplement ?? none,
      starts,
      cover: spec.cover ?? none,
      vacant: spec.vacant ?? none,
      tags: spec.tags ?? {},
    };
    if (spec.team !== undefined) post.team = spec.team;
    if (spec.end !== undefined) post.end = spec.end;
    if (spec.vacancyFactor !== undefined) post.vacancyFactor = spec.vacancyFactor;
    if (spec.afterEnd !== undefined) post.afterEnd = spec.afterEnd;
    if (spec.agencyShare !== undefined) post.agencyShare = spec.agencyShare;
    if (spec.partOf !== undefined) post.partOf = spec.partOf;
    if (spec.accepts !== undefined) post.accepts = spec.accepts;
    if (spec.source !== undefined) post.source = spec.source;
    let read = post as Post;
    ifRead(() => {
      read = movingPlainly(post);
    });
    return read;
  })
  .meta({ id: "post", description: "A post on the establishment, or `count` identical ones" });

const countOf = (starts: Post["starts"]): number => starts.reduce((sum, { count: posts }) => sum + posts, 0);

/** Pay as the post has it: one sum for several posts is for all of them, or for those of its parts too. */
function payOf({ pay, people }: Fields, starts: Post["starts"], context: Context): Pay {
  if (pay === UNREAD || pay.is !== "full-cost") return pay;
  const { for: posts, after, ...each } = pay;
  if (posts === undefined) {
    if (after !== undefined) wrong(context, afterWithoutFor(), ["pay", "after"], "key");
    return each;
  }
  ifRead(() => {
    const count = countOf(starts);
    if (after === undefined && known(posts) !== count) wrong(context, forIsNotTheCount(posts, count), ["pay", "for"]);
  });
  const together = orUnread(() => ({
    shares: known(posts) * known(people),
    after: known(after ?? 0) * known(people),
  }));
  return { ...each, together };
}

function startsOf({ start, starts, count: posts }: Fields, context: Context): Post["starts"] {
  if (start !== undefined && starts === undefined) return [{ on: start, count: posts ?? 1 }];
  if (start !== undefined || starts === undefined) {
    return wrong(
      context,
      chooseOne("When the post starts", ["start", "starts"], start === undefined ? [] : ["start", "starts"]),
    );
  }
  const sum = countOf(starts);
  if (sum > MOST_COUNT) return wrong(context, notACount(sum, 1, MOST_COUNT), ["starts"]);
  if (posts === undefined || known(posts) === sum) return starts;
  return wrong(context, startsDoNotAddUp(sum, posts), ["starts"]);
}
