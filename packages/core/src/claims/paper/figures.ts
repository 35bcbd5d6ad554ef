import type { FinancialYear } from "../../calendar/index.ts";
import type { Statement, Unread } from "../read/index.ts";
import { type Figured, type FigureKind, placeOfStatement } from "./place.ts";

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
  readonly of: (subject: FigureKind, topic: string, timingWords: string) => readonly Figure[];
  /** What is claimed of each topic: its topic, and the year, the total or the like that it is for. */
  readonly things: readonly Thing[];
  /** The years for which a thing is claimed, in order. */
  readonly yearsOf: (subject: FigureKind, topic: string) => readonly FinancialYear[];
  /** All figures of one thing, for each thing that is claimed. */
  readonly all: readonly (readonly Figure[])[];
}

/** The figures that statements print, by what they are of. */
export function figuresOf(statements: readonly (Statement | Unread)[]): Figures {
  const figuresByKey = new Map<string, Map<string, Figure & { readonly claims: number[] }>>();
  const years = new Map<string, Set<FinancialYear>>();
  const topics = new Set<string>([""]);
  const things = new Map<string, Thing>();
  statements.forEach((statement, claimIndex) => {
    const place = placeOfStatement(statement);
    if (place === undefined) return;
    const { what, topic, when, figured } = place;
    topics.add(topic);
    things.set(`${topic}\n${when}`, { topic, when });
    const key = placeKey(what, topic, when);
    const figures = figuresByKey.get(key) ?? new Map<string, Figure & { readonly claims: number[] }>();
    const way = JSON.stringify({ ...figured, printed: [figured.printed.value, figured.printed.step] });
    const knownFigure = figures.get(way);
    if (knownFigure === undefined) figures.set(way, { ...figured, claims: [claimIndex] });
    else {
      knownFigure.claims.push(claimIndex);
      // Of two ways to write it, the first in the order of texts, so that the order of claims shows in no sentence.
      if (figured.printed.text < knownFigure.printed.text)
        figures.set(way, { ...knownFigure, printed: figured.printed });
    }
    figuresByKey.set(key, figures);
    if (place.year !== undefined)
      years.set(placeKey(what, topic, ""), (years.get(placeKey(what, topic, "")) ?? new Set()).add(place.year));
  });
  const sorted = new Map([...figuresByKey].map(([key, figures]) => [key, inOrder(figures)]));
  return {
    topics: [...topics].sort(),
    things: [...things].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, thing]) => thing),
    of: (subject, topic, timingWords) => sorted.get(placeKey(subject, topic, timingWords)) ?? [],
    yearsOf: (subject, topic) => [...(years.get(placeKey(subject, topic, "")) ?? [])].sort(),
    all: [...sorted.values()],
  };
}

const placeKey = (subject: FigureKind, topic: string, timingWords: string): string =>
  `${subject}\n${topic}\n${timingWords}`;

/** The most closely printed first, and every one in the same place in any order of the claims. */
const inOrder = (figures: ReadonlyMap<string, Figure>): readonly Figure[] =>
  [...figures]
    .sort(([way, first], [otherWay, second]) => {
      return (
        first.printed.step - second.printed.step ||
        first.printed.value - second.printed.value ||
        (way < otherWay ? -1 : 1)
      );
    })
    .map(([, figure]) => figure);
