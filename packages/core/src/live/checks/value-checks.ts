import type { Day } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { baseRows } from "../../ledger/index.ts";
import { gradeNamed, isPercentOfCosts, type Line, type Post, scaleOfPay } from "../../plan/index.ts";
import { columnName, type GridCell } from "../../sheets/index.ts";
import type { CostRows } from "../costs/cost-rows.ts";
import { serialOf } from "../figures/days.ts";
import type { DrawRows, LevelRows } from "../funding/draw-rows.ts";
import { absolutePlace, type Inputs } from "../inputs.ts";
import type { LiveSheet, RowFigure } from "../live-sheet.ts";
import type { RecordRows } from "../records.ts";
import type { Check } from "./check-rows.ts";

/** What values of a workbook may rest on. */
export interface ValueGround {
  readonly forecast: Forecast;
  readonly records: readonly RecordRows[];
  readonly costs: CostRows;
  readonly draws: DrawRows;
  readonly rates: LiveSheet;
  readonly scales: LiveSheet;
  readonly inputs: Inputs;
}

/** A cell, and what it was exported with. */
interface Held {
  readonly place: string;
  readonly value: string | number;
}

/** A check compares no more cells than its formula has room for. */
const MOST_CELLS = 150;
const BETWEEN = "|";
/** How the rows of awards and agencies begin on the sheet of rates. */
const AWARD = "award, ";
const AGENCY = "agency, ";

/**
 * Checks that whatever values rest on is as it was exported: they do not follow, and formulas beside them do. Their own cells no formula
 * reads; these are rates, awards, scales and grades that others read too, the costs of a percentage, and the costs that a source may pay.
 */
export function valueChecks(ground: ValueGround): readonly Check[] {
  const values = ground.records.filter(({ isLive, parts }) => !isLive && parts.length > 0);
  const rows = values.map(({ ledgerRow }) => ground.forecast.ledger.rows[ledgerRow]!);
  const { posts, lines } = ground.forecast.plan;
  const ownPosts = rows.flatMap(({ of: kind, recordIndex }) => (kind === "post" ? [posts[recordIndex]!] : []));
  const ownLines = rows.flatMap(({ of: kind, recordIndex }) => (kind === "line" ? [lines[recordIndex]!] : []));
  return [
    ...rateChecks(ground, ownPosts, ownLines),
    ...gradeChecks(ground, ownPosts),
    ...percentageChecks(ground, ownLines),
    ...ground.draws.levels.flatMap((level) => sourceChecks(ground, level)),
  ];
}

/** The rates, awards and scales that posts and lines take, out of the rows that are named by what they are of. */
function rateChecks(
  { forecast, rates, scales }: ValueGround,
  posts: readonly Post[],
  lines: readonly Line[],
): readonly Check[] {
  const { plan } = forecast;
  const isRising = lines.some(({ sum }) => sum.is === "yearly" && sum.uplift !== undefined);
  const names = new Set([...posts.map(({ pay }) => scaleOfPay(plan, pay)), ...(isRising ? ["salaries"] : [])]);
  const agencies = new Set(
    posts.flatMap(({ cover, agencyShare }) =>
      [...cover, ...(agencyShare ? [agencyShare] : [])].map(({ agency }) => agency),
    ),
  );
  const isTaken = (subject: string): boolean => {
    if (subject.startsWith(AWARD)) return names.has(subject.slice(AWARD.length));
    return subject.startsWith(AGENCY) ? agencies.has(subject.slice(AGENCY.length)) : posts.length > 0;
  };
  const says = "what values rest on is as it was exported";
  return [
    ...asExported(rates.name, says, numbersOf(rates, isTaken)),
    ...asExported(
      scales.name,
      says,
      numbersOf(scales, (subject) => names.has(subject)),
    ),
  ];
}

/** The numbers of some rows of a sheet, by the words in their first cell. */
const numbersOf = ({ name, rows }: LiveSheet, isTaken: (subject: string) => boolean): readonly Held[] =>
  rows.flatMap(({ cells }, rowIndex) =>
    isTaken(String(cells[0]))
      ? cells.flatMap((sheetCell, column): readonly Held[] => {
          const value = column < 2 ? undefined : numberIn(sheetCell);
          return value === undefined
            ? []
            : [{ place: absolutePlace({ sheetName: name, row: rowIndex, column }), value }];
        })
      : [],
  );

