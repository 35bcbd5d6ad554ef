import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { byId, reserveToUse, wholeSources } from "../../plan/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, POUND, totalPence } from "./findings.ts";

/** Funding of all years less cost of all years: a note, never a gap (C15). */
export function headroom(findings: Findings): readonly Note[] {
  if (!isShort(findings) || findings.plan.funding.length === 0) return [];
  const whole = new Set(wholeSources(findings.plan.funding).map(({ id }) => id));
  const available = totalPence(
    availableOf(findings).flatMap((amounts, sourceIndex) =>
      whole.has(findings.funding.byLevel.total.sources[sourceIndex]!.source) ? amounts : [],
    ),
  );
  const amount = (available - totalPence(findings.funding.cost)) as Pence;
  return [{ code: "headroom", amount, text: headroomInWords(amount, findings) }];
}

function headroomInWords(amount: Pence, findings: Findings): string {
  const { years } = findings;
  const onlyYear = years.length === 1 ? years[0] : undefined;
  const timingWords = onlyYear === undefined ? "Over all years together" : `In ${onlyYear}`;
  if (Math.abs(amount) < POUND) return `${timingWords}, funding and cost are the same: there is no headroom.`;
  if (amount < 0) return `${timingWords}, cost exceeds funding by ${asPounds(-amount as Pence)}.`;
  return `${timingWords}, funding exceeds cost by ${asPounds(amount)}. That is headroom in total; ${whyStillShort(findings)}.`;
}

function whyStillShort(findings: Findings): string {
  if (findings.years.length === 1) return "what is short is short of money that may pay it";
  const ownYears = "each year must still be funded on its own";
  return isFundedInTotal(findings)
    ? ownYears
    : `what is left of it may not be spent on all that is unpaid, and ${ownYears}`;
}

/** Whether the money of all years would pay for the cost of all years, each source only for what it may pay. */
export function isFundedInTotal(findings: Findings): boolean {
  const { years, plan, funding } = findings;
  const year = years[0]!;
  if (years.length === 1) return false;
  const available = availableOf(findings);
  const positions = new Map(funding.byLevel.total.sources.map(({ source }, sourceIndex) => [source, sourceIndex]));
  const sources = plan.funding.map(({ ceiling: _, broughtForward: __, reserve: ___, ...source }) => ({
    ...source,
    dependsOn: [],
    perYear: [{ year, amount: totalPence(available[positions.get(source.id)!]!) }],
  }));
  const costs = funding.parts.map((unit) => ({ ...unit, byYear: [totalPence(unit.byYear)] }));
  const inOneYear = { years: { from: year, to: year }, lines: [], savings: [], funding: sources };
  return gapsWithAll(inOneYear, costs)[0]! < POUND;
}

/** What each source has of its own in each year, in the first with what is brought forward into it; a reserve what may be drawn of it. */
const availableOf = ({ plan, years: allYears, funding }: Findings): readonly (readonly Pence[])[] =>
  funding.byLevel.total.sources.map(({ source, years }) => {
    const reserve = byId(plan.funding, source)?.reserve;
    if (reserve) return [reserveToUse(reserve, allYears)];
    return years.map(
      ({ available, carriedIn }, yearIndex) => (yearIndex === 0 ? available + carriedIn : available) as Pence,
    );
  });
