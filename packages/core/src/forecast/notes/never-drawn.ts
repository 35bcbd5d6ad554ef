import type { SourceDraw } from "../../funding/index.ts";
import { byId } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/**
 * Sources that pay for nothing in any year, themselves or by their parts, whichever money is counted, where no rule that kept them from
 * it is told already.
 */
export function neverDrawn({ plan, funding }: Findings): readonly Note[] {
  const { total } = funding.byLevel;
  const refused = new Set(total.refusals.map(({ source }) => source));
  const drawn = new Set(
    Object.values(funding.byLevel).flatMap(({ sources }) =>
      sources
        .filter(({ years }) => years.some(({ applied, drawnWithin = 0 }) => applied + drawnWithin > 0))
        .map(({ source }) => source),
    ),
  );
  return total.sources.flatMap((sourceDraw, sourceIndex) => {
    const { source: recordId } = sourceDraw;
    if (drawn.has(recordId) || refused.has(recordId)) return [];
    const noteText = `${byId(plan.funding, recordId)!.title} is not drawn in any year: ${whyNeverDrawn(sourceDraw, sourceIndex, funding)}.`;
    return [{ code: "never-drawn", of: recordId, text: noteText }];
  });
}

function whyNeverDrawn(
  { years }: SourceDraw,
  payerIndex: number,
  { ground, payers, income }: Findings["funding"],
): string {
  if (years.every(({ given, carriedIn }) => given + carriedIn === 0)) return "it has no money in the plan's years";
  if (years.every(({ available, carriedIn }) => available + carriedIn === 0))
    return "what its money depends on takes off all of it";
  const { lists, fences } = ground.reach;
  const { first, afterwards } = fences[payers[payerIndex]!.inReach]!;
  const isThere = years.some(
    ({ available, carriedIn }, yearIndex) =>
      available + carriedIn > 0 &&
      [...first, ...afterwards].some((listIndex) =>
        lists[listIndex]!.some((cost) => ground.demand[yearIndex]![cost]! > 0),
      ),
  );
  if (!isThere) return "there is no cost that it may pay in a year in which it has money";
  const isKept = years.every(({ plannedOut, limit }) => plannedOut !== undefined && limit === 0);
  if (isKept) return "its minimum and its planned uses keep all of it";
  const isPoolEmpty = years.every(
    ({ available, carriedIn, openInPool }) => available + carriedIn === 0 || openInPool === 0,
  );
  if (isPoolEmpty) return "nothing is left to it of the larger source that it is within";
  const before = [income.some((amount) => amount > 0) && "income", payerIndex > 0 && "the sources before it"];
  const reasonsGiven = before.filter((sentence) => sentence !== false);
  return `${listed(reasonsGiven)} ${reasonsGiven.join() === "income" ? "meets" : "meet"} all that it may pay`;
}
