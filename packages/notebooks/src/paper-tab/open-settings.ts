import { PlanError } from "@outturn/core";
import type { PaperSettingsSpec } from "@outturn/core/report";
import { readDraftBytes, readPaperSettingsBytes } from "@outturn/core/yaml";
import { html } from "htl";
import { issueList } from "../desk/issue-list.ts";
import type { Desk } from "../state/desk.ts";
import { fileButton } from "./file-button.ts";
import { type Answers, keepAnswers, keepPaper } from "./kept-paper.ts";

/** Takes settings that were read of a file, and its answers, in the place of what was typed. */
export function takeSettings(desk: Desk, { answers, ...settings }: PaperSettingsSpec): void {
  keepAnswers(desk, (answers ?? {}) as Answers);
  keepPaper(desk, { settings, isSaved: true });
}

/** Opens a file of settings, as the command takes it: how the council writes, and the answers to questions. */
export function settingsOpener(desk: Desk, changed: () => void): HTMLElement {
  const wrong = html`<div></div>`;
  const open = fileButton("Open answers and settings", ".yaml,.yml,.json", (name, bytes) => {
    try {
      readPaperSettingsBytes(bytes, name);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return wrong.replaceChildren(issueList("The settings were not opened.", error.issues));
    }
    wrong.replaceChildren();
    takeSettings(desk, readDraftBytes(bytes, name).draft as PaperSettingsSpec);
    changed();
  });
  return html`<div class="paper-settings">${open}${wrong}</div>`;
}
