import { html } from "htl";
import type { Desk, Tab } from "../state/desk.ts";
import { crashed } from "./crashed.ts";

/** The tabs of the page: their names in a row, and the panel of the one that is open. */
export interface TabBar {
  readonly names: HTMLElement;
  readonly panel: HTMLElement;
}

/**
 * Tabs over one desk. Arrows, Home and End move along their names, Enter, Space or a click opens one: panels are dear to draw. A tab that
 * fails says so in its panel; the others go on.
 */
export function tabBar(tabs: readonly Tab[], desk: Desk, offerPlan: () => void): TabBar {
  const panel = html`<section class="panel" id="panel" role="tabpanel" tabindex="0"></section>`;
  const buttons = tabs.map(
    ({ id, title }) =>
      html`<button type="button" class="tab" role="tab" id=${`tab-${id}`} aria-controls="panel" data-tab=${id}>${title}</button>`,
  );
  const names = html`<div class="tabs page-width" role="tablist" aria-label="Questions to the plan">${buttons}</div>`;
  let shown: { readonly tab: Tab; readonly unmount: () => void } | undefined;

  const stopOn = (button: HTMLElement | undefined): void => {
    for (const candidate of buttons) candidate.tabIndex = candidate === button ? 0 : -1;
  };
  const openButton = (): HTMLElement | undefined => buttons.find(({ dataset }) => dataset.tab === shown?.tab.id);
  const fail = (error: unknown): void => {
    const tab = shown?.tab;
    if (tab === undefined) return;
    shown?.unmount();
    shown = { tab, unmount: () => panel.replaceChildren() };
    panel.replaceChildren(crashed(tab.title, error, offerPlan, () => show(tab)));
  };
  const show = (tab: Tab): void => {
    const hasFocus = panel.contains(document.activeElement);
    shown?.unmount();
    panel.replaceChildren();
    panel.setAttribute("aria-labelledby", `tab-${tab.id}`);
    shown = { tab, unmount: () => panel.replaceChildren() };
    for (const button of buttons) button.setAttribute("aria-selected", String(button.dataset.tab === tab.id));
    if (!names.contains(document.activeElement)) stopOn(openButton());
    intoSight(names, openButton());
    try {
      shown = { tab, unmount: tab.mount(panel, desk) };
    } catch (error) {
      fail(error);
    }
    // What was pressed in the tab before is gone with it: its reader goes on where this one begins.
    if (hasFocus && !panel.contains(document.activeElement)) panel.focus();
  };
  const follow = (): void => {
    const tab = tabs.find(({ id }) => id === desk.now.tab) ?? tabs[0];
    if (tab !== undefined && tab !== shown?.tab) show(tab);
  };
  for (const button of buttons) button.addEventListener("click", () => desk.open(button.dataset.tab!));
  names.addEventListener("keydown", (event) => {
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const next = nextOf(event.key, index, buttons.length);
    if (index < 0 || next === undefined) return;
    event.preventDefault();
    buttons[next]!.focus();
  });
  names.addEventListener("focusin", ({ target }) => {
    stopOn(target as HTMLElement);
    (target as HTMLElement).scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  names.addEventListener("focusout", () => stopOn(openButton()));
  // What fails later fails in the tab that is open: it is the only one that works.
  addEventListener("error", ({ error }) => {
    if (error) fail(error); // what has none is a notice of the browser's, such as of a picture that was measured twice
  });
  addEventListener("unhandledrejection", ({ reason }) => fail(reason));
  desk.subscribe(follow);
  queueMicrotask(follow);
  return { names, panel };
}

/** Moves a row of names that is wider than the page so far that one of them is in it. The page itself stays where it is. */
function intoSight(names: HTMLElement, button: HTMLElement | undefined): void {
  if (button === undefined) return;
  const [row, own] = [names.getBoundingClientRect(), button.getBoundingClientRect()];
  if (own.left < row.left || own.right > row.right) names.scrollLeft += own.left - row.left;
}

/** Where a key leads from one of some names in a row. */
function nextOf(key: string, index: number, count: number): number | undefined {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
