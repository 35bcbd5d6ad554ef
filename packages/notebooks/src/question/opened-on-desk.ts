import { type Opened, scenarioTitle } from "../desk/opened.ts";
import type { Desk } from "../state/desk.ts";
import { keptOnDesk } from "./kept-on-desk.ts";

/** Gives what a notebook is about: the same object until the plan, its scenario or the level is another. */
export function openedOnDesk(desk: Desk, tab: string): () => Opened {
  let last: { readonly good: object; readonly opened: Opened } | undefined;
  return () => {
    const { name, good, scenario, level } = desk.now;
    if (last?.good !== good || last.opened.level !== level) {
      const kept = keptOnDesk(desk, tab, scenarioTitle(good.written, scenario));
      last = { good, opened: { name, written: good.written, plan: good.plan, scenario, level, kept } };
    }
    return last.opened;
  };
}
