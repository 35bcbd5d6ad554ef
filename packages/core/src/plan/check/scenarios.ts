import {
  circularDependence,
  nearest,
  type Report,
  selectsNothing,
  shown,
  unknownScenario,
} from "../../issues/index.ts";
import type { Selection } from "../model/change.ts";
import { bears } from "../model/tags.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead, some } from "../read/unread.ts";
import { namesOf } from "./names.ts";
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
  for (const round of circles(from)) report(["scenarios", places.get(round[0]!)!, "from"], circularDependence(round));
  const adds = (): boolean => some(draft.scenarios, (one) => some(one.changes, ({ change }) => change === "add-posts"));
  each(draft.scenarios, (scenario, at) =>
    each(scenario.changes, (change, one) => {
      const where = "where" in change ? change.where : undefined;
      if (where && !selects(where, draft) && !adds()) {
        report(["scenarios", at, "changes", one, "where"], selectsNothing(inWords(where), near(where, draft)));
      }
    }),
  );
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
    some<Selectable>(
      draft[section],
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
      ? team && nearest(team, names.teams().names)
      : nearest(
          id,
          sections.flatMap((section) => names.ids(section).names),
        );
  return meant ? ` Did you mean ${shown(meant)}?` : "";
}
