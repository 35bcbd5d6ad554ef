import type { FormulaRule } from "../formula.ts";
import type { Values } from "../read/by-value.ts";
import { type Worked, worked } from "./worked.ts";

/**
 * Why a figure is what it is: either a rule worked on its inputs, or the sum of its parts. A part with `as` is the input of that
 * name, explained in its turn. A figure that the tree holds already is only named, with `again`.
 */
export interface Explanation {
  /** The figure's path in the data, or what it is in words where it is no output of its own. */
  readonly figure: string;
  readonly value: number;
  /** Pence where nothing else is said. */
  readonly unit?: Unit;
  readonly as?: string;
  readonly rule?: string;
  /** The rule or the sum in words; names in braces are inputs. */
  readonly says?: string;
  readonly cite?: string;
  readonly worked?: Worked;
  readonly inputs?: readonly Given[];
  readonly parts?: readonly Explanation[];
  readonly again?: true;
  /** The plan states it, and names no source. */
  readonly noSource?: true;
}

/** What a whole number counts: pence, ten-thousandths of a penny (`annual`), ten-thousandths of a post, millionths, tenths of one, ten-thousandths of a day, these at a sum in pence, hundredths of things at one, or things. */
export type Unit =
  | "pence"
  | "annual"
  | "fte"
  | "rate"
  | "days"
  | "months"
  | "people"
  | "points"
  | "count"
  | "tenths"
  | "day-parts"
  | "day-pence"
  | "count-pence";

/** An input of a rule: its value, since when, where it is from, and how well that is known. */
export interface Given {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Which one, in words. */
  readonly title?: string;
  readonly from?: string;
  readonly source?: GivenSource;
  /** A record states it and names no source. */
  readonly noSource?: true;
  readonly confidence?: string;
}

export interface GivenSource {
  readonly title: string;
  readonly reference?: string;
  readonly date?: string;
  readonly url?: string;
}

/** What explains a figure. */
export type Reason = Omit<Explanation, "figure" | "value" | "unit" | "noSource">;

/** What a rule takes by name: a figure explained in its turn, or one that is given. */
export type Taken = Explanation | Omit<Given, "name">;

/** A rule with its inputs: those that are figures themselves stand among the parts, under the name they are taken by. */
export function ruled<Name extends string>(
  formulaRule: FormulaRule<Name>,
  inputs: { readonly [name in Name]: Taken },
): Reason {
  const takenRuns = Object.entries<Taken>(inputs);
  const values = Object.fromEntries(takenRuns.map(([name, { value }]) => [name, value])) as Values<Name>;
  const parts = takenRuns.flatMap(([name, record]) => ("figure" in record ? [{ ...record, as: name }] : []));
  return {
    rule: formulaRule.name,
    says: formulaRule.says,
    ...(formulaRule.cite === undefined ? {} : { cite: formulaRule.cite }),
    worked: worked(formulaRule, values),
    inputs: takenRuns.map(([name, record]) =>
      "figure" in record ? { name, value: record.value, unit: record.unit ?? "pence" } : { name, ...record },
    ),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

/** A figure that is the sum of others. */
export const summed = (wording: string, explanations: readonly Explanation[]): Reason => ({
  says: wording,
  parts: explanations,
});

/** A figure with the rule that makes it: its value is the rule's. */
export function figured<Name extends string>(
  figureName: string,
  formulaRule: FormulaRule<Name>,
  inputs: { readonly [name in Name]: Taken },
  unit: Unit = "pence",
): Explanation {
  const reason = ruled(formulaRule, inputs);
  return { figure: figureName, value: reason.worked!.value, ...(unit === "pence" ? {} : { unit }), ...reason };
}

/** A figure that is the sum of its parts. */
export function addedUp(
  figureName: string,
  wording: string,
  explanations: readonly Explanation[],
  unit: Unit = "pence",
): Explanation {
  const value = explanations.reduce((total, explanation) => total + explanation.value, 0);
  return { figure: figureName, value, ...(unit === "pence" ? {} : { unit }), ...summed(wording, explanations) };
}
