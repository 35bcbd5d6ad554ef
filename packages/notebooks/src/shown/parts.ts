import { html } from "htl";

/**
 * Several parts of a page as one that is displayed. A cell that displays nothing leaves what it displayed before in its place, so a
 * cell that may have nothing to show displays this with no parts.
 */
export const parts = (...allHTMLElements: readonly (HTMLElement | undefined)[]): HTMLElement =>
  html`<div class="parts">${allHTMLElements}</div>`;
