import * as z from "zod";
import { chooseOne } from "../../issues/index.ts";
import type { Absorption, AgencyUse, ChangeOf, Delay } from "../model/change.ts";
import { count, daysLater, monthsLater } from "./counts.ts";
import { DayText } from "./dates.ts";
import { type Context, given, listOf, mapping, oneOf, someOf, Text, wrong } from "./leaf.ts";
import { PersonalSum, SumAboveNothing } from "./money.ts";
import { PostSchema } from "./post.ts";
import { where } from "./selection.ts";
import { FteOf, Rate } from "./shares.ts";
import { exactlyOneOf, needs } from "./written.ts";

/** The name of a kind of change. */
export const named = <const Name extends string>(name: Name) =>
  z.literal(name, { error: () => name }).meta({ description: "Which change this is" });

/** How much later something is. */
const later = {
  days: daysLater().optional().meta({ description: "Days later; sooner with a minus. Either this or months" }),
  months: monthsLater().optional().meta({ description: "Months later; sooner with a minus. Either this or days" }),
};

interface Later {
  readonly days?: number | undefined;
  readonly months?: number | undefined;
}

function delayOf({ days, months }: Later, context: Context): Delay {
  const both = [...(days === undefined ? [] : ["days"]), ...(months === undefined ? [] : ["months"])];
  if (both.length !== 1) return wrong(context, chooseOne("How much later", ["days", "months"], both));
  return days === undefined ? { months: months! } : { days };
}

const DelayStarts = mapping({ change: named("delay-starts"), ...later, where })
  .meta(exactlyOneOf("days", "months"))
  .transform((spec, context): ChangeOf<"delay-starts"> => {
    const { change, where: of } = spec;
    return { change, by: delayOf(spec, context), ...given({ where: of }) };
  })
  .meta({
    description:
      "Recruitment slips: people start later, or sooner; cover and vacancies that run up to a start run on to the new one, what has no date of its own follows the start, and all else keeps its days",
  });

const MoveProgramme = mapping({ change: named("move-programme"), ...later, where })
  .meta(exactlyOneOf("days", "months"))
  .transform((spec, context): ChangeOf<"move-programme"> => {
    const { change, where: of } = spec;
    return { change, by: delayOf(spec, context), ...given({ where: of }) };
  })
  .meta({
    description:
      "A programme moves as a whole: every day of its posts, first and last, and of its lines of one sum; by months a last day is the day before the next first. Sums by year stay in their years",
  });

const RecruitInCohorts = mapping({
  change: named("recruit-in-cohorts"),
  cohorts: count().meta({ description: "How many cohorts, as alike in size as they can be" }),
  months: count()
    .prefault(1)
    .meta({ description: "Months from one cohort to the next, from the post's first start on" }),
  where,
})
  .transform((spec): ChangeOf<"recruit-in-cohorts"> => given(spec))
  .meta({ description: "Identical posts start in cohorts" });

const Premium = mapping({
  agency: PersonalSum.meta({ description: "What an agency worker costs, in pounds a week or any other time" }),
  employed: SumAboveNothing.meta({ description: "What the employee costs in the same time" }),
});

const UseAgency = mapping({
  change: named("use-agency"),
  share: Rate.optional().meta({ description: "This share of each post's person-months, or of a staff line" }),
  count: count().optional().meta({ description: "Whole posts, those that start first" }),
  rate: Text.optional().meta({ description: "What the agency charges: a rate of agencyRates" }),
  premium: Premium.optional().meta({ description: "For lines of kind staff, in place of a rate" }),
  where,
})
  .meta({ allOf: [exactlyOneOf("share", "count"), exactlyOneOf("rate", "premium")], ...needs({ premium: ["share"] }) })
  .transform((spec, context): ChangeOf<"use-agency"> => {
    const use = useOf(spec, context);
    return { change: spec.change, use, ...given({ where: spec.where }) };
  })
  .meta({
    description:
      "Agency workers instead of employees: a share of each post's person-months or whole posts at a rate, or a share of staff lines at a premium",
  });

interface Uses {
  readonly share?: z.output<typeof Rate> | undefined;
  readonly count?: number | undefined;
  readonly rate?: string | undefined;
  readonly premium?: z.output<typeof Premium> | undefined;
}

