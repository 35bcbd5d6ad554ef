import { elementId } from "../controls/control.ts";
import { element } from "../grid/index.ts";
import type { RowButtons } from "./row-buttons.ts";

/** What stands over a sheet: buttons for rows, a box that finds rows, and a choice of columns. */
export interface SheetTools {
  readonly place: HTMLElement;
  /** Says how many columns are out of sight. */
  show(state: { readonly hidden: number; readonly isWhole: boolean; readonly rows: number }): void;
}

interface SheetToolsOptions {
  readonly sheetName: string;
  readonly buttons: RowButtons;
  readonly find: (text: string) => void;
  readonly showWhole: (isWhole: boolean) => void;
  /** A button that gives the sheet as a file. */
  readonly save: HTMLElement;
}

/** A box to find rows is of use from so many on. */
const FINDABLE = 8;

export function sheetTools({ sheetName, buttons, find, showWhole, save }: SheetToolsOptions): SheetTools {
  const [findId, wholeId] = [elementId("find-rows"), elementId("every-column")];
  const findBox = element("input", { class: "govuk-input", id: findId, type: "search", autocomplete: "off" });
  findBox.addEventListener("input", () => find(findBox.value));
  const finder = element(
    "div",
    { class: "sheet-find" },
    element("label", { class: "govuk-label", for: findId }, `Find ${sheetName.toLowerCase()} with`),
    findBox,
  );
  const wholeBox = element("input", { class: "govuk-checkboxes__input", id: wholeId, type: "checkbox" });
  wholeBox.addEventListener("change", () => showWhole(wholeBox.checked));
  const words = element("label", { class: "govuk-label govuk-checkboxes__label", for: wholeId });
  const whole = element(
    "div",
    { class: "govuk-checkboxes govuk-checkboxes--small sheet-whole" },
    element("div", { class: "govuk-checkboxes__item" }, wholeBox, words),
  );
  return {
    place: element("div", { class: "sheet-tools" }, buttons.place, finder, whole, save),
    show: ({ hidden, isWhole, rows }) => {
      finder.hidden = rows < FINDABLE && findBox.value === "";
      whole.hidden = hidden === 0 && !isWhole;
      wholeBox.checked = isWhole;
      const text = isWhole ? "Show empty columns" : `Show empty columns (${hidden})`;
      if (words.textContent !== text) words.textContent = text;
    },
  };
}
