import { nearest, shown } from "../../issues/index.ts";
import type { Selection } from "../model/change.ts";
import { bearsTag } from "../model/tags.ts";
import type { PlanDraft } from "../read/draft.ts";
import { someRead } from "../read/unread.ts";
import { namesIn, namesOf, namesTogether } from "./names.ts";
import { once } from "./once.ts";
import { tagText } from "./vacancy-factor.ts";

const sections = ["posts", "lines", "savings", "funding"] as const;

/** The records of a plan, as changes select among them. */
export interface Records {
  /** Whether any of them is selected; stops where none that could be read is, and others could not be. */
  readonly have: (selection: Selection) => boolean;
  /** The name that was probably meant, as a sentence with a space before it. */
  readonly near: (selection: Selection) => string;
}

export function recordsIn(planDraft: PlanDraft): Records {
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

/** Whether a record is one that a selection is for. */
export function isSelected({ id, team, tag, title }: Selection, record: Selectable): boolean {
  return (
    (id === undefined || record.id === id) &&
    (team === undefined || record.team === team) &&
    (tag === undefined || bearsTag(record.tags ?? {}, tag)) &&
    (title === undefined || record.title.toLowerCase().includes(title.toLowerCase()))
  );
}

/** What a selection names, in words. */
export const selectionInWords = ({ id, team, tag, title }: Selection): string[] => [
  ...(id === undefined ? [] : [`the id ${shown(id)}`]),
  ...(team === undefined ? [] : [`the team ${shown(team)}`]),
  ...(tag === undefined ? [] : [`the tag ${shown(tagText(tag))}`]),
  ...(title === undefined ? [] : [`the title ${shown(title)}`]),
];
