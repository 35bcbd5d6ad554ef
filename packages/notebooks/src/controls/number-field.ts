import { type FieldName, PlanError, readField } from "@outturn/core";

/** The fields of a plan that a number on a page may stand for. */
export type NumberFieldName = Exclude<FieldName, "day" | "year" | "money" | "sum">;

/** What stands around the number of a field, and how many of what the library holds are one of what is shown. */
interface Shown {
  readonly before: string;
  readonly after: string;
  readonly held: number;
}

const PERCENT: Shown = { before: "", after: "%", held: 10_000 };
const POUNDS: Shown = { before: "£", after: "", held: 100 };
const COUNTED: Shown = { before: "", after: "", held: 1 };

const SHOWN: { readonly [name in NumberFieldName]: Shown } = {
  share: PERCENT,
  percent: PERCENT,
  charge: POUNDS,
  "charge above nothing": POUNDS,
  people: COUNTED,
  "people or none": COUNTED,
  days: COUNTED,
  "days later": COUNTED,
  months: COUNTED,
  "months later": COUNTED,
  "months slipped": COUNTED,
  "months between cohorts": COUNTED,
  "months looked at": COUNTED,
};

export type NumberRead =
  | { readonly is: "value"; readonly value: number }
  | { readonly is: "wrong"; readonly why: string };

/**
 * A number as it is typed on a page, read by the schema of the field that it stands for: the same bounds and the same words as in a
 * plan and at the command line. What stands around the box need not be typed again.
 *
 * @returns the number as the page shows it: a share in per cent, money in pounds
 * @example readNumber("share", "12.5") // => { is: "value", value: 12.5 }
 * @example readNumber("share", "12.5%") // => { is: "value", value: 12.5 }
 */
export function readNumber(name: NumberFieldName, typed: string): NumberRead {
  const { after, held } = SHOWN[name];
  const text = typed.trim();
  try {
    return { is: "value", value: readField(name, text.endsWith(after) ? text : `${text}${after}`) / held };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { is: "wrong", why: error.issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" ") };
  }
}

/** What stands around the number of a field: "£" before a charge, "%" after a share. */
export const around = (name: NumberFieldName): Pick<Shown, "before" | "after"> => SHOWN[name];
