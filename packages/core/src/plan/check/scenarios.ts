import { circularDependence, doubleId, type IssueReport, selectsNothing, unknownScenario } from "../../issues/index.ts";
import type { Selection } from "../model/change.ts";
import type { Post, Scenario } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue, someRead } from "../read/unread.ts";
import { namesOf } from "./names.ts";
import { once } from "./once.ts";
import { isSelected, recordsIn, selectionInWords } from "./records.ts";
import { circles } from "./rests-on.ts";

/** Scenarios start from ones that are there, not in a circle, and their changes, and those of ranges, select something. */
export function checkScenarios(planDraft: PlanDraft, issueReport: IssueReport): void {
  const recordIds = namesOf(planDraft).ids("scenarios");
  const from = new Map<string, readonly string[]>();
  const positions = new Map<string, number>();
  eachRead(planDraft.scenarios, (scenario, scenarioIndex) => {
    const idBefore = scenario.from;
    if (idBefore === undefined) return;
    ifRead(() => {
      if (!recordIds.has(idBefore))
        issueReport(["scenarios", scenarioIndex, "from"], unknownScenario(idBefore, recordIds.names));
    });
    positions.set(scenario.id, scenarioIndex);
    from.set(scenario.id, [idBefore]);
  });
  for (const round of circles(from))
    issueReport(["scenarios", positions.get(round.names[0]!)!, "from"], circularDependence(round));
  const records = recordsIn(planDraft);
  const byId = once(() => new Map(planDraft.scenarios.map((scenario) => [scenario.id, scenario])));
  const seenRanges = new Map<string, number>();
  eachRead(planDraft.ranges, ({ id, low, high }, rangeIndex) => {
    ifRead(() => {
      const before = seenRanges.get(readValue(id));
      if (before !== undefined) issueReport(["ranges", rangeIndex, "id"], doubleId(id, `ranges[${before}]`));
      else seenRanges.set(id, rangeIndex);
    });
    for (const [end, change] of Object.entries({ low, high }))
      ifRead(() => {
        const selection = "where" in change ? change.where : undefined;
        if (selection && !records.have(selection))
          issueReport(
            ["ranges", rangeIndex, end, "where"],
            selectsNothing(selectionInWords(selection), records.near(selection)),
          );
      });
  });
  eachRead(planDraft.scenarios, (scenario, scenarioIndex) =>
    eachRead(scenario.changes, (change, itemIndex) => {
      const selection = "where" in change ? change.where : undefined;
      if (selection && !records.have(selection) && !isAdded(selection, addedBefore(scenario, itemIndex, byId()))) {
        issueReport(
          ["scenarios", scenarioIndex, "changes", itemIndex, "where"],
          selectsNothing(selectionInWords(selection), records.near(selection)),
        );
      }
    }),
  );
}

/** Whether a change selects a post that is added; stops where that hangs on what could not be read. */
const isAdded = (selection: Selection, addedPosts: readonly (readonly Post[])[]): boolean =>
  someRead(addedPosts, (posts) => someRead(posts, (post) => isSelected(selection, post)));

/** The posts that the changes of a scenario before one of them add, and those of the scenarios that it starts from. */
function addedBefore(
  scenario: Scenario,
  upToIndex: number,
  byId: ReadonlyMap<string, Scenario>,
): readonly (readonly Post[])[] {
  const addedPosts: (readonly Post[])[] = [];
  const seenScenarios = new Set<Scenario>();
  let changes = scenario.changes.slice(0, upToIndex);
  for (
    let eachScenario: Scenario | undefined = scenario;
    eachScenario !== undefined && !seenScenarios.has(eachScenario);
  ) {
    seenScenarios.add(eachScenario);
    for (const change of changes) if (change.change === "add-posts") addedPosts.push(change.posts);
    const { from }: Scenario = eachScenario;
    eachScenario = from === undefined ? undefined : byId.get(from);
    changes = eachScenario?.changes.slice() ?? [];
  }
  return addedPosts;
}
