import type { Draft } from "../state/desk.ts";

/** A change as a draft writes it, with whatever is wrong in it. */
export type DraftChange = { readonly [key: string]: unknown };

/** A scenario as a draft writes it, with whatever is wrong in it. */
export interface DraftScenario {
  readonly id: string;
  readonly title: string;
  readonly from?: string;
  readonly changes: readonly DraftChange[];
}

const isRecord = (value: unknown): value is DraftChange =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The scenarios of a draft, in their order. What is no scenario at all has no changes, and keeps its place. */
export function scenariosOf({ scenarios }: Draft): readonly DraftScenario[] {
  return listOf(scenarios).map((written) => {
    const scenario = isRecord(written) ? written : {};
    const id = typeof scenario.id === "string" ? scenario.id : "";
    return {
      ...{ id, title: typeof scenario.title === "string" ? scenario.title : id },
      ...(typeof scenario.from === "string" && { from: scenario.from }),
      changes: listOf(scenario.changes).map((change) => (isRecord(change) ? change : {})),
    };
  });
}

/** The draft with one of its scenarios written anew; all else of it is the very same. */
function withScenario(draft: Draft, place: number, write: (scenario: DraftChange) => DraftChange): Draft {
  const scenarios = listOf(draft.scenarios).map((scenario, position) =>
    position === place ? write(isRecord(scenario) ? scenario : {}) : scenario,
  );
  return { ...draft, scenarios };
}

const withChanges = (draft: Draft, place: number, write: (changes: readonly unknown[]) => readonly unknown[]): Draft =>
  withScenario(draft, place, (scenario) => ({ ...scenario, changes: write(listOf(scenario.changes)) }));

/** The draft with one change of a scenario before or after its neighbour. */
export const moveChange = (draft: Draft, place: number, from: number, to: number): Draft =>
  withChanges(draft, place, (changes) => {
    const others = changes.filter((_, position) => position !== from);
    return [...others.slice(0, to), changes[from], ...others.slice(to)];
  });

export const removeChange = (draft: Draft, place: number, changePlace: number): Draft =>
  withChanges(draft, place, (changes) => changes.filter((_, position) => position !== changePlace));

export const writeChangeAt = (draft: Draft, place: number, changePlace: number, change: DraftChange): Draft =>
  withChanges(draft, place, (changes) =>
    changes.map((written, position) => (position === changePlace ? change : written)),
  );

export const addChange = (draft: Draft, place: number, change: DraftChange): Draft =>
  withChanges(draft, place, (changes) => [...changes, change]);

export const renameScenario = (draft: Draft, place: number, title: string): Draft =>
  withScenario(draft, place, (scenario) => ({ ...scenario, title }));

/** A scenario added at the end; it gets an id that no other has. */
export function addDraftScenario(
  draft: Draft,
  scenario: Omit<DraftScenario, "id">,
): { readonly draft: Draft; readonly id: string } {
  const id = freshId(draft, scenario.title);
  return { draft: { ...draft, scenarios: [...listOf(draft.scenarios), { id, ...scenario }] }, id };
}

/** The same scenario once more, under a title of its own, right after the first. */
export function duplicateScenario(
  draft: Draft,
  place: number,
  title: string,
): { readonly draft: Draft; readonly id: string } {
  const id = freshId(draft, title);
  const scenarios = listOf(draft.scenarios);
  const written = scenarios[place];
  const copy = { ...(isRecord(written) ? written : {}), id, title };
  return {
    draft: { ...draft, scenarios: [...scenarios.slice(0, place + 1), copy, ...scenarios.slice(place + 1)] },
    id,
  };
}

/** The draft without a scenario. */
export function removeScenario({ scenarios, ...remaining }: Draft, place: number): Draft {
  const others = listOf(scenarios).filter((_, position) => position !== place);
  return others.length === 0 ? remaining : { ...remaining, scenarios: others };
}

/** An id made of a title that no scenario of the draft has. */
function freshId(draft: Draft, title: string): string {
  const taken = new Set(["base", ...scenariosOf(draft).map(({ id }) => id)]);
  const stem =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "scenario";
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}
