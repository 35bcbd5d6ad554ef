import { fromFragment, toFragment } from "./fragment.ts";

/** Where stands what was moved of a page's controls, and of what they are moved. */
export interface KeptControls {
  /** What is shown while nothing is moved: the plan as it stands, or a scenario of it. */
  readonly title: string;
  /** The text of each that was moved, by its name. */
  read(): ReadonlyMap<string, string>;
  write(moved: ReadonlyMap<string, string>): void;
  /** Hears of others that move them, such as a reader who follows a link; gives what ends that. */
  watch(listener: () => void): () => void;
}

/** In the address after its #: a link then shares the question, and nothing of the plan. */
export const inAddress = (title = "The plan as it stands"): KeptControls => ({
  title,
  read: () => fromFragment(location.hash),
  write: (moved) => {
    const fragment = toFragment([...moved]);
    history.replaceState(null, "", fragment === "" ? `${location.pathname}${location.search}` : fragment);
  },
  watch: (listener) => {
    addEventListener("hashchange", listener);
    return () => removeEventListener("hashchange", listener);
  },
});
