import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { readCsv } from "../packages/core/dist/csv/index.js";
import { readBook, writeBook } from "../packages/core/dist/excel/index.js";
import { planOfList, readList, readListMapping } from "../packages/core/dist/public/lists.js";
import { median, timed } from "./measure.js";
import * as verdict from "./verdicts.js";

const ROWS = 10_000;
const RUNS = 7;

const HEADINGS = [
  "Post No",
  "Job title",
  "Team",
  "Grade",
  "Salary",
  "FTE",
  "Start date",
  "Cost centre",
  "Site",
  "Contract",
  "Status",
  "Notes",
];
const POINTS = [35_412, 36_363, 37_280, 38_220, 39_152];

/** A list of so many posts, each on a point of the spine of April 2025. */
const rowsOf = (count) =>
  Array.from({ length: count }, (_, n) => [
    `P${String(n).padStart(5, "0")}`,
    `Social worker ${n % 40}`,
    `Team ${n % 60}`,
    "Grade 9",
    POINTS[n % POINTS.length],
    n % 5 === 0 ? 0.5 : 1,
    `${String(1 + (n % 28)).padStart(2, "0")}/06/${2010 + (n % 15)}`,
    `CC${n % 90}`,
    "County Hall",
    "Permanent",
    "Active",
    "",
  ]);

const mapping = readListMapping({
  list: "establishment",
  source: { title: "A list", date: "2026-04-01" },
  columns: {
    post: "Post No",
    title: "Job title",
    team: "Team",
    grade: "Grade",
    salary: "Salary",
    fte: "FTE",
    start: "Start date",
  },
  moneyIn: "pounds",
  payPer: "year",
  salaryIs: "full-time",
  spine: "2025-04-01",
  plan: {
    title: "Posts",
    years: { from: "2026/27", to: "2027/28" },
    onCosts: { pension: [{ from: "2025-04-01", rate: "20%" }] },
    grades: { "Grade 9": { scale: "njc", from: 24, to: 28 } },
  },
});

const columns = HEADINGS.map((heading) => ({ heading, note: heading, format: "text" }));

/** Lists and workbooks as officers have them: read, mapped and checked, against the bare reading of their cells. */
export async function benchLists() {
  const rows = rowsOf(ROWS);
  console.log(`\nLists of ${ROWS.toLocaleString("en-GB")} rows`);
  const csv = new TextEncoder().encode([HEADINGS, ...rows].map((row) => row.join(",")).join("\r\n"));
  const sheet = { name: "Posts", title: "Posts", introduction: [], columns, rows };
  const xlsx = await writeBook({ title: "Posts", sheets: [sheet] }, { made: "2026-04-01" });
  const checked = (book) => planOfList(readList(book, mapping), mapping).plan.posts.length;
  const [ofCsv, bareCsv] = await byTurns(
    () => readList(readCsv(csv, "list.csv"), mapping).rows.length,
    () =>
      parse(csv, { columns: false, bom: true, relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] })
        .length,
  );
  verdict.atMost("CSV read, mapped and checked / csv-parse", ofCsv / bareCsv, 6);
  const [ofXlsx, bareXlsx] = await byTurns(
    () => readList(readBook(xlsx, "list.xlsx"), mapping).rows.length,
    () => readXlsx(xlsx),
  );
  verdict.atMost(".xlsx read, mapped and checked / bare cells", ofXlsx / bareXlsx, 3);
  const { milliseconds, result } = timed(() => checked(readBook(xlsx, "list.xlsx")));
  console.log(`      ${result.toLocaleString("en-GB")} posts of it as a plan ${milliseconds.toFixed(0)} ms`);
}

/** Two kinds of work by turns, either of which may be waited for; the median of each, in milliseconds. */
async function byTurns(one, other) {
  const times = [[], []];
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [place, work] of [one, other].entries()) {
      const before = performance.now();
      await work();
      if (run > 0) times[place].push(performance.now() - before); // the first is to warm up
    }
  }
  return times.map(median);
}
