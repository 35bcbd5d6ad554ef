import { firstDay, lastDay, yearOfDay } from "../../calendar/index.ts";
import { doubleId, type Path, type Report, unknownBudgetLine, yearOutsidePlan } from "../../issues/index.ts";
import type { YearSum } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { type Known, namesIn, together } from "./names.ts";

/** The lines that can be drawn on. */
export function budgetLines(draft: Draft): Known {
  const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];
  return together(
    namesIn(() => draft.budget?.base ?? [], idOf),
    namesIn(() => draft.budget?.lines ?? [], idOf),
  );
}

/** Names are given once, and those that are referred to are there. */
export function checkNames(budget: OpenBudget, draft: Draft, report: Report): void {
  const seen = new Set<string>();
  for (const section of ["base", "lines", "demand", "funding", "reserves"] as const) {
    ifRead(() =>
      each<{ readonly id: string }>(budget[section], ({ id }) => {
        if (seen.has(id)) report(pathOf(draft, id, 1), doubleId(id, "budget"));
        seen.add(id);
      }),
    );
  }
  const known = budgetLines(draft);
  const drivers = namesIn(
    () => budget.demand,
    ({ id }) => [id],
  );
  ifRead(() =>
    each(budget.lines, ({ id, by }) => {
      if (by.is === "demand" && !drivers.has(by.demand))
        report([...pathOf(draft, id), "demand"], unknownBudgetLine(by.demand, drivers.names, "driver of demand"));
    }),
  );
  each(budget.virements, (virement, at) =>
    each(["from", "to"] as const, (end) => {
      if (!known.has(virement[end]))
        report(["budget", "virements", at, end], unknownBudgetLine(virement[end], known.names));
    }),
  );
}

const sections = ["base", "inflation", "pay", "pressures", "growth", "demand", "funding", "reserves"] as const;

/** Where the nth record with an id stands as it was written. */
export function pathOf({ raw }: Draft, id: string, nth = 0): Path {
  const paths = known.get(raw) ?? pathsIn(raw.budget as { readonly [section: string]: unknown });
  known.set(raw, paths);
  const found = paths.get(id) ?? [];
  return found[nth] ?? found[0] ?? ["budget"];
}

const known = new WeakMap<Draft["raw"], ReadonlyMap<string, readonly Path[]>>();

/** Where the records of each id stand, in the order of the sections. */
function pathsIn(budget: { readonly [section: string]: unknown }): ReadonlyMap<string, readonly Path[]> {
  const paths = new Map<string, Path[]>();
  for (const section of sections) {
    const list = budget[section];
    if (!Array.isArray(list)) continue;
    list.forEach((one: { readonly id?: unknown }, at) => {
      const id = String(one?.id);
      paths.set(id, [...(paths.get(id) ?? []), ["budget", section, at]].slice(0, 2));
    });
  }
  return paths;
}

/** Sums stand in years of the plan. */
export function checkBudgetYears(budget: OpenBudget, draft: Draft, report: Report): void {
  const within = (given: () => readonly { readonly year: string }[], path: Path): void => {
    ifRead(() =>
      each(given(), ({ year }) => {
        const { from, to } = draft.years;
        if (year < from || year > to) report([...path, year], yearOutsidePlan(year, from, to), "key");
      }),
    );
  };
  ifRead(() =>
    each(budget.lines, ({ id, by }) => {
      const path = pathOf(draft, id);
      if (by.is === "change") within(() => by.perYear, [...path, "change"]);
      if (by.is === "percent") within(() => by.perYear, [...path, "percent"]);
      if (by.is !== "full-year") return;
      const { from, to } = draft.years;
      if (by.from < firstDay(from) || by.from > lastDay(to))
        report([...path, "from"], yearOutsidePlan(yearOfDay(by.from), from, to));
    }),
  );
  const perYear = (section: "funding" | "virements"): void =>
    each<{ readonly perYear: readonly YearSum[] }>(budget[section], (one, at) =>
      within(() => one.perYear, ["budget", section, at, "perYear"]),
    );
  ifRead(() => perYear("funding"));
  ifRead(() => perYear("virements"));
  each(budget.reserves, (reserve, at) => {
    within(() => reserve.in, ["budget", "reserves", at, "in"]);
    within(() => reserve.out, ["budget", "reserves", at, "out"]);
  });
}
