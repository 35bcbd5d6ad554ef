import { writeXlsxStream } from "hucre/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { parquetFile } from "../packages/core/dist/data/index.js";
import { valuesBook } from "../packages/core/dist/excel/index.js";
import { forecast, readPlan } from "../packages/core/dist/index.js";
import { DATA_SETS, valuesSheets } from "../packages/core/dist/public/tables.js";
import { median } from "./measure.js";
import { MONTHS, planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

const POSTS = 10_000;
const RUNS = 3;
const MEGABYTE = 1_000_000;

/** Figures as workbooks of values and as Parquet, against the bare writing of as many numbers, and of ready columns. */
export async function benchDataOut() {
  console.log(`\nFigures of ${POSTS.toLocaleString("en-GB")} posts x ${MONTHS} months, out`);
  const given = forecast(readPlan(planFile(POSTS, 3)));
  const before = process.memoryUsage().rss;
  const { peak } = written(given);
  verdict.below("values workbook: memory beside the forecast", (peak - before) / MEGABYTE, 300, "MB");
  const [values, bareNumbers] = await byTurns(
    () => written(given).bytes,
    () => bareStream(given.ledger.rows.length),
  );
  verdict.atMost("values workbook / bare numbers streamed", values / bareNumbers, 2);
  const ready = readyColumns(DATA_SETS.ledger(given));
  const [parquet, bareParquet] = await byTurns(
    async () => (await parquetFile(DATA_SETS.ledger(given))).length,
    () => parquetWriteBuffer({ columnData: ready, rowGroupSize: 100_000 }).byteLength,
  );
  verdict.atMost("ledger as Parquet / ready columns", parquet / bareParquet, 2);
}

/** Writes all pieces and keeps none; the greatest memory seen between them. */
function written(given) {
  let [bytes, peak, pieces] = [0, 0, 0];
  for (const piece of valuesBook(valuesSheets(given), { title: "Figures", made: "2026-04-01" })) {
    bytes += piece.length;
    pieces += 1;
    if (pieces % 10 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { bytes, peak };
}

/** As many numbers as the months of all rows, by a library that streams them. */
async function bareStream(rowCount) {
  function* rows() {
    for (let row = 0; row < rowCount; row += 1)
      yield Array.from({ length: MONTHS }, (_, month) => 300_000 + ((row * 7 + month * 13) % 9_999) / 100);
  }
  let bytes = 0;
  for await (const piece of writeXlsxStream(rows(), { name: "Months" })) bytes += piece.length;
  return bytes;
}

/** The columns of a set as the library takes them, made before the time is taken. */
const readyColumns = ({ columns }) =>
  columns.map((column) => {
    if ("codes" in column)
      return { name: column.name, type: "STRING", data: Array.from(column.codes, (code) => column.words[code]) };
    const data = Array.from(column.values, (value) => (Number.isNaN(value) ? undefined : BigInt(value)));
    return { name: column.name, type: "INT64", data };
  });

/** Two things by turns, so that a machine that slows down slows both. */
async function byTurns(one, other) {
  const [ofOne, ofOther] = [[], []];
  for (let n = 0; n < RUNS; n += 1)
    for (const [work, times] of [
      [one, ofOne],
      [other, ofOther],
    ]) {
      const start = performance.now();
      if (!((await work()) > 0)) throw new Error("nothing was written");
      if (n > 0) times.push(performance.now() - start);
    }
  console.log(`      ${median(ofOne).toFixed(0)} ms against ${median(ofOther).toFixed(0)} ms`);
  return [median(ofOne), median(ofOther)];
}
