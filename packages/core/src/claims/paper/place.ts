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
  type Timing,
  type Unread,
} from "../read/index.ts";

/** What a figure is of: a measure with its side, such as `cost`, `cost:net` or `reserve:closing`. */
export type FigureKind =
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
  readonly what: FigureKind;
  readonly topic: string;
  readonly when: string;
  readonly year?: FinancialYear;
  readonly figured: Figured;
}

/** The place of a statement's figure; nothing where it has none that others could be held to. */
export function placeOfStatement(statement: Statement | Unread): Place | undefined {
  switch (statement.is) {
    case "months": {
      const figured = {
        printed: statement.count,
        bound: "exact" as const,
        ...(statement.from !== undefined && { from: statement.from }),
      };
      return { what: "months", topic: "", ...forTime(statement.when), figured };
    }
    case "count": {
      const topic = `${statement.of} ${phraseInWords(statement.phrase)}`;
      return {
        what: "count",
        topic,
        when: statement.on ?? statement.year ?? "",
        figured: { printed: statement.count, bound: statement.bound },
      };
    }
    case "progress": {
      const { of: subject, figure, outOf, bound, phrase, on, year } = statement;
      if (figure.unit !== "count" || outOf !== undefined) return undefined;
      return {
        ...{ what: "count", topic: `${subject} ${phraseInWords(phrase)}`, when: on ?? year ?? "" },
        figured: { printed: figure, bound },
      };
    }
    case "money":
      return placeOfMoney(statement);
    default:
      return undefined;
  }
}

function placeOfMoney(statement: MoneyStatement): Place | undefined {
  const { amount, bound, phrase, when, point: pointInYear, toward } = statement;
  // A week's sum, or that of one, is another figure than a year's of all.
  if (statement.per !== undefined || statement.each !== undefined) return undefined;
  const { measure, kind, qualifiers, subject } = meaningOf(phrase);
  const measureMeant = measure ?? (when.is === "year" || when.is === "total" ? "cost" : undefined);
  if (measureMeant === undefined) return undefined;
  const { side, flow, point = pointInYear, ...others } = qualifiers;
  const way = measureMeant === "reserve" ? (point ?? flow) : measureMeant === "carried" ? toward : side;
  const said = Object.values(others).map((record) => `(${record})`);
  return {
    what: way === undefined ? measureMeant : `${measureMeant}:${way}`,
    topic: [...(measureMeant === "funding" && kind === "grant" ? [kind] : []), ...subject, ...said.sort()].join(" "),
    ...(WHOLE.has(measureMeant) && when.is === "unsaid" ? { when: TOTAL } : forTime(when)),
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

function forTime(timing: Timing): Pick<Place, "when" | "year"> {
  if (timing.is === "year") return { when: timing.year, year: timing.year };
  return { when: timing.is === "years" ? `${timing.how} ${timing.years.join()}` : timing.is };
}
