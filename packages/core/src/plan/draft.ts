import type * as z from "zod";
import type { FinancialYear } from "../calendar/index.ts";
import type { Report } from "../issues/index.ts";
import type { Plan } from "./plan.ts";
import type { OpenBudget } from "./schema/budget.ts";
import { ConventionsSchema } from "./schema/conventions.ts";
import type { OpenLine } from "./schema/line.ts";
import type { PlanSchema } from "./schema/plan.ts";

/** The sections of a plan as its schema leaves them. */
export type Sections = z.output<typeof PlanSchema>;

/** A list as read: a record that could not be read leaves its place empty, so that the others keep theirs. */
export type Records<Entry> = readonly (Entry | undefined)[];

/**
 * A plan on its way in: what could be read of it, so that what spans records is checked even where some are wrong.
 * A section that is not there has its default; one that could not be read is undefined.
 */
export interface Draft {
  /** As written, for the names in records that could not be read. */
  readonly raw: { readonly [key: string]: unknown };
  readonly years: { readonly from: FinancialYear; readonly to: FinancialYear } | undefined;
  readonly conventions: Plan["conventions"] | undefined;
  readonly payScales: Plan["payScales"] | undefined;
  readonly payAwards: Records<Plan["payAwards"][number]>;
  readonly onCosts: Plan["onCosts"] | undefined;
  readonly vacancyFactor: Plan["vacancyFactor"];
  readonly agencyRates: Plan["agencyRates"] | undefined;
  readonly posts: Records<Plan["posts"][number]>;
  readonly lines: Records<OpenLine>;
  readonly savings: Records<Plan["savings"][number]>;
  readonly funding: Records<Plan["funding"][number]>;
  readonly scenarios: Records<Plan["scenarios"][number]>;
  readonly expect: Plan["expect"];
  readonly budget: OpenBudget | undefined;
}

/** One check of what spans records. */
export type Check = (draft: Draft, report: Report) => void;

/** Runs something for each record that could be read, with its place in the list. */
export function each<Entry>(records: Records<Entry>, look: (entry: Entry, at: number) => void): void {
  records.forEach((entry, at) => {
    if (entry !== undefined) look(entry, at);
  });
}

/** The draft of a plan of which every record could be read. */
export const draftOf = (raw: Draft["raw"], sections: Sections): Draft => ({
  raw,
  years: sections.years,
  conventions: sections.conventions ?? ConventionsSchema.parse({}),
  payScales: sections.payScales ?? {},
  payAwards: sections.payAwards ?? [],
  onCosts: sections.onCosts ?? {},
  vacancyFactor: sections.vacancyFactor,
  agencyRates: sections.agencyRates ?? {},
  posts: sections.posts ?? [],
  lines: sections.lines ?? [],
  savings: sections.savings ?? [],
  funding: sections.funding ?? [],
  scenarios: sections.scenarios ?? [],
  expect: sections.expect,
  budget: sections.budget,
});
