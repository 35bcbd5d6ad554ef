import { contract, explanation, type Forecast, nearest, VERSION } from "@outturn/core";
import { budgetContract, mediumTermBudget } from "@outturn/core/budget";
import { type Explained, explained } from "@outturn/core/questions";
import { namedTables, placeholderWarning } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { auditPage, figuresPage } from "../pages/audit-page.ts";
import { explainPage } from "../pages/explain-page.ts";
import { explainedTable, figuresTable } from "../pages/explained-table.ts";
import { readForecast } from "../read-forecast.ts";

/** A post's or line's months are figures, though `forecast --json` does not list them. */
const isMonth = /^\d{4}-\d{2}$/;

const MOST_NAMED = 5;

/** What `outturn explain` may be told. */
export interface ExplainChoices extends AnswerChoices {
  readonly depth: string;
  readonly audit?: true;
  readonly scenario?: string;
}

/** `outturn explain PLAN FIGURE`. */
export async function explainFigure(path: string, figureName: string, choices: ExplainChoices): Promise<void> {
  const { audit, json, scenario } = choices;
  const depth = audit && !json ? Number.POSITIVE_INFINITY : depthOf(choices.depth);
  const forecast = await readForecast(path, scenario);
  const foundExplained = explained(forecast, figureName, depth);
  if (!foundExplained)
    throw new WrongUsage(`there is no figure "${figureName}" in this forecast.${meant(forecast, figureName)}`);
  await giveAnswer(
    {
      tables: () =>
        foundExplained.is === "several"
          ? namedTables("figures", figuresTable(forecast, foundExplained.figures))
          : namedTables("explained", explainedTable(foundExplained.because)),
      page: (paper) => {
        if (foundExplained.is === "several") return figuresPage(forecast, figureName, foundExplained.figures, paper);
        return audit
          ? auditPage(forecast, foundExplained.because, paper)
          : explainPage(forecast, explanation(foundExplained.because), paper);
      },
      json: () => asJson(forecast, foundExplained),
    },
    choices,
    [path],
  );
}

function asJson(forecast: Forecast, foundExplained: Explained) {
  const placeholders = placeholderWarning(forecast);
  return {
    plan: {
      title: forecast.title,
      ...(forecast.illustrative !== undefined && { illustrative: forecast.illustrative }),
      scenario: forecast.scenario,
    },
    ...(placeholders !== undefined && { placeholders }),
    ...(foundExplained.is === "one" ? { because: foundExplained.because } : { figures: foundExplained.figures }),
    fingerprint: forecast.fingerprint,
    version: VERSION,
  };
}

function depthOf(asked: string): number {
  if (asked === "all") return Number.POSITIVE_INFINITY;
  if (/^\d{1,3}$/.test(asked)) return Number(asked);
  throw new WrongUsage(`--depth takes a whole number, or all; not "${asked}".`);
}

/** Figures like the one that was asked for. */
function meant(forecast: Forecast, figureName: string): string {
  const { cost, staff, funding, gap } = contract(forecast);
  const medium = mediumTermBudget(forecast.plan);
  if (medium === undefined && figureName.startsWith("budget.")) return " The plan has no budget.";
  const { path, there } = corrected(figureName.split("."), {
    ...{ cost, staff, funding, gap },
    ...(medium && { budget: budgetFigures(medium) }),
  });
  const name = path.join(".");
  if (name !== figureName && explained(forecast, name, 0)?.is === "one") return ` Did you mean ${name}?`;
  if (typeof there === "object" && there !== null && path.length > 0) {
    const inside = Object.keys(there);
    if (inside.length === 0) return ` There is nothing under ${name} in this plan.`;
    const shown = inside.slice(0, MOST_NAMED).join(", ");
    return ` After ${name}. there stands one of ${shown}${inside.length > MOST_NAMED ? " and others" : ""}.`;
  }
  return ` Figures are named as in forecast --json, such as cost.total.${forecast.years[0]} or gap.confirmed.${forecast.years[0]}.`;
}

/** What of the budget's data are figures. */
function budgetFigures(medium: NonNullable<ReturnType<typeof mediumTermBudget>>) {
  const { plan: _plan, years: _years, ...figures } = budgetContract(medium);
  return figures;
}

/** A path with each misspelt step put right, as far as it leads, and what it leads to. */
function corrected(steps: readonly string[], inside: unknown): { path: readonly string[]; there: unknown } {
  const [step, ...remaining] = steps;
  if (step === undefined || typeof inside !== "object" || inside === null) return { path: steps, there: inside };
  const alreadyKnown = new Map(Object.entries(inside));
  if (isMonth.test(step)) return { path: steps, there: undefined };
  const key = alreadyKnown.has(step) ? step : nearest(step, [...alreadyKnown.keys()]);
  if (key === undefined) return { path: [], there: inside };
  const { path, there } = corrected(remaining, alreadyKnown.get(key));
  return { path: [key, ...path], there };
}
