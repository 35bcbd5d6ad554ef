import { html } from "htl";
import { issueList, refusal } from "./issue-list.ts";
import type { FileTaken } from "./take-file.ts";

/** What a page says of a file that it does not take as its plan. */
export function notTaken(
  fileTaken: Exclude<FileTaken, { readonly is: "plan" }>,
  name: string,
  wordsBefore: string,
): HTMLElement {
  if (fileTaken.is === "refused") return refusal(`${name} was not opened. ${wordsBefore}`, fileTaken.why);
  if (fileTaken.is === "list") return isAList(name, wordsBefore);
  const { issues } = fileTaken;
  return issueList(
    `${name} has ${issues.length === 1 ? "an issue" : `${issues.length} issues`}. ${wordsBefore}`,
    issues,
  );
}

/** A list is brought in on a page of its own: nothing is carried there. */
const isAList = (name: string, wordsBefore: string): HTMLElement =>
  html`<div class="govuk-error-summary issues" role="alert">
    <h2 class="govuk-error-summary__title">${name} is a list, not a plan. ${wordsBefore}</h2>
    <p class="govuk-body"><a href="./bring-in-a-list.html">Bring in a list</a> makes posts of it: give it the file there.</p>
  </div>`;

/** What was read of a file and may not have been meant. */
export const remarkList = (name: string, remarks: readonly string[]): HTMLElement =>
  html`<div class="remarks">
    <p class="govuk-body">${name} was opened. See whether this was meant:</p>
    <ul class="govuk-list govuk-list--bullet">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>
  </div>`;
