import { html } from "htl";

/** Where the page is so narrow that it should begin with its answer. */
const NARROW = "(max-width: 40rem)";

/** Parts of the bar that a narrow page folds away, and a wide one shows. */
export function folding(...parts: readonly HTMLElement[]): HTMLDetailsElement {
  const details = html`<details class="bar-more">
    <summary>Scenario, money counted, files, undo</summary>
    <div class="bar-row">${parts}</div>
  </details>` as HTMLDetailsElement;
  const narrow = matchMedia(NARROW);
  const show = (): void => {
    details.open = !narrow.matches;
  };
  narrow.addEventListener("change", show);
  show();
  return details;
}
