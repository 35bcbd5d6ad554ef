import fc, { type GeneratorValue } from "fast-check";
import { addDays, type Day, daysBetween } from "../../packages/core/src/calendar/index.ts";

/** Draws of one arbitrary plan, each of them shrunk with the plan. */
export interface Chance {
  /** A whole number between two, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly maybe: <Value>(value: () => Value) => Value | undefined;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** Some of a list, in its order. */
  readonly some: <Value>(values: readonly Value[]) => Value[];
  /** Up to `most` values, at least `least`. */
  readonly several: <Value>(least: number, most: number, value: (at: number) => Value) => Value[];
  /** A day between two, both included. */
  readonly day: (from: Day, to: Day) => Day;
  /** An amount in pounds, with pence at times. */
  readonly pounds: (most: number) => number;
  /** A text that says something, such as would mislead a careless reader of YAML at times. */
  readonly text: () => string;
}

const misleading = [
  "yes",
  "007",
  "1e3",
  "null",
  "~",
  "# no comment",
  "a: b",
  "- x",
  "£1.5m",
  "2024-09-01",
  "'\"",
  "{a}",
  "*x",
  "&y",
  "!z",
  "true",
];

export function chanceOf(draw: GeneratorValue): Chance {
  const whole = (least: number, most: number): number => draw(fc.integer, { min: least, max: Math.max(least, most) });
  const oneOf = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)]!;
  const lucky = (): boolean => whole(0, 1) === 1;
  return {
    whole,
    oneOf,
    maybe: (value) => (lucky() ? value() : undefined),
    some: (values) => values.filter(lucky),
    several: (least, most, value) => Array.from({ length: whole(least, most) }, (_, at) => value(at)),
    day: (from, to) => addDays(from, whole(0, Math.max(0, daysBetween(from, to)))),
    pounds: (most) => (lucky() ? whole(0, most) : whole(0, most * 100) / 100),
    text: () =>
      lucky()
        ? oneOf(misleading)
        : `${oneOf(["Social worker", "Größe", "Team", "日本"])} ${draw(fc.string, { maxLength: 8 })}`,
  };
}
