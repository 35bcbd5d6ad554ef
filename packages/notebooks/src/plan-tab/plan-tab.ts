import { columnOfIssue, draftSheets, takesRows } from "@outturn/core/workbook";
import { element } from "../grid/index.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { columnKey } from "./cell-key.ts";
import { issueLinks } from "./issue-links.ts";
import { ownedSheets } from "./owned-sheets.ts";
import { planAnswer } from "./plan-answer.ts";
import { planCosts } from "./plan-costs.ts";
import { sheetChoice } from "./sheet-choice.ts";
import { type PlacedIssue, placedIssues } from "./sheet-issues.ts";
import { sheetPanel } from "./sheet-panel.ts";
import { tableOf } from "./tables.ts";

/** The tab of the plan itself: each of its tables, to be typed into, with what is wrong beside it. */
export const planTab: Tab = {
  id: "plan",
  title: "The plan",
  mount: (panel, desk) => {
    let placed = placedIssues(desk.now);
    let [readDraft, readIssues] = [desk.now.draft, desk.now.issues];
    const costs = planCosts(desk, () => show());
    const answer = element("p", { class: "answer-first" });
    const issues = issueLinks((issue) => follow(issue));
    const choice = sheetChoice((sheetName) => {
      openSheet(sheetName);
      main.panel.focus(undefined);
    });
    const place = element("div", { class: "plan-sheet" });
    const open = (sheetName: string) => {
      const options = { desk, costs, placed, follow: followOwner };
      const opened = sheetPanel({ ...options, sheetName, level: "h2" });
      const owned = ownedSheets(sheetName, desk, options);
      place.replaceChildren(opened.place, owned.place);
      return { sheetName, panel: opened, owned };
    };
    const openSheet = (sheetName: string): void => {
      if (sheetName === main.sheetName) return;
      main.panel.end();
      main.owned.end();
      desk.openSheet(sheetName);
      main = open(sheetName);
      show();
    };
    const followOwner = (sheetName: string, owner: string): void => {
      const row = tableOf(sheetName, desk.now.draft).rows.find(({ name }) => name === owner);
      main.owned.panelOf(sheetName)?.focus(row);
    };
    const follow = ({ issue, sheetName, row }: PlacedIssue): void => {
      if (sheetName === undefined) return;
      openSheet(draftSheets.find((sheet) => sheet.sheetName === sheetName)?.owner ?? sheetName);
      const target = sheetName === main.sheetName ? main.panel : main.owned.panelOf(sheetName);
      const column = row && columnOfIssue(tableOf(sheetName, desk.now.draft), row, issue.path);
      if (row === undefined && takesRows(sheetName, desk.now.draft)) target?.addRow();
      else target?.focus(row, column && columnKey(column));
    };
    const show = (): void => {
      const { draft, issues: found, isReading } = desk.now;
      if (draft !== readDraft || found !== readIssues) {
        placed = placedIssues(desk.now);
        [readDraft, readIssues] = [draft, found];
      }
      costs.follow();
      issues.show(placed, isReading);
      choice.show(draft, main.sheetName, faultCounts(placed));
      main.panel.show(placed);
      main.owned.show(placed);
      answer.textContent = planAnswer(desk.now, costs);
      tell(isReading);
    };
    /** Says what a change came to, once it is worked out. */
    let told = "";
    const tell = (isReading: boolean): void => {
      const words = placed.length > 0 ? issues.title() : (answer.textContent ?? "");
      if (isReading || (placed.length === 0 && costs.good !== desk.now.good) || words === told) return;
      if (told !== "") desk.say(words);
      told = words;
    };
    let main = open(desk.now.sheet ?? firstSheet(desk));
    panel.append(answer, issues.place, choice.place, place);
    show();
    const endListening = desk.subscribe(show);
    return () => {
      endListening();
      main.panel.end();
      main.owned.end();
      panel.replaceChildren();
    };
  },
};

/** The first of the sheets that say what is to be paid for, which has rows. */
function firstSheet({ now: { draft } }: Desk): string {
  const candidates = ["Posts", "Lines", "Funding", "Budget base"];
  return candidates.find((sheetName) => tableOf(sheetName, draft).rows.length > 0) ?? "Posts";
}

function faultCounts(placed: readonly PlacedIssue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheetName } of placed) {
    const shownOn = draftSheets.find((sheet) => sheet.sheetName === sheetName)?.owner ?? sheetName;
    if (shownOn !== undefined) counts.set(shownOn, (counts.get(shownOn) ?? 0) + 1);
  }
  return counts;
}
