import { doubleId, everyoneAway, type IssueReport, unknownKind } from "../../issues/index.ts";
import { MILLION } from "../../money/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { checkNamedCosts } from "./funding-names.ts";
import { namesIn, namesOf } from "./names.ts";

/** Each caseload has an id of its own, cases and posts that are there, and somebody to hold cases. */
export function checkCaseloads(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  const kinds = namesIn(
    () => planDraft.demand ?? [],
    ({ id }) => [id],
  );
  const seen = new Map<string, number>();
  eachRead(planDraft.caseloads, (caseload, caseloadIndex) => {
    const place = ["caseloads", caseloadIndex];
    ifRead(() => {
      const before = seen.get(readValue(caseload.id));
      if (before !== undefined) issueReport([...place, "id"], doubleId(caseload.id, `caseloads[${before}]`));
      else seen.set(caseload.id, caseloadIndex);
    });
    eachRead(caseload.cases, (kind, kindIndex) => {
      if (!kinds.has(readValue(kind))) issueReport([...place, "cases", kindIndex], unknownKind(kind, kinds.names));
    });
    for (const fieldKey of ["workers", "newlyQualified", "managers"] as const)
      ifRead(() => {
        const named = readValue(caseload[fieldKey]);
        if (named) checkNamedCosts(named, names, [...place, fieldKey], issueReport);
      });
    ifRead(() => {
      if (readValue(caseload.away) === MILLION) issueReport([...place, "away"], everyoneAway());
    });
  });
}
