import { element } from "./element.ts";
import { PART, partCount } from "./order.ts";

/** Leads through the parts of a long grid. */
export interface Pager {
  readonly place: HTMLElement;
  show(part: number, rows: number): void;
}

export function pager(turnTo: (part: number) => void): Pager {
  const said = element("p", { class: "govuk-body-s grid-part" });
  const buttons = [-1, 1].map((step) => {
    const look = { class: "govuk-button govuk-button--secondary", type: "button" };
    return { step, button: element("button", look, step < 0 ? "Rows before" : "Rows after") };
  });
  const place = element(
    "nav",
    { class: "grid-pager", "aria-label": "Parts of the table" },
    said,
    ...buttons.map(({ button }) => button),
  );
  let now = 0;
  for (const { step, button } of buttons) button.addEventListener("click", () => turnTo(now + step));
  return {
    place,
    show: (part, rows) => {
      now = part;
      const parts = partCount(rows);
      place.hidden = parts === 1;
      for (const { step, button } of buttons) button.disabled = part + step < 0 || part + step >= parts;
      const last = Math.min(rows, (part + 1) * PART);
      said.textContent = `Rows ${part * PART + 1} to ${last} of ${rows}`;
    },
  };
}
