import { contract, explanation, type Forecast, nearest, VERSION } from "@outturn/core";
import { budgetContract, mediumTermBudget } from "@outturn/core/budget";
import { placeholderWarning } from "@outturn/core/tables";
import { type Explained, explained } from "../explained.ts";
import { WrongUsage } from "../failure.ts";
import { auditPage, figuresPage } from "../pages/audit-page.ts";
import { explainPage } from "../pages/explain-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** A post's or line's months are figures, though `forecast --json` does not list them. */
const isMonth = /^\d{4}-\d{2}$/;

const MOST_NAMED = 5;

/** What `outturn explain` may be told. */
export interface ExplainChoices {
  readonly depth: string;
  readonly audit?: true;
  readonly json?: true;
  readonly scenario?: string;
}

/** `outturn explain PLAN FIGURE`. */
export async function explainFigure(path: string, figure: string, choices: ExplainChoices): Promise<void> {
  const { audit, json, scenario } = choices;
  const depth = audit && !json ? Number.POSITIVE_INFINITY : depthOf(choices.depth);
  const of = await readForecast(path, scenario);
  const found = explained(of, figure, depth);
  if (!found) throw new WrongUsage(`there is no figure "${figure}" in this forecast.${meant(of, figure)}`);
  if (json) return printJson(asJson(of, found));
  printPage((paper) => {
    if (found.is === "several") return figuresPage(of, figure, found.figures, paper);
    return audit ? auditPage(of, found.because, paper) : explainPage(of, explanation(found.because), paper);
  });
}

function asJson(of: Forecast, found: Explained) {
  const placeholders = placeholderWarning(of);
  return {
    plan: {
      title: of.title,
      ...(of.illustrative !== undefined && { illustrative: of.illustrative }),
      scenario: of.scenario,
    },
    ...(placeholders !== undefined && { placeholders }),
    ...(found.is === "one" ? { because: found.because } : { figures: found.figures }),
    fingerprint: of.fingerprint,
    version: VERSION,
  };
}

function depthOf(asked: string): number {
  if (asked === "all") return Number.POSITIVE_INFINITY;
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
  if (name !== figure && explained(of, name, 0)?.is === "one") return ` Did you mean ${name}?`;
  if (typeof there === "object" && there !== null && path.length > 0) {
    const inside = Object.keys(there);
    if (inside.length === 0) return ` There is nothing under ${name} in this plan.`;
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
