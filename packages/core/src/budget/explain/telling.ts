import type { FinancialYear } from "../../calendar/index.ts";
import {
  type Explaining,
  type Explanation,
  type GivenSource,
  nothing,
  ofRecord,
  type Reason,
  summed,
  type Taken,
} from "../../formula/index.ts";
import type { SavingDelivery } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Budget, Plan } from "../../plan/index.ts";
import type { MediumTerm } from "../medium-term.ts";

/** An explanation of the budget under way. */
export interface Telling extends Explaining {
  readonly plan: Plan;
  readonly budget: Budget;
  readonly of: MediumTerm;
  /** Each saving as it is delivered. */
  readonly deliveries: () => readonly SavingDelivery[];
}

/** Explains one figure in a year, the `at`-th of the plan, opening so many figures one inside the other. */
export type InYear = (telling: Telling, at: number, depth: number) => Explanation;

/** A sum that the plan states, with the source that it names, or the mark that it names none. */
export function stated(figure: string, value: Pence, source?: GivenSource | undefined): Explanation {
  if (source === undefined) return { figure, value, says: "as the plan states it", noSource: true };
  const leaf = ofRecord({ value, unit: "pence", title: "the sum stated" }, { source });
  return { figure, value, says: "as the plan states it", inputs: [{ name: "stated", ...leaf }] };
}

/** A part of a sum, opened so deep. */
export type Part = (depth: number) => Explanation;

/** An input that is the sum of figures; without any, nothing. */
export function sumOf(figure: string, says: string, parts: readonly Part[], depth: number): Taken {
  const reason = reasonOf(says, parts, depth);
  const value = reason.parts!.reduce((sum, part) => sum + part.value, 0);
  return parts.length === 0 ? nothing() : { figure, value, ...reason };
}

/** A sum with those of its parts that are something: one that is nothing is not opened, so that it counts as met nowhere. */
export const reasonOf = (says: string, parts: readonly Part[], depth: number): Reason =>
  summed(
    says,
    parts.filter((part) => part(0).value !== 0).map((part) => part(depth)),
  );

/** The path of a figure in a year. */
export const inYear = ({ of }: Telling, at: number, ...path: readonly string[]): string =>
  ["budget", ...path, of.years[at]!].join(".");

export const yearAt = ({ of }: Telling, at: number): FinancialYear => of.years[at]!;
