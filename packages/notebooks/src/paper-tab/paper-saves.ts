import type { Report } from "@outturn/core/report";
import { writeDraftText } from "@outturn/core/yaml";
import { html } from "htl";
import { partFileName, saveFile } from "../save/save-file.ts";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";
import { keepPaper, settingsFor } from "./kept-paper.ts";
import { PAPER_FORMS, type PaperForm } from "./paper-files.ts";

/** The buttons that save the paper that is shown, and what was typed for it. */
export function paperSaves(desk: Desk, shown: () => Report | undefined): HTMLElement {
  const save = (form: PaperForm) => async (): Promise<void> => {
    const report = shown();
    if (report === undefined) return;
    const { type, write } = PAPER_FORMS[form];
    const written = (await write(report)) as string | Uint8Array<ArrayBuffer>;
    saveFile(partFileName(report.title, `paper ${report.status}`, form), new Blob([written], { type }), type);
    desk.say("The paper is saved.");
  };
  const saveSettings = (): void => {
    const text = writeDraftText(settingsFor(desk));
    saveFile(partFileName(desk.now.good.written.title, "paper settings", "yaml"), text, "application/yaml");
    keepPaper(desk, { isSaved: true });
    desk.say("The answers are saved.");
  };
  const forms = Object.entries(PAPER_FORMS) as [PaperForm, { readonly words: string }][];
  return html`<div class="govuk-button-group paper-saves">
    ${forms.map(([form, { words }]) => button(`Save as ${words}`, save(form)))}
    ${button("Save the answers and settings", saveSettings)}
  </div>`;
}
