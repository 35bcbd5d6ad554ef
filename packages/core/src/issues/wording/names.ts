import { grouped, listed } from "../../words/index.ts";
import type { IssueCode } from "../codes.ts";
import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

const unknown =
  (code: IssueCode, subject: string, place: string) =>
  (name: string, knownNames: readonly string[]): Finding => ({
    code,
    problem: `There is no ${subject} ${shown(name)}.`,
    mend: `Correct the name, or add it to ${place}.${suggestion(name, knownNames)}`,
  });

export const unknownAgencyRate = unknown("unknown-agency-rate", "agency rate", "agencyRates");
export const unknownScale = unknown("unknown-scale", "pay scale", "payScales");
export const unknownGrade = unknown("unknown-grade", "grade", "grades");
export const unknownPost = unknown("unknown-post", "post", "posts");
export const unknownLine = unknown("unknown-line", "line", "lines");
export const unknownTeam = unknown("unknown-team", "post or line of the team", "a post or line");
export const unknownTag = unknown("unknown-tag", "post or line with the tag", "a post or line");
export const unknownSaving = unknown("unknown-saving", "saving", "savings");
export const unknownSource = unknown("unknown-source", "source of funding", "funding");
export const unknownDependence = unknown("unknown-dependence", "saving or line", "savings or lines");
export const unknownRange = unknown("unknown-range", "range", "ranges");
export const unknownRisk = unknown("unknown-risk", "risk", "risks");
export const unknownScenario = unknown("unknown-scenario", "scenario", "scenarios");

export const unknownPoint = (payPoint: string, scaleName: string, knownNames: readonly string[]): Finding => ({
  code: "unknown-point",
  problem: `There is no point ${shown(payPoint)} on the pay scale ${shown(scaleName)}.`,
  mend: `Use a point of that scale${range(knownNames)}.${knownNames.length > 24 ? "" : suggestion(payPoint, knownNames)}`,
});

const range = (knownNames: readonly string[]): string =>
  knownNames.length > 24 ? `, ${knownNames[0]} to ${knownNames[knownNames.length - 1]}` : "";

export const doubleId = (id: string, first: string): Finding => ({
  code: "double-id",
  problem: `The id ${shown(id)} is already used at ${first}.`,
  mend: "Write another id at one of the two: an id names one thing.",
});

/** Names of which each rests on the next and the last on the first; of a long row the last ones are only counted. */
export interface Circle {
  readonly names: readonly string[];
  readonly others: number;
}

export const circularDependence = (circle: Circle): Finding => inACircle(circle, "rests on");
export const circularPools = (circle: Circle): Finding => inACircle(circle, "is within");
export const circularMoves = (circle: Circle): Finding => inACircle(circle, "moves into");
export const circularPercentages = (circle: Circle): Finding => inACircle(circle, "is a percentage of");

function inACircle({ names, others }: Circle, does: string): Finding {
  const more = others === 0 ? [] : [`${grouped(others)} more in turn`];
  const round = [...names.map(shown), ...more, shown(names[0])].join(`, which ${does} `).replace(", which", "");
  return {
    code: "circular-dependence",
    problem: `${round.replace(`more in turn, which ${does}`, `more in turn, the last of which ${does}`)}: this goes round in a circle.`,
    mend: "Take one of these out.",
  };
}

export const lineWithoutBudget = (lineId: string): Finding => ({
  code: "line-without-budget",
  problem: `Funding depends on the line ${shown(lineId)}, which has no budget to measure its cost against.`,
  mend: 'Give the line what the existing budget holds, such as "budget: { 2024/25: 100000 }", or do not depend on it.',
});

export const selectsNothing = (where: readonly string[], near: string): Finding => ({
  code: "selects-nothing",
  problem: `No post, line, saving or source of funding has ${listed(where, "and")}.`,
  mend: `Correct the selection.${near}`,
});
