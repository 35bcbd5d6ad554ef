import { VERSION } from "@outturn/core";
import { html } from "htl";
import { scenarioTitle } from "../desk/opened.ts";
import type { Desk } from "../state/desk.ts";
import { behindInWords, draftTitle } from "./behind.ts";
import { LEVELS } from "./levels.ts";

/** Words that stand on paper alone: what was printed, of which plan, and when. Margin boxes of a page are left out by some browsers. */
export function readyForPrint(desk: Desk, place: HTMLElement): void {
  const head = html`<p class="print-head"></p>`;
  const foot = html`<p class="print-foot"></p>`;
  place.prepend(head);
  place.append(foot);
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    const { good, scenario, name, level } = desk.now;
    const behind = behindInWords(desk.now);
    const shown = `${scenarioTitle(good.written, scenario)}, ${LEVELS[level].toLowerCase()}`;
    head.textContent =
      behind === "" ? `${good.written.title} – ${shown}` : `${draftTitle(desk.now)} (${name}). ${behind}`;
    const day = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
    const { source } = good.written;
    const from = [...(source === undefined ? [] : [`Source: ${source.title}.`]), `From ${name}, worked`].join(" ");
    // What was read before may have come from another file.
    const made = behind === "" ? from : "Figures worked";
    foot.textContent = `${made} out by Outturn ${VERSION}, printed on ${day}. Plan ${good.fingerprint.slice(0, 12)}.`;
    folded = [...place.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
}
