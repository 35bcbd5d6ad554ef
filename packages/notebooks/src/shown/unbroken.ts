import { html } from "htl";

const NEGATIVE = /(-£[\d.,]*\d[km]?)/;

/** A sentence in which no minus is parted from its sum at the end of a line. Its text is what it was. */
export const unbroken = (text: string): readonly (string | HTMLElement)[] =>
  text
    .split(NEGATIVE)
    .map((part, position) => (position % 2 === 0 ? part : html`<span class="unbroken">${part}</span>`));
