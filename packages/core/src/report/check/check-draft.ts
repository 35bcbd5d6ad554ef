import { type CheckedClaim, checkClaims } from "../../claims/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { readPaperSettings } from "../../plan/index.ts";
import type { Draft, DraftBlock } from "../draft/draft.ts";
import { groupsOf } from "../draft/groups.ts";
import { notBorne } from "../template/holds.ts";
import { type Writer, writerOf } from "../writer.ts";
import { asWritten } from "./as-written.ts";
import { figuresByHash } from "./bound.ts";
import type { CheckedDraft, CheckedSentence } from "./checked-draft.ts";
import { testedTable } from "./checked-table.ts";
import { type FoundSentence, foundSentences, isQuestion, saysFunded } from "./found-sentences.ts";
import type { ProseClaim } from "./prose-claims.ts";
import { sameSum } from "./same-sum.ts";
import { silencesOf } from "./silences.ts";
import { softened } from "./softened.ts";

/**
 * Tests an officer's own paper: its sentences with figures are found and held to a plan, where there is one, each by itself; figures that
 * marks bind are held to the plan's figure by its name; what the library wrote and nobody has changed is held to what it would write
 * now; and what the plan has and the paper is silent about is said.
 *
 * @param forecast - of the plan; absent: the sentences alone
 * @example
 * const draft = readTextDraft("The plan costs £100k in 2024/25.", "draft.md", "markdown");
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£90k" } }] });
 * checkDraft(draft, forecast(plan)).sentences.map(({ place, verdict }) => [place, verdict]) // => [["draft.md:1", "does-not-agree"]]
 */
export function checkDraft(draft: Draft, forecast?: Forecast): CheckedDraft {
  const paperWriter = forecast && writerOf(forecast, readPaperSettings({}), true);
  const figureByHash = figuresByHash(paperWriter?.figures ?? new Map());
  // What a paper is, and what its figures rest on, is no claim of it.
  const blocks = draft.blocks.filter(({ origin }) => origin?.insert !== "part");
  const knownFigure = new Set(
    paperWriter
      ? groupsOf(blocks).flatMap((draftGroup) => (asWritten(draftGroup, paperWriter) ? draftGroup.blocks : []))
      : [],
  );
  const foundParts = blocks
    .filter((draftBlock) => draftBlock.is !== "table" && !isQuestion(draftBlock))
    .flatMap((draftBlock) => foundSentences(draftBlock, figureByHash, knownFigure.has(draftBlock)));
  return {
    fileName: draft.fileName,
    sentences: testedSentences(foundParts, paperWriter),
    tables: blocks
      .filter(({ is }) => is === "table")
      .flatMap((table) => testedTable(table, figureByHash, knownFigure.has(table), paperWriter !== undefined)),
    silences: paperWriter ? silencesOf(saidBy(draft.blocks), paperWriter) : [],
    questionCount: draft.blocks.filter(isQuestion).length,
  };
}

/** All that a paper says by itself. */
const saidBy = (blocks: readonly DraftBlock[]): string =>
  blocks
    .filter((draftBlock) => !isQuestion(draftBlock))
    .map(({ text }) => text)
    .join("\n");

type Verdict = CheckedSentence["verdict"];
type Result = Pick<CheckedClaim, "verdict" | "says">;

const SEVERAL: Result = {
  verdict: "not-tested",
  says: ["Several figures stand in one clause: make a sentence for each"],
};

function testedSentences(
  foundParts: readonly FoundSentence[],
  paperWriter: Writer | undefined,
): readonly CheckedSentence[] {
  const results = resultsOf(foundParts, paperWriter);
  return foundParts.flatMap((sentence): readonly CheckedSentence[] => {
    const phrases = paperWriter && !sentence.isAsWritten ? notBorne(sentence.text, paperWriter, {}) : [];
    const tests: readonly Result[] = [
      ...(sentence.isAsWritten ? [AS_WRITTEN] : []),
      ...sentence.tests.map(({ agrees, says }) => ({ verdict: agrees ? "agrees" : WRONG, says: [says] }) as const),
      ...sentence.claims.map((claim) => withSameSum(claim, results.get(claim) ?? SEVERAL, paperWriter)),
      ...phrases.map(({ problem }) => ({ verdict: WRONG, says: [problem] }) as const),
    ];
    if (sentence.tests.length + sentence.figureCount + phrases.length === 0 && !saysFunded(sentence.text)) return [];
    const verdict = worst(tests.map((test) => test.verdict));
    return [
      {
        place: sentence.place,
        text: sentence.text,
        verdict,
        says: tests.filter((test) => verdict !== WRONG || test.verdict === WRONG).flatMap(({ says }) => says),
        bound: sentence.tests.flatMap(({ name }) => (name === undefined ? [] : [name])),
      },
    ];
  });
}

/** What could not be tested, with what in the plan comes to the same. */
function withSameSum({ figure }: ProseClaim, result: Result, paperWriter: Writer | undefined): Result {
  if (paperWriter === undefined || (result.verdict !== "not-tested" && result.verdict !== "not-read")) return result;
  const same = sameSum(figure, paperWriter.figures);
  return same === undefined ? result : { ...result, says: [...result.says, same] };
}

const WRONG = "does-not-agree";

const AS_WRITTEN: Result = { verdict: "agrees", says: ["It is what Outturn writes of this plan"] };

/** What the claims of all sentences come to, each held to the plan by itself. */
function resultsOf(
  foundParts: readonly FoundSentence[],
  paperWriter: Writer | undefined,
): ReadonlyMap<ProseClaim, Result> {
  const claims = foundParts.flatMap((sentence) => sentence.claims).filter(({ claimText }) => claimText !== undefined);
  const plan = paperWriter?.forecast.plan;
  const checked = checkClaims(
    claims.map(({ claimText }) => ({ text: claimText! })),
    plan,
    { alone: true },
  ).claims;
  return new Map(claims.map((claimText, position) => [claimText, softened(claimText, checked[position]!, plan)]));
}

const ORDER: readonly Verdict[] = ["does-not-agree", "agrees-only-if", "agrees", "not-tested", "not-read"];

/** What does not agree comes first; what was tested speaks for a sentence of which some could not be. */
const worst = (verdicts: readonly Verdict[]): Verdict =>
  ORDER.find((verdict) => verdicts.includes(verdict)) ?? "not-read";
