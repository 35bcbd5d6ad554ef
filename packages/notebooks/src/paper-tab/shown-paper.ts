import type { Plan } from "@outturn/core";
import { html } from "htl";
import buttonStyle from "../shown/buttons.css?inline";
import { figureButton, figureInSentence, oneStop } from "../shown/figure-buttons.ts";

/** What of a paper can be opened: figures of a plan, by their names. */
export interface OpensFigures {
  readonly plan: Plan;
  readonly opens: readonly string[];
}

/** A place where a paper is seen as its page has it, in styles of its own: neither reaches the other. */
export function shownPaper() {
  const element = html`<div class="paper"></div>`;
  const root = element.attachShadow({ mode: "open" });
  return {
    element,
    /** @param page - a page of HTML, of which nothing runs */
    show(page: string, figures: OpensFigures): void {
      const written = new DOMParser().parseFromString(page, "text/html");
      const article = document.createElement("article");
      article.append(...written.querySelector("main")!.childNodes);
      opening(article, figures);
      root.adoptedStyleSheets = [paperSheet(written.querySelector("style")!.textContent), sheetOf(buttonStyle)];
      root.replaceChildren(article);
      for (const table of article.querySelectorAll<HTMLElement>(".scroll")) oneStop(table);
    },
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The styles of a page for a place in another. */
function paperSheet(text: string): CSSStyleSheet {
  const sheet = sheetOf(text);
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    if (rule.selectorText === "body") rule.selectorText = ":host";
    if (rule.selectorText === "main") rule.selectorText = "article";
  }
  return sheet;
}

/** Makes figures open where they can be explained. */
function opening(article: HTMLElement, { plan, opens }: OpensFigures): void {
  const known = new Set(opens);
  for (const data of article.querySelectorAll("data")) {
    if (!known.has(data.value)) continue;
    const text = data.textContent ?? "";
    data.replaceChildren(
      data.closest("table") === null
        ? figureInSentence(text, [data.value], plan)
        : figureButton(text, data.value, plan),
    );
  }
}
