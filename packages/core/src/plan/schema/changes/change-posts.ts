import * as z from "zod";
import { chooseOne } from "../../../issues/index.ts";
import type { Absorption, AgencyUse, ChangeName, ChangeOf, Delay, PostChange } from "../../model/change.ts";
import { countSchema, daysLater, monthsLater } from "../counts.ts";
import { DayText } from "../dates.ts";
import {
  givenValue,
  listSchema,
  mappingSchema,
  oneOfSchema,
  type RefinementContext,
  refuseValue,
  someOf,
  Text,
} from "../leaf.ts";
import { PersonalSum, SumAboveNothing } from "../money.ts";
import { EachPersonsPay } from "../pay/pay.ts";
import { PostSchema } from "../post.ts";
import { FteOf, Rate } from "../shares.ts";
import { dependencies, exactlyOneOf } from "../written.ts";
import { where } from "./selection.ts";

/** A schema for each of some changes: one that is left out does not compile. */
export type ChangeSchemas<Name extends ChangeName> = { readonly [name in Name]: z.ZodType<ChangeOf<name>> };

/** The name of a kind of change. */
export const changeNamed = <const Name extends string>(name: Name) =>
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

function delayOf({ days, months }: Later, context: RefinementContext): Delay {
  const both = [...(days === undefined ? [] : ["days"]), ...(months === undefined ? [] : ["months"])];
  if (both.length !== 1) return refuseValue(context, chooseOne("How much later", ["days", "months"], both));
  return days === undefined ? { months: months! } : { days };
}

const DelayStarts = mappingSchema({ change: changeNamed("delay-starts"), ...later, where })
  .meta(exactlyOneOf("days", "months"))
  .transform((specification, context): ChangeOf<"delay-starts"> => {
    const { change, where: selection } = specification;
    return { change, by: delayOf(specification, context), ...givenValue({ where: selection }) };
  })
  .meta({
    description:
      "Recruitment slips: people start later, or sooner; cover and vacancies that run up to a start run on to the new one, what has no date of its own follows the start, and all else keeps its days",
  });

const MoveProgramme = mappingSchema({ change: changeNamed("move-programme"), ...later, where })
  .meta(exactlyOneOf("days", "months"))
  .transform((specification, context): ChangeOf<"move-programme"> => {
    const { change, where: selection } = specification;
    return { change, by: delayOf(specification, context), ...givenValue({ where: selection }) };
  })
  .meta({
    description:
      "A programme moves as a whole: every day of its posts, first and last, and of its lines of one sum; by months a last day is the day before the next first. Sums by year stay in their years",
  });

const RecruitInCohorts = mappingSchema({
  change: changeNamed("recruit-in-cohorts"),
  cohorts: countSchema().meta({ description: "How many cohorts, as alike in size as they can be" }),
  months: countSchema()
    .prefault(1)
    .meta({ description: "Months from one cohort to the next, from the post's first start on" }),
  where,
})
  .transform((specification): ChangeOf<"recruit-in-cohorts"> => givenValue(specification))
  .meta({ description: "Identical posts start in cohorts" });

const Premium = mappingSchema({
  agency: PersonalSum.meta({ description: "What an agency worker costs, in pounds a week or any other time" }),
  employed: SumAboveNothing.meta({ description: "What the employee costs in the same time" }),
});

