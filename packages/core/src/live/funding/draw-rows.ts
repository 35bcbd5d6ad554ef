import type { Forecast } from "../../forecast/index.ts";
import type { Draw, Level } from "../../funding/index.ts";
import { costCounted, gap } from "../../rules/index.ts";
import { addYears, type CostRows } from "../costs/cost-rows.ts";
import { type Figure, figureOf, ruled } from "../figures/figure.ts";
import type { Inputs } from "../inputs.ts";
import { kindsOfSource, whyValue } from "../kinds/kinds-of.ts";
import { addBlank, addFigures, addWords, type LiveSheet, type RowFigure } from "../live-sheet.ts";
import type { TimeRows } from "../months/time.ts";
import { ifLive, NotLive } from "../not-live.ts";
import { addParts, type PartRows } from "./cost-parts.ts";
import { addShortfalls, type ShortfallRows } from "./dependence-rows.ts";
import type { LevelSoFar, SourceRows } from "./drawn-source.ts";
import { isPooled } from "./pool-rows.ts";
import { type Drawn, leftTo, withinOf } from "./reach.ts";
import { addSource, addSourceValues } from "./source-rows.ts";
import { addYearRow, YEARLY } from "./year-row.ts";

/** A draw of one level, as rows of years. */
export interface LevelRows {
  readonly level: Level;
  readonly cost: RowFigure;
  /** Income that is not certain enough to be counted, below nothing. */
  readonly uncounted?: RowFigure;
  readonly applied: RowFigure;
  readonly gap: RowFigure;
  readonly sources: readonly SourceRows[];
  /** What each class of costs comes to. */
  readonly demand: readonly RowFigure[];
}

/** The draws of all levels. */
export interface DrawRows {
  readonly levels: readonly LevelRows[];
}

/** Why a source is a value although each kind of it is live. */
const NOT_SAID =
  "it is a reserve within a larger source, or its ring-fence and those before it overlap in more ways than a formula can say";

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
  const shortfalls = addShortfalls(sheet, forecast, costs, inputs);
  return { levels: LEVELS.map((level) => addLevelOnce({ sheet, forecast, level, parts, inputs, shortfalls })) };
}

/** What a level is written from. */
interface ToDraw {
  readonly sheet: LiveSheet;
  readonly forecast: Forecast;
  readonly level: Level;
  readonly parts: PartRows;
  readonly inputs: Inputs;
  readonly shortfalls: ShortfallRows;
}

/** Writes a level; where sources name rows that come after them, a second time, when it is known where those stand. */
function addLevelOnce(toDraw: ToDraw): LevelRows {
  const { sheet, inputs, forecast } = toDraw;
  const [rowCount, usedCount] = [sheet.rows.length, inputs.used.length];
  const written = addLevel(toDraw, undefined);
  if (!forecast.draws.payers.some(isPooled)) return written;
  [sheet.rows.length, inputs.used.length] = [rowCount, usedCount];
  return addLevel(toDraw, new Map(written.sources.map((rows) => [rows.id, rows])));
}

function addLevel({ sheet, forecast, level, parts, inputs, shortfalls }: ToDraw, all: LevelSoFar["all"]): LevelRows {
  const { draws, plan } = forecast;
  const draw: Draw = draws.byLevel[level];
  addWords(sheet, [`Drawn ${words[level]}`], "title");
  const uncounted = addUncounted(sheet, draws, draw, level, parts);
  const cost = addYearRow(
    sheet,
    [level, "cost net of the income that is counted", "pence"],
    netCost(draws, uncounted, parts),
    draw.years.map((drawYear) => drawYear.cost),
    "total-pence",
  );
  const bounds = {
    rows: parts,
    net: { ...cost, range: { least: -YEARLY.most, most: YEARLY.most } },
    classCount: draws.classes.length,
  };
  const drawn: Drawn[] = [];
  const written: SourceRows[] = [];
  const soFar: LevelSoFar = { written, all, payers: payersOf(draws, draw), shortfalls, borne: new Map() };
  const sources = draw.sources.map(({ source, years }): SourceRows => {
    const payer = draws.payers.find((other) => other.source.id === source)!;
    const within = withinOf(draws, payer);
    const sourceIndex = plan.funding.findIndex(({ id }) => id === source);
    const [rowCount, usedCount] = [sheet.rows.length, inputs.used.length];
    const because = whyValue(kindsOfSource(payer.source));
    const liveRows = ifLive(() => {
      if (because.length > 0) throw new NotLive();
      const left = leftTo(within, drawn, bounds);
      return addSource(sheet, { payer, sourceIndex, sourceYears: years, left, forecast, inputs, level: soFar });
    });
    if (liveRows === undefined) [sheet.rows.length, inputs.used.length] = [rowCount, usedCount];
    const rows = liveRows ?? addSourceValues(sheet, source, years, because.length === 0 ? [NOT_SAID] : because);
    drawn.push({ within, applied: rows.applied });
    written.push(rows);
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
  return { level, cost, ...(uncounted && { uncounted }), applied, gap: gapRow, sources, demand: parts.demand };
}

/** The sources of a level. */
const payersOf = ({ payers }: Forecast["draws"], { sources }: Draw) =>
  sources.map(({ source }) => payers.find((payer) => payer.source.id === source)!);

function totalOf(rows: readonly RowFigure[], draw: Draw): Figure {
  const value = draw.years.map((drawYear) => drawYear.applied);
  return rows.length === 0
    ? figureOf("0", value, YEARLY)
    : figureOf(`SUM(${rows.map(({ text }) => text).join(",")})`, value, YEARLY);
}

const NET = { least: -YEARLY.most, most: YEARLY.most };

/** Writes the income that is not certain enough to be counted at a level; nothing where all of it is. */
function addUncounted(
  sheet: LiveSheet,
  draws: Forecast["draws"],
  draw: Draw,
  level: Level,
  { all, certainty }: PartRows,
): RowFigure | undefined {
  const isUncertain = draws.costs.some(({ status }) => status !== undefined);
  if (!isUncertain || level === "total") return undefined;
  const text = (level === "confirmed" ? ["conditional", "unconfirmed"] : ["unconfirmed"])
    .map((status) => `SUMIFS(${all},${certainty},"${status}")`)
    .join("+");
  const values = draws.cost.map((amount, yearIndex) => amount - draw.years[yearIndex]!.cost);
  const words = [level, "income that is not counted", "pence"];
  return { ...addFigures(sheet, words, figureOf(text, values, NET), "pence"), range: NET };
}

/** A year's cost without the income that is not counted. */
function netCost(draws: Forecast["draws"], uncounted: RowFigure | undefined, { all }: PartRows): Figure {
  const cost = figureOf(`SUM(${all})`, draws.cost, NET);
  return uncounted === undefined ? cost : ruled(costCounted, { cost, uncounted });
}
