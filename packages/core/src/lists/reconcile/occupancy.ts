import type { Fte } from "../../money/index.ts";
import type { ListRow } from "../list.ts";
import type { Matching } from "./match-rows.ts";
import { inOrder, namesInCommon } from "./post-names.ts";
import type { PostOccupancy } from "./reconciliation.ts";
import { fteOfRows } from "./row-fte.ts";

/** Posts with their rows, so that agency workers can be set against them. */
export interface PostWithRows {
  readonly post: PostOccupancy;
  readonly rows: readonly ListRow[];
}

/** Who is in each post, as payroll has it. */
export function occupiedByPayroll({ matched, onlyFirst }: Matching, saysVacancies: boolean): readonly PostWithRows[] {
  const filled = matched.map(({ by, first, second }) => ({ rows: first, people: second, by }));
  const empty = onlyFirst.map((rows) => ({ rows, people: [], by: undefined }));
  return [...filled, ...empty]
    .map(({ rows, people, by }) => ({
      rows,
      post: { ...occupancy(rows, fteOfRows(people), saysVacancies), people: people.length, ...(by && { by }) },
    }))
    .sort(byNames);
}

/** Who is in each post, as the establishment itself has it. */
export function occupiedAsListed(rows: readonly ListRow[]): readonly PostWithRows[] {
  return rows
    .map((row) => {
      const occupied = row.vacant ? (0 as Fte) : fteOfRows([row]);
      const by = row.vacant ? {} : { by: "the establishment" as const };
      return { rows: [row], post: { ...occupancy([row], occupied, true), people: 0, ...by } };
    })
    .sort(byNames);
}

const byNames = ({ post: first }: PostWithRows, { post: second }: PostWithRows): number =>
  inOrder(first, second) || first.fte - second.fte || first.occupied - second.occupied || first.posts - second.posts;

function occupancy(rows: readonly ListRow[], occupied: Fte, saysVacancies: boolean) {
  const fte = fteOfRows(rows);
  return {
    ...namesInCommon(rows),
    posts: rows.reduce((sum, { count }) => sum + count, 0),
    places: rows.map(({ place }) => place),
    fte,
    occupied,
    vacant: Math.max(0, fte - occupied) as Fte,
    above: Math.max(0, occupied - fte) as Fte,
    ...(saysVacancies && { saidVacant: rows.every(({ vacant }) => vacant) }),
  };
}
