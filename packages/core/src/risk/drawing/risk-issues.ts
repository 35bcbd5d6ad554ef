import {
  doesNotApply,
  type Finding,
  type Issue,
  type Locate,
  type Path,
  PlanError,
  pathText,
  riskCountedTwice,
} from "../../issues/index.ts";
import { isExcepted, issuesOf, type Plan, type Risk, toldApart } from "../../plan/index.ts";
import { applyChanges, selects } from "../../scenario/index.ts";
import { kindOfRisk } from "../kinds/index.ts";
import { endsOf, endsTogether } from "./ends.ts";

/**
 * Every issue of a plan's risks: what is drawn twice, what the plan counts already, and whatever a draw cannot be, each risk at its ends.
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
  (givenPlan.risks ?? []).forEach((plannedRisk, riskIndex) => {
    const place = ["risks", riskIndex];
    const thingIds = kindOfRisk(plannedRisk).things(givenPlan, plannedRisk);
    if (thingIds.length === 0) say([...place, "where"], doesNotApply("where", nothingOf(plannedRisk)));
    for (const finding of twice(givenPlan, plannedRisk, seenDraws)) say(place, finding);
    const oneByOne = (some: readonly string[]) => atEnds(givenPlan, plannedRisk, some, place, locate);
    const isSound = (some: readonly string[]) => isSoundTogether(givenPlan, plannedRisk, some);
    for (const foundIssue of oneByOne(thingIds.slice(0, FEW))) add(foundIssue);
    for (const foundIssue of inHalves(thingIds.slice(FEW), isSound, oneByOne)) add(foundIssue);
  });
  return [...issues.values()];
}

const nothingOf = ({ risk }: Risk): string => `nothing that it selects is such that a risk ${risk} draws it`;

/** What a risk draws that another one does, or the plan counts already. */
function twice(givenPlan: Plan, plannedRisk: Risk, seenDraws: Map<string, Risk>): readonly Finding[] {
  const findings: Finding[] = [];
  const draws = kindOfRisk(plannedRisk).draws(givenPlan, plannedRisk);
  const before = new Map<Risk, string[]>();
  for (const drawnThing of draws) {
    const otherRisk = seenDraws.get(drawnThing);
    if (otherRisk) before.set(otherRisk, [...(before.get(otherRisk) ?? []), drawnThing]);
    else seenDraws.set(drawnThing, plannedRisk);
  }
  for (const [otherRisk, things] of before)
    findings.push(
      riskCountedTwice(plannedRisk.title, things, `"${otherRisk.title}" draws the same`, "Keep one of them."),
    );
  const factored = plannedRisk.risk === "not-filled" ? vacanciesFactored(givenPlan, plannedRisk) : [];
  if (factored.length > 0)
    findings.push(
      riskCountedTwice(
        plannedRisk.title,
        factored.map((recordTitle) => `whether ${recordTitle} is filled`),
        "the plan's vacancy factor takes its per cent off the same posts",
        "Add the posts to vacancyFactor.except, or take the risk out.",
      ),
    );
  const heldThings = plannedRisk.contingency === undefined ? [] : heldAndDrawn(givenPlan, plannedRisk, draws);
  if (heldThings.length > 0)
    findings.push(
      riskCountedTwice(
        plannedRisk.title,
        heldThings,
        "leaves out the same line as its contingency",
        "Name another line as its contingency, or select other lines.",
      ),
    );
  return findings;
}

/** Titles of the posts that a risk draws as not filled and that the plan's vacancy factor is for. */
function vacanciesFactored(givenPlan: Plan, plannedRisk: Extract<Risk, { risk: "not-filled" }>): string[] {
  const { vacancyFactor } = givenPlan;
  if (!vacancyFactor) return [];
  return toldApart(givenPlan)
    .posts.filter((selectedPost) => selects(plannedRisk.where, selectedPost) && selectedPost.vacancyFactor !== "keep")
    .filter((selectedPost) => !isExcepted(vacancyFactor.except, selectedPost))
    .map(({ title }) => title);
}

const heldAndDrawn = (givenPlan: Plan, { contingency }: Risk, draws: readonly string[]): readonly string[] =>
  toldApart(givenPlan)
    .lines.filter(({ id }) => id === contingency)
    .map(({ title }) => `what ${title} comes to`)
    .filter((drawnThing) => draws.includes(drawnThing));

/** Issues of a changed plan, with the place of the risk before their own; a change that does nothing is none, as most of a risk may be. */
const named = (issues: readonly Issue[], riskPlace: string): readonly Issue[] =>
  issues
    .filter(({ code }) => code !== "change-without-effect")
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
      if (error instanceof PlanError) return named(error.issues, locate?.(place, "value") ?? pathText(place));
      throw error;
    }
  });
}
