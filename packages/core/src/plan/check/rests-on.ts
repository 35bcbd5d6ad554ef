import {
  circularDependence,
  lineWithoutBudget,
  type Report,
  unknownDependence,
  unknownSaving,
} from "../../issues/index.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { namesOf, together } from "./names.ts";

/** What savings and funding depend on is there, can be measured, and does not go round in a circle. */
export function checkRestsOn(draft: Draft, report: Report): void {
  ifRead(() => checkSavings(draft, report));
  ifRead(() => checkFunding(draft, report));
}

function checkSavings(draft: Draft, report: Report): void {
  const savings = namesOf(draft).ids("savings");
  const places = new Map<string, number>();
  const after = new Map<string, string[]>();
  each(draft.savings, ({ id, dependsOn }, at) => {
    places.set(id, at);
    after.set(id, []);
    each(dependsOn, (on) => after.get(id)!.push(on));
  });
  each(draft.savings, ({ dependsOn }, at) =>
    each(dependsOn, (id, one) => {
      if (!savings.has(id)) report(["savings", at, "dependsOn", one], unknownSaving(id, savings.names));
    }),
  );
  for (const round of circles(after))
    report(["savings", places.get(round[0]!)!, "dependsOn"], circularDependence(round));
}

function checkFunding(draft: Draft, report: Report): void {
  const names = namesOf(draft);
  const known = together(names.ids("savings"), names.ids("lines"));
  const unmeasured = new Set<string>();
  ifRead(() =>
    each(draft.lines, ({ id, budget }) => {
      if (budget === undefined) unmeasured.add(id);
    }),
  );
  each(draft.funding, ({ dependsOn }, at) =>
    each(dependsOn, (id, one) => {
      const path = ["funding", at, "dependsOn", one];
      if (!known.has(id)) report(path, unknownDependence(id, known.names));
      else if (unmeasured.has(id)) report(path, lineWithoutBudget(id));
    }),
  );
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
