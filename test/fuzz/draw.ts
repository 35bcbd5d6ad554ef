import fc, { type GeneratorValue } from "fast-check";

/** Draws of one fuzzed text, each of them shrunk with it. */
export interface Draw {
  /** A whole number from 0 up to, but not with, this one. */
  readonly below: (count: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** True once in so many times. */
  readonly onceIn: (count: number) => boolean;
  /** Any text of Unicode, halves of pairs and control letters among them. */
  readonly anyText: () => string;
}

export function drawOf(draw: GeneratorValue): Draw {
  const below = (count: number): number => draw(fc.nat, { max: Math.max(0, count - 1) });
  return {
    below,
    oneOf: (values) => values[below(values.length)]!,
    onceIn: (count) => below(count) === count - 1,
    anyText: () => String.fromCharCode(...draw(fc.array<number>, unit, { minLength: 1, maxLength: 6 })),
  };
}

const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xff), fc.integer({ min: 0xd7f0, max: 0xe00f }), fc.nat(0xffff));
