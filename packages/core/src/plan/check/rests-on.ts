import {
  circularDependence,
  lineWithoutBudget,
  type Report,
  unknownDependence,
  unknownSaving,
} from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import { namesOf } from "./names.ts";

/** What savings and funding depend on is there, can be measured, and does not go round in a circle. */
export function checkRestsOn(draft: Draft, report: Report): void {
  const names = namesOf(draft);
  const [savings, lines] = [names.ids("savings"), names.ids("lines")];
  each(draft.savings, ({ dependsOn }, at) => {
    dependsOn.forEach((id, one) => {
      if (!savings.has(id)) report(["savings", at, "dependsOn", one], unknownSaving(id, [...savings]));
    });
  });
  const budgets = new Map(draft.lines.flatMap((line) => (line ? [[line.id, line.budget]] : [])));
  each(draft.funding, ({ dependsOn }, at) => {
    dependsOn.forEach((id, one) => {
      const path = ["funding", at, "dependsOn", one];
      if (!savings.has(id) && !lines.has(id)) report(path, unknownDependence(id, [...savings, ...lines]));
      else if (budgets.has(id) && budgets.get(id) === undefined) report(path, lineWithoutBudget(id));
    });
  });
  const places = new Map(draft.savings.map((saving, at) => [saving?.id, at]));
  const after = new Map(draft.savings.flatMap((saving) => (saving ? [[saving.id, saving.dependsOn]] : [])));
  for (const round of circles(after))
    report(["savings", places.get(round[0]!)!, "dependsOn"], circularDependence(round));
}

/** Each circle of names once, from the name where it is first entered back to it. */
export function circles(after: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of after.keys()) {
    const trail: string[] = [];
    const inTrail = new Set<string>();
    const left: { name: string; leave: boolean }[] = [{ name: start, leave: false }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { name, leave } = next;
      if (leave) {
        inTrail.delete(trail.pop()!);
        done.add(name);
      } else if (inTrail.has(name)) {
        found.push([...trail.slice(trail.indexOf(name)), name]);
      } else if (!done.has(name)) {
        trail.push(name);
        inTrail.add(name);
        left.push({ name, leave: true }, ...(after.get(name) ?? []).map((on) => ({ name: on, leave: false })));
      }
    }
  }
  return found;
}