function useOf({ share, count: posts, rate, premium }: Uses, context: Context): AgencyUse {
  const choose = (what: string, ways: readonly string[], has: readonly string[]): never =>
    wrong(context, chooseOne(what, ways, has));
  if ((share === undefined) === (posts === undefined)) {
    return choose("How much agency", ["share", "count"], share === undefined ? [] : ["share", "count"]);
  }
  if ((rate === undefined) === (premium === undefined)) {
    return choose("What agency costs", ["rate", "premium"], rate === undefined ? [] : ["rate", "premium"]);
  }
  if (premium !== undefined) {
    return share === undefined
      ? choose("A premium", ["share"], ["count", "premium"])
      : { is: "premium", share, ...premium };
  }
  return share === undefined ? { is: "count", count: posts!, rate: rate! } : { is: "share", share, rate: rate! };
}

const ConvertAgency = mapping({
  change: named("convert-agency"),
  on: DayText.optional().meta({ description: "The first day as employees; by default the agency cover's first day" }),
  where,
})
  .transform((spec): ChangeOf<"convert-agency"> => given(spec))
  .meta({ description: "Agency workers become employees of the post" });

const ChangeFte = mapping({
  change: named("change-fte"),
  fte: FteOf.meta({ description: "Full-time equivalent of each person: above 0, at most 1" }),
  where,
})
  .transform((spec): ChangeOf<"change-fte"> => given(spec))
  .meta({ description: "The people of posts work more or fewer hours" });

const ChangeCount = mapping({
  change: named("change-count"),
  count: count().meta({ description: "How many posts there are then; the last to start come or go first" }),
  where,
})
  .transform((spec): ChangeOf<"change-count"> => given(spec))
  .meta({ description: "There are more or fewer identical posts" });

const AddPosts = mapping({
  change: named("add-posts"),
  posts: someOf(PostSchema, "a list of posts").meta({ description: "The posts to add, written as in the plan" }),
})
  .transform((spec): ChangeOf<"add-posts"> => spec)
  .meta({ description: "Posts are added to the plan" });

const EndPosts = mapping({
  change: named("end-posts"),
  on: DayText.optional().meta({ description: "The last day, paid; by default the posts go altogether" }),
  where,
})
  .transform((spec): ChangeOf<"end-posts"> => given(spec))
  .meta({ description: "Posts end sooner, or are not filled at all" });

const Absorbed = mapping({
  on: DayText.meta({ description: "The first day on which they are no longer in this cost" }),
  count: count().optional().meta({ description: "People absorbed on that day; by default all" }),
});

const AbsorptionChange = mapping({
  change: named("absorption"),
  afterEnd: z
    .union(
      [
        oneOf(["none", "continues"]),
        mapping({
          absorbed: z
            .union([listOf(Absorbed, "a list of { on, count }"), DayText], {
              error: () => "a date, or a list of { on, count }",
            })
            .meta({ description: "The day from which all are absorbed, or how many on which day" }),
        }),
      ],
      { error: () => "none, continues, or { absorbed: 2026-03-01 }" },
    )
    .meta({ description: "none: cost stops at the end; continues; or until people are absorbed" }),
  where,
})
  .transform(
    ({ change, afterEnd, where }, context): ChangeOf<"absorption"> => ({
      change,
      afterEnd: absorptionOf(afterEnd, context),
      ...given({ where }),
    }),
  )
  .meta({ description: "What goes on costing after the end of posts and staff lines" });

function absorptionOf(
  written: "none" | "continues" | { absorbed: z.output<typeof DayText> | z.output<typeof Absorbed>[] },
  context: Context,
): Absorption {
  if (typeof written === "string") return written;
  const { absorbed } = written;
  if (typeof absorbed === "string") return { on: absorbed };
  return absorbed.map(({ on, count: people }, at) =>
    people === undefined
      ? wrong(context, chooseOne("How many are absorbed", ["count"], []), ["afterEnd", "absorbed", at])
      : { on, count: people },
  );
}

/** Changes of posts, one schema a kind. */
export const postChanges = [
  DelayStarts,
  MoveProgramme,
  RecruitInCohorts,
  UseAgency,
  ConvertAgency,
  ChangeFte,
  ChangeCount,
  AddPosts,
  EndPosts,
  AbsorptionChange,
] as const;
