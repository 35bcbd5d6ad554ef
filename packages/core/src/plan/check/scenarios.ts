import {
  circularDependence,
  doubleId,
  type IssueReport,
  nearest,
  selectsNothing,
  shown,
  unknownScenario,
} from "../../issues/index.ts";
import type { Selection } from "../model/change.ts";
import type { Post, Scenario } from "../model/plan.ts";
import { bearsTag } from "../model/tags.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue, someRead } from "../read/unread.ts";
import { namesIn, namesOf, namesTogether } from "./names.ts";
import { once } from "./once.ts";
import { circles } from "./rests-on.ts";
import { tagText } from "./vacancy-factor.ts";

const sections = ["posts", "lines", "savings", "funding"] as const;

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

/** The records of a plan, as changes select among them. */
interface Records {
  /** Whether any of them is selected; stops where none that could be read is, and others could not be. */
  readonly have: (selection: Selection) => boolean;
  /** The name that was probably meant, as a sentence with a space before it. */
  readonly near: (selection: Selection) => string;
}

function recordsIn(planDraft: PlanDraft): Records {
  const names = namesOf(planDraft);
  const recordIds = sections.map((sectionName) => () => names.ids(sectionName));
  const titles = once(() =>
    namesTogether(
      ...sections.map((sectionName) =>
        namesIn<Selectable>(
          () => planDraft[sectionName],
          ({ title }) => [title.toLowerCase()],
        ),
      ),
    ),
  );
  const text = once(() => titles().names.join("\n")); // one long text is looked through much faster than many
  const allIds = once(() => recordIds.flatMap((knownNames) => knownNames().names));
  return {
    have(selection) {
      const { id, team, tag, title } = selection;
      const given = [id, team, tag, title].filter((candidate) => candidate !== undefined).length;
      if (given !== 1) return selects(selection, planDraft);
      if (id !== undefined) return recordIds.some((knownNames) => knownNames().has(id));
      if (team !== undefined) return names.teams().has(team);
      if (tag !== undefined) return names.hasTag(tag);
      const wantedText = title!.toLowerCase();
      return text().includes(wantedText) || titles().has(wantedText);
    },
    near({ id, team }) {
      const meantText = id === undefined ? team && nearest(team, names.teams().names) : nearest(id, allIds());
      return meantText ? ` Did you mean ${shown(meantText)}?` : "";
    },
  };
}

interface Selectable {
  readonly id: string;
  readonly title: string;
  readonly team?: string;
  readonly tags?: { readonly [key: string]: string };
}

const selects = (selection: Selection, planDraft: PlanDraft): boolean =>
  sections.some((sectionName) =>
    someRead<Selectable>(planDraft[sectionName], (record) => isSelected(selection, record)),
  );

function isSelected({ id, team, tag, title }: Selection, record: Selectable): boolean {
  return (
    (id === undefined || record.id === id) &&
    (team === undefined || record.team === team) &&
    (tag === undefined || bearsTag(record.tags ?? {}, tag)) &&
    (title === undefined || record.title.toLowerCase().includes(title.toLowerCase()))
  );
}

const selectionInWords = ({ id, team, tag, title }: Selection): string[] => [
  ...(id === undefined ? [] : [`the id ${shown(id)}`]),
  ...(team === undefined ? [] : [`the team ${shown(team)}`]),
  ...(tag === undefined ? [] : [`the tag ${shown(tagText(tag))}`]),
  ...(title === undefined ? [] : [`the title ${shown(title)}`]),
];
