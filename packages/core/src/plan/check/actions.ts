import {
  actionsShareAboveWhole,
  doubleId,
  heldAt,
  type IssueReport,
  recommendationWithoutAction,
  sharesNotWhole,
  unknownRecommendation,
  unknownStatus,
} from "../../issues/index.ts";
import { asPercent, MILLION } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import { namesOfCost, namesPaid } from "../model/cost-names.ts";
import type { PlannedAction } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { checkNamedCosts } from "./funding-names.ts";
import { namesIn, namesOf } from "./names.ts";

/** Each action has a status and recommendations that are there, each recommendation an action, and no cost is shared more than whole. */
export function checkActions(planDraft: PlanDraft, issueReport: IssueReport): void {
  const { statusCodes, recommendations, actions } = planDraft;
  const idOf = ({ id }: { readonly id: string }): string => id;
  checkOnce("statusCodes", statusCodes, "code", ({ code }) => code, issueReport);
  checkOnce("recommendations", recommendations, "id", idOf, issueReport);
  checkOnce("actions", actions, "id", idOf, issueReport);
  const codes = namesIn(
    () => statusCodes,
    ({ code }) => [code],
  );
  const recommendationIds = namesIn(
    () => recommendations,
    ({ id }) => [id],
  );
  const names = namesOf(planDraft);
  eachRead(actions, (planned, actionIndex) => {
    const place = ["actions", actionIndex];
    ifRead(() => {
      if (!codes.has(readValue(planned.status)))
        issueReport([...place, "status"], unknownStatus(planned.status, codes.names));
    });
    eachRead(planned.recommendations, ({ id }, shareIndex) => {
      if (!recommendationIds.has(readValue(id)))
        issueReport(
          placeOfShare(planDraft, actionIndex, shareIndex),
          unknownRecommendation(id, recommendationIds.names),
        );
    });
    ifRead(() => {
      const whole = planned.recommendations.reduce((total, { share }) => total + readValue(share), 0);
      if (planned.recommendations.length > 0 && whole !== MILLION)
        issueReport([...place, "recommendation"], sharesNotWhole(planned.id, asPercent(whole)));
    });
    ifRead(() => {
      if (typeof planned.costs === "object") checkNamedCosts(planned.costs, names, [...place, "costs"], issueReport);
    });
  });
  const withAction = namesIn(
    () => actions,
    (planned) => planned.recommendations.map(({ id }) => readValue(id)),
  );
  eachRead(recommendations, ({ id }, position) => {
    if (!withAction.has(id)) issueReport(["recommendations", position], recommendationWithoutAction(id));
  });
  ifRead(() => checkShared(planDraft, issueReport));
}

/** Where an action names a recommendation: by itself, or in a list. */
function placeOfShare({ raw }: PlanDraft, actionIndex: number, shareIndex: number): readonly (string | number)[] {
  const written = heldAt(heldAt(heldAt(raw, "actions"), actionIndex), "recommendation");
  const place = ["actions", actionIndex, "recommendation"];
  return Array.isArray(written) ? [...place, shareIndex, "id"] : place;
}

function checkOnce<Entry>(
  sectionName: string,
  entries: readonly Entry[],
  fieldKey: string,
  nameOf: (entry: Entry) => string,
  issueReport: IssueReport,
): void {
  const seen = new Map<string, number>();
  eachRead(entries, (entry, position) => {
    const name = readValue(nameOf(entry));
    const before = seen.get(name);
    if (before === undefined) seen.set(name, position);
    else issueReport([sectionName, position, fieldKey], doubleId(name, `${sectionName}[${before}]`));
  });
}

/** The shares of each post and line that actions have are at most all of it. */
function checkShared(planDraft: PlanDraft, issueReport: IssueReport): void {
  const named = planDraft.actions.flatMap((planned, actionIndex) => {
    const costs = readValue(planned.costs);
    return typeof costs === "object" ? [{ planned, actionIndex, names: new Set(namesPaid(costs)), costs }] : [];
  });
  if (named.length < 2) return;
  const said = new Set<PlannedAction>();
  for (const [kindOfRecord, records] of [
    ["post", planDraft.posts],
    ["line", planDraft.lines],
  ] as const)
    eachRead<{ readonly id: string; readonly team?: string; readonly tags: { readonly [key: string]: string } }>(
      records,
      ({ id, team, tags }) => {
        const ownNames = namesOfCost({ of: kindOfRecord, id, tags, ...(team !== undefined && { team }) });
        const sharing = named.filter(({ names }) => ownNames.some((name) => names.has(name)));
        const whole = sharing.reduce((total, { costs }) => total + readValue(costs.share), 0);
        const last = sharing.at(-1);
        if (whole <= MILLION || last === undefined || said.has(last.planned)) return;
        said.add(last.planned);
        const ids = listed(sharing.map(({ planned }) => planned.id));
        issueReport(["actions", last.actionIndex, "costs"], actionsShareAboveWhole(id, ids, asPercent(whole)));
      },
    );
}
