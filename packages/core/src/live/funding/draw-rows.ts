import type { Forecast } from "../../forecast/index.ts";
import type { Draw, Level } from "../../funding/index.ts";
import { costCounted, gap } from "../../rules/index.ts";
import { addYears, type CostRows } from "../costs/cost-rows.ts";
import { type Figure, figureOf, ruled } from "../figures/figure.ts";
import type { Inputs } from "../inputs.ts";
import { addBlank, addWords, type LiveSheet, type RowFigure } from "../live-sheet.ts";
import type { TimeRows } from "../months/time.ts";
import { ifLive } from "../not-live.ts";
import { addParts, type PartRows } from "./cost-parts.ts";
import type { SourceRows } from "./drawn-source.ts";
import { type Drawn, leftTo, withinOf } from "./reach.ts";
import { addSource, addSourceValues } from "./source-rows.ts";
import { addYearRow, YEARLY } from "./year-row.ts";

/** A draw of one level, as rows of years. */
export interface LevelRows {
  readonly level: Level;
  readonly cost: RowFigure;
  readonly applied: RowFigure;
  readonly gap: RowFigure;
  readonly sources: readonly SourceRows[];
}

/** The draws of all levels. */
export interface DrawRows {
  readonly levels: readonly LevelRows[];
}

const LEVELS: readonly Level[] = ["confirmed", "conditional", "total"];

const words: { readonly [level in Level]: string } = {
  confirmed: "with confirmed sources alone",
  conditional: "with conditional sources too",
  total: "with all sources",
};

/** Writes what pays for the costs of each year, and the gap, drawn afresh at each level. */
export function addDraws(
  sheet: LiveSheet,
  forecast: Forecast,
  time: TimeRows,
  costs: CostRows,
  inputs: Inputs,
): DrawRows {
  addYears(
    sheet,
    `Funding: ${forecast.title}`,
    "Whole pence. Sources in the order in which they are drawn, afresh at each level.",
    ["Of", "Figure", "Unit", "Class", "Before"],
    forecast,
    time,
  );
  const parts = addParts(sheet, forecast, costs, inputs);
  addBlank(sheet);
  return { levels: LEVELS.map((level) => addLevel(sheet, forecast, level, parts, inputs)) };
}

function addLevel(sheet: LiveSheet, forecast: Forecast, level: Level, parts: PartRows, inputs: Inputs): LevelRows {
  const { draws, plan } = forecast;
  const draw: Draw = draws.byLevel[level];
  addWords(sheet, [`Drawn ${words[level]}`], "title");
  const cost = addYearRow(
    sheet,
    [level, "cost net of the income that is counted", "pence"],
    netCost(draws, draw, level, parts),
    draw.years.map((drawYear) => drawYear.cost),
    "total-pence",
  );
  const bounds = {
    rows: parts,
    net: { ...cost, range: { least: -YEARLY.most, most: YEARLY.most } },
    classCount: draws.classes.length,
  };
  const drawn: Drawn[] = [];
  const sources = draw.sources.map(({ source, years }): SourceRows => {
    const payer = draws.payers.find((other) => other.source.id === source)!;
    const within = withinOf(draws, payer);
    const sourceIndex = plan.funding.findIndex(({ id }) => id === source);
    const [rowCount, usedCount] = [sheet.rows.length, inputs.used.length];
    const liveRows = ifLive(() => {
      const left = leftTo(within, drawn, bounds);
      return addSource(sheet, { payer, sourceIndex, sourceYears: years, left, forecast, inputs });
    });
    if (liveRows === undefined) [sheet.rows.length, inputs.used.length] = [rowCount, usedCount];
    const rows = liveRows ?? addSourceValues(sheet, source, years);
    drawn.push({ within, applied: rows.applied });
    return rows;
  });
  const appliedRows = sources.map((rows) => rows.applied);
  const applied = addYearRow(
    sheet,
    [level, "applied, of all sources", "pence"],
    totalOf(appliedRows, draw),
    draw.years.map((drawYear) => drawYear.applied),
    "total-pence",
  );
  const gapFigure = ruled(gap, { cost: bounds.net, applied });
  const gapRow = addYearRow(
    sheet,
    [level, "gap", "pence"],
    gapFigure,
    draw.years.map((drawYear) => drawYear.gap),
    "total-pence",
  );
  addBlank(sheet);
  return { level, cost, applied, gap: gapRow, sources };
}

function totalOf(rows: readonly RowFigure[], draw: Draw): Figure {
  const value = draw.years.map((drawYear) => drawYear.applied);
  return rows.length === 0
    ? figureOf("0", value, YEARLY)
    : figureOf(`SUM(${rows.map(({ text }) => text).join(",")})`, value, YEARLY);
}

/** A year's cost without the income that is not certain enough to be counted. */
function netCost(draws: Forecast["draws"], draw: Draw, level: Level, { all, certainty }: PartRows): Figure {
  const value = draw.years.map((drawYear) => drawYear.cost);
  const isUncertain = draws.costs.some(({ status }) => status !== undefined);
  const range = { least: -YEARLY.most, most: YEARLY.most };
  const cost = figureOf(`SUM(${all})`, draws.cost, range);
  if (!isUncertain || level === "total") return cost;
  const uncounted = (level === "confirmed" ? ["conditional", "unconfirmed"] : ["unconfirmed"])
    .map((status) => `SUMIFS(${all},${certainty},"${status}")`)
    .join("+");
  const figure = {
    ...figureOf(
      uncounted,
      draws.cost.map((amount, financialYear) => amount - value[financialYear]!),
      range,
    ),
    level: 1,
  };
  return ruled(costCounted, { cost, uncounted: figure });
}
