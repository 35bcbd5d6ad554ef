import { monthOf } from "../../calendar/index.ts";
import type { CaseloadForecast, CaseloadMonth } from "./caseload.ts";
import { decimal } from "./decimal.ts";

/** Caseloads as the JSON that other programs may rely on: cases and FTE as decimal texts, needs as whole numbers, by month. */
export const caseloadJson = (forecasts: readonly CaseloadForecast[]) =>
  Object.fromEntries(
    forecasts.map(({ caseload, months }) => [
      caseload.id,
      {
        title: caseload.title,
        worker: caseload.worker,
        target: { cases: decimal(caseload.target.cases, 2), source: caseload.target.source.title },
        months: Object.fromEntries(months.map((inMonth) => [monthOf(inMonth.month), monthJson(inMonth)])),
      },
    ]),
  );

const monthJson = (inMonth: CaseloadMonth) => ({
  cases: decimal(inMonth.cases, 2),
  workers: fteText(inMonth.workers),
  newlyQualified: fteText(inMonth.newlyQualified),
  agency: fteText(inMonth.agency),
  managers: fteText(inMonth.managers),
  caseload: inMonth.caseload === undefined ? null : decimal(inMonth.caseload, 2),
  met: inMonth.isMet,
  workersNeeded: inMonth.workersNeeded,
  postsNeeded: inMonth.postsNeeded,
  ...(inMonth.managersNeeded !== undefined && { managersNeeded: inMonth.managersNeeded }),
});

const fteText = (fte: number): string => decimal(fte, 4);
