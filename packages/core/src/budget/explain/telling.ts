import type { FinancialYear } from "../../calendar/index.ts";
import {
  type Explaining,
  type Explanation,
  type GivenSource,
  nothing,
  ofRecord,
  once,
  type Reason,
  summed,
  type Taken,
  type Unit,
} from "../../formula/index.ts";
import type { SavingDelivery } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Budget, Plan } from "../../plan/index.ts";
import type { MediumTerm } from "../medium-term.ts";

/** An explanation of the budget under way. */
export interface BudgetTelling extends Explaining {
  readonly plan: Plan;
  readonly budget: Budget;
  readonly mediumTerm: MediumTerm;
  /** Each saving as it is delivered. */
  readonly deliveries: () => readonly SavingDelivery[];
}

/** Explains one figure in a year, the `yearIndex`-th of the plan, opening so many figures one inside the other. */
export type InYear = (telling: BudgetTelling, yearIndex: number, depth: number) => Explanation;

/** Explains one figure in a year of a line, saving, source or reserve. */
export type OfOne = (telling: BudgetTelling, recordId: string, yearIndex: number, depth: number) => Explanation;

/** The same figure of each of some records, in a year: the parts of a sum. */
export const ofEach = (
  records: readonly { readonly id: string }[],
  explainOne: OfOne,
  telling: BudgetTelling,
  yearIndex: number,
): readonly FigurePart[] =>
  records.map(
    ({ id }) =>
      (depth) =>
        explainOne(telling, id, yearIndex, depth),
  );

/** A sum that the plan states, with the source that it names, or the mark that it names none. */
export function stated(figureName: string, value: Pence, source?: GivenSource | undefined): Explanation {
  if (source === undefined) return { figure: figureName, value, says: "as the plan states it", noSource: true };
  const leaf = ofRecord({ value, unit: "pence", title: "the sum stated" }, { source });
  return { figure: figureName, value, says: "as the plan states it", inputs: [{ name: "stated", ...leaf }] };
}

/** A part of a sum, opened so deep. */
export type FigurePart = (depth: number) => Explanation;

/** An input that is the sum of figures; without any, nothing. */
export function sumTaken(figureName: string, wording: string, parts: readonly FigurePart[], depth: number): Taken {
  const reason = reasonOf(wording, parts, depth);
  const value = reason.parts!.reduce((total, explanation) => total + explanation.value, 0);
  return parts.length === 0 ? nothing() : { figure: figureName, value, ...reason };
}

/** A sum with those of its parts that are something: one that is nothing is not opened, so that it counts as met nowhere. */
export const reasonOf = (wording: string, parts: readonly FigurePart[], depth: number): Reason =>
  summed(
    wording,
    parts.filter((part) => part(0).value !== 0).map((part) => part(depth)),
  );

/** The path of a figure in a year. */
export const figureInYear = (
  { mediumTerm }: BudgetTelling,
  yearIndex: number,
  ...figurePath: readonly string[]
): string => ["budget", ...figurePath, mediumTerm.years[yearIndex]!].join(".");

/** A figure in a year, by what stands in its path before the year: explained the first time, as far as the depth goes. */
export const explainedInYear = (
  telling: BudgetTelling,
  yearIndex: number,
  depth: number,
  { path, ...figure }: { readonly path: readonly string[]; readonly value: number; readonly unit?: Unit },
  reason: (deeper: number) => Reason,
): Explanation => once(telling, { figure: figureInYear(telling, yearIndex, ...path), ...figure }, reason, depth);

export const yearAt = ({ mediumTerm }: BudgetTelling, yearIndex: number): FinancialYear => mediumTerm.years[yearIndex]!;
