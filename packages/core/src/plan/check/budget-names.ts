import { firstDay, lastDay, yearOfDay } from "../../calendar/index.ts";
import { doubleId, type Path, type Report, unknownBudgetLine, yearOutsidePlan } from "../../issues/index.ts";
import type { Budget } from "../budget.ts";
import type { Draft } from "../draft.ts";
import type { Plan } from "../plan.ts";

/** The lines that can be drawn on. */
export const lineIds = (budget: Pick<Budget, "base" | "lines"> | undefined): readonly string[] =>
  [...(budget?.base ?? []), ...(budget?.lines ?? [])].map(({ id }) => id);

/** Names are given once, and those that are referred to are there. Returns how many are wrong. */
export function checkNames(budget: Budget, draft: Draft, report: Report): number {
  let wrong = 0;
  const say: Report = (path, finding) => {
    wrong += 1;
    report(path, finding);
  };
  const seen = new Map<string, string>();
  const { base, lines, demand, funding, reserves } = budget;
  for (const { id } of [...base, ...lines, ...demand, ...funding, ...reserves]) {
    const first = seen.get(id);
    if (first !== undefined) say(pathOf(draft, id, 1), doubleId(id, first));
    else seen.set(id, "budget");
  }
  const known = lineIds(budget);
  const drivers = demand.map(({ id }) => id);
  for (const { id, by } of lines) {
    if (by.is === "demand" && !drivers.includes(by.demand))
      say([...pathOf(draft, id), "demand"], unknownBudgetLine(by.demand, drivers, "driver of demand"));
  }
  budget.virements.forEach((virement, at) => {
    for (const end of ["from", "to"] as const) {
      if (!known.includes(virement[end]))
        say(["budget", "virements", at, end], unknownBudgetLine(virement[end], known));
    }
  });
  return wrong;
}

const sections = ["base", "inflation", "pay", "pressures", "growth", "demand", "funding", "reserves"] as const;

/** Where the nth record with an id stands as it was written. */
export function pathOf({ raw }: Draft, id: string, nth = 0): Path {
  const budget = raw.budget as { readonly [section: string]: unknown };
  const found = sections.flatMap((section) => {
    const list = budget[section];
    if (!Array.isArray(list)) return [];
    return list.flatMap((one: { readonly id?: unknown }, at): Path[] =>
      String(one?.id) === id ? [["budget", section, at]] : [],
    );
  });
  return found[nth] ?? found[0] ?? ["budget"];
}

/** Sums stand in years of the plan. Returns how many do not. */
export function checkBudgetYears(budget: Budget, years: Plan["years"], draft: Draft, report: Report): number {
  let wrong = 0;
  const within = (given: readonly { readonly year: string }[], path: Path): void => {
    for (const { year } of given) {
      if (year >= years.from && year <= years.to) continue;
      wrong += 1;
      report([...path, year], yearOutsidePlan(year, years.from, years.to), "key");
    }
  };
  for (const { id, by } of budget.lines) {
    if (by.is === "change") within(by.perYear, [...pathOf(draft, id), "change"]);
    if (by.is === "percent") within(by.perYear, [...pathOf(draft, id), "percent"]);
    if (by.is === "full-year" && (by.from < firstDay(years.from) || by.from > lastDay(years.to))) {
      wrong += 1;
      report([...pathOf(draft, id), "from"], yearOutsidePlan(yearOfDay(by.from), years.from, years.to));
    }
  }
  budget.funding.forEach(({ perYear }, at) => {
    within(perYear, ["budget", "funding", at, "perYear"]);
  });
  budget.virements.forEach(({ perYear }, at) => {
    within(perYear, ["budget", "virements", at, "perYear"]);
  });
  budget.reserves.forEach((reserve, at) => {
    within(reserve.in, ["budget", "reserves", at, "in"]);
    within(reserve.out, ["budget", "reserves", at, "out"]);
  });
  return wrong;
}
