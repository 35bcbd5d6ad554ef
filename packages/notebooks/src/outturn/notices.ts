import { html } from "htl";

/** A place under the bar for what the page has to say of files, links and scenarios: one thing at a time. */
export interface Notices {
  readonly place: HTMLElement;
  say(...parts: readonly HTMLElement[]): void;
  clear(): void;
}

export function notices(): Notices {
  const inside = html`<div class="notices-inside"></div>`;
  const close = html`<button type="button" class="govuk-button govuk-button--secondary notices-close">Close this message</button>`;
  const place = html`<div class="notices page-width desk-said" aria-live="polite" hidden>${inside}${close}</div>`;
  const clear = (): void => {
    place.hidden = true;
    inside.replaceChildren();
  };
  close.addEventListener("click", clear);
  return {
    place,
    say: (...parts) => {
      inside.replaceChildren(...parts);
      place.hidden = false;
    },
    clear,
  };
}
