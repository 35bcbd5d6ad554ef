import type { ClaimTest } from "../checked.ts";
import { exactInWords, minus, negated, printedValue, sumOfTerms, term } from "../exact.ts";
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
 * @param subject - what the result is, in words
 */
export function footings(
  subject: string,
  addends: readonly Addend[],
  results: readonly Figure[],
): readonly ClaimTest[] {
  const exact = addends.map(({ figures }) => figures.filter(({ bound }) => bound === "exact"));
  return combinations([...exact, results.filter(({ bound }) => bound !== "about")]).map((way) =>
    footing(
      subject,
      addends.map((addend, position) => ({ ...addend, ...way[position]! })),
      way.at(-1)!,
    ),
  );
}

type FootingPart = Figure & Omit<Addend, "figures">;

function footing(subject: string, parts: readonly FootingPart[], result: Figure): ClaimTest {
  const terms = parts.map(({ printed, minus: isMinus = false, times }): Term => {
    const ownPart = { by: "times", of: printed } as const;
    return {
      minus: isMinus,
      factors: times === undefined ? [ownPart] : [{ by: "times", of: counted(times) }, ownPart],
    };
  });
  const amount = sumOfTerms(terms);
  const manner = agreement(amount, terms, result.printed, result.bound);
  const common = {
    of: [...new Set([...parts.flatMap(({ claims }) => claims), ...result.claims])].sort(
      (first, second) => first - second,
    ),
    against: "claims" as const,
    says: `${subject}: ${writtenValue(terms)} = ${compared(amount, manner, result.printed, result.bound)}`,
  };
  if (manner === "one-way") return { ...common, agrees: true, onlyIf: true };
  if (manner !== "different") return { ...common, agrees: true };
  // A figure that stands for several years has no one value that would mend the sum.
  const mends = parts
    .filter(({ times }) => times === undefined)
    .flatMap((part) => {
      const ownTerm = term(part.printed, part.minus);
      const remainingExact = minus(printedValue(result.printed), minus(amount, sumOfTerms([ownTerm])));
      return part.claims.map((claimIndex) => ({
        claim: claimIndex,
        value: exactInWords(part.minus ? negated(remainingExact) : remainingExact, part.printed.unit),
      }));
    });
  const wouldBe = [
    ...mends,
    ...result.claims.map((claimIndex) => ({ claim: claimIndex, value: exactInWords(amount, result.printed.unit) })),
  ];
  const once = wouldBe.filter(
    ({ claim }, position) => wouldBe.findIndex((candidate) => candidate.claim === claim) === position,
  );
  return { ...common, agrees: false, wouldBe: once };
}

const counted = (count: number): Printed => ({ text: String(count), unit: "count", value: 10_000 * count, step: 0 });

/** Printed terms as a paper writes them. */
export const writtenValue = (terms: readonly Term[]): string =>
  terms
    .map(({ minus: isMinus, factors }, termIndex) => {
      const sign = isMinus ? (termIndex === 0 ? "-" : " - ") : termIndex === 0 ? "" : " + ";
      return (
        sign +
        factors.map(({ by, of }, index) => `${index === 0 ? "" : by === "times" ? " x " : " / "}${of.text}`).join("")
      );
    })
    .join("");
