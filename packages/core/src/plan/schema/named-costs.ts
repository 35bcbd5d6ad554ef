import type * as z from "zod";
import type { NamedCosts } from "../model/plan.ts";
import { Id, listSchema, Text } from "./leaf.ts";
import { TagReferenceSchema } from "./tags.ts";

const names = <Schema extends z.ZodType>(schema: Schema, subject: string) =>
  listSchema(schema, `a list of ${subject}`)
    .optional()
    .meta({ description: `Any cost of these ${subject}` });

/** The keys by which costs are named. */
export const namedCostFields = {
  teams: names(Text, "teams"),
  tags: names(TagReferenceSchema, "tags"),
  posts: names(Id, "posts"),
  lines: names(Id, "lines"),
};

type NamesGiven = { readonly [Key in keyof NamedCosts]?: NamedCosts[Key] | undefined };

/** What those keys name, with nothing where one is left out. */
export const namedCosts = ({ teams = [], tags = [], posts = [], lines = [] }: NamesGiven): NamedCosts => ({
  teams,
  tags,
  posts,
  lines,
});

/** Whether none of those keys is there. A list of nothing is: what it named may have been taken out by a change. */
export const isNoCostNamed = ({ teams, tags, posts, lines }: NamesGiven): boolean =>
  [teams, tags, posts, lines].every((list) => list === undefined);
