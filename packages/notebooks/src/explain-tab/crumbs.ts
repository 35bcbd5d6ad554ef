import { html } from "htl";
import { button } from "../shown/button.ts";

/** A step of the way to what is shown. */
export interface Crumb {
  readonly title: string;
  readonly open: () => void;
}

/** The way back: every figure that was opened on the way to this one. */
export function crumbsOf(crumbs: readonly Crumb[]): HTMLElement {
  const last = crumbs.length - 1;
  return html`<nav class="govuk-breadcrumbs" aria-label="The way to this figure">
    <ol class="govuk-breadcrumbs__list">
      ${crumbs.map(
        ({ title, open }, position) =>
          html`<li class="govuk-breadcrumbs__list-item" aria-current=${position === last ? "page" : null}>${
            position === last ? title : button(title, open, "link")
          }</li>`,
      )}
    </ol>
  </nav>`;
}
