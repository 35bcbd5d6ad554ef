import {
  doubleId,
  type IssueReport,
  selectsNothing,
  unknownAgencyRate,
  unknownLine,
  unknownRange,
} from "../../issues/index.ts";
import type { Change, Selection } from "../model/change.ts";
import type { Risk } from "../model/risk.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { keysOf, namesIn, namesOf } from "./names.ts";
import { recordsIn, selectionInWords } from "./records.ts";

/** No risk is named twice, and what risks select, charge or are held in is there. */
export function checkRisks(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  const records = recordsIn(planDraft);
  const agencyRates = keysOf(() => planDraft.agencyRates);
  const ranges = namesIn(
    () => planDraft.ranges,
    ({ id }) => [id],
  );
  const seenIds = new Map<string, number>();
  const checkSelection = (selection: Selection | undefined, planPath: readonly (string | number)[]): void => {
    if (selection && !records.have(selection))
      issueReport([...planPath, "where"], selectsNothing(selectionInWords(selection), records.near(selection)));
  };
  eachRead(planDraft.risks, (plannedRisk, riskIndex) => {
    const place = ["risks", riskIndex];
    const checkAgency = (agencyRateName: string, planPath: readonly (string | number)[]): void => {
      if (!agencyRates.has(agencyRateName))
        issueReport([...place, ...planPath], unknownAgencyRate(agencyRateName, agencyRates.names));
    };
    ifRead(() => {
      const before = seenIds.get(readValue(plannedRisk.id));
      if (before !== undefined) issueReport([...place, "id"], doubleId(plannedRisk.id, `risks[${before}]`));
      else seenIds.set(plannedRisk.id, riskIndex);
    });
    ifRead(() => {
      const { contingency } = plannedRisk;
      const lines = names.ids("lines");
      if (contingency !== undefined && !lines.has(contingency))
        issueReport([...place, "contingency"], unknownLine(contingency, lines.names));
    });
    ifRead(() => checkSelection("where" in plannedRisk ? plannedRisk.where : undefined, place));
    ifRead(() => {
      if (plannedRisk.risk === "not-filled" && plannedRisk.instead !== "vacant")
        checkAgency(plannedRisk.instead.agency, ["instead", "agency"]);
      if (plannedRisk.risk === "range" && !ranges.has(readValue(plannedRisk.range)))
        issueReport([...place, "range"], unknownRange(plannedRisk.range, ranges.names));
      if (plannedRisk.risk === "agency-rate")
        eachRead(plannedRisk.rates ?? [], (agencyRateName, rateIndex) =>
          checkAgency(agencyRateName, ["rates", rateIndex]),
        );
    });
    eachChange(plannedRisk, (change, planPath) =>
      checkSelection("where" in change ? change.where : undefined, [...place, ...planPath]),
    );
  });
}

/** Each change of each outcome of an event. */
function eachChange(plannedRisk: Risk, look: (change: Change, planPath: readonly (string | number)[]) => void): void {
  if (plannedRisk.risk !== "event") return;
  eachRead(plannedRisk.outcomes, ({ changes }, outcomeIndex) =>
    eachRead(changes, (change, changeIndex) => look(change, ["outcomes", outcomeIndex, "changes", changeIndex])),
  );
}
