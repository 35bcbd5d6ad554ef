import { library, NotebookRuntime, observe } from "@observablehq/notebook-kit/runtime";

/** A cell of a notebook, as its runtime defines it. */
export type Cell = Parameters<NotebookRuntime["define"]>[1];

/** What cells find without making it: each by a generator of its values, or as it is. */
export type Given = { readonly [name: string]: () => unknown };

/**
 * Runs the cells of a notebook in an element, with a runtime of their own. A cell that makes what is given is left out: `open`, where the
 * page has a plan of its own.
 *
 * @param failed - hears of a cell that could not be worked out
 * @returns what ends it
 */
export function mountCells(
  cells: readonly Cell[],
  place: HTMLElement,
  given: Given,
  failed: (error: unknown) => void,
): () => void {
  const book = new NotebookRuntime({ ...library, ...given });
  const isGiven = ({ outputs = [] }: Cell): boolean => outputs.some((name) => Object.hasOwn(given, name));
  for (const cell of cells.filter((candidate) => !isGiven(candidate))) {
    const root = document.createElement("div");
    root.className = "cell";
    place.append(root);
    book.define({ root, expanded: [], variables: [] }, cell, (state, definition) => {
      const shown = observe(state, definition);
      return { ...shown, rejected: failed };
    });
  }
  return () => {
    book.runtime.dispose();
    place.replaceChildren();
  };
}

/** Values that come one after another, of which the newest counts. */
export const values = library.Generators().observe;

/**
 * The width of an element, as it changes. Out of sight it has none, for as long as a browser prints, pictures or hides the page: nothing is
 * drawn for that.
 */
export const widthOf = (element: HTMLElement) =>
  values((say: (width: number) => unknown) => {
    let last = 0;
    const sizes = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      if (width === 0 || width === last) return;
      last = width;
      say(width);
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  });
