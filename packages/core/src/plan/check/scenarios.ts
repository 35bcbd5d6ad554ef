import {
  circularDependence,
  nearest,
  type Report,
  selectsNothing,
  shown,
  unknownScenario,
} from "../../issues/index.ts";
import type { Selection } from "../model/change.ts";
import type { Post, Scenario } from "../model/plan.ts";
import { bears } from "../model/tags.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead, some } from "../read/unread.ts";
import { namesIn, namesOf, together } from "./names.ts";
import { once } from "./once.ts";
import { circles } from "./rests-on.ts";
import { tagText } from "./vacancy-factor.ts";

const sections = ["posts", "lines", "savings", "funding"] as const;

/** Scenarios start from ones that are there, not in a circle, and their changes select something. */
export function checkScenarios(draft: Draft, report: Report): void {
  const ids = namesOf(draft).ids("scenarios");
  const from = new Map<string, readonly string[]>();
  const places = new Map<string, number>();
  each(draft.scenarios, (scenario, at) => {
    const before = scenario.from;
    if (before === undefined) return;
    ifRead(() => {
      if (!ids.has(before)) report(["scenarios", at, "from"], unknownScenario(before, ids.names));
    });
    places.set(scenario.id, at);
    from.set(scenario.id, [before]);
  });
  for (const round of circles(from))
    report(["scenarios", places.get(round.names[0]!)!, "from"], circularDependence(round));
  const records = recordsIn(draft);
  const byId = once(() => new Map(draft.scenarios.map((scenario) => [scenario.id, scenario])));
  each(draft.scenarios, (scenario, at) =>
    each(scenario.changes, (change, one) => {
      const where = "where" in change ? change.where : undefined;
      if (where && !records.have(where) && !isAdded(where, addedBefore(scenario, one, byId()))) {
        report(["scenarios", at, "changes", one, "where"], selectsNothing(inWords(where), records.near(where)));
      }
    }),
  );
}

/** Whether a change selects a post that is added; stops where that hangs on what could not be read. */
const isAdded = (where: Selection, added: readonly (readonly Post[])[]): boolean =>
  some(added, (posts) => some(posts, (post) => isSelected(where, post)));

/** The posts that the changes of a scenario before one of them add, and those of the scenarios that it starts from. */
function addedBefore(
  scenario: Scenario,
  upTo: number,
  byId: ReadonlyMap<string, Scenario>,
): readonly (readonly Post[])[] {
  const added: (readonly Post[])[] = [];
  const seen = new Set<Scenario>();
  let changes = scenario.changes.slice(0, upTo);
  for (let one: Scenario | undefined = scenario; one !== undefined && !seen.has(one); ) {
    seen.add(one);
    for (const change of changes) if (change.change === "add-posts") added.push(change.posts);
    const { from }: Scenario = one;
    one = from === undefined ? undefined : byId.get(from);
    changes = one?.changes.slice() ?? [];
  }
  return added;
}

/** The records of a plan, as changes select among them. */
interface Records {
  /** Whether any of them is selected; stops where none that could be read is, and others could not be. */
  readonly have: (where: Selection) => boolean;
  /** The name that was probably meant, as a sentence with a space before it. */
  readonly near: (where: Selection) => string;
}

function recordsIn(draft: Draft): Records {
  const names = namesOf(draft);
  const ids = sections.map((section) => () => names.ids(section));
  const titles = once(() =>
    together(
      ...sections.map((section) =>
        namesIn<Selectable>(
          () => draft[section],
          ({ title }) => [title.toLowerCase()],
        ),
      ),
    ),
  );
  const text = once(() => titles().names.join("\n")); // one long text is looked through much faster than many
  const allIds = once(() => ids.flatMap((known) => known().names));
  return {
    have(where) {
      const { id, team, tag, title } = where;
      const given = [id, team, tag, title].filter((one) => one !== undefined).length;
      if (given !== 1) return selects(where, draft);
      if (id !== undefined) return ids.some((known) => known().has(id));
      if (team !== undefined) return names.teams().has(team);
      if (tag !== undefined) return names.hasTag(tag);
      const wanted = title!.toLowerCase();
      return text().includes(wanted) || titles().has(wanted);
    },
    near({ id, team }) {
      const meant = id === undefined ? team && nearest(team, names.teams().names) : nearest(id, allIds());
      return meant ? ` Did you mean ${shown(meant)}?` : "";
    },
  };
}

interface Selectable {
  readonly id: string;
  readonly title: string;
  readonly team?: string;
  readonly tags?: { readonly [key: string]: string };
}

const selects = (where: Selection, draft: Draft): boolean =>
  sections.some((section) => some<Selectable>(draft[section], (record) => isSelected(where, record)));

function isSelected({ id, team, tag, title }: Selection, record: Selectable): boolean {
  return (
    (id === undefined || record.id === id) &&
    (team === undefined || record.team === team) &&
    (tag === undefined || bears(record.tags ?? {}, tag)) &&
    (title === undefined || record.title.toLowerCase().includes(title.toLowerCase()))
  );
}

const inWords = ({ id, team, tag, title }: Selection): string[] => [
  ...(id === undefined ? [] : [`the id ${shown(id)}`]),
  ...(team === undefined ? [] : [`the team ${shown(team)}`]),
  ...(tag === undefined ? [] : [`the tag ${shown(tagText(tag))}`]),
  ...(title === undefined ? [] : [`the title ${shown(title)}`]),
];
