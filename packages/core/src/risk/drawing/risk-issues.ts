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
import { isExcepted, type Plan, type Risk, toldApart } from "../../plan/index.ts";
import { applyChanges, selects } from "../../scenario/index.ts";
import { kindOfRisk } from "../kinds/index.ts";
import { endsOf } from "./ends.ts";

/**
 * Every issue of a plan's risks: what is drawn twice, what the plan counts already, and whatever a draw cannot be, each risk at its ends.
 *
 * @example riskIssues(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } })) // => []
 */
export function riskIssues(plan: Plan, locate?: Locate): readonly Issue[] {
  const issues = new Map<string, Issue>();
  const add = (issue: Issue): void => void issues.set(`${issue.path} ${issue.problem}`, issue);
  const say = (planPath: Path, finding: Finding): void => {
    const path = pathText(planPath);
    add({ ...finding, path, at: locate?.(planPath, "value") ?? path });
  };
  const seenDraws = new Map<string, Risk>();
  (plan.risks ?? []).forEach((risk, riskIndex) => {
    const place = ["risks", riskIndex];
    if (kindOfRisk(risk).things(plan, risk).length === 0)
      say([...place, "where"], doesNotApply("where", nothingOf(risk)));
    for (const finding of twice(plan, risk, seenDraws)) say(place, finding);
    for (const issue of atEnds(plan, risk, place, locate)) add(issue);
  });
  return [...issues.values()];
}

const nothingOf = ({ risk }: Risk): string => `nothing that it selects is such that a risk ${risk} draws it`;

/** What a risk draws that another one does, or the plan counts already. */
function twice(plan: Plan, risk: Risk, seenDraws: Map<string, Risk>): readonly Finding[] {
  const findings: Finding[] = [];
  const draws = kindOfRisk(risk).draws(plan, risk);
  const before = new Map<Risk, string[]>();
  for (const drawn of draws) {
    const otherRisk = seenDraws.get(drawn);
    if (otherRisk) before.set(otherRisk, [...(before.get(otherRisk) ?? []), drawn]);
    else seenDraws.set(drawn, risk);
  }
  for (const [otherRisk, things] of before)
    findings.push(riskCountedTwice(risk.title, things, `"${otherRisk.title}" draws the same`, "Keep one of them."));
  const factored = risk.risk === "not-filled" ? vacanciesFactored(plan, risk) : [];
  if (factored.length > 0)
    findings.push(
      riskCountedTwice(
        risk.title,
        factored.map((title) => `whether ${title} is filled`),
        "the plan's vacancy factor takes its per cent off the same posts",
        "Add the posts to vacancyFactor.except, or take the risk out.",
      ),
    );
  const held = risk.contingency === undefined ? [] : heldAndDrawn(plan, risk, draws);
  if (held.length > 0)
    findings.push(
      riskCountedTwice(
        risk.title,
        held,
        "leaves out the same line as its contingency",
        "Name another line as its contingency, or select other lines.",
      ),
    );
  return findings;
}

/** Titles of the posts that a risk draws as not filled and that the plan's vacancy factor is for. */
function vacanciesFactored(plan: Plan, risk: Extract<Risk, { risk: "not-filled" }>): string[] {
  const { vacancyFactor } = plan;
  if (!vacancyFactor) return [];
  return toldApart(plan)
    .posts.filter((post) => selects(risk.where, post) && post.vacancyFactor !== "keep")
    .filter((post) => !isExcepted(vacancyFactor.except, post))
    .map(({ title }) => title);
}

const heldAndDrawn = (plan: Plan, { contingency }: Risk, draws: readonly string[]): readonly string[] =>
  toldApart(plan)
    .lines.filter(({ id }) => id === contingency)
    .map(({ title }) => `what ${title} comes to`)
    .filter((drawn) => draws.includes(drawn));

/** Issues of a changed plan, with the place of the risk before their own; a change that does nothing is none, as most of a risk may be. */
const named = (issues: readonly Issue[], riskPlace: string): readonly Issue[] =>
  issues
    .filter(({ code }) => code !== "change-without-effect")
    .map((issue) => (issue.at.startsWith(riskPlace) ? issue : { ...issue, at: `${riskPlace}: ${issue.at}` }));

/** What is wrong with a plan at the ends of what a risk draws. */
function atEnds(plan: Plan, risk: Risk, place: Path, locate: Locate | undefined): readonly Issue[] {
  return endsOf(plan, risk).flatMap((changes) => {
    try {
      applyChanges(plan, changes, { place: () => place, ...(locate && { locate }) });
      return [];
    } catch (error) {
      if (error instanceof PlanError) return named(error.issues, locate?.(place, "value") ?? pathText(place));
      throw error;
    }
  });
}
