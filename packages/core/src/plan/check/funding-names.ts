import { type IssueReport, type Path, unknownLine, unknownPost, unknownTag, unknownTeam } from "../../issues/index.ts";
import type { NamedCosts } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { type KnownNames, namesOf, type PlanNames } from "./names.ts";
import { tagText } from "./vacancy-factor.ts";

/** What a ring-fence names is there. */
export function checkFundingNames(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  eachRead(planDraft.funding, ({ pays }, sourceIndex) => {
    if (pays) checkNamedCosts(pays, names, ["funding", sourceIndex, "pays"], issueReport);
  });
}

/** Every cost that is named is there. */
export function checkNamedCosts(named: NamedCosts, names: PlanNames, planPath: Path, issueReport: IssueReport): void {
  const check = (key: "teams" | "posts" | "lines", knownNames: () => KnownNames, unknown: typeof unknownTeam): void => {
    ifRead(() =>
      eachRead(named[key], (name, itemIndex) => {
        if (!knownNames().has(name)) issueReport([...planPath, key, itemIndex], unknown(name, knownNames().names));
      }),
    );
  };
  check("teams", names.teams, unknownTeam);
  check("posts", () => names.ids("posts"), unknownPost);
  check("lines", () => names.ids("lines"), unknownLine);
  eachRead(named.tags, (tag, itemIndex) => {
    if (!names.hasTag(tag)) issueReport([...planPath, "tags", itemIndex], unknownTag(tagText(tag), names.tags()));
  });
}
