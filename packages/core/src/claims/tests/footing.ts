import type { Printed, Term } from "../../plan/index.ts";
import { agreement, type Exact, inWords, sumOf, term } from "../agree.ts";
import type { ClaimTest } from "../checked.ts";
import type { Fact } from "../facts.ts";

/** A figure in a sum across claims, and whether it is taken off. */
export interface Part extends Fact {
  readonly minus?: true;
}

/**
 * Tests that claims' figures come to another claim's.
 *
 * @param what - what the result is, in words
 */
export function footing(what: string, parts: readonly Part[], result: Fact): ClaimTest {
  const terms = parts.map(({ printed, minus }) => term(printed, minus));
  const sum = sumOf(terms);
  const how = agreement(sum, terms, result.printed);
  const of = [...new Set([...parts.map(({ claim }) => claim), result.claim])];
  const says = `${what}: ${written(terms)} ${compared(sum, how, result.printed)}`;
  if (how !== "different") return { of, against: "claims", agrees: true, says };
  const others = (left: Part): readonly Term[] => terms.filter((_, at) => parts[at] !== left);
  const wouldBe = [
    ...onceOnly(parts).map((part) => {
      const rest = sumOf([term(result.printed), ...others(part).map((one) => ({ ...one, minus: !one.minus }))]);
      const value = part.minus ? { over: -rest.over, under: rest.under } : rest;
      return { claim: part.claim, value: inWords(value, part.printed.unit) };
    }),
    { claim: result.claim, value: inWords(sum, result.printed.unit) },
  ];
  const single = wouldBe.filter(({ claim }, at) => wouldBe.findIndex((one) => one.claim === claim) === at);
  return { of, against: "claims", agrees: false, says, wouldBe: single };
}

/** A figure that stands for several years has no one value that would mend the sum. */
const onceOnly = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ claim }) => parts.filter((part) => part.claim === claim).length === 1);

/** Printed terms as a paper writes them. */
export const written = (terms: readonly Term[]): string =>
  terms
    .map(({ minus, factors }, at) => {
      const sign = minus ? (at === 0 ? "-" : " - ") : at === 0 ? "" : " + ";
      return (
        sign + factors.map(({ by, of }, n) => `${n === 0 ? "" : by === "times" ? " x " : " / "}${of.text}`).join("")
      );
    })
    .join("");

/** How a sum stands to what is printed for it, in words. */
export function compared(sum: Exact, how: ReturnType<typeof agreement>, printed: Printed): string {
  const came = `= ${inWords(sum, printed.unit)}`;
  if (how === "same") return `${came}, printed ${printed.text}`;
  const off = { over: BigInt(printed.value) * sum.under - sum.over, under: sum.under };
  const by = inWords(off, printed.unit);
  return how === "rounding"
    ? `${came}, printed ${printed.text}: off by ${by}, which rounding can make`
    : `${came}, not ${printed.text}: off by ${by}`;
}
