import type { NamedCosts } from "./sums.ts";

/** What a ring-fence, or a share, may name a cost by. */
export interface NamedCost {
  readonly of: "post" | "line";
  readonly id: string;
  readonly team?: string;
  readonly tags: { readonly [key: string]: string };
}

/** The names that a source says it pays for, each once, in order. */
export function namesPaid(pays: NamedCosts): readonly string[] {
  const names = [
    ...pays.teams.map(teamName),
    ...pays.posts.map((id) => idName("post", id)),
    ...pays.lines.map((id) => idName("line", id)),
    ...pays.tags.map(({ key, value }) => (key === undefined ? valueName(value) : tagName(key, value))),
  ];
  return [...new Set(names)].sort();
}

/** Every name that a source may name a cost by. */
export const namesOfCost = ({ of, id, team, tags }: NamedCost): readonly string[] => [
  ...(team === undefined ? [] : [teamName(team)]),
  idName(of, id),
  ...Object.entries(tags).flatMap(([key, value]) => [valueName(value), tagName(key, value)]),
];

const teamName = (team: string): string => `team ${team}`;
const idName = (kindOfRecord: NamedCost["of"], id: string): string => `${kindOfRecord} ${id}`;
const valueName = (value: string): string => `value ${value}`;
const tagName = (key: string, value: string): string => `tag ${JSON.stringify([key, value])}`;
