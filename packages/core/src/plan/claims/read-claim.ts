import type { MoneyOf, Printed, Statement } from "../model/claim.ts";
import { FIGURE, readPrinted } from "./printed.ts";
import { readSum, type Unread } from "./read-sum.ts";
import { startIn, whenIn, yearsIn } from "./when.ts";

const turned = /\b(?:not|no|never|without|except|neither|nor|unfunded|underfunded)\b/;
const open =
  /\b(?:may|might|could|about|around|approximately|nearly|almost|up to|at least|at most|more than|less than|if|provided|unless)\b/;

/** Words that say what a sum of money is; the first that is there counts. */
const moneys: readonly (readonly [of: MoneyOf, words: RegExp])[] = [
  ["carried", /\bcarr(?:y|ied)[ -](?:it )?forward\b/],
  ["unspent", /\b(?:unspent|underspen[dt]|left over|unused)\b/],
  ["short", /\b(?:short|shortfall|gap)\b/],
  ["spare", /\b(?:spare|headroom)\b/],
  ["savings", /\bsavings?\b/],
  ["built-in", /\b(?:built in|built into|already|included in)\b/],
  ["net", /\bnet\b/],
  ["bid", /\bbid\b/],
  ["gross", /\b(?:gross|investment)\b/],
  ["funding", /\b(?:funding|funds|growth|grants?|available|budget|money)\b/],
  ["cost", /\b(?:costs?|spend|spending|expenditure)\b/],
];

/**
 * What a claim says, from how people write it.
 *
 * @returns the statement, or why it cannot be read
 * @example readClaim("7 months in 2024/25").count.value // => 70000
 */
export function readClaim(text: string): Statement | Unread {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.;]$/, "")
    .replace(/[−–—]/g, "-")
    .replace(/×/g, " x ")
    .replace(/÷/g, "/");
  const { years, rest } = yearsIn(plain.replace(/\s+/g, " ").replace(/\b(?:equals|comes to|makes)\b/g, "="));
  if (/[=<>≤≥]/.test(rest)) return readSum(rest.replaceAll("≤", "<=").replaceAll("≥", ">="));
  const not = turned.exec(rest)?.[0];
  if (not !== undefined) return { why: `: "${not}" turns it round; say what is, not what is not` };
  if (years.length > 1) return { why: ": it names more than one year; make a claim for each" };
  const hedge = open.exec(rest)?.[0];
  const { from, rest: words } = startIn(rest);
  const figures = (words.match(FIGURE) ?? []).map(readPrinted);
  if (figures.includes(undefined)) return { why: ": its figure has more decimals than pence" };
  const when = whenIn(words, years);
  if (/\bfunded\b/.test(words) && !figures.some((one) => one?.unit === "money")) {
    return hedge === undefined ? { is: "funded", when: when ?? { is: "total" } } : { is: "open", word: hedge };
  }
  const [figure, second] = figures as readonly Printed[];
  if (figure === undefined) return { why: ": there is no figure in it" };
  if (hedge !== undefined) return { is: "open", word: hedge };
  if (second !== undefined) return { why: ": it has more than one figure; make a claim for each" };
  if (figure.unit === "money") {
    const of = moneys.find(([, shape]) => shape.test(words))?.[0];
    const stated = when ?? { is: "total" as const };
    if (of !== undefined) return { is: "money", of, amount: figure, when: stated };
    return {
      is: "money",
      of: when === undefined || when.is === "each-year" ? "unsaid" : "cost",
      amount: figure,
      when: stated,
    };
  }
  const about = words
    .slice(words.indexOf(figure.text) + figure.text.length)
    .replace(/\b(?:in|for|of)\s*$/, "")
    .trim();
  if (/^months?\b/.test(about)) {
    const span = when?.is === "year" ? when : ({ is: "total" } as const);
    return { is: "months", count: figure, when: span, ...(from !== undefined && { from }) };
  }
  if (!/^[a-z][a-z' -]*$/.test(about)) return { why: ": it does not say what the number counts" };
  return { is: "count", count: figure, of: kindOf(about), about };
}

function kindOf(about: string): "posts" | "people" | "fte" | "other" {
  if (/\bposts?$/.test(about)) return "posts";
  if (/\b(?:fte|full[- ]time equivalents?)\b/.test(about)) return "fte";
  return /\b(?:people|persons?|staff)$/.test(about) ? "people" : "other";
}
