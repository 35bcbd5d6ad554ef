import type { Plan } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";
import { figureOpener } from "./open-figure.ts";

/** A cell's figure as a button that opens it; as text where the page opens none. Its name holds what stands on it. */
export function figureButton(text: string, figure: string | undefined, plan: Plan | undefined): HTMLElement | string {
  const open = figureOpener();
  if (figure === undefined || plan === undefined || open === undefined) return text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "figure-button";
  button.dataset.figure = figure;
  button.tabIndex = -1;
  button.textContent = text;
  button.setAttribute("aria-label", `${text}, explain ${figureInWords(figure, plan)}`);
  button.addEventListener("click", () => open({ figure, plan }));
  return button;
}

const STEPS: { readonly [key: string]: readonly [across: number, down: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Makes the figures of a table one stop of the Tab key: the arrow keys go from one to the next. Says whether there are any. */
export function oneStop(table: HTMLElement): boolean {
  const buttons = [...table.querySelectorAll<HTMLButtonElement>(".figure-button")];
  const [first] = buttons;
  if (first === undefined) return false;
  let stop = first;
  const move = (next: HTMLButtonElement): void => {
    stop.tabIndex = -1;
    next.tabIndex = 0;
    stop = next;
  };
  first.tabIndex = 0;
  table.addEventListener("focusin", ({ target }) => {
    if (buttons.includes(target as HTMLButtonElement)) move(target as HTMLButtonElement);
  });
  table.addEventListener("keydown", (event) => {
    const step = new Map(Object.entries(STEPS)).get(event.key);
    const next = step && nextIn(stop, step);
    if (next === undefined || !buttons.includes(document.activeElement as HTMLButtonElement)) return;
    event.preventDefault();
    next.focus();
  });
  return true;
}

/** The nearest figure in a direction. */
function nextIn(from: HTMLElement, [across, down]: readonly [number, number]): HTMLButtonElement | undefined {
  let cell = from.closest<HTMLTableCellElement>("td, th");
  while (cell) {
    const row: Element | null | undefined = down === 0 ? cell.parentElement : sibling(cell.parentElement, down);
    cell = (row?.children[cell.cellIndex + across] as HTMLTableCellElement | undefined) ?? null;
    const button = cell?.querySelector<HTMLButtonElement>(".figure-button");
    if (button) return button;
  }
  return undefined;
}

const sibling = (element: Element | null | undefined, step: number): Element | null | undefined =>
  step < 0 ? element?.previousElementSibling : element?.nextElementSibling;
