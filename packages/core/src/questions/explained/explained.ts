import { explainBudget } from "../../budget/index.ts";
import { explain, type Forecast } from "../../forecast/index.ts";
import type { Explanation } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { toldApart } from "../../plan/index.ts";
import type { FigureNamed } from "./figures-of.ts";
import { showing } from "./showing.ts";

/** What was found under what was wanted: one figure, explained; or several that show it, of which one is to be chosen. */
export type Explained =
  | { readonly is: "one"; readonly because: Explanation }
  | { readonly is: "several"; readonly figures: readonly FigureNamed[] };

/**
 * Explains what a person asks for: a figure by its path, of the budget too; one of all years together, as `cost.all`; what a post, a
 * line or a source comes to, by its title or id; or an amount, by the figures that show it.
 *
 * @param depth - how many figures are opened, one inside the other, as `explain` has it
 * @returns nothing where nothing is called so
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", title: "Legal costs", perYear: { "2024/25": "£100k" } }] });
 * explained(forecast(plan), "£100k", 0)?.is // => "several"
 */
export function explained(forecast: Forecast, wanted: string, depth: number): Explained | undefined {
  const because = byPath(forecast, wanted, depth);
  if (because) return { is: "one", because };
  const paths = pathsOf(forecast, wanted);
  if (paths.length > 1)
    return {
      is: "several",
      figures: paths.map((figureName) => ({ figure: figureName, value: valueAt(forecast, figureName) })),
    };
  const [path] = paths;
  if (path !== undefined) return { is: "one", because: byPath(forecast, path, depth)! };
  const figures = showing(forecast, wanted);
  if (figures.length === 1) return { is: "one", because: byPath(forecast, figures[0]!.figure, depth)! };
  return figures.length === 0 ? undefined : { is: "several", figures };
}

/** A figure of the budget is explained by the budget, any other by the forecast; one of all years is the sum of the years. */
function byPath(forecast: Forecast, figureName: string, depth: number): Explanation | undefined {
  if (figureName.startsWith("budget.")) return explainBudget(forecast.plan, figureName, { depth });
  return inAllYears(forecast, figureName, depth) ?? explain(forecast, figureName, { depth });
}

function inAllYears(forecast: Forecast, figureName: string, depth: number): Explanation | undefined {
  const steps = figureName === "cost.all" ? ["cost", "total", "all"] : figureName.split(".");
  if (steps.at(-1) !== "all" || steps[0] === "staff") return undefined;
  const parts = forecast.years.map((year) =>
    explain(forecast, [...steps.slice(0, -1), year].join("."), { depth: Math.max(0, depth - 1) }),
  );
  if (parts.some((explanation) => explanation === undefined || (explanation.unit ?? "pence") !== "pence"))
    return undefined;
  const value = parts.reduce((total, explanation) => total + explanation!.value, 0);
  return depth > 0
    ? { figure: figureName, value, says: "the sum of", parts: parts as Explanation[] }
    : { figure: figureName, value };
}

const valueAt = (forecast: Forecast, figureName: string): Pence => byPath(forecast, figureName, 0)!.value as Pence;

/** The figures that a title or an id stands for: what a post or a line costs in all years, what a source pays. */
function pathsOf({ plan, cost }: Forecast, wanted: string): readonly string[] {
  const alike = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
  const named = toldApart(plan);
  const called = (sectionName: "posts" | "lines" | "funding"): readonly string[] => {
    const by = (field: "id" | "title", givenPlan = plan): readonly string[] =>
      givenPlan[sectionName].filter((record) => alike(record[field]) === alike(wanted)).map(({ id }) => id);
    const [first = []] = [by("title", named), by("title"), by("id")].filter((recordIds) => recordIds.length > 0);
    return first;
  };
  const rows = (amountsByKey: { readonly [row: string]: unknown }, id: string): readonly string[] =>
    [id, `${id}:after-end`].filter((row) => Object.hasOwn(amountsByKey, row));
  return [
    ...called("posts").flatMap((id) => rows(cost.byPost, id).map((row) => `cost.byPost.${row}.all`)),
    ...called("lines").flatMap((id) => rows(cost.byLine, id).map((row) => `cost.byLine.${row}.all`)),
    ...called("funding").map((id) => `funding.applied.${id}.all`),
  ];
}
