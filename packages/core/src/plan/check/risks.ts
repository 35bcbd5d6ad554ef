import { doubleId, type IssueReport, selectsNothing, unknownAgencyRate, unknownLine } from "../../issues/index.ts";
import type { Change, Selection } from "../model/change.ts";
import type { Risk } from "../model/risk.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { keysOf, namesOf } from "./names.ts";
import { recordsIn, selectionInWords } from "./records.ts";

/** No risk is named twice, and what risks select, charge or are held in is there. */
export function checkRisks(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  const records = recordsIn(planDraft);
  const agencyRates = keysOf(() => planDraft.agencyRates);
  const seenIds = new Map<string, number>();
  const checkSelection = (selection: Selection | undefined, planPath: readonly (string | number)[]): void => {
    if (selection && !records.have(selection))
      issueReport([...planPath, "where"], selectsNothing(selectionInWords(selection), records.near(selection)));
  };
  eachRead(planDraft.risks, (risk, riskIndex) => {
    const place = ["risks", riskIndex];
    const checkAgency = (rate: string, planPath: readonly (string | number)[]): void => {
      if (!agencyRates.has(rate)) issueReport([...place, ...planPath], unknownAgencyRate(rate, agencyRates.names));
    };
    ifRead(() => {
      const before = seenIds.get(readValue(risk.id));
      if (before !== undefined) issueReport([...place, "id"], doubleId(risk.id, `risks[${before}]`));
      else seenIds.set(risk.id, riskIndex);
    });
    ifRead(() => {
      const { contingency } = risk;
      const lines = names.ids("lines");
      if (contingency !== undefined && !lines.has(contingency))
        issueReport([...place, "contingency"], unknownLine(contingency, lines.names));
    });
    ifRead(() => checkSelection("where" in risk ? risk.where : undefined, place));
    ifRead(() => {
      if (risk.risk === "not-filled" && risk.instead !== "vacant")
        checkAgency(risk.instead.agency, ["instead", "agency"]);
      if (risk.risk === "agency-rate")
        eachRead(risk.rates ?? [], (rate, rateIndex) => checkAgency(rate, ["rates", rateIndex]));
    });
    eachChange(risk, (change, planPath) =>
      checkSelection("where" in change ? change.where : undefined, [...place, ...planPath]),
    );
  });
}

/** Each change of each outcome of an event. */
function eachChange(risk: Risk, look: (change: Change, planPath: readonly (string | number)[]) => void): void {
  if (risk.risk !== "event") return;
  eachRead(risk.outcomes, ({ changes }, outcomeIndex) =>
    eachRead(changes, (change, changeIndex) => look(change, ["outcomes", outcomeIndex, "changes", changeIndex])),
  );
}
