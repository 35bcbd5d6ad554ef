import {
  type Circle,
  circularDependence,
  type IssueReport,
  lineWithoutBudget,
  unknownDependence,
  unknownSaving,
} from "../../issues/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { namesOf, namesTogether } from "./names.ts";

/** What savings and funding depend on is there, can be measured, and does not go round in a circle. */
export function checkRestsOn(planDraft: PlanDraft, issueReport: IssueReport): void {
  ifRead(() => checkSavings(planDraft, issueReport));
  ifRead(() => checkFunding(planDraft, issueReport));
}

function checkSavings(planDraft: PlanDraft, issueReport: IssueReport): void {
  const savings = namesOf(planDraft).ids("savings");
  const positions = new Map<string, number>();
  const after = new Map<string, string[]>();
  eachRead(planDraft.savings, ({ id, dependsOn }, savingIndex) => {
    positions.set(id, savingIndex);
    after.set(id, []);
    eachRead(dependsOn, (onWords) => after.get(id)!.push(onWords));
  });
  eachRead(planDraft.savings, ({ dependsOn }, savingIndex) =>
    eachRead(dependsOn, (recordId, itemIndex) => {
      if (!savings.has(recordId))
        issueReport(["savings", savingIndex, "dependsOn", itemIndex], unknownSaving(recordId, savings.names));
    }),
  );
  for (const round of circles(after))
    issueReport(["savings", positions.get(round.names[0]!)!, "dependsOn"], circularDependence(round));
}

function checkFunding(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  const knownNames = namesTogether(names.ids("savings"), names.ids("lines"));
  const unmeasured = new Set<string>();
  ifRead(() =>
    eachRead(planDraft.lines, ({ id, budget }) => {
      if (budget === undefined) unmeasured.add(id);
    }),
  );
  eachRead(planDraft.funding, ({ dependsOn }, sourceIndex) =>
    eachRead(dependsOn, (recordId, itemIndex) => {
      const planPath = ["funding", sourceIndex, "dependsOn", itemIndex];
      if (!knownNames.has(recordId)) issueReport(planPath, unknownDependence(recordId, knownNames.names));
      else if (unmeasured.has(recordId)) issueReport(planPath, lineWithoutBudget(recordId));
    }),
  );
}

/** Names of a circle that are told; so many more of a long one are only counted. */
const TOLD = 8;

/** Each circle of names once, from the name where it is first entered. */
export function circles(after: ReadonlyMap<string, readonly string[]>): readonly Circle[] {
  const foundCircles: Circle[] = [];
  const done = new Set<string>();
  for (const start of after.keys()) {
    const trail: string[] = [];
    const inTrail = new Map<string, number>();
    const remaining: { name: string; leave: boolean }[] = [{ name: start, leave: false }];
    for (let next = remaining.pop(); next; next = remaining.pop()) {
      const { name, leave } = next;
      if (leave) {
        inTrail.delete(trail.pop()!);
        done.add(name);
      } else if (inTrail.has(name)) {
        const first = inTrail.get(name)!;
        const names = trail.slice(first, first + TOLD);
        foundCircles.push({ names, others: trail.length - first - names.length });
      } else if (!done.has(name)) {
        inTrail.set(name, trail.push(name) - 1);
        remaining.push({ name, leave: true });
        for (const onWords of after.get(name) ?? []) remaining.push({ name: onWords, leave: false });
      }
    }
  }
  return foundCircles;
}
