import { type Plan, toldApart } from "../../plan/index.ts";
import { addTo } from "../add-to.ts";
import type { CostRow } from "./cost-rows.ts";
import type { Named } from "./names.ts";
import type { Missing } from "./readings.ts";

/** Finds the rows of a post, a line or a team; posts that are only counted have their cost in a line, which must be theirs alone. */
export function rowsOfThings(plan: Plan, rows: readonly CostRow[]): (named: Named) => readonly CostRow[] | Missing {
  const byThing = grouped(rows, ({ of, at }) => `${of} ${at}`);
  const byTeam = grouped(rows, ({ team }) => team);
  const lineOf = (post: number): string | undefined => {
    const { pay } = plan.posts[post]!;
    return pay.is === "in-line" ? pay.line : undefined;
  };
  const postsIn = grouped([...plan.posts.keys()], lineOf);
  const lines = new Map(plan.lines.map(({ id }, at) => [id, at]));
  return ({ is, at, id, called }) => {
    const own = (is === "team" ? byTeam.get(id) : byThing.get(`${is} ${at}`)) ?? [];
    const posts = new Set(own.flatMap((row) => (row.of === "post" ? [row.at] : [])));
    const found = new Set(own);
    for (const line of new Set([...posts].flatMap((post) => lineOf(post) ?? []))) {
      const other = postsIn.get(line)?.find((post) => !posts.has(post));
      if (other !== undefined)
        return {
          missing: `the cost of "${called}" is in a line with that of "${toldApart(plan).posts[other]!.title}"`,
        };
      for (const row of byThing.get(`line ${lines.get(line)}`) ?? []) found.add(row);
    }
    return [...found];
  };
}

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) addTo(groups, key, value);
  }
  return groups;
}
