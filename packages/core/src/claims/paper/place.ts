import type { FinancialYear, Month } from "../../calendar/index.ts";
import {
  type Bound,
  type Length,
  type Measure,
  type MoneyStatement,
  meaningOf,
  type Printed,
  phraseInWords,
  type Statement,
  type Unread,
  type When,
} from "../read/index.ts";

/** What a figure is of: a measure with its side, such as `cost`, `cost:net` or `reserve:closing`. */
export type What =
  | Measure
  | `${Measure}:${"gross" | "net" | "in" | "out" | "opening" | "closing" | "into" | "out-of"}`
  | "months"
  | "count";

export const TOTAL = "total";
export const EACH_YEAR = "each-year";

/** A figure with what is said of it. */
export interface Figured {
  readonly printed: Printed;
  readonly bound: Bound;
  /** The month in which months start. */
  readonly from?: Month;
  /** Its words do not say what it is: a sum for a year is taken as a cost. */
  readonly isUnsaid?: true;
  /** It is said to be so in each year, not only a year's rate. */
  readonly isStrict?: true;
  /** How many years or months it is for, where that is said. */
  readonly over?: Length;
}

/** Where a figure stands among the figures of a paper: what it is of, what it is about, and what it is for. */
interface Place {
  readonly what: What;
  readonly topic: string;
  readonly when: string;
  readonly year?: FinancialYear;
  readonly figured: Figured;
}

/** The place of a statement's figure; nothing where it has none that others could be held to. */
export function placeOf(says: Statement | Unread): Place | undefined {
  switch (says.is) {
    case "months": {
      const figured = {
        printed: says.count,
        bound: "exact" as const,
        ...(says.from !== undefined && { from: says.from }),
      };
      return { what: "months", topic: "", ...forTime(says.when), figured };
    }
    case "count": {
      const topic = `${says.of} ${phraseInWords(says.phrase)}`;
      return { what: "count", topic, when: says.year ?? "", figured: { printed: says.count, bound: says.bound } };
    }
    case "money":
      return placeOfMoney(says);
    default:
      return undefined;
  }
}

function placeOfMoney({ amount, bound, phrase, when, point: on, toward }: MoneyStatement): Place | undefined {
  const { measure, kind, qualifiers, subject } = meaningOf(phrase);
  const of = measure ?? (when.is === "year" || when.is === "total" ? "cost" : undefined);
  if (of === undefined) return undefined;
  const { side, flow, point = on, ...others } = qualifiers;
  const way = of === "reserve" ? (point ?? flow) : of === "carried" ? toward : side;
  const said = Object.values(others).map((one) => `(${one})`);
  return {
    what: way === undefined ? of : `${of}:${way}`,
    topic: [...(of === "funding" && kind === "grant" ? [kind] : []), ...subject, ...said.sort()].join(" "),
    ...(WHOLE.has(of) && when.is === "unsaid" ? { when: TOTAL } : forTime(when)),
    figured: {
      printed: amount,
      bound,
      ...("over" in when && when.over !== undefined && { over: when.over }),
      ...(measure === undefined && { isUnsaid: true as const }),
      ...(when.is === "each-year" && when.strict && { isStrict: true as const }),
    },
  };
}

/** What is said without a year is of all of it. */
const WHOLE: ReadonlySet<Measure> = new Set<Measure>(["bid", "investment", "built-in", "spare"]);

function forTime(when: When): Pick<Place, "when" | "year"> {
  if (when.is === "year") return { when: when.year, year: when.year };
  return { when: when.is === "years" ? `${when.how} ${when.years.join()}` : when.is };
}
