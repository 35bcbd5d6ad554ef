import { namesOf } from "./names-of.ts";
import type { Plan } from "./plan.ts";

type Named = { readonly id: string; readonly title: string };

/**
 * A plan as everything that is printed of it names its records: where two titles would look alike, with the id in the title of each. Posts,
 * lines and savings stand beside each other; sources of funding, scenarios and what the budget holds stand each by themselves.
 *
 * @returns the plan itself where no two titles are alike
 * @example
 * const pay = { fullCost: 40000 };
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "n", title: "Worker", pay, start: "2024-04-01" }, { id: "s", title: "Worker", pay, start: "2024-04-01" }] });
 * toldApart(plan).posts.map(({ title }) => title) // => ["Worker (n)", "Worker (s)"]
 */
export function toldApart(plan: Plan): Plan {
  const knownPlan = apart.get(plan) ?? madeOf(plan);
  apart.set(plan, knownPlan);
  return knownPlan;
}

/** Of plans that are asked about again and again. */
const apart = new WeakMap<Plan, Plan>();

function madeOf(plan: Plan): Plan {
  const { budget } = plan;
  const costs = namesOf([...plan.posts, ...plan.lines, ...plan.savings]);
  const madeHere = {
    ...{ posts: named(plan.posts, costs), lines: named(plan.lines, costs), savings: named(plan.savings, costs) },
    ...{ funding: named(plan.funding), scenarios: named(plan.scenarios) },
    ...(budget && { budget: budgetApart(budget) }),
  };
  const isSame = Object.entries(madeHere).every(
    ([sectionName, heldOnes]) => plan[sectionName as keyof typeof madeHere] === heldOnes,
  );
  return isSame ? plan : { ...plan, ...madeHere };
}

function budgetApart(budget: NonNullable<Plan["budget"]>): NonNullable<Plan["budget"]> {
  const rows = namesOf([...budget.base, ...budget.lines, ...budget.funding]);
  const madeHere = {
    ...{ base: named(budget.base, rows), lines: named(budget.lines, rows), funding: named(budget.funding, rows) },
    ...{ demand: named(budget.demand), reserves: named(budget.reserves) },
  };
  const isSame = Object.entries(madeHere).every(
    ([list, heldOnes]) => budget[list as keyof typeof madeHere] === heldOnes,
  );
  return isSame ? budget : { ...budget, ...madeHere };
}

/** Records under their names: the list itself where each is called by its title. */
function named<Record extends Named>(records: readonly Record[], names = namesOf(records)): readonly Record[] {
  return records.every(({ id, title }) => names.get(id) === title)
    ? records
    : records.map((record) => ({ ...record, title: names.get(record.id)! }));
}
