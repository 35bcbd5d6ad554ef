import { doesNotApply } from "../issues/index.ts";
import {
  type FundingSource,
  isByYear,
  type Line,
  type Plan,
  type Post,
  type Saving,
  type Selection,
  type SumKind,
} from "../plan/index.ts";
import { capitalised, listed } from "../words/index.ts";
import { ChangeRefused } from "./kind.ts";
import { eachLine, eachPost, eachSaving, eachSource, selects } from "./select.ts";

/** Which of the records that it may select a change can be made to. The others stay as they are, and its sentence says so. */
export interface Reach<Item extends Post | Line | Saving | FundingSource> {
  readonly of: (plan: Plan) => readonly Item[];
  readonly each: (plan: Plan, selection: Selection | undefined, change: (record: Item) => Item) => Plan;
  readonly can: (record: Item) => boolean;
  /** The others among what is selected, in words: "ceilings", "reserves". */
  readonly others: (staying: readonly Item[]) => readonly string[];
  /** Why it is refused where nothing else is selected, and what mends it. */
  readonly refused: { readonly because: (staying: readonly Item[]) => string; readonly mend: string };
}

const selectedOf = <Item extends Post | Line | Saving | FundingSource>(
  plan: Plan,
  selection: Selection | undefined,
  reach: Reach<Item>,
): readonly Item[] => reach.of(plan).filter((record) => selects(selection, record));

/**
 * A plan with each selected record changed that can be.
 *
 * @param fieldKey - the key of the change at which it is refused
 * @throws ChangeRefused where it can be made to nothing that it selects
 */
export function eachReached<Item extends Post | Line | Saving | FundingSource>(
  plan: Plan,
  selection: Selection | undefined,
  reach: Reach<Item>,
  fieldKey: string,
  change: (record: Item) => Item,
): Plan {
  const selected = selectedOf(plan, selection, reach);
  if (selected.length > 0 && !selected.some(reach.can)) {
    const { because, mend } = reach.refused;
    throw new ChangeRefused(doesNotApply(fieldKey, because(selected), mend), fieldKey);
  }
  return reach.each(plan, selection, (record) => (reach.can(record) ? change(record) : record));
}

/** The selected records that the change can be made to. */
export const reached = <Item extends Post | Line | Saving | FundingSource>(
  plan: Plan,
  selection: Selection | undefined,
  reach: Reach<Item>,
): readonly Item[] => selectedOf(plan, selection, reach).filter(reach.can);

/** The end of a change's sentence: which of what it selects stay as they are; nothing where it can be made to all. */
export function othersStay<Item extends Post | Line | Saving | FundingSource>(
  plan: Plan,
  selection: Selection | undefined,
  reach: Reach<Item>,
): string {
  const staying = selectedOf(plan, selection, reach).filter((record) => !reach.can(record));
  return staying.length === 0 ? "" : ` ${capitalised(listed(reach.others(staying)))} stay as they are.`;
}

const ofSources = { of: ({ funding }: Plan) => funding, each: eachSource };
const ofLines = { of: ({ lines }: Plan) => lines, each: eachLine };

/** Sources that have a sum for each year, carried forward by a policy. */
export const BY_YEAR: Reach<FundingSource> = {
  ...ofSources,
  can: isByYear,
  others: (staying) => [
    ...(staying.some(({ ceiling }) => ceiling !== undefined) ? ["ceilings"] : []),
    ...(staying.some(({ reserve }) => reserve !== undefined) ? ["reserves"] : []),
  ],
  refused: {
    because: (staying) =>
      staying.every(({ reserve }) => reserve !== undefined)
        ? "what it is for is a reserve, a balance that is drawn down to its minimum"
        : "what it is for is a ceiling, one sum that is drawn as needed until its last year",
    mend: "Select a source with a sum for each year.",
  },
};

