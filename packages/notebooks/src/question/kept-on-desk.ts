import type { KeptControls } from "../controls/kept-controls.ts";
import type { Desk } from "../state/desk.ts";
import { movedOn } from "../state/moved.ts";

/** The controls of a tab, kept on the desk: they go back when the plan or the scenario is another. */
export function keptOnDesk(desk: Desk, tab: string, title: string): KeptControls {
  const asText = (): string => JSON.stringify(Object.entries(movedOn(desk.now, tab)).sort());
  let last = asText();
  return {
    title,
    read: () => new Map(Object.entries(movedOn(desk.now, tab))),
    write: (moved) => {
      for (const name of Object.keys(movedOn(desk.now, tab))) if (!moved.has(name)) desk.move(tab, name, undefined);
      for (const [name, text] of moved) desk.move(tab, name, text);
      last = asText();
    },
    watch: (listener) =>
      desk.subscribe(() => {
        const now = asText();
        if (now === last) return;
        last = now;
        listener();
      }),
  };
}
