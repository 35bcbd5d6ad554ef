import { asPounds } from "@outturn/core";
import { html } from "htl";
import type { NamedFigure } from "../ask/named-figures.ts";
import { elementId } from "../controls/control.ts";
import { button } from "../shown/button.ts";

const IN_SIGHT = 12;

/** A box in which a reader looks for figures. */
export interface FigureSearch {
  readonly element: HTMLElement;
  /** The figures that may be found. */
  know(figures: readonly NamedFigure[]): void;
  /** Shows figures of which one is to be chosen. */
  offer(words: string, figures: readonly NamedFigure[]): void;
  /** Says that there is no such figure. */
  say(words: string): void;
}

/**
 * A search box over a forecast's figures, by their titles and paths: what matches is listed as it is typed. Enter asks for what is typed
 * as it stands, as `outturn explain` takes it.
 *
 * @param open - opens a figure by its path
 * @param look - asks for what is typed: a path, a title, an amount
 */
export function figureSearch(open: (figure: string) => void, look: (typed: string) => void): FigureSearch {
  const [id, hintId] = [elementId("figure-search"), elementId("hint")];
  let known: readonly NamedFigure[] = [];
  const box =
    html`<input class="govuk-input" id=${id} type="search" autocomplete="off" spellcheck="false" maxlength="200" aria-describedby=${hintId}>` as HTMLInputElement;
  const said = html`<p class="govuk-body" role="status"></p>`;
  const list = html`<ul class="govuk-list figure-list"></ul>`;
  const show = (words: string, figures: readonly NamedFigure[]): void => {
    said.textContent = words;
    list.replaceChildren(
      ...figures.slice(0, IN_SIGHT).map(({ figure, title, value }) => {
        const opener = button(title, () => open(figure), "link");
        opener.dataset.figure = figure;
        return html`<li>${opener} <span class="figure-value">${asPounds(value)}</span></li>`;
      }),
    );
  };
  const element = html`<form class="figure-search" role="search" aria-label="Figures">
    <label class="govuk-label govuk-label--s" for=${id}>Find a figure</label>
    <div class="govuk-hint" id=${hintId}>A post, a line or a source; a sum as it is printed, such as £1.359m; or a path such as cost.total.2025/26</div>
    <div class="figure-search-row">${box}<button type="submit" class="govuk-button govuk-button--secondary">Explain</button></div>
    ${said}${list}
  </form>`;
  box.addEventListener("input", () => {
    const found = matching(known, box.value);
    const typed = box.value.trim() !== "";
    show(typed ? countOf(found.length) : "", typed ? found : []);
  });
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    if (box.value.trim() !== "") look(box.value.trim());
  });
  return {
    element,
    know: (figures) => {
      known = figures;
    },
    offer: show,
    say: (words) => show(words, []),
  };
}

/** Figures whose title or path holds every word that is typed, the shortest titles first: what is whole before what is a part. */
export function matching(figures: readonly NamedFigure[], typed: string): readonly NamedFigure[] {
  const words = typed.toLowerCase().split(" ").filter(Boolean);
  return figures
    .filter(({ figure, title }) => {
      const text = `${title} ${figure}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((first, second) => first.title.length - second.title.length);
}

function countOf(count: number): string {
  if (count === 0) return "No figure has these words. Press Explain to look for them as a sum or a path.";
  return count <= IN_SIGHT ? `${count} found.` : `${IN_SIGHT} of ${count} shown.`;
}
