import { element } from "./element.ts";
import type { GridCell } from "./view.ts";

/** Puts into a cell what it shows: its text, and under it what is wrong with it, in words. */
export function paintCell(place: HTMLElement, { text, hint, faults, held }: GridCell): void {
  place.replaceChildren(
    element("span", { class: "grid-text" }, text),
    ...(hint === undefined || text !== "" ? [] : [element("span", { class: "grid-hint" }, hint)]),
    ...faults.map((fault) => element("span", { class: "grid-fault" }, fault)),
  );
  place.classList.toggle("grid-day", isDay(text));
  put(place, "aria-invalid", faults.length > 0);
  put(place, "aria-readonly", held !== undefined);
}

const DAY = /^\d{1,2} [A-Za-z]{3,9} \d{4}$/;

/** Whether a text is a day in words, such as "1 September 2025": on paper none of its words is broken, however narrow its column. */
export const isDay = (text: string): boolean => DAY.test(text);

/** Sets an attribute that is there only where it holds. */
export function put(place: HTMLElement, attribute: string, holds: boolean): void {
  if (holds) place.setAttribute(attribute, "true");
  else place.removeAttribute(attribute);
}
