import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { forecast } from "../packages/core/dist/index.js";
import { liveBook } from "../packages/core/dist/live/index.js";
import { rowsOfDesign } from "../packages/core/dist/sheets/index.js";
import { readPlanBytes } from "../packages/core/dist/yaml/index.js";
import { median, timed } from "./measure.js";
import * as verdict from "./verdicts.js";

const EXAMPLES = [
  "examples/cheshire-east-2024/posts.yaml",
  "examples/cheshire-east-2024/published.yaml",
  "examples/cheshire-east-2024/scenarios.yaml",
  "examples/establishment/plan.yaml",
  "examples/leicestershire-2017/budget.yaml",
  "examples/leicestershire-2017/demand.yaml",
  "examples/leicestershire-2017/published.yaml",
  "test/golden/six-posts/plan.yaml",
];
const RUNS = 3;
const root = resolve(import.meta.dirname, "..");
/** The day from which spreadsheets count. */
const ZERO = Date.UTC(1899, 11, 30);

/** Live workbooks as a second spreadsheet engine works them out: every formula of every example, and how long it takes beside ours. */
export async function benchSpreadsheet() {
  if (!existsSync(join(root, "bench", "node_modules", "hyperformula")))
    return verdict.missing("worked out by HyperFormula", "npm run bench installs it");
  const { HyperFormula } = await import("hyperformula");
  const calculated = (book) =>
    HyperFormula.buildFromSheets(sheetsOf(book), { licenseKey: "gpl-v3", smartRounding: false });
  console.log("\nThe examples' live workbooks, worked out by HyperFormula");
  let [compared, differences] = [0, 0];
  for (const path of EXAMPLES) {
    const plan = readPlanBytes(new Uint8Array(readFileSync(join(root, path))), path);
    const ours = timesOf(() => forecast({ ...plan }));
    const book = liveBook(forecast(plan));
    let engine;
    const theirs = timesOf(() => {
      engine?.destroy();
      engine = calculated(book);
    });
    const found = comparedWith(book, engine);
    console.log(
      `      ${path.padEnd(46)} ${found.compared.toLocaleString("en-GB").padStart(7)} formulas: ${theirs.toFixed(0).padStart(6)} ms; the forecast itself: ${ours.toFixed(1)} ms`,
    );
    for (const difference of found.differences.slice(0, 3)) console.log(`      ${difference}`);
    compared += found.compared;
    differences += found.differences.length;
  }
  verdict.same("live workbooks in HyperFormula", differences, compared);
}

const timesOf = (work) => median(Array.from({ length: RUNS }, () => timed(work).milliseconds));

const isFormula = (cell) => typeof cell === "object" && cell?.is === "formula";

/** A workbook as the engine takes it: formulas, numbers, days as numbers; a text is never one of its formulas. */
const sheetsOf = ({ sheets }) =>
  Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsIn(sheet).map((cells) => cells.map(given))]));

const rowsIn = (sheet) => ("columns" in sheet ? rowsOfDesign(sheet) : sheet.rows.map(({ cells }) => cells));

function given(cell) {
  if (isFormula(cell)) return `=${cell.formula}`;
  if (typeof cell === "string") return `'${cell}`;
  if (typeof cell === "object" && cell?.is === "day") return (Date.parse(cell.day) - ZERO) / 86_400_000;
  return cell ?? null;
}

/** Every formula's result beside the one that it is written with. */
function comparedWith({ sheets }, engine) {
  const differences = [];
  let compared = 0;
  for (const sheet of sheets) {
    if ("columns" in sheet) continue;
    const values = engine.getSheetValues(engine.getSheetId(sheet.name));
    sheet.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (!isFormula(cell)) return;
        compared += 1;
        const found = values[row]?.[column];
        if (found !== cell.value)
          differences.push(`${sheet.name}, row ${row + 1}, column ${column + 1}: ${found}, not ${cell.value}`);
      });
    });
  }
  return { compared, differences };
}
