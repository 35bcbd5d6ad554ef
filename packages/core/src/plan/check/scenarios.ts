import {
  circularDependence,
  nearest,
  type Report,
  selectsNothing,
  shown,
  unknownScenario,
} from "../../issues/index.ts";
import type { Selection } from "../change.ts";
import { type Draft, each } from "../draft.ts";
import { namesOf } from "./names.ts";
import { circles } from "./rests-on.ts";
import { bears, tagText } from "./vacancy-factor.ts";

const sections = ["posts", "lines", "savings", "funding"] as const;

/** Scenarios start from ones that are there, not in a circle, and their changes select something. */
export function checkScenarios(draft: Draft, report: Report): void {
  if (draft.scenarios.length === 0) return;
  const ids = namesOf(draft).ids("scenarios");
  const unread = sections.some((section) => draft[section].includes(undefined));
  const adds = draft.scenarios.some((one) => one?.changes.some(({ change }) => change === "add-posts"));
  const from = new Map<string, readonly string[]>();
  const places = new Map<string, number>();
  each(draft.scenarios, (scenario, at) => {
    places.set(scenario.id, at);
    from.set(scenario.id, scenario.from === undefined ? [] : [scenario.from]);
    if (scenario.from !== undefined && !ids.has(scenario.from)) {
      report(["scenarios", at, "from"], unknownScenario(scenario.from, [...ids]));
    }
    scenario.changes.forEach((change, one) => {
      const where = "where" in change ? change.where : undefined;
      if (where && !unread && !adds && !selects(where, draft)) {
        report(["scenarios", at, "changes", one, "where"], selectsNothing(inWords(where), near(where, draft)));
      }
    });
  });
  for (const round of circles(from)) report(["scenarios", places.get(round[0]!)!, "from"], circularDependence(round));
}

interface Selectable {
  readonly id: string;
  readonly title: string;
  readonly team?: string;
  readonly tags?: { readonly [key: string]: string };
}

function selects({ id, team, tag, title }: Selection, draft: Draft): boolean {
  const wanted = title?.toLowerCase();
  return sections.some((section) =>
    (draft[section] as readonly Selectable[]).some(
      (record) =>
        (id === undefined || record.id === id) &&
        (team === undefined || record.team === team) &&
        (tag === undefined || bears(record.tags ?? {}, tag)) &&
        (wanted === undefined || record.title.toLowerCase().includes(wanted)),
    ),
  );
}

const inWords = ({ id, team, tag, title }: Selection): string[] => [
  ...(id === undefined ? [] : [`the id ${shown(id)}`]),
  ...(team === undefined ? [] : [`the team ${shown(team)}`]),
  ...(tag === undefined ? [] : [`the tag ${shown(tagText(tag))}`]),
  ...(title === undefined ? [] : [`the title ${shown(title)}`]),
];

function near({ id, team }: Selection, draft: Draft): string {
  const names = namesOf(draft);
  const meant =
    id === undefined
      ? team && nearest(team, names.teams())
      : nearest(
          id,
          sections.flatMap((section) => [...names.ids(section)]),
        );
  return meant ? ` Did you mean ${shown(meant)}?` : "";
}
