import type { Forecast } from "../forecast/index.ts";
import { ladderOf } from "../plan/index.ts";
import type { AnySheetDesign, LiveBookDesign } from "../sheets/index.ts";
import { planCells } from "../workbook/index.ts";
import { addRecords } from "./all-records.ts";
import { addChecks, FAILING, startChecks } from "./checks/check-rows.ts";
import { figureChecks } from "./checks/figure-checks.ts";
import { inputChecks } from "./checks/input-checks.ts";
import { valueChecks } from "./checks/value-checks.ts";
import { addCosts, YEAR_LEAD } from "./costs/cost-rows.ts";
import { addDraws } from "./funding/draw-rows.ts";
import type { Inputs } from "./inputs.ts";
import { addKinds } from "./kinds/kind-rows.ts";
import { addBlank, addWords, designed, startSheet } from "./live-sheet.ts";
import { addTime, LEAD } from "./months/time.ts";
import { ifLive } from "./not-live.ts";
import type { PostContext } from "./posts/post-context.ts";
import { addAgencyRates } from "./rates/agency-rows.ts";
import { addAwards } from "./rates/award-rows.ts";
import { addOnCosts } from "./rates/on-cost-rows.ts";
import { addScale, type ScaleRows } from "./rates/scale-rows.ts";
import { vacancyPercentOf } from "./rates/vacancy-row.ts";
import { addSources } from "./summary/source-rows.ts";
import { addSummary, SUMMARY_WIDTHS } from "./summary/summary-rows.ts";

/** A forecast as a workbook of formulas: the plan's own sheets as inputs, and every figure worked out from their cells. */
export function liveBook(forecast: Forecast): LiveBookDesign {
  const { plan, timeline, ledger, years } = forecast;
  const inputs: Inputs = { cells: planCells(plan), used: [], ascending: [] };
  const months = startSheet("Months", LEAD, ledger.months);
  const rates = startSheet("Rates in use", 6, 0);
  const scaleSheet = startSheet("Scales", 3, 0);
  const costSheet = startSheet("Costs", YEAR_LEAD, years.length);
  const time = addTime(months, plan);
  addWords(rates, ["Rates in use"], "title");
  addWords(rates, ["Awards, on-costs and agency charges in whole units: pence, and millionths of a sum."], "text");
  addWords(rates, ["Of", "Figure", "From", "First", "Second", "Source"], "heading");
  const onCosts = addOnCosts(rates, months, time, plan, timeline.rates, inputs, ledger.firstMonth);
  const awards = addAwards(rates, plan, inputs);
  const agency = addAgencyRates(rates, plan, inputs);
  addWords(scaleSheet, ["Scales"], "title");
  addWords(
    scaleSheet,
    ["Full-time annual salaries in pence, from each day on which a table or an award changes them."],
    "text",
  );
  const scales = new Map<string, ScaleRows>();
  for (const { pay } of plan.posts) {
    const name = ladderOf(plan, pay)?.scale;
    if (name === undefined || scales.has(name)) continue;
    const rowCount = scaleSheet.rows.length;
    const rows = ifLive(() => addScale(scaleSheet, name, timeline.scales.get(name)!, plan, awards, inputs));
    if (rows === undefined) scaleSheet.rows.length = rowCount;
    else scales.set(name, rows);
  }
  const vacancyPercent = vacancyPercentOf(rates, plan, inputs);
  const context: PostContext = {
    ...{ forecast, plan, inputs, sheet: months, time, awards, scales, onCosts, agency },
    ...(vacancyPercent && { vacancyPercent }),
  };
  addBlank(months);
  const records = addRecords(context);
  const costs = addCosts(costSheet, forecast, time, records);
  const drawSheet = startSheet("Draws", YEAR_LEAD, years.length);
  const draws = addDraws(drawSheet, forecast, time, costs, inputs);
  const checkSheet = startSheet("Checks", 5, 0);
  startChecks(checkSheet);
  addChecks(checkSheet, [
    ...figureChecks(costSheet, months, costs, draws, awards, scales, inputs),
    ...valueChecks({ forecast, records, costs, draws, rates, scales: scaleSheet, inputs }),
    ...inputChecks(inputs),
  ]);
  const summary = startSheet("Summary", 1, years.length);
  const named = addSummary(summary, forecast, costs, draws, costSheet.letters);
  const kindSheet = startSheet("What is live", 4, 0);
  addKinds(kindSheet, records, draws);
  const sourceSheet = startSheet("Sources", 6, 0);
  addSources(sourceSheet, forecast);
  const [readMe, ...planSheets] = inputs.cells.design.sheets;
  const sheets: AnySheetDesign[] = [
    designed(summary, SUMMARY_WIDTHS, { rows: 0, columns: 1 }, "801650"),
    readMe!,
    ...planSheets.map((sheet) => ({ ...sheet, isInput: true as const })),
    designed(months, [18, 40, 15, 12, 16, 17, 12], { rows: 3, columns: LEAD }, "12436D", years.length),
    designed(costSheet, [18, 34, 9, 9, 9, 14], { rows: 3, columns: YEAR_LEAD }, "12436D"),
    designed(drawSheet, [18, 38, 9, 9, 14, 16], { rows: 3, columns: YEAR_LEAD }, "12436D"),
    designed(rates, [26, 34, 12, 16, 16, 60], { rows: 3, columns: 0 }, "28A197"),
    designed(scaleSheet, [14, 12, 8, 12], { rows: 2, columns: 3 }, "28A197"),
    designed(checkSheet, [26, 52, 10, 40, 20], { rows: 3, columns: 0 }, "F46A25"),
    designed(kindSheet, [24, 8, 84, 64], { rows: 3, columns: 0 }, "28A197"),
    designed(sourceSheet, [18, 18, 12, 44, 50, 50], { rows: 3, columns: 0 }, "28A197"),
  ];
  const names = [
    { name: "OverallCheck", range: FAILING },
    { name: "FirstYear", range: "Months!$F$4" },
    ...[...named].map(([name, range]) => ({ name, range })),
  ];
  return { title: forecast.title, sheets, names };
}
