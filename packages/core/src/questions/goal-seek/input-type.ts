import type { Day, FinancialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Change, Selection } from "../../plan/index.ts";

/** One input of a plan that has an order: whole units from a least value to a most, and the changes that set it. */
export interface Input {
  readonly name: InputName;
  /** What it is of, as `share of agency at locum` in "no share of agency at locum works". */
  readonly title: string;
  readonly unit: "rate" | "days" | "pence";
  readonly least: number;
  readonly most: number;
  /** The step that answers are given in: a basis point, a day, a penny. */
  readonly step: number;
  readonly says: (value: number) => string;
  /** How far two values are apart, in words. */
  readonly away: (values: number) => string;
  readonly changes: (value: number) => readonly Change[];
  /** What the plan has, where that is one value of the range. */
  readonly assumed?: { readonly value: number; readonly says: string };
}

/** The inputs that have an order, by name. */
export const INPUTS = ["agency-share", "start-delay", "pay-award", "funding", "carry-forward"] as const;
export type InputName = (typeof INPUTS)[number];

/** Which input, and of what. */
export type InputOf =
  /** At an agency rate of the plan, for posts; or at a premium, for staff lines. */
  | { readonly input: "agency-share"; readonly where?: Selection; readonly rate: string }
  | {
      readonly input: "agency-share";
      readonly where?: Selection;
      readonly premium: { readonly agency: Pence; readonly employed: Pence };
    }
  | { readonly input: "start-delay"; readonly where?: Selection }
  | { readonly input: "pay-award"; readonly scale: string; readonly from: Day }
  | { readonly input: "funding"; readonly source: string; readonly year: FinancialYear }
  | { readonly input: "carry-forward"; readonly source: string };

/** The input of one name, and of what. */
export type InputNamed<Name extends InputName> = Extract<InputOf, { readonly input: Name }>;
