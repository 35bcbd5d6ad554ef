import {
  type Explanation,
  budgetContract,
  contract,
  explain,
  explainBudget,
  explanation,
  type Forecast,
  mediumTermBudget,
  nearest,
  placeholderWarning,
  VERSION,
} from "@outturn/core";
import { WrongUsage } from "../failure.ts";
import { explainPage } from "../pages/explain-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** A post's or line's months are figures, though `forecast --json` does not list them. */
const isMonth = /^\d{4}-\d{2}$/;

const MOST_NAMED = 5;

/** `outturn explain PLAN FIGURE`. */
export async function explainFigure(
  path: string,
  figure: string,
  { depth: asked, json, scenario }: { readonly depth: string; readonly json?: true; readonly scenario?: string },
): Promise<void> {
  const depth = depthOf(asked);
  const of = await readForecast(path, scenario);
  const because = explained(of, figure, depth);
  if (!because) throw new WrongUsage(`there is no figure "${figure}" in this forecast.${meant(of, figure)}`);
  if (!json) return printPage((paper) => explainPage(of, explanation(because), paper));
  const placeholders = placeholderWarning(of);
  printJson({
    plan: {
      title: of.title,
      ...(of.illustrative !== undefined && { illustrative: of.illustrative }),
      scenario: of.scenario,
    },
    ...(placeholders !== undefined && { placeholders }),
    because,
    fingerprint: of.fingerprint,
    version: VERSION,
  });
}

/** A figure of the budget is explained by the budget, any other by the forecast. */
function explained(of: Forecast, figure: string, depth: number | undefined): Explanation | undefined {
  const how = depth === undefined ? {} : { depth };
  return figure.startsWith("budget.") ? explainBudget(of.plan, figure, how) : explain(of, figure, how);
}

function depthOf(asked: string): number | undefined {
  if (asked === "all") return undefined;
  if (/^\d{1,3}$/.test(asked)) return Number(asked);
  throw new WrongUsage(`--depth takes a whole number, or all; not "${asked}".`);
}

/** Figures like the one that was asked for. */
function meant(of: Forecast, figure: string): string {
  const { cost, staff, funding, gap } = contract(of);
  const medium = mediumTermBudget(of.plan);
  if (medium === undefined && figure.startsWith("budget.")) return " The plan has no budget.";
  const { path, there } = corrected(figure.split("."), {
    ...{ cost, staff, funding, gap },
    ...(medium && { budget: budgetFigures(medium) }),
  });
  const name = path.join(".");
  if (name !== figure && explained(of, name, 0)) return ` Did you mean ${name}?`;
  if (typeof there === "object" && there !== null && path.length > 0) {
    const inside = Object.keys(there);
    const shown = inside.slice(0, MOST_NAMED).join(", ");
    return ` After ${name}. there stands one of ${shown}${inside.length > MOST_NAMED ? " and others" : ""}.`;
  }
  return ` Figures are named as in forecast --json, such as cost.total.${of.years[0]} or gap.confirmed.${of.years[0]}.`;
}

/** What of the budget's data are figures. */
function budgetFigures(medium: NonNullable<ReturnType<typeof mediumTermBudget>>) {
  const { plan: _plan, years: _years, ...figures } = budgetContract(medium);
  return figures;
}

/** A path with each misspelt step put right, as far as it leads, and what it leads to. */
function corrected(steps: readonly string[], inside: unknown): { path: readonly string[]; there: unknown } {
  const [step, ...rest] = steps;
  if (step === undefined || typeof inside !== "object" || inside === null) return { path: steps, there: inside };
  const known = new Map(Object.entries(inside));
  if (isMonth.test(step)) return { path: steps, there: undefined };
  const key = known.has(step) ? step : nearest(step, [...known.keys()]);
  if (key === undefined) return { path: [], there: inside };
  const { path, there } = corrected(rest, known.get(key));
  return { path: [key, ...path], there };
}
