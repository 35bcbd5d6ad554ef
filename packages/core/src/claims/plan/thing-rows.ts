import { type Plan, toldApart } from "../../plan/index.ts";
import { addTo } from "../add-to.ts";
import type { CostRow } from "./cost-rows.ts";
import type { NamedThing } from "./names.ts";
import type { Missing } from "./readings.ts";

/** Finds the rows of a post, a line or a team; posts that are only counted have their cost in a line, which must be theirs alone. */
export function rowsOfThings(
  plan: Plan,
  costRows: readonly CostRow[],
): (namedThing: NamedThing) => readonly CostRow[] | Missing {
  const byThing = grouped(costRows, ({ of, recordIndex }) => `${of} ${recordIndex}`);
  const byTeam = grouped(costRows, ({ team }) => team);
  const lineOf = (postIndex: number): string | undefined => {
    const { pay } = plan.posts[postIndex]!;
    return pay.is === "in-line" ? pay.line : undefined;
  };
  const postsIn = grouped([...plan.posts.keys()], lineOf);
  const lines = new Map(plan.lines.map(({ id }, recordIndex) => [id, recordIndex]));
  return ({ is, recordIndex, id, called }) => {
    const ownCostRows = (is === "team" ? byTeam.get(id) : byThing.get(`${is} ${recordIndex}`)) ?? [];
    const posts = new Set(ownCostRows.flatMap((costRow) => (costRow.of === "post" ? [costRow.recordIndex] : [])));
    const foundCostRows = new Set(ownCostRows);
    for (const lineText of new Set([...posts].flatMap((postIndex) => lineOf(postIndex) ?? []))) {
      const otherValue = postsIn.get(lineText)?.find((postIndex) => !posts.has(postIndex));
      if (otherValue !== undefined)
        return {
          missing: `the cost of "${called}" is in a line with that of "${toldApart(plan).posts[otherValue]!.title}"`,
        };
      for (const costRow of byThing.get(`line ${lines.get(lineText)}`) ?? []) foundCostRows.add(costRow);
    }
    return [...foundCostRows];
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
