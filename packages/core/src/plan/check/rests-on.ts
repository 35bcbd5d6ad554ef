import {
  type Circle,
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
    report(["savings", places.get(round.names[0]!)!, "dependsOn"], circularDependence(round));
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

/** Names of a circle that are told; so many more of a long one are only counted. */
const TOLD = 8;

/** Each circle of names once, from the name where it is first entered. */
export function circles(after: ReadonlyMap<string, readonly string[]>): readonly Circle[] {
  const found: Circle[] = [];
  const done = new Set<string>();
  for (const start of after.keys()) {
    const trail: string[] = [];
    const inTrail = new Map<string, number>();
    const left: { name: string; leave: boolean }[] = [{ name: start, leave: false }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { name, leave } = next;
      if (leave) {
        inTrail.delete(trail.pop()!);
        done.add(name);
      } else if (inTrail.has(name)) {
        const first = inTrail.get(name)!;
        const names = trail.slice(first, first + TOLD);
        found.push({ names, others: trail.length - first - names.length });
      } else if (!done.has(name)) {
        inTrail.set(name, trail.push(name) - 1);
        left.push({ name, leave: true });
        for (const on of after.get(name) ?? []) left.push({ name: on, leave: false });
      }
    }
  }
  return found;
}
