import { html } from "htl";
import { unbroken } from "./unbroken.ts";

/** Sentences to be put into a paper as they stand, and a button that copies them. */
export function copyWords(title: string, sentences: readonly string[]): HTMLElement {
  const said = html`<span role="status"></span>`;
  const copy = async (): Promise<void> => {
    said.textContent = await navigator.clipboard.writeText(sentences.join("\n\n")).then(
      () => "Copied.",
      () => "Select the sentences and copy them.",
    );
  };
  return html`<section class="copy-words">
    <h2 class="govuk-heading-m">${title}</h2>
    <div class="copy-text">${sentences.map((text) => html`<p>${unbroken(text)}</p>`)}</div>
    <div class="govuk-button-group"><button type="button" class="govuk-button govuk-button--secondary" onclick=${copy}>Copy these sentences</button>${said}</div>
  </section>`;
}