/** Sources that give one sum for several years. */
export const WITH_CEILING: Reach<FundingSource> = {
  ...ofSources,
  can: ({ ceiling }) => ceiling !== undefined,
  others: () => ["sources without a ceiling"],
  refused: { because: () => "what it is for has no ceiling", mend: "Select a source with a ceiling." },
};

/** Reserves. */
export const WITH_RESERVE: Reach<FundingSource> = {
  ...ofSources,
  can: ({ reserve }) => reserve !== undefined,
  others: () => ["sources that are no reserve"],
  refused: { because: () => "what it is for is no reserve", mend: "Select a reserve." },
};

/** Sources that pay a share of the costs that they name. */
export const WITH_SHARE: Reach<FundingSource> = {
  ...ofSources,
  can: ({ pays }) => pays?.share !== undefined,
  others: () => ["sources without a share"],
  refused: { because: () => "what it is for pays no share of costs", mend: "Select a source that pays a share." },
};

/** Lines whose sum is stated in one way, each by what is said of it where it is stated otherwise. */
const linesOf = (is: readonly SumKind[], mend: string): Reach<Line> => ({
  ...ofLines,
  can: ({ sum }) => is.includes(sum.is),
  others: (staying) => [...new Set(staying.map(({ sum }) => STATED[sum.is].lines))],
  refused: { because: (staying) => `what it is for ${STATED[staying[0]!.sum.is].has}`, mend },
});

const ONE_SUM = { lines: "lines of one sum", has: "has one sum" };
const STATED: { readonly [Kind in SumKind]: { readonly lines: string; readonly has: string } } = {
  "one-off": ONE_SUM,
  fixed: ONE_SUM,
  yearly: { lines: "lines with sums by year", has: "has sums by year" },
  percent: { lines: "percentages", has: "is a percentage" },
};

/** Lines with a sum for each of several years. */
export const YEARLY_LINES = linesOf(["yearly"], "Select a line with sums by year.");

/** Lines with one sum. */
export const ONE_SUM_LINES = linesOf(
  ["one-off", "fixed"],
  "Select a line of one sum, or say what it comes to as that line does.",
);

/** Lines that are a percentage of something. */
export const PERCENTAGES = linesOf(["percent"], "Select a line with a percent.");

/** Lines of income that are stated as such. */
export const INCOME_LINES: Reach<Line> = {
  ...ofLines,
  can: ({ income }) => income === true,
  others: () => ["lines that are no income"],
  refused: { because: () => "what it is for is no income", mend: "Select a line with income: true." },
};

/** Lines of the cost of staff. */
export const STAFF_LINES: Reach<Line> = {
  ...ofLines,
  can: ({ kind }) => kind === "staff",
  others: () => ["lines that are not for staff"],
  refused: { because: () => "what it is for is no line for staff", mend: "Select a line with kind: staff." },
};

/** Savings of which it is known where they are made. */
export const ALLOCATED_SAVINGS: Reach<Saving> = {
  of: ({ savings }) => savings,
  each: eachSaving,
  can: ({ unallocated }) => !unallocated,
  others: () => ["savings not yet allocated"],
  refused: { because: () => "what it is for is not yet allocated", mend: "Select a saving that is allocated." },
};

/** Posts that are paid by themselves and not in a line. */
export const PAID_POSTS: Reach<Post> = {
  of: ({ posts }) => posts,
  each: eachPost,
  can: ({ pay }) => pay.is !== "in-line",
  others: () => ["posts paid in a line"],
  refused: {
    because: () => "what it is for is paid in a line",
    mend: "Select a post with pay of its own, or change the line.",
  },
};

/** Posts with a full cost. */
export const FULL_COSTS: Reach<Post> = {
  of: ({ posts }) => posts,
  each: eachPost,
  can: ({ pay }) => pay.is === "full-cost",
  others: () => ["posts without a full cost"],
  refused: { because: () => "what it is for has no full cost", mend: "Select a post with a full cost." },
};
