import { asPounds, type Forecast, forecast, type Pence, PlanError } from "@outturn/core";
import {
  drawnChanges,
  drawRisks,
  EVIDENCE,
  riskAnswer,
  riskIssues,
  riskJson,
  risksByThemselves,
} from "@outturn/core/risk";
import { changesJson, sentence } from "@outturn/core/scenario";
import {
  aloneAt,
  levelsSaid,
  riskAloneTable,
  riskEvidence,
  riskSays,
  riskTables,
  type Table,
} from "@outturn/core/tables";
import { inUsage, wholeAfter } from "../options.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readPlanOf } from "../read-forecast.ts";

/** What `outturn risk` may be told. */
export interface RiskChoices {
  readonly draws: string;
  readonly seed: string;
  readonly draw?: string;
  readonly json?: true;
}

const MOST_SEED = 999_999_999;

/** `outturn risk PLAN`: what the plan's risks come to, or what one draw of them is. */
export async function risk(path: string, choices: RiskChoices): Promise<void> {
  const { plan, locate } = await readPlanOf(path);
  const issues = riskIssues(plan, locate);
  if (issues.length > 0) throw new PlanError(issues);
  const eachForecast = forecast(plan, { locate });
  const seed = wholeAfter("--seed", choices.seed, 0, MOST_SEED);
  if ((plan.risks ?? []).length === 0) return withoutRisks(eachForecast, choices);
  if (choices.draw !== undefined) return oneDraw(eachForecast, seed, choices);
  const draws = wholeAfter("--draws", choices.draws, 1, MOST_SEED);
  const answer = riskAnswer(
    plan,
    inUsage(() => drawRisks(plan, { seed, draws })),
  );
  const levels = levelsSaid(plan);
  const alone = risksByThemselves(plan, { seed, draws }, aloneAt(plan));
  const says = riskSays(plan, answer, alone);
  if (choices.json) return printJson({ ...riskJson(answer, alone), says, fingerprint: eachForecast.fingerprint });
  const [first = "", ...notes] = says;
  const tables = [...riskTables(answer, levels), riskAloneTable(alone, aloneAt(plan))];
  printPage((paper) => answerPage(eachForecast, { says: first, tables, notes }, paper));
}

/** A plan that states no risks is told what to state, and what was published that may be chosen from. */
function withoutRisks(eachForecast: Forecast, { json }: RiskChoices): void {
  const [first = "", ...notes] = riskEvidence();
  if (json) printJson({ risks: [], says: [first], evidence: EVIDENCE, fingerprint: eachForecast.fingerprint });
  else printPage((paper) => answerPage(eachForecast, { says: first, notes }, paper));
}

/** One draw, as changes that every question takes after --changes, and what it comes to. */
function oneDraw({ plan, ...remaining }: Forecast, seed: number, { draw: drawText = "", json }: RiskChoices): void {
  const draw = wholeAfter("--draw", drawText, 0, MOST_SEED);
  const changes = drawnChanges(plan, { seed, draw });
  const { years, figures } = drawRisks(plan, { seed, draws: { from: draw, until: draw + 1 } });
  if (json) {
    const written = changesJson(plan, changes);
    printJson({ seed, draw, says: written.map(({ says }) => says), changes: written.map(({ change }) => change) });
    return;
  }
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
  printPage((paper) => answerPage({ plan, ...remaining }, { says, tables: [table], notes }, paper));
}
