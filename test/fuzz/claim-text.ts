import fc from "fast-check";
import { awkwardName } from "./awkward.ts";
import { type Draw, drawOf } from "./draw.ts";
import { asText, type Text } from "./plan-text.ts";

const AMOUNTS = [
  ...["£628k", "£1.359m", "£1,987,000", "£0", "£0.01", "628k", "1.359 million", "£9.99bn", "£10bn", "£99bn", "£1.005"],
  ...["37", "0", "1", "7", "18", "0.5", "12.34567", "1,000", "9007199254740993", "99999999999999999999", "500,00", "£"],
];
const PLAIN = ["£628k", "£1.359m", "£1.987m", "£2m", "£359,000", "37", "7", "11", "18"];
const SUBJECTS = [
  ...[
    "posts",
    "people",
    "FTE",
    "social workers",
    "months",
    "constructor",
    "cost",
    "costs",
    "funding",
    "growth",
    "grant",
  ],
  ...["savings", "gross investment", "net", "already built in", "shortfall", "headroom", "unspent", "carried forward"],
  ...["bid", "budget", "money", "funded", "a gap", "toString"],
];
const WHENS = [
  ...["", "in 2024/25", "in 2025-26", "in 2026/27", "per annum", "a year", "in total", "over the years", "in all"],
  ...["from September 2024", "starting January 0000", "in 2024/26", "in 9998/99", "over a period of 5 years"],
];
const SIGNS = ["=", "=", "=", "<", ">", "<=", "≥", "= ="];
const BETWEEN = ["+", "-", "x", "/", "*", "×", "÷", "−", "and"];
const HEDGES = ["", "", "", "", "up to", "about", "not", "at least"];

const amountOf = (draw: Draw): string => draw.oneOf(draw.onceIn(4) ? AMOUNTS : PLAIN);

function sideOf(draw: Draw): string {
  const terms = Array.from({ length: 1 + draw.below(3) }, () => amountOf(draw));
  return terms.reduce((text, term) => `${text} ${draw.oneOf(BETWEEN)} ${term}`);
}

function claimOf(draw: Draw): string {
  if (draw.onceIn(20)) return awkwardName(draw);
  if (draw.onceIn(3)) return `${sideOf(draw)} ${draw.oneOf(SIGNS)} ${sideOf(draw)}`;
  const parts = [draw.oneOf(HEDGES), amountOf(draw), draw.oneOf(SUBJECTS), draw.oneOf(WHENS)];
  return parts.filter((part) => part !== "").join(" ");
}

const writtenOf = (draw: Draw): unknown =>
  draw.onceIn(6) ? { says: claimOf(draw), source: draw.oneOf(["paragraph 3", "constructor", 7]) } : claimOf(draw);

/** Files of claims: most of what they say can be read, and much of it is about the same thing. */
export const claimsText: fc.Arbitrary<Text> = fc.gen().map((generator) => {
  const draw = drawOf(generator);
  const claims = Array.from({ length: 1 + draw.below(6) }, () => writtenOf(draw));
  const { text, name } = asText({ ...(draw.onceIn(3) && { title: awkwardName(draw) }), claims }, draw);
  return { text, name: name.replace("plan", "claims") };
});
