import type { Issue, Plan } from "@outturn/core";
import { compareChart, waterfallChart } from "@outturn/core/charts";
import { type Bridge, insideSentence } from "@outturn/core/questions";
import {
  allYears,
  type ComparedFigure,
  casesInBrief,
  comparedInBrief,
  type NamedForecast,
  sideColumn,
} from "@outturn/core/tables";
import { html } from "htl";
import type { ComparedSide } from "../ask/compared-side.ts";
import { issueList } from "../desk/issue-list.ts";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import type { ShownLevel } from "../state/desk.ts";

const MOST = 12;

type MadeSide = Extract<ComparedSide, { readonly is: "made" }>;

/** The sides that could be made. */
export const madeSides = (sides: readonly ComparedSide[]): readonly MadeSide[] =>
  sides.filter((side): side is MadeSide => side.is === "made");

const named = ({ title, forecast }: MadeSide): NamedForecast => ({ name: title, forecast });

/** What the other sides cost and leave unfunded more or less than the first, a sentence each. */
export function comparedWords(sides: readonly ComparedSide[]): readonly string[] {
  const made = madeSides(sides);
  const [first, ...others] = made;
  if (first === undefined || others.length === 0) return [];
  const ends = made.map(({ side }) => (side.is === "case" ? side.end : "likely"));
  if (ends.join() === "low,likely,high") return [casesInBrief(made[0]!.forecast, made[1]!.forecast, made[2]!.forecast)];
  return others.map((other) => comparedInBrief(first.forecast, named(other), { than: insideSentence(first.title) }));
}

/** Cost by year and gap by year at the level that the bar of the page shows, side by side. */
export async function comparedPictures(
  sides: readonly ComparedSide[],
  level: ShownLevel,
  options: FigureOptions,
): Promise<readonly HTMLElement[]> {
  const forecasts = madeSides(sides).map(named);
  const picture = (what: ComparedFigure) => portable((look) => compareChart(forecasts, what, look));
  if (forecasts.length < 2) return [];
  const explains = (column: string): Plan | undefined =>
    forecasts.find((_, position) => sideColumn(position) === column)?.forecast.plan;
  const ofSides = { ...options, explains };
  return [await figure("compare-cost", picture("cost"), ofSides), await figure("compare-gap", picture(level), ofSides)];
}

/** The bridge from one side to another, whose table says which. */
export function bridgePicture(bridge: Bridge, between: string, options: FigureOptions): Promise<HTMLElement> {
  const picture = portable((look) => waterfallChart(bridge, look));
  const table = { ...picture.table, title: `${picture.table.title}, ${between}` };
  return figure(`bridge ${between}`, { ...picture, table }, options);
}

/** Whether the sides cost the same in all years together: what moves then is the gap. */
export function costsTheSame(sides: readonly ComparedSide[]): boolean {
  const costs = madeSides(sides).map(({ forecast }) => allYears(forecast.cost.total));
  return costs.every((cost) => cost === costs[0]);
}

/** In what the plans of the other sides differ from that of the first, in sentences. */
export function comparedDifferences(sides: readonly ComparedSide[]): HTMLElement {
  const [first, ...others] = madeSides(sides);
  return html`<section>
    ${others.map(({ title, differences }) => {
      const more = differences.length - MOST;
      return html`<div>
        <h2 class="govuk-heading-m">In what ${insideSentence(title)} differs from ${insideSentence(first?.title ?? "")}</h2>
        ${differences.length === 0 ? html`<p class="govuk-body">In nothing.</p>` : null}
        <ul class="govuk-list govuk-list--bullet">
          ${differences.slice(0, MOST).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        ${
          more > 0
            ? html`<details class="govuk-details">
                <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${more} more, ${differences.length} in all</span></summary>
                <div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">
                  ${differences.slice(MOST).map((sentence) => html`<li>${sentence}</li>`)}
                </ul></div>
              </details>`
            : null
        }
      </div>`;
    })}
  </section>`;
}

/** Sides that cannot be made, each with its issues. */
export const refusedSides = (sides: readonly ComparedSide[]): readonly HTMLElement[] =>
  sides.flatMap((side) =>
    side.is === "refused"
      ? [issueList(`“${side.title}” cannot be made, and is left out.`, side.issues as readonly Issue[])]
      : [],
  );
