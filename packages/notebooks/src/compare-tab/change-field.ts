import type { DraftChange } from "./draft-scenarios.ts";

/** The number or the day of a change that a reader may write anew. */
export interface ChangeField {
  /** The keys that lead to it in the change. */
  readonly path: readonly string[];
  readonly label: string;
  readonly text: string;
}

/** How what stands in a change is asked for, by the key that it stands under; the kind of change says what else it hangs on. */
const LABELS: { readonly [key: string]: string } = {
  days: "Days later; a minus makes it sooner",
  months: "Months",
  cohorts: "How many cohorts",
  share: "Share, such as 25%",
  count: "How many",
  fte: "Full-time equivalent, such as 0.8",
  on: "Day",
  percent: "Per cent",
  flat: "Pounds a year",
  amount: "Sum in pounds",
  delivered: "Share that is delivered, such as 90%",
  ceiling: "Sum in pounds",
  opening: "Opening sum in pounds",
  minimum: "Minimum in pounds",
  rate: "Rate, such as 20%",
  absorbed: "Day on which all are absorbed",
  perWeek: "Pounds a week",
  perDay: "Pounds a day",
  perHour: "Pounds an hour",
  salary: "Salary in pounds a year",
  fullCost: "Full cost in pounds a year",
  knownOn: "Day",
};

/** Keys under which a text is the name of something, and no number or day. */
const NAMES = new Set(["where", "points", "source", "except", "posts", "scale", "status"]);

/** Mappings that hold the number themselves. */
const INSIDE = new Set(["pay", "to", "afterEnd", "uplift", "perYear"]);

/**
 * The one number or day that a change turns on; nothing where it has none, or several of which none is the first.
 *
 * @example changeField({ change: "delay-starts", months: 2 })?.text // => "2"
 */
export function changeField(change: DraftChange): ChangeField | undefined {
  const found = fieldsOf(change, []);
  const [first, ...others] = found.filter(({ path }) => !isSecond(change, path));
  return first !== undefined && others.length === 0 ? first : undefined;
}

function fieldsOf(record: DraftChange, path: readonly string[]): readonly ChangeField[] {
  return Object.entries(record).flatMap(([key, value]): readonly ChangeField[] => {
    if (key === "change" || NAMES.has(key)) return [];
    const inside = [...path, key];
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return INSIDE.has(key) ? fieldsOf(value as DraftChange, inside) : [];
    const isYear = path.at(-1) === "perYear";
    const label = isYear ? `Pounds in ${key}` : new Map(Object.entries(LABELS)).get(key);
    const isWritten = typeof value === "number" || (typeof value === "string" && /\d/.test(value));
    return label !== undefined && isWritten ? [{ path: inside, label, text: String(value) }] : [];
  });
}

/** What only says when or how something begins, beside the number that the change turns on. */
const isSecond = ({ change }: DraftChange, path: readonly string[]): boolean => {
  const [key] = path;
  if (change === "recruit-in-cohorts") return key === "months";
  return (change === "use-agency" || change === "agency-rate") && key === "rate";
};

/** A change with another number or day. A number is written as one; what is typed with a sign of its own stays as it is typed. */
export function withField(change: DraftChange, [key = "", ...more]: readonly string[], typed: string): DraftChange {
  const text = typed.trim();
  const inside = Object.entries(change).find(([name]) => name === key)?.[1];
  const value =
    more.length > 0
      ? withField(inside as DraftChange, more, text)
      : /^-?\d{1,15}(\.\d{1,6})?$/.test(text)
        ? Number(text)
        : text;
  return { ...change, [key]: value };
}
