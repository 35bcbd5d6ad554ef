import { html } from "htl";
import { hasUnsavedWords } from "../paper-tab/index.ts";
import type { DeskStore } from "../state/store.ts";

/** Asks before unsaved work goes: when the page is closed, by the browser's own words; when another plan is opened, by these. */
export function leaving(desk: DeskStore, save: () => Promise<boolean>): { readonly mayLeave: () => Promise<boolean> } {
  addEventListener("beforeunload", (event) => {
    if (desk.isUnsaved || hasUnsavedWords(desk)) event.preventDefault();
  });
  const mayLeave = (): Promise<boolean> =>
    new Promise((answer) => {
      if (!desk.isUnsaved) return answer(true);
      const dialog = html`<dialog class="ask" aria-labelledby="ask-title">
        <h2 class="govuk-heading-m" id="ask-title">Save your changes first?</h2>
        <p class="govuk-body">Changes to “${desk.now.good.written.title}” are in no file yet.</p>
        <div class="govuk-button-group"></div>
      </dialog>` as HTMLDialogElement;
      const choice = (words: string, look: string, choose: () => Promise<boolean>): HTMLElement => {
        const button = html`<button type="button" class=${`govuk-button ${look}`}>${words}</button>`;
        button.addEventListener("click", async () => {
          dialog.close();
          answer(await choose());
        });
        return button;
      };
      dialog.querySelector("div")!.append(
        choice("Save, then go on", "", save),
        choice("Go on without saving", "govuk-button--warning", async () => true),
        choice("Stay here", "govuk-button--secondary", async () => false),
      );
      dialog.addEventListener("cancel", () => answer(false));
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
    });
  return { mayLeave };
}
