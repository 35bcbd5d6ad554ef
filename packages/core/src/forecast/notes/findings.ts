import type { FinancialYear } from "../../calendar/index.ts";
import type { Funding } from "../../funding/index.ts";
import type { Ledger } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId, type Change, type Plan, toldApart } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { CostSummary } from "../cost-summary.ts";
import type { RateUsed } from "../rates-used.ts";

/** What a finding is made from: everything a forecast holds but its notes. */
export interface Findings {
  readonly plan: Plan;
  readonly years: readonly FinancialYear[];
  readonly timeline: Timeline;
  readonly ledger: Ledger;
  readonly cost: CostSummary;
  readonly funding: Funding;
  readonly ratesUsed: readonly RateUsed[];
}

/** The same of a plan whose records are named so that they can be told apart. */
export function namedApart(findings: Findings): Findings {
  const plan = toldApart(findings.plan);
  return plan === findings.plan ? findings : { ...findings, plan, timeline: { ...findings.timeline, plan } };
}

/** Every change that the plan may be put to: of its scenarios, and of both ends of its ranges. */
export const changesOf = ({ scenarios, ranges = [] }: Plan): readonly Change[] => [
  ...scenarios.flatMap(({ changes }) => changes),
  ...ranges.flatMap(({ low, high }) => [low, high]),
];

/** Whether any year has a gap at some level: where none has, what money is left over is no finding. */
export const isShort = ({ funding }: Findings): boolean =>
  Object.values(funding.byLevel).some((draw) => draw.years.some((year) => year.gap >= POUND));

/** Whether a source is within a larger one: what it leaves is left of that one's money. */
export const isPart = ({ funding }: Pick<Plan, "funding">, source: string): boolean =>
  byId(funding, source)?.within !== undefined;

/** A gap under a pound is none (Outturn convention C21): roundings make it. The data keep its pennies. */
export const POUND = 100;

/** Pence added up. */
export const totalPence = (amounts: readonly Pence[]): Pence =>
  amounts.reduce((total, amount) => total + amount, 0) as Pence;

/** A source, saving, line or post as sentences name it. */
export const titleById = (
  records: readonly { readonly id: string; readonly title: string }[],
  recordId: string,
): string => byId(records, recordId)?.title ?? recordId;
