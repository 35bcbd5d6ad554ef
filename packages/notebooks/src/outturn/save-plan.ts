import { PlanError } from "@outturn/core";
import { issueList, refusal } from "../desk/issue-list.ts";
import { saveFile } from "../save/save-file.ts";
import type { DeskStore } from "../state/store.ts";
import type { Notices } from "./notices.ts";
import { type PlanFileKind, planFile, planFileName } from "./plan-files.ts";

/** Offers the plan on the desk as a file, and notes that it is in one. A workbook is refused to a plan with issues. */
export function planSaver(desk: DeskStore, notices: Notices): (kind: PlanFileKind) => Promise<boolean> {
  return async (kind) => {
    const { now } = desk;
    if (kind === "xlsx" && now.good.draft !== now.draft) {
      notices.say(
        refusal(
          "The plan was not saved as a workbook.",
          "It has issues, or is still being worked out. A text (YAML) holds it as it is.",
        ),
      );
      return false;
    }
    try {
      saveFile(planFileName(now, kind), await planFile(now, kind), "");
      desk.noteSaved(now.draft);
      return true;
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      notices.say(issueList("A workbook cannot hold this plan.", error.issues));
      return false;
    }
  };
}
