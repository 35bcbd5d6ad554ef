import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { button } from "../shown/button.ts";
import type { SideChoice } from "./side-choices.ts";

const NAMES = ["First", "Second", "Third, if you want one"] as const;

/** The sides that are compared, as a reader chooses them. */
export interface SideForm {
  readonly element: HTMLElement;
  /** Shows what there is to choose, and what is chosen. */
  show(choices: readonly SideChoice[], chosen: readonly SideChoice[]): void;
}

/** Two or three choices of sides. What is chosen twice is told apart from the others: each side stands once. */
export function sideForm(chosen: (tokens: readonly string[]) => void): SideForm {
  const selects = NAMES.map(
    () => html`<select class="govuk-select" id=${elementId("side")}></select>` as HTMLSelectElement,
  );
  const tokens = (): readonly string[] => selects.map(({ value }) => value);
  const swap = button("Swap first and second", () => {
    const [first = "", second = "", ...others] = tokens();
    chosen([second, first, ...others]);
  });
  for (const select of selects) select.addEventListener("change", () => chosen(tokens()));
  const element = html`<form class="controls side-form" aria-label="What to compare">
    ${NAMES.map(
      (name, position) =>
        html`<div class="govuk-form-group control"><label class="govuk-label" for=${selects[position]!.id}>${name}</label>${selects[position]}</div>`,
    )}
    <div class="govuk-button-group controls-buttons">${swap}</div>
  </form>`;
  element.addEventListener("submit", (event) => event.preventDefault());
  return {
    element,
    show: (choices, shown) => {
      for (const [position, select] of selects.entries()) {
        const taken = new Set(shown.filter((_, other) => other !== position).map(({ token }) => token));
        const isThird = position === 2;
        select.replaceChildren(
          ...(isThird ? [html`<option value="">None</option>`] : []),
          ...choices
            .filter(({ token }) => !taken.has(token))
            .map(({ token, title }) => html`<option value=${token}>${title}</option>`),
        );
        select.value = shown[position]?.token ?? "";
        select.closest<HTMLElement>(".control")!.hidden = isThird && choices.length < 3;
      }
    },
  };
}
