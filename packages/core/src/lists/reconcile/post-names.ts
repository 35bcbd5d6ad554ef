import type { ListRow } from "../list.ts";
import type { PostNames } from "./reconciliation.ts";

/** What a row's post is called by. */
export function namesOf({ postNumber, title, team, grade }: ListRow): PostNames {
  return {
    ...(postNumber !== undefined && { postNumber }),
    ...(title !== undefined && { title }),
    ...(team !== undefined && { team }),
    ...(grade !== undefined && { grade }),
  };
}

/** What rows have in common of their names. */
export function namesInCommon(rows: readonly ListRow[]): PostNames {
  const [first = {}, ...others] = rows.map(namesOf);
  const kept = Object.entries(first).filter(([name, text]) =>
    others.every((each) => each[name as keyof PostNames] === text),
  );
  return Object.fromEntries(kept);
}

/** In order of team, title, grade and post number, what lacks one after what has it. */
export function inOrder(first: PostNames, second: PostNames): number {
  for (const name of ["team", "title", "grade", "postNumber"] as const) {
    const [before, after] = [first[name], second[name]];
    if (before === after) continue;
    if (before === undefined || after === undefined) return before === undefined ? 1 : -1;
    return before < after ? -1 : 1;
  }
  return 0;
}
