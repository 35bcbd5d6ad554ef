import type { FundingSource } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";

/** What some sources may pay that are alike in it: of one kind, under a direction or none, within one ring-fence. */
export interface Fence {
  readonly kind: CostUnit["spend"];
  /**
   * Whether it keeps to capital costs: capital money pays a revenue cost only under a direction. Revenue money may pay a capital cost.
   */
  readonly capitalOnly: boolean;
  /** What the ring-fence names: a cost that bears any of these may be paid. Absent where there is none. */
  readonly names?: readonly string[];
}

/** The fences of sources, those that are alike as one; and for each source the place of its own among them. */
export function fencesOf(fundingSources: readonly FundingSource[]): {
  readonly fences: readonly Fence[];
  readonly bySource: readonly number[];
} {
  const fences: Fence[] = [];
  const positions = new Map<string, number>();
  const bySource = fundingSources.map((fundingSource) => {
    const fence = fenceOf(fundingSource);
    const key = JSON.stringify(fence);
    const position = positions.get(key) ?? fences.push(fence) - 1;
    positions.set(key, position);
    return position;
  });
  return { fences, bySource };
}

function fenceOf({ kind, under, pays }: FundingSource): Fence {
  const capitalOnly = kind === "capital" && under === undefined;
  if (pays === undefined) return { kind, capitalOnly };
  const names = [
    ...pays.teams.map(teamName),
    ...pays.posts.map((id) => idName("post", id)),
    ...pays.lines.map((id) => idName("line", id)),
    ...pays.tags.map(({ key, value }) => (key === undefined ? valueName(value) : tagName(key, value))),
  ];
  return { kind, capitalOnly, names: [...new Set(names)].sort() };
}

/** Every name that a ring-fence may name a cost by. */
export const namesOfCost = ({ of, id, team, tags }: CostUnit): readonly string[] => [
  ...(team === undefined ? [] : [teamName(team)]),
  idName(of, id),
  ...Object.entries(tags).flatMap(([key, value]) => [valueName(value), tagName(key, value)]),
];

const teamName = (team: string): string => `team ${team}`;
const idName = (kindOfRecord: CostUnit["of"], id: string): string => `${kindOfRecord} ${id}`;
const valueName = (value: string): string => `value ${value}`;
const tagName = (key: string, value: string): string => `tag ${JSON.stringify([key, value])}`;
