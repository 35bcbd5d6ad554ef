import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { writeBook } from "../packages/core/dist/excel/index.js";
import { forecast, readPlan } from "../packages/core/dist/index.js";
import { liveBook, liveSize } from "../packages/core/dist/live/index.js";
import { median, timed } from "./measure.js";
import { planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

const POSTS = 400;
const RUNS = 5;
const YEARS = { from: "2026/27", to: "2028/29" };
/** LibreOffice starts, works every formula out again and saves, in so many seconds. */
const MOST_SECONDS = 15;

/** A plan of so many posts over three years. */
const planOf = () => {
  const file = planFile(POSTS, 3);
  const posts = file.posts.map(({ end, ...post }) => (end === undefined ? post : { ...post, end: "2028-10-17" }));
  const isInYears = ({ start, starts }) =>
    [start, ...(starts ?? []).map(({ on }) => on)].every((day) => day === undefined || day < "2028-10-01");
  return readPlan({ ...file, years: YEARS, posts: posts.filter(isInYears) });
};

/** A live workbook against as many bare numbers, and what it takes to be worked out again. */
export async function benchLive() {
  const made = forecast(planOf());
  const book = liveBook(made);
  const rows = book.sheets.flatMap((sheet) => ("columns" in sheet ? [] : sheet.rows));
  const formulas = rows.reduce((all, { cells }) => all + cells.filter((cell) => cell?.is === "formula").length, 0);
  console.log(
    `\nA live workbook of ${made.plan.posts.length} posts × ${made.ledger.months} months, ${formulas.toLocaleString("en-GB")} formulas`,
  );
  const constants = constantsOf(formulas, made.ledger.months);
  const [live, bare] = await byTurns(
    () => writeBook(liveBook(made), { made: "2026-04-01" }),
    () => writeXlsx({ sheets: [{ name: "Numbers", cells: constants }] }),
  );
  console.log(`      written in ${live.toFixed(0)} ms, as many constants in ${bare.toFixed(0)} ms`);
  verdict.atMost("live workbook written / as many constants", live / bare, 3);
  const estimate = liveSize(made).formulas / formulas;
  verdict.atMost("formulas said beforehand / formulas written", Math.max(estimate, 1 / estimate), 1.5);
  worksOut(await writeBook(book, { made: "2026-04-01" }));
}

/** As many constants in the format of money, as any program would write them. */
function constantsOf(count, width) {
  const style = { numFmt: "#,##0" };
  return new Map(
    Array.from({ length: count }, (_, n) => [`${Math.floor(n / width)},${n % width}`, { value: n * 1_000, style }]),
  );
}

/** Has LibreOffice work every formula of a workbook out again and save it. */
function worksOut(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "outturn-bench-"));
  try {
    const settings = join(folder, "profile", "user");
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, "registrymodifications.xcu"), RECALCULATES);
    writeFileSync(join(folder, "live.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [
      "--headless",
      "--norestore",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
    ];
    const { milliseconds, result } = timed(() =>
      spawnSync("soffice", [profile, ...words, join(folder, "live.xlsx")], { timeout: 300_000 }),
    );
    if (result.error !== undefined) verdict.left("worked out by LibreOffice", "LibreOffice is not here");
    else if (!existsSync(join(folder, "out", "live.xlsx")))
      verdict.missing("worked out by LibreOffice", "it saved nothing");
    else verdict.below("opened, worked out and saved by LibreOffice", milliseconds / 1_000, MOST_SECONDS, "s");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const RECALCULATES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/${"registry"}"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Two kinds of work by turns; the median of each, in milliseconds. */
async function byTurns(one, other) {
  const times = [[], []];
  for (let run = 0; run <= RUNS; run += 1)
    for (const [place, work] of [one, other].entries()) {
      const before = performance.now();
      await work();
      if (run > 0) times[place].push(performance.now() - before); // the first is to warm up
    }
  return times.map(median);
}
