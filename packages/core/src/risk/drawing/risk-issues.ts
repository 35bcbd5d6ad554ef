import { lastDay } from "../../calendar/index.ts";
import {
  doesNotApply,
  type Finding,
  type Issue,
  impossibleDistribution,
  type Locate,
  type Path,
  PlanError,
  pathText,
} from "../../issues/index.ts";
import { issuesOf, type Plan, type Risk } from "../../plan/index.ts";
import { applyChanges } from "../../scenario/index.ts";
import { correlationIssues } from "../correlation/correlation-issues.ts";
import { kindOfRisk } from "../kinds/index.ts";
import { type RangeRead, trianglesOf } from "../kinds/triangles.ts";
import { countedTwice } from "./counted-twice.ts";
import { endsOf, endsTogether } from "./ends.ts";

/**
 * Every issue of a plan's risks: what is drawn twice, what the plan counts already, whatever a draw cannot be, each risk at its ends, and
 * what cannot go together.
 *
 * @example riskIssues(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } })) // => []
 */
export function riskIssues(givenPlan: Plan, locate?: Locate): readonly Issue[] {
  const issues = new Map<string, Issue>();
  const add = (foundIssue: Issue): void => void issues.set(`${foundIssue.path} ${foundIssue.problem}`, foundIssue);
  const say = (planPath: Path, finding: Finding): void => {
    const path = pathText(planPath);
    add({ ...finding, path, at: locate?.(planPath, "value") ?? path });
  };
  const seenDraws = new Map<string, Risk>();
  for (const [riskIndex, plannedRisk] of (givenPlan.risks ?? []).entries()) {
    const place = ["risks", riskIndex];
    if (plannedRisk.risk === "range") {
      const found = trianglesOf(givenPlan, plannedRisk.range);
      if ("because" in found) {
        say([...place, "range"], notDrawn(plannedRisk.range, found));
        continue;
      }
    }
    const thingIds = kindOfRisk(plannedRisk).things(givenPlan, plannedRisk);
    if (thingIds.length === 0) {
      if (plannedRisk.risk === "agency-rate") say([...place, "risk"], noAgencies());
      else say([...place, "where"], doesNotApply("where", nothingOf(plannedRisk)));
    }
    if ("from" in plannedRisk && plannedRisk.from > lastDay(givenPlan.years.to))
      say(
        [...place, "from"],
        doesNotApply(
          "from",
          "it is after the plan's last year",
          "Name a day of the plan's years, or take the risk out.",
        ),
      );
    if (givenPlan.lines.some(({ id, madeBy }) => id === plannedRisk.contingency && madeBy !== undefined))
      say([...place, "contingency"], madeByDemand());
    for (const finding of countedTwice(givenPlan, plannedRisk, seenDraws)) say(place, finding);
    const oneByOne = (some: readonly string[]) => atEnds(givenPlan, plannedRisk, some, place, locate);
    const isSound = (some: readonly string[]) => isSoundTogether(givenPlan, plannedRisk, some);
    for (const foundIssue of oneByOne(thingIds.slice(0, FEW))) add(foundIssue);
    for (const foundIssue of inHalves(thingIds.slice(FEW), isSound, oneByOne)) add(foundIssue);
  }
  return [...issues.values(), ...correlationIssues(givenPlan, locate)];
}

/** A range that is no triangle. */
const notDrawn = (rangeId: string, { because, isOrder }: Extract<RangeRead, { because: string }>): Finding =>
  isOrder
    ? impossibleDistribution(because)
    : doesNotApply(
        "range",
        `the range "${rangeId}" cannot be read as a triangle, as ${because}`,
        "State a range for each record, or a risk of another kind.",
      );

const madeByDemand = (): Finding =>
  doesNotApply("contingency", "demand makes that line", "Name a line of the plan's own that is held for the risk.");

const noAgencies = (): Finding =>
  doesNotApply("risk", "the plan has no agencyRates", "Add agencyRates, or take the risk out.");

const nothingOf = ({ risk }: Risk): string => `nothing that it selects is such that a risk ${risk} draws it`;

/**
 * Issues of a changed plan, with the place of the risk before their own. A change that does nothing is none, as most of a risk may be, but
 * for those that an event states.
 */
const named = (issues: readonly Issue[], riskPlace: string, { risk }: Risk): readonly Issue[] =>
  issues
    .filter(({ code }) => risk === "event" || code !== "change-without-effect")
    .map((foundIssue) =>
      foundIssue.at.startsWith(riskPlace) ? foundIssue : { ...foundIssue, at: `${riskPlace}: ${foundIssue.at}` },
    );

/** So many things of a risk are tried one by one; more are tried together, and one by one where that finds something. */
const FEW = 64;

/** What is wrong with some things, halved until few are left where they are not sound together. */
function inHalves(
  thingIds: readonly string[],
  isSound: (thingIds: readonly string[]) => boolean,
  oneByOne: (thingIds: readonly string[]) => readonly Issue[],
): readonly Issue[] {
  if (thingIds.length <= FEW) return oneByOne(thingIds);
  if (isSound(thingIds)) return [];
  const middle = Math.ceil(thingIds.length / 2);
  return [thingIds.slice(0, middle), thingIds.slice(middle)].flatMap((half) => inHalves(half, isSound, oneByOne));
}

/** Whether a plan has no issues at the ends of what a risk draws, all things at the same end. */
const isSoundTogether = (givenPlan: Plan, plannedRisk: Risk, thingIds: readonly string[]): boolean =>
  endsTogether(givenPlan, plannedRisk, thingIds).every(
    (changes) => issuesOf(applyChanges(givenPlan, changes, { idle: "allowed", checks: "none" }), pathText).length === 0,
  );

/** What is wrong with a plan at the ends of what a risk draws of some things. */
function atEnds(
  givenPlan: Plan,
  plannedRisk: Risk,
  thingIds: readonly string[],
  place: Path,
  locate: Locate | undefined,
): readonly Issue[] {
  return endsOf(givenPlan, plannedRisk, thingIds).flatMap((changes) => {
    try {
      applyChanges(givenPlan, changes, { place: () => place, ...(locate && { locate }) });
      return [];
    } catch (error) {
      if (error instanceof PlanError)
        return named(error.issues, locate?.(place, "value") ?? pathText(place), plannedRisk);
      throw error;
    }
  });
}
