import { html } from "htl";
import { elementId } from "./control.ts";

/** A place beside a box for what is wrong with what is typed into it. */
export interface Fault {
  readonly element: HTMLElement;
  /** Says what is wrong; nothing where all is well. */
  say(why: string | undefined): void;
}

/** Such a place: read out when it is filled, and named by the box as long as it is. */
export function faultOf(box: HTMLInputElement): Fault {
  const id = elementId("fault");
  const hint = box.getAttribute("aria-describedby");
  const element = html`<p class="govuk-error-message" id=${id} role="alert" hidden></p>` as HTMLElement;
  return {
    element,
    say: (why) => {
      element.hidden = why === undefined;
      element.textContent = why ?? "";
      box.classList.toggle("govuk-input--error", why !== undefined);
      put(box, "aria-invalid", why === undefined ? null : "true");
      put(box, "aria-describedby", why === undefined ? hint : [hint, id].filter((one) => one !== null).join(" "));
    },
  };
}

function put(box: HTMLElement, name: string, value: string | null): void {
  if (value === null) box.removeAttribute(name);
  else box.setAttribute(name, value);
}