function numberIn(sheetCell: GridCell): number | undefined {
  if (typeof sheetCell === "number") return sheetCell;
  if (typeof sheetCell !== "object" || sheetCell === null) return undefined;
  if (sheetCell.is === "day") return serialOf(sheetCell.day as Day);
  return sheetCell.is === "formula" && typeof sheetCell.value === "number" ? sheetCell.value : undefined;
}

function gradeChecks({ forecast, inputs }: ValueGround, posts: readonly Post[]): readonly Check[] {
  const names = new Set(posts.flatMap(({ pay }) => (pay.is === "grade" ? [pay.grade] : [])));
  return [...names].flatMap((name) => {
    const cells = gradeNamed(forecast.plan, name).ranges.flatMap((_range, position) =>
      ["on", "from", "to"].flatMap((field): readonly Held[] => {
        const changePath = position === 0 ? [] : ["changes", position - 1];
        return cellHeld(inputs, ["grades", name, ...changePath, field]);
      }),
    );
    return asExported(`grade ${name}`, "what values rest on is as it was exported", cells);
  });
}

function cellHeld({ cells }: Inputs, fieldPath: readonly (string | number)[]): readonly Held[] {
  const sheetCell = cells.cellOf(fieldPath);
  if (sheetCell === undefined) return [];
  const { holds } = sheetCell;
  const value =
    typeof holds === "object" && holds !== null
      ? holds.is === "day"
        ? serialOf(holds.day as Day)
        : ""
      : (holds ?? "");
  return typeof value === "boolean" ? [] : [{ place: absolutePlace(sheetCell), value }];
}

/** A percentage that is a value, of costs or of sources. */
const percentageChecks = (ground: ValueGround, lines: readonly Line[]): readonly Check[] =>
  lines.flatMap((planLine) => {
    const { forecast, costs, draws } = ground;
    if (planLine.sum.is !== "percent") return [];
    const rows = isPercentOfCosts(planLine)
      ? baseRows(forecast.ledger, forecast.plan, planLine.sum.of).map(({ row }) => costs.units.get(row)!)
      : sourcesOf(planLine, draws.levels.at(-1)!).map(({ available }) => available);
    return asExported(planLine.id, "what it is a percentage of is as it was exported", rows.flatMap(cellsOf));
  });

function sourcesOf({ sum }: Line, { sources }: LevelRows): LevelRows["sources"] {
  if (sum.is !== "percent" || sum.of.is !== "sources") return [];
  const named = new Set(sum.of.sources);
  return sources.filter(({ id }) => named.has(id));
}

/** A source that is a value: the costs of the level, what the sources before it have drawn, and its own sums. */
function sourceChecks({ forecast, inputs }: ValueGround, { level, sources, demand }: LevelRows): readonly Check[] {
  return sources.flatMap(({ id, isLive }, position) => {
    if (isLive) return [];
    const drawnBefore = sources.slice(0, position).map(({ applied }) => applied);
    const sourceIndex = forecast.plan.funding.findIndex((source) => source.id === id);
    const ownCells = forecast.years.flatMap((financialYear) =>
      cellHeld(inputs, ["funding", sourceIndex, "perYear", financialYear]),
    );
    const cells = [...[...demand, ...drawnBefore].flatMap(cellsOf), ...ownCells];
    return asExported(`${id}, ${level}`, "what its values rest on is as it was exported", cells);
  });
}

const cellsOf = ({ all, value }: RowFigure): readonly Held[] => {
  const [sheet = "", range = ""] = [all.slice(0, all.indexOf("!")), all.slice(all.indexOf("!") + 1)];
  const [, letters = "", row = ""] = range.split(":")[0]!.split("$");
  const first = columnOf(letters);
  return value.map((amount, column) => ({ place: `${sheet}!$${columnName(first + column)}$${row}`, value: amount }));
};

/** The place of a column, counted from 0, by its letters. */
const columnOf = (letters: string): number =>
  [...letters].reduce((place, letter) => 26 * place + letter.charCodeAt(0) - 64, 0) - 1;

function asExported(subject: string, says: string, cells: readonly Held[]): readonly Check[] {
  const checks: Check[] = [];
  for (let first = 0; first < cells.length; first += MOST_CELLS) {
    const checkedCells = cells.slice(first, first + MOST_CELLS);
    const joined = checkedCells.map(({ place }) => place).join(`&"${BETWEEN}"&`);
    const exportedText = checkedCells.map(({ value }) => String(value)).join(BETWEEN);
    checks.push({ subject, says, formula: `IF(EXACT(${joined}&"",{text}&""),0,1)`, exportedText });
  }
  return checks;
}
