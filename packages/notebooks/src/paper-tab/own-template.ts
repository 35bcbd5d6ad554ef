import { PlanError } from "@outturn/core";
import { textOfBytes } from "@outturn/core/yaml";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { issueList } from "../desk/issue-list.ts";
import type { Desk } from "../state/desk.ts";
import { fileButton } from "./file-button.ts";
import { keepPaper, keptPaper, type OwnTemplate } from "./kept-paper.ts";

/** A template of the reader's own: typed, pasted or opened. It begins as a copy of one that comes with the library. */
export function ownTemplate(desk: Desk, start: () => string, changed: () => void) {
  const id = elementId("template");
  const wrong = html`<div></div>`;
  const box =
    html`<textarea class="govuk-textarea paper-template" id=${id} rows="12" spellcheck="false"></textarea>` as HTMLTextAreaElement;
  const keep = (own: OwnTemplate): void => {
    wrong.replaceChildren();
    keepPaper(desk, { own });
    changed();
  };
  box.addEventListener("change", () =>
    keep({ fileName: keptPaper(desk).own?.fileName ?? "your template", text: box.value }),
  );
  const open = fileButton("Open a template", ".md,.txt", (fileName, bytes) => {
    try {
      box.value = textOfBytes(bytes, fileName);
      keep({ fileName, text: box.value });
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      wrong.replaceChildren(issueList("The template was not opened.", error.issues));
    }
  });
  const element = html`<div class="govuk-form-group">
    <label class="govuk-label" for=${id}>Your template, as text with figures by name</label>
    <div class="govuk-hint">It begins as a copy of the finance section. {{cost.all}} is a figure, {{say cost}} what there is to say of the cost.</div>
    ${box}${open}${wrong}
  </div>`;
  return {
    element,
    /** The template as it is now. */
    get own(): OwnTemplate {
      return keptPaper(desk).own ?? { fileName: "your template", text: start() };
    },
    /** Shows the box where it is asked for. */
    show(isShown: boolean): void {
      element.hidden = !isShown;
      if (isShown && box.value === "") box.value = keptPaper(desk).own?.text ?? start();
    },
  };
}
