import { yearsFrom } from "../../calendar/index.ts";
import { type IssueReport, minimumAboveOpening, reserveOverdrawn, yearOutsidePlan } from "../../issues/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { sumsIn } from "../model/budget/budget-years.ts";
import type { FundingReserve, FundingSource } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";

/** A reserve's sums stand in years of the plan, it opens with its minimum at least, and its planned uses leave that in it. */
export function checkReserves(planDraft: PlanDraft, issueReport: IssueReport): void {
  eachRead(planDraft.funding, ({ id, reserve }, sourceIndex) => {
    if (reserve === undefined) return;
    ifRead(() => checkReserve(id, reserve, planDraft, sourceIndex, issueReport));
  });
}

function checkReserve(
  id: FundingSource["id"],
  { opening, in: into, out, minimum }: FundingReserve,
  planDraft: PlanDraft,
  sourceIndex: number,
  issueReport: IssueReport,
): void {
  const planPath = ["funding", sourceIndex];
  ifRead(() => {
    if (minimum > opening)
      issueReport([...planPath, "minimum"], minimumAboveOpening(asPounds(minimum), asPounds(opening)));
  });
  const { from, to } = planDraft.years;
  let isInside = true;
  for (const key of ["in", "out"] as const)
    ifRead(() =>
      eachRead(key === "in" ? into : out, ({ year }) => {
        if (year >= from && year <= to) return;
        isInside = false;
        issueReport([...planPath, key, year], yearOutsidePlan(year, from, to), "key");
      }),
    );
  if (!isInside || minimum > opening) return;
  const financialYears = yearsFrom(from, to);
  const [sumsPutIn, sumsUsed] = [sumsIn(into, financialYears), sumsIn(out, financialYears)];
  let balance: number = opening;
  financialYears.forEach((year, yearIndex) => {
    const heldAmount = balance + sumsPutIn[yearIndex]! - minimum;
    balance += sumsPutIn[yearIndex]! - sumsUsed[yearIndex]!;
    if (sumsUsed[yearIndex]! > 0 && balance < minimum) {
      const above = `${asPounds(Math.max(0, heldAmount) as Pence)}${minimum > 0 ? ` above its minimum of ${asPounds(minimum)}` : ""}`;
      issueReport([...planPath, "out", year], reserveOverdrawn(id, year, asPounds(sumsUsed[yearIndex]!), above));
    }
  });
}
