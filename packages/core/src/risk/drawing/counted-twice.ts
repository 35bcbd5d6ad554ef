import { type Finding, riskCountedTwice } from "../../issues/index.ts";
import { type Change, isExcepted, type Plan, type Risk, toldApart } from "../../plan/index.ts";
import { selects } from "../../scenario/index.ts";
import { kindOfRisk } from "../kinds/index.ts";

/**
 * What a risk draws that another one does, that the plan counts already, or that is held for a risk and left out of every draw.
 *
 * @param seenDraws - what risks before it draw, to which its own is added
 */
export function countedTwice(givenPlan: Plan, plannedRisk: Risk, seenDraws: Map<string, Risk>): readonly Finding[] {
  const draws = kindOfRisk(plannedRisk).draws(givenPlan, plannedRisk);
  return [
    ...drawnBefore(plannedRisk, draws, seenDraws),
    ...vacancyFactored(givenPlan, plannedRisk),
    ...held(givenPlan, plannedRisk, [...draws, ...linesOfEvent(givenPlan, plannedRisk)]),
  ];
}

function drawnBefore(plannedRisk: Risk, draws: readonly string[], seenDraws: Map<string, Risk>): readonly Finding[] {
  const before = new Map<Risk, string[]>();
  for (const drawnThing of draws) {
    const otherRisk = seenDraws.get(drawnThing);
    if (otherRisk) before.set(otherRisk, [...(before.get(otherRisk) ?? []), drawnThing]);
    else seenDraws.set(drawnThing, plannedRisk);
  }
  return [...before].map(([otherRisk, things]) =>
    riskCountedTwice(plannedRisk.title, things, `"${otherRisk.title}" draws the same`, "Keep one of them."),
  );
}

/** Posts that a risk draws as not filled and that the plan's vacancy factor is for. */
function vacancyFactored(givenPlan: Plan, plannedRisk: Risk): readonly Finding[] {
  const { vacancyFactor } = givenPlan;
  if (!vacancyFactor || plannedRisk.risk !== "not-filled") return [];
  const factored = toldApart(givenPlan)
    .posts.filter((selectedPost) => selects(plannedRisk.where, selectedPost) && selectedPost.vacancyFactor !== "keep")
    .filter((selectedPost) => !isExcepted(vacancyFactor.except, selectedPost));
  if (factored.length === 0) return [];
  return [
    riskCountedTwice(
      plannedRisk.title,
      factored.map(({ title }) => `whether ${title} is filled`),
      "the plan's vacancy factor takes its per cent off the same posts",
      "Add the posts to vacancyFactor.except, or take the risk out.",
    ),
  ];
}

/** Lines that a risk draws, and that it or another risk leaves out as its contingency: in a draw they would be there after all. */
function held(givenPlan: Plan, plannedRisk: Risk, draws: readonly string[]): readonly Finding[] {
  const { lines } = toldApart(givenPlan);
  return (givenPlan.risks ?? []).flatMap((holder) => {
    const things = lines
      .filter(({ id }) => id === holder.contingency)
      .map(({ title }) => comesTo(title))
      .filter((drawnThing) => draws.includes(drawnThing));
    if (things.length === 0) return [];
    const isOwn = holder === plannedRisk;
    return [
      riskCountedTwice(
        plannedRisk.title,
        things,
        isOwn
          ? "leaves out the same line as its contingency"
          : `"${holder.title}" leaves out the same line as its contingency`,
        "Name another line as its contingency, or select other lines.",
      ),
    ];
  });
}

/** Lines whose sums an event changes. */
const linesOfEvent = (givenPlan: Plan, plannedRisk: Risk): readonly string[] =>
  plannedRisk.risk !== "event"
    ? []
    : plannedRisk.outcomes
        .flatMap(({ changes }) => changes)
        .filter(isOfLines)
        .flatMap(({ where }) => toldApart(givenPlan).lines.filter((line) => selects(where, line)))
        .map(({ title }) => comesTo(title));

const isOfLines = (change: Change): change is Extract<Change, { change: "line-amount" | "growth-rate" | "uplift" }> =>
  change.change === "line-amount" || change.change === "growth-rate" || change.change === "uplift";

const comesTo = (lineTitle: string): string => `what ${lineTitle} comes to`;
