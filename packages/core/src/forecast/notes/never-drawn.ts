import type { SourceDraw } from "../../funding/index.ts";
import { byId } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Sources that pay for nothing in any year, whichever money is counted, where no rule that kept them from it is told already. */
export function neverDrawn({ plan, funding }: Findings): readonly Note[] {
  const { total } = funding.draws;
  const refused = new Set(total.refusals.map(({ source }) => source));
  const drawn = new Set(
    Object.values(funding.draws).flatMap(({ sources }) =>
      sources.filter(({ years }) => years.some(({ applied }) => applied > 0)).map(({ source }) => source),
    ),
  );
  return total.sources.flatMap((one, place) => {
    const { source: id } = one;
    if (drawn.has(id) || refused.has(id)) return [];
    const text = `${byId(plan.funding, id)!.title} is not drawn in any year: ${whyNot(one, place, funding)}.`;
    return [{ code: "never-drawn", of: id, text }];
  });
}

function whyNot({ years }: SourceDraw, place: number, { ground, payers, income }: Findings["funding"]): string {
  if (years.every(({ given, carriedIn }) => given + carriedIn === 0)) return "it has no money in the plan's years";
  if (years.every(({ available, carriedIn }) => available + carriedIn === 0))
    return "what its money depends on takes off all of it";
  const { lists, fences } = ground.reach;
  const { first, afterwards } = fences[payers[place]!.inReach]!;
  const isThere = years.some(
    ({ available, carriedIn }, at) =>
      available + carriedIn > 0 &&
      [...first, ...afterwards].some((list) => lists[list]!.some((cost) => ground.demand[at]![cost]! > 0)),
  );
  if (!isThere) return "there is no cost that it may pay in a year in which it has money";
  const before = [income.some((sum) => sum > 0) && "income", place > 0 && "the sources before it"];
  const those = before.filter((one) => one !== false);
  return `${listed(those)} ${those.join() === "income" ? "meets" : "meet"} all that it may pay`;
}
