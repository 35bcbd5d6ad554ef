import { html } from "htl";
import type { SideChoice } from "../compare-tab/side-choices.ts";
import { elementId } from "../controls/control.ts";
import type { PathName, PathsChosen } from "./two-paths.ts";

/** Two paths as a reader chooses them. */
export interface InvestForm {
  readonly element: HTMLElement;
  show(paths: PathsChosen): void;
}

const LABELS: { readonly [name in PathName]: string } = { act: "If we act", instead: "If we do not" };
const NAMES: readonly PathName[] = ["act", "instead"];

/**
 * Two choices among the plan as it stands and its scenarios, each the other is not.
 *
 * @param chosen - hears what stands in an address for each
 */
export function investForm(chosen: (paths: { readonly [name in PathName]: string }) => void): InvestForm {
  const select = () => html`<select class="govuk-select" id=${elementId("path")}></select>` as HTMLSelectElement;
  const selects = { act: select(), instead: select() };
  for (const name of NAMES)
    selects[name].addEventListener("change", () => chosen({ act: selects.act.value, instead: selects.instead.value }));
  const element = html`<form class="controls side-form" aria-label="The two paths">
    ${NAMES.map((name) => html`<div class="govuk-form-group control"><label class="govuk-label" for=${selects[name].id}>${LABELS[name]}</label>${selects[name]}</div>`)}
  </form>`;
  element.addEventListener("submit", (event) => event.preventDefault());
  const fill = (name: PathName, choices: readonly SideChoice[], own: SideChoice, other: SideChoice): void => {
    const open = choices.filter(({ token }) => token !== other.token);
    selects[name].replaceChildren(...open.map(({ token, title }) => html`<option value=${token}>${title}</option>`));
    selects[name].value = own.token;
  };
  return {
    element,
    show: ({ choices, act, instead }) => {
      fill("act", choices, act, instead);
      fill("instead", choices, instead, act);
    },
  };
}
