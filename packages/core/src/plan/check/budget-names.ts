import { firstDay, lastDay, yearOfDay } from "../../calendar/index.ts";
import { doubleId, type IssueReport, type Path, unknownBudgetLine, yearOutsidePlan } from "../../issues/index.ts";
import type { YearSum } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { type KnownNames, namesIn, namesTogether } from "./names.ts";

/** The lines that can be drawn on. */
export function budgetLines(planDraft: PlanDraft): KnownNames {
  const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];
  return namesTogether(
    namesIn(() => planDraft.budget?.base ?? [], idOf),
    namesIn(() => planDraft.budget?.lines ?? [], idOf),
  );
}

/** Names are given once, and those that are referred to are there. */
export function checkNames(budget: OpenBudget, planDraft: PlanDraft, issueReport: IssueReport): void {
  const alreadySeen = new Set<string>();
  for (const sectionName of ["base", "lines", "demand", "funding", "reserves"] as const) {
    ifRead(() =>
      eachRead<{ readonly id: string }>(budget[sectionName], ({ id }) => {
        if (alreadySeen.has(id)) issueReport(pathOf(planDraft, id, 1), doubleId(id, "budget"));
        alreadySeen.add(id);
      }),
    );
  }
  const knownNames = budgetLines(planDraft);
  const drivers = namesIn(
    () => budget.demand,
    ({ id }) => [id],
  );
  ifRead(() =>
    eachRead(budget.lines, ({ id, by }) => {
      if (by.is === "demand" && !drivers.has(by.demand))
        issueReport(
          [...pathOf(planDraft, id), "demand"],
          unknownBudgetLine(by.demand, drivers.names, "driver of demand"),
        );
    }),
  );
  eachRead(budget.virements, (virement, virementIndex) =>
    eachRead(["from", "to"] as const, (end) => {
      if (!knownNames.has(virement[end]))
        issueReport(["budget", "virements", virementIndex, end], unknownBudgetLine(virement[end], knownNames.names));
    }),
  );
}

const sections = ["base", "inflation", "pay", "pressures", "growth", "demand", "funding", "reserves"] as const;

/** Where the nth record with an id stands as it was written. */
export function pathOf({ raw }: PlanDraft, recordId: string, nth = 0): Path {
  const paths = pathsByDraft.get(raw) ?? pathsIn(raw.budget as { readonly [sectionName: string]: unknown });
  pathsByDraft.set(raw, paths);
  const foundPaths = paths.get(recordId) ?? [];
  return foundPaths[nth] ?? foundPaths[0] ?? ["budget"];
}

const pathsByDraft = new WeakMap<PlanDraft["raw"], ReadonlyMap<string, readonly Path[]>>();

/** Where the records of each id stand, in the order of the sections. */
function pathsIn(budget: { readonly [sectionName: string]: unknown }): ReadonlyMap<string, readonly Path[]> {
  const paths = new Map<string, Path[]>();
  for (const sectionName of sections) {
    const list = budget[sectionName];
    if (!Array.isArray(list)) continue;
    list.forEach((record: { readonly id?: unknown }, position) => {
      const recordId = String(record?.id);
      paths.set(recordId, [...(paths.get(recordId) ?? []), ["budget", sectionName, position]].slice(0, 2));
    });
  }
  return paths;
}

/** Sums stand in years of the plan. */
export function checkBudgetYears(budget: OpenBudget, planDraft: PlanDraft, issueReport: IssueReport): void {
  const checkGivenYears = (given: () => readonly { readonly year: string }[], planPath: Path): void => {
    ifRead(() =>
      eachRead(given(), ({ year }) => {
        const { from, to } = planDraft.years;
        if (year < from || year > to) issueReport([...planPath, year], yearOutsidePlan(year, from, to), "key");
      }),
    );
  };
  ifRead(() =>
    eachRead(budget.lines, ({ id, by }) => {
      const planPath = pathOf(planDraft, id);
      if (by.is === "change") checkGivenYears(() => by.perYear, [...planPath, "change"]);
      if (by.is === "percent") checkGivenYears(() => by.perYear, [...planPath, "percent"]);
      if (by.is !== "full-year") return;
      const { from, to } = planDraft.years;
      if (by.from < firstDay(from) || by.from > lastDay(to))
        issueReport([...planPath, "from"], yearOutsidePlan(yearOfDay(by.from), from, to));
    }),
  );
  const perYear = (sectionName: "funding" | "virements"): void =>
    eachRead<{ readonly perYear: readonly YearSum[] }>(budget[sectionName], (record, position) =>
      checkGivenYears(() => record.perYear, ["budget", sectionName, position, "perYear"]),
    );
  ifRead(() => perYear("funding"));
  ifRead(() => perYear("virements"));
  eachRead(budget.reserves, (reserve, reserveIndex) => {
    checkGivenYears(() => reserve.in, ["budget", "reserves", reserveIndex, "in"]);
    checkGivenYears(() => reserve.out, ["budget", "reserves", reserveIndex, "out"]);
  });
}
