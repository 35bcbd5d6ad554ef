import { type CheckedClaim, saysMeasure } from "../../claims/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { ProseClaim } from "./prose-claims.ts";

type Result = Pick<CheckedClaim, "verdict" | "says">;

/**
 * What a claim out of a paper comes to: "does not agree" is said only where nothing else can have been meant. A sentence of what would be
 * is of no year that is; what was cut out of a sentence and names no year may be of one that the rest names; and what names a thing of the
 * plan by its title and was read of the whole plan was misread.
 */
export function softened(
  { claimText = "", isCut }: ProseClaim,
  { verdict, says }: Result,
  plan: Plan | undefined,
): Result {
  if (verdict !== "does-not-agree") return { verdict, says };
  const notTested = (reason: string): Result => ({ verdict: "not-tested", says: [reason] });
  if (/\bwould\b/i.test(claimText)) return notTested('"would" leaves the figure open');
  if (isCut && !/\d{2}[/–-]\d{2}|\bin (?:all|total)\b/.test(claimText))
    return notTested("It names no year, and its sentence has several figures: make a sentence for each");
  if (isCut && !saysMeasure(claimText)) return notTested("Its part of the sentence does not say what the sum is");
  const named = titlesIn(claimText, plan).find((title) =>
    says.every((sentence) => !sentence.toLowerCase().includes(title)),
  );
  return named === undefined
    ? { verdict, says }
    : notTested(`It names "${named}", which was not found to have such a figure`);
}

/** Titles of things of a plan that a text names, in small letters. */
function titlesIn(text: string, plan: Plan | undefined): readonly string[] {
  const plainWords = text.toLowerCase();
  return [...(plan?.posts ?? []), ...(plan?.lines ?? []), ...(plan?.funding ?? []), ...(plan?.savings ?? [])]
    .map(({ title }) => title.trim().toLowerCase())
    .filter((title) => title.length > 3 && plainWords.includes(title));
}
