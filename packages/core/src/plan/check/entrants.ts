import { chooseOne, entrantsSharesNotWhole, entrantsTwice, type IssueReport, unknownKind } from "../../issues/index.ts";
import { asPercent, MILLION } from "../../money/index.ts";
import { byId } from "../model/by-id.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, readValue } from "../read/unread.ts";

const GROWTH = ["growth", "a share of entrants"];
const IN = ["in", "a share of entrants"];

/** The shares of those who come are all of them, each of a kind that is there, and that has no others who come in. */
export function checkEntrants({ entrants, kindsStated }: PlanDraft, issueReport: IssueReport): void {
  const kinds = kindsStated.map(readValue);
  const knownNames = kinds.map(({ id }) => readValue(id));
  const taken = new Map<string, string>();
  eachRead(entrants, ({ id, shares }, position) => {
    const whole = shares.reduce((total, { share }) => total + readValue(share), 0);
    if (whole !== MILLION) issueReport(["entrants", position, "shares"], entrantsSharesNotWhole(id, asPercent(whole)));
    for (const [shareIndex, { kind: kindId }] of shares.entries()) {
      const planPath = ["entrants", position, "shares", shareIndex, "kind"];
      const before = taken.get(kindId);
      taken.set(kindId, id);
      const kind = byId(kinds, kindId);
      if (kind === undefined) issueReport(planPath, unknownKind(kindId, knownNames));
      else if (before !== undefined) issueReport(planPath, entrantsTwice(kindId, before));
      else if (kind.growth !== undefined)
        issueReport(planPath, chooseOne(`How the number of ${kindId} changes`, GROWTH, GROWTH));
      else if (kind.in.perMonth !== 0 || kind.in.dated.length > 0)
        issueReport(planPath, chooseOne(`Who comes into ${kindId}`, IN, IN));
    }
  });
}
