import type { Plan } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { budgetChart } from "@outturn/core/charts";
import { html } from "htl";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import { copyWords } from "../shown/copy-words.ts";
import { folded } from "../shown/folded.ts";
import { parts } from "../shown/parts.ts";
import { tableOf } from "../shown/table.ts";
import { type BudgetBeginner, beginBudgetForm } from "./begin-budget.ts";
import { budgetDetail, demandPicture, gapPicture, reservePicture, savingsTable } from "./pictures.ts";
import { budgetSentences } from "./sentences.ts";
import { budgetToAdd } from "./to-add.ts";

/** The sections of a page about a budget; each is empty where the plan has none. */
type Section = (mediumTerm: MediumTerm | undefined, as: FigureOptions) => Promise<HTMLElement>;

/** What to add to a plan that has no budget: by a form where the page can, else as text. */
export const addBudget = (mediumTerm: MediumTerm | undefined, plan: Plan, beginner?: BudgetBeginner): HTMLElement =>
  parts(
    mediumTerm
      ? undefined
      : beginner
        ? beginBudgetForm(plan, beginner)
        : html`<pre class="to-add" tabindex="0" role="region" aria-label="A budget to add to the plan">${budgetToAdd(plan)}</pre>`,
  );

/** The gap by year, annual and cumulative. */
export const gapByYear: Section = async (mediumTerm, as) =>
  parts(
    mediumTerm &&
      (await figure(
        "budget",
        portable((look) => budgetChart(mediumTerm, look)),
        as,
      )),
  );

/** How the gap of one year comes about. */
export const gapOfYear = async (
  mediumTerm: MediumTerm | undefined,
  yearIndex: number,
  as: FigureOptions,
): Promise<HTMLElement> => parts(mediumTerm && (await figure("waterfall", gapPicture(mediumTerm, yearIndex), as)));

/** Savings, numbers that grow, reserves. */
export const besideTheGap: Section = async (mediumTerm, as) => {
  if (mediumTerm === undefined) return parts();
  const savings = savingsTable(mediumTerm);
  const pictures = [
    ...mediumTerm.demand.map((_, demandIndex) =>
      figure(`demand-${demandIndex + 1}`, demandPicture(mediumTerm, demandIndex), as),
    ),
    ...mediumTerm.reserves.map((_, reserveIndex) =>
      figure(`reserve-${reserveIndex + 1}`, reservePicture(mediumTerm, reserveIndex), as),
    ),
  ];
  const delivered = savings && [html`<h2>What is delivered of the savings</h2>`, tableOf(savings, as)];
  return parts(...(delivered ?? []), ...(await Promise.all(pictures)));
};

/** How each year's budget comes about, and the sentences for a paper. */
export const yearByYear = (mediumTerm: MediumTerm | undefined, plan: Plan, explains?: Plan): HTMLElement =>
  mediumTerm === undefined
    ? parts()
    : parts(
        folded(
          "How each year comes about",
          ...budgetDetail(mediumTerm).map((table) => tableOf(table, explains && { explains })),
        ),
        copyWords("For the paper", budgetSentences(mediumTerm, plan)),
      );
