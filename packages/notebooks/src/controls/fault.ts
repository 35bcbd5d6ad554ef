import { html } from "htl";
import { elementId } from "./control.ts";

/** A place beside a box for what is wrong with what is typed into it. */
export interface Fault {
  readonly element: HTMLElement;
  /** Says what is wrong; nothing where all is well. */
  say(reason: string | undefined): void;
}

/** Such a place: read out when it is filled, and named by the box as long as it is. */
export function faultOf(box: HTMLElement): Fault {
  const id = elementId("fault");
  const hint = box.getAttribute("aria-describedby");
  const element = html`<p class="govuk-error-message" id=${id} role="alert" hidden></p>` as HTMLElement;
  return {
    element,
    say: (reason) => {
      element.hidden = reason === undefined;
      element.textContent = reason ?? "";
      box.classList.toggle("govuk-input--error", reason !== undefined);
      put(box, "aria-invalid", reason === undefined ? null : "true");
      put(
        box,
        "aria-describedby",
        reason === undefined ? hint : [hint, id].filter((candidate) => candidate !== null).join(" "),
      );
    },
  };
}

function put(box: HTMLElement, name: string, value: string | null): void {
  if (value === null) box.removeAttribute(name);
  else box.setAttribute(name, value);
}
