import type { Plan } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { budgetChart } from "@outturn/core/charts";
import { html } from "htl";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import { copyWords } from "../shown/copy-words.ts";
import { parts } from "../shown/parts.ts";
import { tableOf } from "../shown/table.ts";
import { budgetDetail, demandPicture, gapPicture, reservePicture, savingsTable } from "./pictures.ts";
import { budgetSentences } from "./sentences.ts";
import { budgetToAdd } from "./to-add.ts";

/** The sections of a page about a budget; each is empty where the plan has none. */
type Section = (of: MediumTerm | undefined, as: FigureOptions) => Promise<HTMLElement>;

/** What to add to a plan that has no budget. */
export const addBudget = (of: MediumTerm | undefined, plan: Plan): HTMLElement =>
  parts(
    of
      ? undefined
      : html`<pre class="to-add" tabindex="0" role="region" aria-label="A budget to add to the plan">${budgetToAdd(plan)}</pre>`,
  );

/** The gap by year, annual and cumulative. */
export const gapByYear: Section = async (of, as) =>
  parts(
    of &&
      (await figure(
        "budget",
        portable((look) => budgetChart(of, look)),
        as,
      )),
  );

/** How the gap of one year comes about. */
export const gapOfYear = async (of: MediumTerm | undefined, at: number, as: FigureOptions): Promise<HTMLElement> =>
  parts(of && (await figure("waterfall", gapPicture(of, at), as)));

/** Savings, numbers that grow, reserves. */
export const besideTheGap: Section = async (of, as) => {
  if (of === undefined) return parts();
  const savings = savingsTable(of);
  const pictures = [
    ...of.demand.map((_, at) => figure(`demand-${at + 1}`, demandPicture(of, at), as)),
    ...of.reserves.map((_, at) => figure(`reserve-${at + 1}`, reservePicture(of, at), as)),
  ];
  const delivered = savings && [html`<h2>What is delivered of the savings</h2>`, tableOf(savings)];
  return parts(...(delivered ?? []), ...(await Promise.all(pictures)));
};

/** How each year's budget comes about, and the sentences for a paper. */
export const yearByYear = (of: MediumTerm | undefined, plan: Plan): HTMLElement =>
  of === undefined
    ? parts()
    : parts(
        html`<h2>How each year comes about</h2>`,
        ...budgetDetail(of).map((table) => tableOf(table)),
        copyWords("For the paper", budgetSentences(of, plan)),
      );
