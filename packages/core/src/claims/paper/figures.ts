import type { FinancialYear, Month } from "../../calendar/index.ts";
import {
  type Bound,
  type Length,
  type Measure,
  meaningOf,
  type Printed,
  phraseInWords,
  type Statement,
  type When,
} from "../read/index.ts";

/** A figure that claims print: once for each way of printing it, with every claim that prints it so. */
export interface Figure {
  readonly printed: Printed;
  readonly bound: Bound;
  readonly claims: readonly number[];
  /** The month in which months start. */
  readonly from?: Month;
  /** Its words do not say what it is: a sum for a year is taken as a cost. */
  readonly isUnsaid?: true;
  /** It is said to be so in each year, not only a year's rate. */
  readonly isStrict?: true;
  /** How many years or months it is for, where that is said. */
  readonly over?: Length;
}

/** What a figure is of: a measure with its side, such as `cost`, `cost:net` or `reserve:closing`. */
export type What =
  | Measure
  | `${Measure}:${"gross" | "net" | "in" | "out" | "opening" | "closing" | "into" | "out-of"}`
  | "months"
  | "count";

interface Thing {
  readonly topic: string;
  readonly when: string;
}

/** The figures of a paper by what they are of, whatever the order of its claims. */
export interface Figures {
  /** What they are about: "" is the whole of it, and words name a part. */
  readonly topics: readonly string[];
  /** Every figure of a thing, the most closely printed first. */
  readonly of: (what: What, topic: string, when: string) => readonly Figure[];
  /** What is claimed of each topic: its topic, and the year, the total or the like that it is for. */
  readonly things: readonly Thing[];
  /** The years for which a thing is claimed, in order. */
  readonly yearsOf: (what: What, topic: string) => readonly FinancialYear[];
  /** All figures of one thing, for each thing that is claimed. */
  readonly all: readonly (readonly Figure[])[];
}

export const TOTAL = "total";
export const EACH_YEAR = "each-year";

/** The figures that statements print, by what they are of. */
export function figuresOf(statements: readonly (Statement | { readonly is: "unread" })[]): Figures {
  const held = new Map<string, Map<string, Figure & { readonly claims: number[] }>>();
  const years = new Map<string, Set<FinancialYear>>();
  const topics = new Set<string>([""]);
  const things = new Map<string, Thing>();
  statements.forEach((says, claim) => {
    const place = placeOf(says);
    if (place === undefined) return;
    const { what, topic, when, printed, bound, more } = place;
    topics.add(topic);
    things.set(`${topic}\n${when}`, { topic, when });
    const key = keyOf(what, topic, when);
    const figures = held.get(key) ?? new Map<string, Figure & { readonly claims: number[] }>();
    const way = [
      printed.value,
      printed.step,
      bound,
      more.from,
      more.over?.count,
      more.over?.unit,
      more.isUnsaid,
    ].join();
    const known = figures.get(way);
    if (known === undefined) figures.set(way, { printed, bound, ...more, claims: [claim] });
    else {
      known.claims.push(claim);
      // Of two ways to write it, the first in the order of texts, so that the order of claims shows in no sentence.
      if (printed.text < known.printed.text) figures.set(way, { ...known, printed });
    }
    held.set(key, figures);
    if (place.year !== undefined)
      years.set(keyOf(what, topic, ""), (years.get(keyOf(what, topic, "")) ?? new Set()).add(place.year));
  });
  const sorted = new Map([...held].map(([key, figures]) => [key, inOrder(figures)]));
  return {
    topics: [...topics].sort(),
    things: [...things].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing),
    of: (what, topic, when) => sorted.get(keyOf(what, topic, when)) ?? [],
    yearsOf: (what, topic) => [...(years.get(keyOf(what, topic, "")) ?? [])].sort(),
    all: [...sorted.values()],
  };
}

const keyOf = (what: What, topic: string, when: string): string => `${what}\n${topic}\n${when}`;

/** The most closely printed first, and every one in the same place in any order of the claims. */
const inOrder = (figures: ReadonlyMap<string, Figure>): readonly Figure[] =>
  [...figures]
    .sort(([way, a], [otherWay, b]) => {
      return a.printed.step - b.printed.step || a.printed.value - b.printed.value || (way < otherWay ? -1 : 1);
    })
    .map(([, figure]) => figure);

interface Place {
  readonly what: What;
  readonly topic: string;
  readonly when: string;
  readonly year?: FinancialYear;
  readonly printed: Printed;
  readonly bound: Bound;
  readonly more: Pick<Figure, "from" | "over" | "isUnsaid" | "isStrict">;
}

function placeOf(says: Statement | { readonly is: "unread" }): Place | undefined {
  if (says.is === "months") {
    const { when } = says;
    const year = when.is === "year" ? { year: when.year } : {};
    const more = says.from === undefined ? {} : { from: says.from };
    return { what: "months", topic: "", when: whenKey(when), ...year, printed: says.count, bound: "exact", more };
  }
  if (says.is === "count")
    return {
      what: "count",
      topic: `${says.of} ${phraseInWords(says.phrase)}`,
      when: says.year ?? "",
      printed: says.count,
      bound: says.bound,
      more: {},
    };
  if (says.is !== "money") return undefined;
  const { measure, kind, qualifiers, subject } = meaningOf(says.phrase);
  const isWhole = says.when.is === "year" || says.when.is === "total";
  const of = measure ?? (isWhole ? "cost" : undefined);
  if (of === undefined) return undefined;
  const { side, flow, point = says.point, ...others } = qualifiers;
  const way = of === "reserve" ? (point ?? flow) : of === "carried" ? says.toward : side;
  const about = [
    ...(of === "funding" && kind === "grant" ? [kind] : []),
    ...subject,
    ...Object.values(others).map((one) => `(${one})`),
  ];
  const { when } = says;
  return {
    what: way === undefined ? of : `${of}:${way}`,
    topic: about.join(" "),
    when: WHOLE.has(of) && when.is === "unsaid" ? TOTAL : whenKey(when),
    ...(when.is === "year" && { year: when.year }),
    printed: says.amount,
    bound: says.bound,
    more: {
      ...("over" in when && when.over !== undefined && { over: when.over }),
      ...(measure === undefined && { isUnsaid: true as const }),
      ...(when.is === "each-year" && when.strict && { isStrict: true as const }),
    },
  };
}

/** What is said without a year is of all of it. */
const WHOLE: ReadonlySet<Measure> = new Set<Measure>(["bid", "investment", "built-in", "spare"]);

const whenKey = (when: When): string =>
  when.is === "year" ? when.year : when.is === "years" ? `${when.how} ${when.years.join()}` : when.is;