const UseAgency = mappingSchema({
  change: changeNamed("use-agency"),
  share: Rate.optional().meta({ description: "This share of each post's person-months, or of a staff line" }),
  count: countSchema().optional().meta({ description: "Whole posts, those that start first" }),
  rate: Text.optional().meta({ description: "What the agency charges: a rate of agencyRates" }),
  premium: Premium.optional().meta({ description: "For lines of kind staff, in place of a rate" }),
  where,
})
  .meta({
    allOf: [exactlyOneOf("share", "count"), exactlyOneOf("rate", "premium")],
    ...dependencies({ premium: ["share"] }),
  })
  .transform((specification, context): ChangeOf<"use-agency"> => {
    const use = useOf(specification, context);
    return { change: specification.change, use, ...givenValue({ where: specification.where }) };
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

function useOf({ share, count: postCount, rate, premium }: Uses, context: RefinementContext): AgencyUse {
  const choose = (subject: string, ways: readonly string[], statedKeys: readonly string[]): never =>
    refuseValue(context, chooseOne(subject, ways, statedKeys));
  if ((share === undefined) === (postCount === undefined)) {
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
  return share === undefined ? { is: "count", count: postCount!, rate: rate! } : { is: "share", share, rate: rate! };
}

const ConvertAgency = mappingSchema({
  change: changeNamed("convert-agency"),
  on: DayText.optional().meta({ description: "The first day as employees; by default the agency cover's first day" }),
  where,
})
  .transform((specification): ChangeOf<"convert-agency"> => givenValue(specification))
  .meta({ description: "Agency workers become employees of the post" });

const ChangeFte = mappingSchema({
  change: changeNamed("change-fte"),
  fte: FteOf.meta({ description: "Full-time equivalent of each person: above 0, at most 1" }),
  where,
})
  .transform((specification): ChangeOf<"change-fte"> => givenValue(specification))
  .meta({ description: "The people of posts work more or fewer hours" });

const ChangeCount = mappingSchema({
  change: changeNamed("change-count"),
  count: countSchema().meta({ description: "How many posts there are then; the last to start come or go first" }),
  where,
})
  .transform((specification): ChangeOf<"change-count"> => givenValue(specification))
  .meta({ description: "There are more or fewer identical posts" });

const ChangePay = mappingSchema({
  change: changeNamed("change-pay"),
  pay: EachPersonsPay.meta({ description: "What each person is paid then: a point, a grade, a salary or a full cost" }),
  where,
})
  .transform((specification): ChangeOf<"change-pay"> => givenValue(specification))
  .meta({
    description: "Posts are paid otherwise: another point, grade, salary or full cost, as if it had always been so",
  });

const AddPosts = mappingSchema({
  change: changeNamed("add-posts"),
  posts: someOf(PostSchema, "a list of posts").meta({ description: "The posts to add, written as in the plan" }),
})
  .transform((specification): ChangeOf<"add-posts"> => specification)
  .meta({ description: "Posts are added to the plan" });

const EndPosts = mappingSchema({
  change: changeNamed("end-posts"),
  on: DayText.optional().meta({ description: "The last day, paid; by default the posts go altogether" }),
  where,
})
  .transform((specification): ChangeOf<"end-posts"> => givenValue(specification))
  .meta({ description: "Posts end sooner, or are not filled at all" });

const ExtendPosts = mappingSchema({
  change: changeNamed("extend-posts"),
  on: DayText.optional().meta({ description: "The last day, paid; by default the posts have no end" }),
  where,
})
  .transform((specification): ChangeOf<"extend-posts"> => givenValue(specification))
  .meta({ description: "Posts end later, or go on to the last day of the plan's years" });

const Absorbed = mappingSchema({
  on: DayText.meta({ description: "The first day on which they are no longer in this cost" }),
  count: countSchema().optional().meta({ description: "People absorbed on that day; by default all" }),
});

const AbsorptionChange = mappingSchema({
  change: changeNamed("absorption"),
  afterEnd: z
    .union(
      [
        oneOfSchema(["none", "continues"]),
        mappingSchema({
          absorbed: z
            .union([listSchema(Absorbed, "a list of { on, count }"), DayText], {
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
      ...givenValue({ where }),
    }),
  )
  .meta({ description: "What goes on costing after the end of posts and staff lines" });

function absorptionOf(
  writtenValue: "none" | "continues" | { absorbed: z.output<typeof DayText> | z.output<typeof Absorbed>[] },
  context: RefinementContext,
): Absorption {
  if (typeof writtenValue === "string") return writtenValue;
  const { absorbed } = writtenValue;
  if (typeof absorbed === "string") return { on: absorbed };
  return absorbed.map(({ on, count: peopleCount }, absorbedIndex) =>
    peopleCount === undefined
      ? refuseValue(context, chooseOne("How many are absorbed", ["count"], []), ["afterEnd", "absorbed", absorbedIndex])
      : { on, count: peopleCount },
  );
}

/** Changes of posts, a schema for each name. */
export const postChanges = {
  "delay-starts": DelayStarts,
  "move-programme": MoveProgramme,
  "recruit-in-cohorts": RecruitInCohorts,
  "use-agency": UseAgency,
  "convert-agency": ConvertAgency,
  "change-fte": ChangeFte,
  "change-count": ChangeCount,
  "change-pay": ChangePay,
  "add-posts": AddPosts,
  "end-posts": EndPosts,
  "extend-posts": ExtendPosts,
  absorption: AbsorptionChange,
} as const satisfies ChangeSchemas<PostChange["change"]>;
