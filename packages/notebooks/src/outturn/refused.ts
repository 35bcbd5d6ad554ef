import { issueList } from "../desk/issue-list.ts";
import type { Desk } from "../state/desk.ts";
import type { Notices } from "./notices.ts";

/** Says why the scenario that was chosen last cannot be made. */
export function sayRefused(desk: Desk, notices: Notices): void {
  let said = desk.now.refused;
  desk.subscribe(() => {
    const { refused } = desk.now;
    if (refused === said) return;
    said = refused;
    if (refused.length > 0)
      notices.say(issueList("The scenario cannot be made. The plan is shown as before.", refused));
  });
}
