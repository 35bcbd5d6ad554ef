import { grouped, listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";
import { unusedMarks, unusedSums } from "./unused/money.ts";
import { unusedPay } from "./unused/pay.ts";
import { unusedRates } from "./unused/rates.ts";

/** So many are named. */
const NAMED = 12;

/** What was read and can move no figure: pay, rates, sums and marks that nothing is worked out from. */
export function withoutEffect(findings: Findings): readonly Note[] {
  const unused = inputsWithoutEffect(findings);
  if (unused.length === 0) return [];
  const named =
    unused.length > NAMED + 1 ? [...unused.slice(0, NAMED), `${grouped(unused.length - NAMED)} more`] : unused;
  const noteText = `Read, and without effect on any figure of this forecast: ${listed(named)}.`;
  return [{ code: "without-effect", text: noteText }];
}

/** The same, each in words, in the order of a plan's sections. */
export const inputsWithoutEffect = (findings: Findings): readonly string[] =>
  [unusedPay, unusedRates, unusedMarks, unusedSums].flatMap((unused) => unused(findings));
