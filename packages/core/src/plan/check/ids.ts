import { doubleId, type Report } from "../../issues/index.ts";
import type { Draft } from "../draft.ts";
import { idAt, type Section } from "./names.ts";

/** Sections whose records share one set of ids: each is a row of cost, or may be depended on beside one. */
const together: readonly (readonly Section[])[] = [["posts", "lines", "savings"], ["funding"], ["scenarios"]];

/** No id is given twice. */
export function checkIds(draft: Draft, report: Report): void {
  for (const sections of together) {
    const seen: { readonly section: Section; readonly first: Map<string, number> }[] = [];
    for (const section of sections) {
      const first = new Map<string, number>();
      seen.push({ section, first });
      for (let at = 0; at < draft[section].length; at += 1) {
        const id = idAt(draft, section, at);
        if (id === undefined) continue;
        const before = seen.find((one) => one.first.has(id));
        if (before) report([section, at, "id"], doubleId(id, `${before.section}[${before.first.get(id)}]`));
        else first.set(id, at);
      }
    }
  }
}
