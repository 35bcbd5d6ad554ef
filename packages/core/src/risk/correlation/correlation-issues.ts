import {
  doesNotApply,
  type Finding,
  type Issue,
  impossibleTogether,
  type Locate,
  type Path,
  pathText,
} from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import { groupsOf } from "./groups.ts";
import { nearestRanks, normalCorrelations } from "./nearest-ranks.ts";
import { drawsSomething, rankedThing, togetherIn } from "./together.ts";
import { type Matrix, triangularRoot } from "./triangular-root.ts";

/** What is wrong with how a plan's risks are said to go together: one that draws several things, and correlations that no numbers have. */
export function correlationIssues(givenPlan: Plan, locate?: Locate): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (planPath: Path, finding: Finding): void => {
    const path = pathText(planPath);
    issues.push({ ...finding, path, at: locate?.(planPath, "value") ?? path });
  };
  const risks = new Map((givenPlan.risks ?? []).map((plannedRisk) => [plannedRisk.id, plannedRisk]));
  (givenPlan.correlations ?? []).forEach(({ between }, correlationIndex) => {
    for (const [side, id] of between.entries()) {
      const plannedRisk = risks.get(id);
      if (plannedRisk && drawsSomething(givenPlan, plannedRisk) && !rankedThing(givenPlan, plannedRisk))
        say(["correlations", correlationIndex, "between", side], drawsSeveral(id));
    }
  });
  const { risks: members, ranks } = togetherIn(givenPlan);
  for (const group of groupsOf(ranks)) {
    const part = group.map((row) => group.map((column) => ranks[row]![column]!));
    if (triangularRoot(normalCorrelations(part))) continue;
    const ids = group.map((place) => members[place]!.id);
    const nearest = nearestRanks(part);
    say(["correlations"], impossibleTogether(inWords(ids, part), inWords(ids, nearest, part)));
  }
  return issues;
}

const drawsSeveral = (id: string): Finding =>
  doesNotApply(
    "between",
    `what goes together with another is one thing, and the risk "${id}" draws several, each by itself`,
    "State a risk for each of them, or one that is drawn for all together.",
  );

/** How far each two go together; those by nothing are left out where they were said to. */
const inWords = (ids: readonly string[], ranks: Matrix, stated: Matrix = ranks): readonly string[] =>
  ids.flatMap((id, row) =>
    ids
      .slice(0, row)
      .flatMap((other, column) =>
        ranks[row]![column] === 0 && stated[row]![column] === 0 ? [] : [`${other} and ${id} by ${ranks[row]![column]}`],
      ),
  );
