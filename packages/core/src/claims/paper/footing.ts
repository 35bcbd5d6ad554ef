import type { ClaimTest } from "../checked.ts";
import { inWords, minus, negated, printedValue, sumOf, term } from "../exact.ts";
import type { Printed, Term } from "../read/index.ts";
import { agreement, compared } from "../tolerance.ts";
import { combinations } from "./combinations.ts";
import type { Figure } from "./figures.ts";

/** A thing in a sum across claims with every figure that is printed for it, and whether it is taken off. */
export interface Addend {
  readonly figures: readonly Figure[];
  readonly minus?: true;
  /** It stands in the sum so many times. */
  readonly times?: number;
}

/**
 * Tests that claims' figures come to another claim's: every figure of each thing in turn.
 *
 * @param what - what the result is, in words
 */
export function footings(what: string, addends: readonly Addend[], results: readonly Figure[]): readonly ClaimTest[] {
  const exact = addends.map(({ figures }) => figures.filter(({ bound }) => bound === "exact"));
  return combinations([...exact, results.filter(({ bound }) => bound !== "about")]).map((way) =>
    footing(
      what,
      addends.map((addend, at) => ({ ...addend, ...way[at]! })),
      way.at(-1)!,
    ),
  );
}

type Part = Figure & Omit<Addend, "figures">;

function footing(what: string, parts: readonly Part[], result: Figure): ClaimTest {
  const terms = parts.map(({ printed, minus: isMinus = false, times }): Term => {
    const own = { by: "times", of: printed } as const;
    return { minus: isMinus, factors: times === undefined ? [own] : [{ by: "times", of: counted(times) }, own] };
  });
  const sum = sumOf(terms);
  const how = agreement(sum, terms, result.printed, result.bound);
  const common = {
    of: [...new Set([...parts.flatMap(({ claims }) => claims), ...result.claims])].sort((a, b) => a - b),
    against: "claims" as const,
    says: `${what}: ${written(terms)} = ${compared(sum, how, result.printed, result.bound)}`,
  };
  if (how === "one-way") return { ...common, agrees: true, onlyIf: true };
  if (how !== "different") return { ...common, agrees: true };
  // A figure that stands for several years has no one value that would mend the sum.
  const mends = parts
    .filter(({ times }) => times === undefined)
    .flatMap((part) => {
      const own = term(part.printed, part.minus);
      const rest = minus(printedValue(result.printed), minus(sum, sumOf([own])));
      return part.claims.map((claim) => ({
        claim,
        value: inWords(part.minus ? negated(rest) : rest, part.printed.unit),
      }));
    });
  const wouldBe = [...mends, ...result.claims.map((claim) => ({ claim, value: inWords(sum, result.printed.unit) }))];
  const once = wouldBe.filter(({ claim }, at) => wouldBe.findIndex((one) => one.claim === claim) === at);
  return { ...common, agrees: false, wouldBe: once };
}

const counted = (count: number): Printed => ({ text: String(count), unit: "count", value: 10_000 * count, step: 0 });

/** Printed terms as a paper writes them. */
export const written = (terms: readonly Term[]): string =>
  terms
    .map(({ minus: isMinus, factors }, at) => {
      const sign = isMinus ? (at === 0 ? "-" : " - ") : at === 0 ? "" : " + ";
      return (
        sign + factors.map(({ by, of }, n) => `${n === 0 ? "" : by === "times" ? " x " : " / "}${of.text}`).join("")
      );
    })
    .join("");
