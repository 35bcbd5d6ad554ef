import type * as z from "zod";
import type { Draft, Records } from "./draft.ts";
import { PlanSchema } from "./schema/plan.ts";

const shape = PlanSchema.shape;

/** What can be read of a plan in which something is wrong: each section, and in lists each record, by itself. */
export function salvage(raw: { readonly [key: string]: unknown }): Omit<Draft, "raw"> {
  const section = <Schema extends z.ZodType>(schema: Schema, value: unknown, absent: z.output<Schema>) =>
    value === undefined ? absent : schema.safeParse(value).data;
  const records = <Schema extends z.ZodType>(schema: Schema, list: unknown): Records<z.output<Schema>> =>
    Array.isArray(list) ? list.map((entry) => schema.safeParse(entry).data) : [];
  return {
    years: shape.years.safeParse(raw.years).data,
    conventions: shape.conventions.unwrap().safeParse(raw.conventions ?? {}).data,
    payScales: section(shape.payScales.unwrap(), raw.payScales, {}),
    payAwards: records(shape.payAwards.unwrap().element, raw.payAwards),
    onCosts: section(shape.onCosts.unwrap(), raw.onCosts, {}),
    vacancyFactor: shape.vacancyFactor.safeParse(raw.vacancyFactor).data,
    agencyRates: section(shape.agencyRates.unwrap(), raw.agencyRates, {}),
    posts: records(shape.posts.unwrap().element, raw.posts),
    lines: records(shape.lines.unwrap().element, raw.lines),
    savings: records(shape.savings.unwrap().element, raw.savings),
    funding: records(shape.funding.unwrap().element, raw.funding),
    scenarios: records(shape.scenarios.unwrap().element, raw.scenarios),
    expect: shape.expect.safeParse(raw.expect).data,
    budget: shape.budget.safeParse(raw.budget).data,
  };
}
