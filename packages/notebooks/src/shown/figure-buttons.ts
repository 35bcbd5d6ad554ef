import type { Plan } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";
import { figureOpener } from "./open-figure.ts";

/** A cell's figure as a button that opens it; as text where the page opens none. Its name holds what stands on it. */
export function figureButton(text: string, figure: string | undefined, plan: Plan | undefined): HTMLElement | string {
  if (figure === undefined || plan === undefined || figureOpener() === undefined) return text;
  const button = openingButton(text, figure, plan);
  button.tabIndex = -1;
  button.setAttribute("aria-label", `${text}, explain ${figureInWords(figure, plan)}`);
  return button;
}

/**
 * A figure in a sentence as a button, which is read as the sum that it is. Where several figures are said alike, it asks for the sum: the
 * reader chooses.
 */
export function figureInSentence(text: string, figures: readonly string[], plan: Plan): HTMLElement | string {
  if (figureOpener() === undefined) return text;
  const [first = text, ...others] = figures;
  const button = openingButton(text, others.length === 0 ? first : text, plan);
  button.classList.add("figure-in-sentence");
  button.setAttribute("aria-description", others.length === 0 ? `explain ${figureInWords(first, plan)}` : "explain it");
  return button;
}

function openingButton(text: string, figure: string, plan: Plan): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "figure-button";
  button.dataset.figure = figure;
  button.textContent = text;
  button.addEventListener("click", () => figureOpener()?.({ figure, plan }));
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
