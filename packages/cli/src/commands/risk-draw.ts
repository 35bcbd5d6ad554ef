import { asPounds, type Forecast, type Pence } from "@outturn/core";
import { drawnChanges, drawRisks, type LatinHypercube } from "@outturn/core/risk";
import { changesJson, sentence } from "@outturn/core/scenario";
import { namedTables, type Table } from "@outturn/core/tables";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { inUsage, wholeAfter } from "../options.ts";

const MOST_DRAW = 999_999_999;

/** One draw, as changes that every question takes after --changes, and what it comes to. */
export async function oneDraw(
  drawnForecast: Forecast,
  made: { readonly seed: number; readonly sampling?: LatinHypercube },
  choices: AnswerChoices & { readonly draw: string },
  path: string,
): Promise<void> {
  const { plan } = drawnForecast;
  const draw = wholeAfter("--draw", choices.draw, 0, MOST_DRAW);
  const { seed } = made;
  const { years, figures } = inUsage(() => drawRisks(plan, { ...made, draws: { from: draw, until: draw + 1 } }));
  const changes = drawnChanges(plan, { ...made, draw });
  const table: Table = {
    title: "Cost and gap in this draw",
    columns: [
      { key: "name", label: "Year", unit: "text" },
      { key: "cost", label: "Cost", unit: "pounds" },
      { key: "confirmed", label: "Gap, confirmed", unit: "pounds" },
      { key: "conditional", label: "Gap, conditional too", unit: "pounds" },
      { key: "total", label: "Gap, all money", unit: "pounds" },
    ],
    rows: years.map((year, yearIndex) => ({
      name: year,
      ...{ cost: figures.cost[yearIndex]!, confirmed: figures.confirmed[yearIndex]! },
      ...{ conditional: figures.conditional[yearIndex]!, total: figures.total[yearIndex]! },
    })),
  };
  const cost = figures.cost.reduce((total, amount) => total + amount, 0) as Pence;
  const says = `In draw ${draw} of seed ${seed} the plan costs ${asPounds(cost)}.`;
  const notes = changes.map((change) => sentence(change, plan));
  const shown = { says, tables: namedTables("risk_draw", table), notes };
  const json = () => {
    const written = changesJson(plan, changes);
    return { seed, draw, says: written.map((each) => each.says), changes: written.map(({ change }) => change) };
  };
  await giveAnswer(answerOf(drawnForecast, shown, json), choices, [path]);
}
