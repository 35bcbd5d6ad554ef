import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, sum } from "./findings.ts";

/** Years in which all sources together do not reach the cost, and whether money of other years would. */
export function shortInYear(on: Findings): readonly Note[] {
  const total = on.funding.draws.total;
  const headroom = headroomOf(on);
  return total.years.flatMap(({ year, gap }) => {
    if (gap === 0) return [];
    const inAll = headroom >= 0 ? "The plan is funded in total, but " : "";
    const text = `${inAll}${year} is ${asPounds(gap)} short: its funding is less than its cost, with every source counted.`;
    return [{ code: "short-in-year", year, amount: gap, text }];
  });
}

/** What carrying money forward would mend: how much of it, out of how much that lapses before, and that it takes an approval. */
export function carryForwardNeeded(on: Findings): readonly Note[] {
  const { draws } = on.funding;
  if (!draws.total.years.some(({ gap }) => gap > 0)) return [];
  const funding = on.plan.funding.map((source) => ({ ...source, carryForward: "all" as const }));
  const carried = gapsWithAll({ ...on.plan, funding }, on.funding.costs);
  const lapsedIn = draws.total.years.map((_, at) => sum(draws.total.sources.map(({ years }) => years[at]!.lapsed)));
  return draws.total.years.flatMap(({ year, gap }, at) => {
    const needed = (gap - carried[at]!) as Pence;
    if (needed <= 0) return [];
    const lapsed = sum(lapsedIn.slice(0, at));
    const text =
      `${asPounds(needed)} would have to be carried forward into ${year}, out of ${asPounds(lapsed)} that lapses before it. ` +
      "Carrying forward is an approval, not arithmetic: nothing here says that it is given.";
    return [{ code: "carry-forward-needed", year, amount: needed, amounts: { available: lapsed }, text }];
  });
}

/** Funding of all years less cost of all years: a note, never a gap (C15). */
export function headroom(on: Findings): readonly Note[] {
  if (!isShort(on) || on.plan.funding.length === 0) return [];
  const amount = headroomOf(on);
  return [{ code: "headroom", amount, text: headroomInWords(amount) }];
}

function headroomInWords(amount: Pence): string {
  if (amount === 0) return "Over all years together, funding and cost are the same: there is no headroom.";
  if (amount < 0) return `Over all years together, cost exceeds funding by ${asPounds(-amount as Pence)}.`;
  return (
    `Over all years together, funding exceeds cost by ${asPounds(amount)}. ` +
    "That is headroom in total; each year must still be funded on its own."
  );
}

function headroomOf({ funding }: Findings): Pence {
  const available = sum(funding.draws.total.sources.flatMap((source) => source.years.map((year) => year.available)));
  return (available - sum(funding.cost)) as Pence;
}
