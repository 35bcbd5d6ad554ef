import { circularPools, type IssueReport, poolOfAnotherKind, unknownSource } from "../../issues/index.ts";
import type { FundingSource } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { namesOf } from "./names.ts";
import { circles } from "./rests-on.ts";

/** A source is a part of one that is there, of its own kind, and none is within itself. */
export function checkPools(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft).ids("funding");
  const sources = new Map<string, FundingSource>();
  const positions = new Map<string, number>();
  const inside = new Map<string, string[]>();
  eachRead(planDraft.funding, (source, sourceIndex) => {
    sources.set(source.id, source);
    positions.set(source.id, sourceIndex);
    inside.set(source.id, source.within === undefined ? [] : [readValue(source.within)]);
  });
  eachRead(planDraft.funding, ({ within, kind }, sourceIndex) => {
    if (within === undefined) return;
    const planPath = ["funding", sourceIndex, "within"];
    if (!names.has(within)) {
      issueReport(planPath, unknownSource(within, names.names));
      return;
    }
    ifRead(() => {
      const pool = sources.get(within)!;
      if (pool.reserve !== undefined) issueReport(planPath, poolOfAnotherKind(kind, pool.title, "reserve"));
      else if (readValue(pool.kind) !== readValue(kind))
        issueReport(planPath, poolOfAnotherKind(kind, pool.title, pool.kind));
    });
  });
  for (const round of circles(inside))
    issueReport(["funding", positions.get(round.names[0]!)!, "within"], circularPools(round));
}
