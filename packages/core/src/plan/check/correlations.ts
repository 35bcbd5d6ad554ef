import { correlatedTwice, doesNotApply, type IssueReport, unknownRisk } from "../../issues/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, readValue } from "../read/unread.ts";
import { namesIn } from "./names.ts";

/** Risks that go together are there, are two, and are said to go together once. */
export function checkCorrelations(planDraft: PlanDraft, issueReport: IssueReport): void {
  const risks = namesIn(
    () => planDraft.risks,
    ({ id }) => [id],
  );
  const seenPairs = new Map<string, number>();
  eachRead(planDraft.correlations, ({ between }, correlationIndex) => {
    const place = ["correlations", correlationIndex, "between"];
    for (const [side, id] of between.entries())
      if (!risks.has(readValue(id))) issueReport([...place, side], unknownRisk(id, risks.names));
    const [first, second] = between;
    if (first === second)
      issueReport(
        place,
        doesNotApply("between", "a risk goes together with itself whatever is said", "Name two risks."),
      );
    const pair = [first, second].sort().join(" ");
    const before = seenPairs.get(pair);
    if (before === undefined) seenPairs.set(pair, correlationIndex);
    else issueReport(place, correlatedTwice(first, second, `correlations[${before}]`));
  });
}
