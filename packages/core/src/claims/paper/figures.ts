import type { FinancialYear } from "../../calendar/index.ts";
import type { Statement, Unread } from "../read/index.ts";
import { type Figured, placeOf, type What } from "./place.ts";

/** A figure that claims print: once for each way of printing it, with every claim that prints it so. */
export interface Figure extends Figured {
  readonly claims: readonly number[];
}

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

/** The figures that statements print, by what they are of. */
export function figuresOf(statements: readonly (Statement | Unread)[]): Figures {
  const held = new Map<string, Map<string, Figure & { readonly claims: number[] }>>();
  const years = new Map<string, Set<FinancialYear>>();
  const topics = new Set<string>([""]);
  const things = new Map<string, Thing>();
  statements.forEach((says, claim) => {
    const place = placeOf(says);
    if (place === undefined) return;
    const { what, topic, when, figured } = place;
    topics.add(topic);
    things.set(`${topic}\n${when}`, { topic, when });
    const key = keyOf(what, topic, when);
    const figures = held.get(key) ?? new Map<string, Figure & { readonly claims: number[] }>();
    const way = JSON.stringify({ ...figured, printed: [figured.printed.value, figured.printed.step] });
    const known = figures.get(way);
    if (known === undefined) figures.set(way, { ...figured, claims: [claim] });
    else {
      known.claims.push(claim);
      // Of two ways to write it, the first in the order of texts, so that the order of claims shows in no sentence.
      if (figured.printed.text < known.printed.text) figures.set(way, { ...known, printed: figured.printed });
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
