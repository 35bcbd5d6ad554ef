import { join } from "node:path";
import { analyse } from "scslre";
import { describe, expect, test, vi } from "vitest";
import { type Pattern, patternsInSource, patternsMade } from "./patterns.ts";
import { type Shape, textOf, worstShapes } from "./worst-inputs.ts";

const root = join(import.meta.dirname, "..", "..");
const inSource = patternsInSource(root);
vi.resetModules();
const made = await patternsMade(() => Promise.all([...inSource.made.keys()].map((file) => import(join(root, file)))));
vi.resetModules();
const patterns = [...inSource.patterns, ...made];
const named = (list: readonly Pattern[]) =>
  list.map(({ place, source, flags }) => ({ place, pattern: `/${source}/${flags}` }));

const LENGTHS = [50, 400, 3_200];
const LONG = 1_000_000;

/** The processor's time in this process, in milliseconds: what else the machine does is no doing of a pattern's. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a pattern takes over a text, in milliseconds of the processor: the least of some runs. */
function time({ source, flags }: Pattern, text: string, runs: number): number {
  const pattern = new RegExp(source, flags);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = processorTime();
    if (flags.includes("g")) text.replace(pattern, "");
    else pattern.exec(text);
    least = Math.min(least, processorTime() - before);
  }
  return least;
}

/**
 * Shapes at which eight times the text takes much more than eight times as long, at a length where that is felt. A pattern that goes along
 * such a text once takes a small part of a millisecond.
 */
const growing = (timed: readonly Timed[]): readonly Shape[] =>
  timed.filter(({ grew }) => grew).map(({ shape }) => shape);

/** How a pattern's time grows with a shape of text, and what it took of the longest that was tried, in milliseconds. */
interface Timed {
  readonly shape: Shape;
  readonly grew: boolean;
  readonly took: number;
}

const timedOver = (pattern: Pattern): readonly Timed[] =>
  worstShapes(pattern).map((shape) => {
    const texts = LENGTHS.map((length) => textOf(shape, length));
    let took = 0;
    const grew = texts.some((text, place) => {
      took = time(pattern, text, 1);
      if (took < 2) return false;
      // Both anew, and the least of three: how long a pattern takes at all differs from process to process.
      const before = place === 0 ? 0.1 : Math.max(time(pattern, texts[place - 1]!, 3), 0.02);
      return time(pattern, text, 3) > 16 * before;
    });
    return { shape, grew, took };
  });

test("patterns are found in every package, those too that are put together when it is loaded; none is made later", () => {
  for (const name of ["core", "cli", "notebooks"])
    expect(patterns.filter(({ place }) => place.startsWith(`packages/${name}/`)).length).toBeGreaterThan(5);
  for (const [file, count] of inSource.made) {
    const places = new Set(made.filter(({ place }) => place.startsWith(`${file}:`)).map(({ source }) => source));
    expect([file, places.size]).toEqual([file, count]);
  }
  expect(inSource.madeLater).toEqual([]);
});

test("no pattern has two parts that could share out the same text, nor one that each place of a text could begin anew", () => {
  const found = patterns.filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0);
  expect(named(found)).toEqual([]);
});

test("a pattern that tries again and again is found out", () => {
  for (const source of ["^\\s*a?\\s*$", "0+$", " \\(.*\\)$", "(\\.\\d*?)0+$"]) {
    const pattern = { place: "here", source, flags: "" };
    expect(growing(timedOver(pattern)), source).not.toEqual([]);
  }
});

describe("twice the text takes no pattern more than twice as long, and a megabyte no second", () => {
  test.for(patterns)("$place /$source/$flags", (pattern) => {
    const timed = timedOver(pattern);
    expect(growing(timed)).toEqual([]);
    const slowest = timed.toSorted((a, b) => b.took - a.took).slice(0, 3);
    for (const { shape } of slowest) {
      const text = textOf(shape, LONG);
      const took = time(pattern, text, 1) < 1000 ? 0 : time(pattern, text, 3);
      expect(took, JSON.stringify(shape)).toBeLessThan(1000);
    }
  });
});
