/** How long a part of the page that is made anew is waited for, in milliseconds. */
const PATIENCE = 3000;

/** What somebody was on: the element, and its kind and words, by which it is found when it has been made anew. */
interface Held {
  readonly element: Element;
  readonly says: string;
}

/**
 * Whoever works by keys goes on from where they are. Where what has the focus is taken away or can no longer be used, the open tab
 * has it; and what comes in its place with the same words gets it again.
 *
 * @param place - the page
 * @param panel - where the focus can always be
 */
export function keepFocus(place: HTMLElement, panel: HTMLElement): void {
  let held: Held | undefined;
  let lost: (Held & { readonly until: number }) | undefined;
  place.addEventListener("focusin", ({ target }) => {
    if (target === panel && lost !== undefined) return;
    held = { element: target as Element, says: wordsOf(target as Element) };
    lost = undefined;
  });
  new MutationObserver(() => {
    const { activeElement } = document;
    if (held !== undefined && isGone(held.element) && [document.body, held.element].includes(activeElement!)) {
      lost = { ...held, until: performance.now() + PATIENCE };
      held = undefined;
      panel.focus({ preventScroll: true });
    }
    if (lost === undefined) return;
    const isOver = performance.now() > lost.until || document.activeElement !== panel;
    const { says } = lost;
    const again = isOver ? undefined : focusable(panel).find((element) => wordsOf(element) === says);
    if (isOver || again !== undefined) lost = undefined;
    again?.focus({ preventScroll: true });
  }).observe(place, { childList: true, subtree: true, attributeFilter: ["disabled", "hidden"] });
}

const isGone = (element: Element): boolean =>
  !element.isConnected || element.matches(":disabled") || element.closest("[hidden]") !== null;

const focusable = (panel: HTMLElement): readonly HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]")].filter(
    (element) => element.checkVisibility() && !element.matches(":disabled"),
  );

function wordsOf(element: Element): string {
  const { localName } = element;
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const value = element instanceof HTMLInputElement && element.type === "radio" ? element.value : "";
  return [localName, element.getAttribute("aria-label") ?? label ?? element.textContent ?? "", value].join(" ");
}
