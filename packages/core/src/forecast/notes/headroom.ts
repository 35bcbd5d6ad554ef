import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, POUND, sum } from "./findings.ts";

/** Funding of all years less cost of all years: a note, never a gap (C15). */
export function headroom(on: Findings): readonly Note[] {
  if (!isShort(on) || on.plan.funding.length === 0) return [];
  const available = sum(availableOf(on).flat());
  const amount = (available - sum(on.funding.cost)) as Pence;
  return [{ code: "headroom", amount, text: headroomInWords(amount, on) }];
}

function headroomInWords(amount: Pence, { years }: Findings): string {
  const only = years.length === 1 ? years[0] : undefined;
  const when = only === undefined ? "Over all years together" : `In ${only}`;
  if (Math.abs(amount) < POUND) return `${when}, funding and cost are the same: there is no headroom.`;
  if (amount < 0) return `${when}, cost exceeds funding by ${asPounds(-amount as Pence)}.`;
  const rest =
    only === undefined
      ? "That is headroom in total; each year must still be funded on its own."
      : "That is headroom in total; what is short is short of money that may pay it.";
  return `${when}, funding exceeds cost by ${asPounds(amount)}. ${rest}`;
}

/** Whether the money of all years would pay for the cost of all years, each source only for what it may pay. */
export function isFundedInTotal(on: Findings): boolean {
  const { years, plan, funding } = on;
  const year = years[0]!;
  if (years.length === 1) return false;
  const available = availableOf(on);
  const sources = plan.funding.map(({ ceiling: _, broughtForward: __, ...source }, n) => ({
    ...source,
    dependsOn: [],
    perYear: [{ year, amount: sum(available[n]!) }],
  }));
  const costs = funding.costs.map((unit) => ({ ...unit, byYear: [sum(unit.byYear)] }));
  const inOneYear = { years: { from: year, to: year }, lines: [], savings: [], funding: sources };
  return gapsWithAll(inOneYear, costs)[0]! < POUND;
}

/** What each source has of its own in each year, in the first with what is brought forward into it. */
const availableOf = ({ funding }: Findings): readonly (readonly Pence[])[] =>
  funding.draws.total.sources.map(({ years }) =>
    years.map(({ available, carriedIn }, at) => (at === 0 ? available + carriedIn : available) as Pence),
  );
