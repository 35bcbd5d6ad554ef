import type { Desk } from "../state/desk.ts";
import { movedOn } from "../state/moved.ts";

/** One drawing of a tab, and whether another has begun since. */
export interface Drawing {
  /** Of the panel, in pixels. */
  readonly width: number;
  readonly dark: boolean;
  /** What was moved on the tab, as it stands in the address. */
  readonly moved: ReadonlyMap<string, string>;
  isLate(): boolean;
}

/**
 * Draws a tab now, and again when the plan, its scenario, the level, what was moved on the tab or its width is another.
 *
 * @param failed - hears of what a drawing did not expect
 * @returns what draws it once more, and what ends all that
 */
export function drawnTab(
  panel: HTMLElement,
  desk: Desk,
  tab: string,
  draw: (drawing: Drawing) => Promise<void>,
  failed: (error: unknown) => void = reportError,
): { readonly again: () => void; readonly end: () => void } {
  let [turn, width, last] = [0, 0, ""];
  let good: object | undefined;
  let hasEnded = false;
  const follow = (): void => {
    const { now } = desk;
    const moved = movedOn(now, tab);
    const asText = JSON.stringify([now.level, width, Object.entries(moved).sort()]);
    if (width === 0 || (asText === last && now.good === good)) return;
    [last, good] = [asText, now.good];
    turn += 1;
    const own = turn;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const isLate = (): boolean => own !== turn || hasEnded;
    draw({ width, dark, moved: new Map(Object.entries(moved)), isLate }).catch(failed);
  };
  // In a frame of its own: what is drawn moves what is watched.
  const sizes = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      const next = Math.floor(panel.clientWidth);
      // Out of sight the panel has no width, and nothing is drawn for that.
      if (next === 0 || next === width || hasEnded) return;
      width = next;
      follow();
    }),
  );
  sizes.observe(panel);
  const unsubscribe = desk.subscribe(follow);
  return {
    again: () => {
      last = "";
      follow();
    },
    end: () => {
      hasEnded = true;
      unsubscribe();
      sizes.disconnect();
      panel.replaceChildren();
    },
  };
}
