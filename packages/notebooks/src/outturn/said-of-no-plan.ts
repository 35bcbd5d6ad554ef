import { html } from "htl";
import { refusal } from "../desk/issue-list.ts";
import { takeSettings } from "../paper-tab/index.ts";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";
import type { NoPlan } from "../work/no-plan.ts";
import type { Notices } from "./notices.ts";

const WHAT: { readonly [holds in NoPlan["holds"]]: readonly [what: string, mend: string] } = {
  settings: [
    "how a council writes its papers, and answers to their questions",
    "The tab Paper takes it. What was typed there is replaced.",
  ],
  claims: ["what a paper claims", "The command “outturn claims” holds it to a plan."],
  changes: [
    "changes to a plan",
    "A command such as “outturn compare” takes it after --changes; here, the tab Compare makes scenarios.",
  ],
};

/** Says what a file holds that is no plan; settings of papers can be taken from here. */
export function sayNoPlan(desk: Desk, notices: Notices, name: string, found: NoPlan): void {
  const [what, mend] = WHAT[found.holds];
  const said = refusal(`${name} is no plan: it holds ${what}.`, mend);
  if (found.holds !== "settings") {
    notices.say(said);
    return;
  }
  const take = button("Use it on the tab Paper", () => {
    takeSettings(desk, found.written);
    notices.clear();
    desk.open("paper");
  });
  notices.say(said, html`<div>${take}</div>`);
}
