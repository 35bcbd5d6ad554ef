import * as z from "zod";
import type { Day } from "../../calendar/index.ts";
import { chooseOne, startsDoNotAddUp } from "../../issues/index.ts";
import { type Fte, FULL_TIME } from "../../money/index.ts";
import type { Post } from "../plan.ts";
import { AgencyShareSchema } from "./agency-share.ts";
import { count } from "./counts.ts";
import { AfterEndSchema, CoverSchema, SupplementSchema, toSupplement, VacancySchema } from "./cover.ts";
import { DayText } from "./dates.ts";
import { type Context, Id, listOf, mapping, oneOf, oneOrMore, someOf, Text, wrong } from "./leaf.ts";
import { PaySchema } from "./pay.ts";
import { FteOf } from "./shares.ts";
import { SourceSchema } from "./source.ts";
import { TagsSchema } from "./tags.ts";

const Start = mapping({
  on: DayText.meta({ description: "The first day of these posts" }),
  count: count().prefault(1).meta({ description: "How many of the posts start then" }),
});

const fields = mapping({
  id: Id.meta({ description: "Names the post in figures: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "By default the id" }),
  team: Text.optional().meta({ description: "Team or department" }),
  count: count().optional().meta({ default: 1, description: "Identical posts; by default the sum of starts, or 1" }),
  people: count().prefault(1).meta({ description: "People in each post; a job share has 2" }),
  fte: FteOf.optional().meta({ default: 1, description: "Of each person: above 0, at most 1" }),
  contract: oneOf(["permanent", "fixed-term"]).prefault("permanent").meta({ description: "Kind of contract" }),
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
  source: SourceSchema.optional(),
});

type Fields = z.output<typeof fields>;

const none: readonly never[] = [];

/** A post, or several that are alike. */
export const PostSchema = fields
  .transform((spec, context): Post => {
    const starts = startsOf(spec, context);
    if (!starts) return z.NEVER;
    const first = starts.reduce((day, { on }) => (on < day ? on : day), starts[0]?.on ?? ("9999-12-31" as Day));
    const post: { -readonly [Key in keyof Post]: Post[Key] } = {
      id: spec.id,
      title: spec.title ?? spec.id,
      count: spec.count ?? starts.reduce((sum, start) => sum + start.count, 0),
      people: spec.people,
      fte: spec.fte ?? (FULL_TIME as Fte),
      contract: spec.contract,
      pay: spec.pay,
      supplements: spec.supplement?.map((one) => toSupplement(one, first)) ?? none,
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
    if (spec.source !== undefined) post.source = spec.source;
    return post;
  })
  .meta({ description: "A post on the establishment, or `count` identical ones" });

function startsOf(spec: Fields, context: Context): Post["starts"] | undefined {
  const { start, starts, count: posts } = spec;
  if ((start === undefined) === (starts === undefined)) {
    return void wrong(
      context,
      chooseOne("When the post starts", ["start", "starts"], start ? ["start", "starts"] : []),
    );
  }
  if (start !== undefined) return [{ on: start, count: posts ?? 1 }];
  const sum = starts!.reduce((all, one) => all + one.count, 0);
  return posts !== undefined && posts !== sum ? void wrong(context, startsDoNotAddUp(sum, posts), ["starts"]) : starts!;
}
