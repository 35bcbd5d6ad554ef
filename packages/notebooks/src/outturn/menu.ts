import { html } from "htl";

/** Something in a menu: its words, and what choosing it does. */
export interface MenuItem {
  readonly words: string;
  readonly choose: () => void;
}

/** A button that unfolds a few others. It folds again when one is chosen, at Escape, and when the reader goes elsewhere. */
export function menu(words: string, items: readonly MenuItem[]): HTMLDetailsElement {
  const summary = html`<summary class="govuk-button govuk-button--secondary">${words}</summary>`;
  const details = html`<details class="menu">${summary}
    <div class="menu-items">
      ${items.map((item) => {
        const choose = (): void => {
          details.open = false;
          summary.focus();
          item.choose();
        };
        return html`<button type="button" class="menu-item" onclick=${choose}>${item.words}</button>`;
      })}
    </div>
  </details>` as HTMLDetailsElement;
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    summary.focus();
  });
  details.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
  return details;
}
