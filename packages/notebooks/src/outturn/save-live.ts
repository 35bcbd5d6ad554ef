import { html } from "htl";
import { issueList, refusal } from "../desk/issue-list.ts";
import { partFileName, saveFile } from "../save/save-file.ts";
import type { Desk } from "../state/desk.ts";
import type { Asker } from "../work/asker.ts";
import type { Notices } from "./notices.ts";
import { PLAN_FILE_KINDS } from "./plan-files.ts";

const NOT_SAVED = "The live workbook was not saved.";

/**
 * Offers the forecast that is shown as a workbook of formulas, which is worked out in the other thread. It is no copy of the plan: what is
 * unsaved stays so.
 */
export function liveSaver(desk: Desk, asker: Asker, notices: Notices): () => Promise<void> {
  return async () => {
    const { good, draft } = desk.now;
    if (good.draft !== draft)
      return notices.say(refusal(NOT_SAVED, "The plan has issues, or is still being worked out."));
    notices.say(html`<p class="govuk-body">The live workbook is being made.</p>`);
    const result = await asker.have("live", { do: "live", plan: good.plan });
    notices.clear();
    if (result === undefined) return;
    if (result.is === "issues") return notices.say(issueList(NOT_SAVED, result.issues));
    if (result.is === "refused") return notices.say(refusal(NOT_SAVED, result.why));
    const { type } = PLAN_FILE_KINDS.xlsx;
    saveFile(partFileName(good.plan.title, "live", "xlsx"), new Blob([result.bytes as Uint8Array<ArrayBuffer>]), type);
    desk.say("The live workbook is saved.");
  };
}
