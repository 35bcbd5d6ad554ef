import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { liveBook } from "../../packages/core/src/live/index.ts";
import { KINDS, type Kind } from "../../packages/core/src/live/kinds/kinds.ts";
import { kindsOfLine, kindsOfPost, kindsOfSource } from "../../packages/core/src/live/kinds/kinds-of.ts";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import type { LiveBookDesign } from "../../packages/core/src/sheets/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";
import { isGrid } from "./recalculated.ts";

const day = { "2024/25": 100_000, "2025/26": 110_000 };
const sums = { kind: "revenue", recurrent: true, status: "confirmed", carryForward: "none", perYear: day };
const rates = {
  week: { perWeek: 1800 },
  dated: [
    { from: "2024-04-01", perWeek: 1800 },
    { from: "2025-04-01", perWeek: 1900 },
  ],
  working: { perDay: 400, daysPerWeek: 5, bankHolidays: "england-and-wales" },
  contract: { perDay: 400, paidDays: 60 },
  ceiling: { perWeek: 1800, ceiling: 20_000 },
};
const cover = { start: "2024-09-01", cover: { agency: "week", from: "2024-05-01" } };
const post = (fields: object) => ({ posts: [{ id: "own", pay: { salary: 42_000 }, start: "2024-04-01", ...fields }] });
const line = (fields: object) => ({
  lines: [
    { id: "own", ...fields },
    { id: "other", perYear: day },
  ],
});
const source = (fields: object) => ({ ...line({ perYear: day }), funding: [{ id: "own", ...sums, ...fields }] });
const starts = [
  { on: "2024-06-01", count: 1 },
  { on: "2024-09-01", count: 1 },
];

/** A plan with each kind, of the record that is called own. */
const plansOf: Readonly<Record<Kind, object>> = {
  salary: post({}),
  "scale-point": post({ pay: { scale: "njc", point: 12, top: 17 } }),
  grade: {
    ...post({ pay: { grade: "G7" } }),
    grades: { G7: { scale: "njc", from: 12, to: 17, changes: [{ on: "2024-10-01", from: 14, to: 19 }] } },
  },
  "full-cost": post({ pay: { fullCost: 60_000 } }),
  "full-cost-in-shares": post({ count: 2, pay: { fullCost: 120_000, for: 2 }, start: undefined, starts }),
  "counted-in-line": { ...post({ pay: { inLine: "team" } }), lines: [{ id: "team", kind: "staff", perYear: day }] },
  supplement: post({ supplement: { amount: 2_000, from: "2024-09-01", pensionable: false } }),
  "several-starts": post({ start: undefined, starts }),
  "vacant-days": post({ vacant: [{ from: "2024-06-01", to: "2024-07-15" }] }),
  cover: post(cover),
  "cover-of-some": post({ start: undefined, starts, cover: [{ agency: "week", from: "2024-05-01", count: 1 }] }),
  "agency-share": post({ agencyShare: { share: 0.25, agency: "week" } }),
  "agency-share-of-dated-rate": post({ agencyShare: { share: 0.25, agency: "dated" } }),
  "working-days-agency": post({ ...cover, cover: { agency: "working", from: "2024-05-01" } }),
  "contract-agency": post({ ...cover, cover: { agency: "contract", from: "2024-05-01", to: "2024-07-31" } }),
  "agency-ceiling": post({ ...cover, cover: { agency: "ceiling", from: "2024-05-01" } }),
  "vacancy-percent": { ...post({}), vacancyFactor: { percent: 5 } },
  "vacancy-pounds": { ...post({}), vacancyFactor: { perYear: { "2024/25": 1_000 } } },
  "after-end": post({ end: "2025-06-30", afterEnd: "continues" }),
  "one-off": line({ amount: 5_000, on: "2024-07-01" }),
  "fixed-sum": line({ amount: 5_000, from: "2024-07-01", to: "2025-02-10" }),
  "sums-by-year": line({ perYear: day, to: "2025-12-10" }),
  growth: line({ perYear: { "2024/25": 100_000.37 }, growth: { percent: 3.3 } }),
  "line-uplift": line({ perYear: { "2024/25": 100_000.37 }, uplift: { with: "salaries" } }),
  "begins-with-post": { ...post({ id: "fee" }), ...line({ income: true, perYear: day, from: { post: "fee" } }) },
  profile: line({ perYear: { "2024/25": 5_000 }, profile: { "2024-10": 1, "2024-11": 2 } }),
  "of-demand": {
    demand: [{ id: "own", opening: { count: 30, on: "2024-03-31" }, prices: [{ from: "2024-04-01", perWeek: 600 }] }],
  },
  "percent-of-sources": { ...line({ percent: 4, of: { source: "grant" } }), funding: [{ id: "grant", ...sums }] },
  "percent-of-costs": line({ percent: 4, of: { lines: ["other"] } }),
  "agency-premium": line({
    ...{ kind: "staff", perYear: day },
    agencyPremium: { share: 0.2, agency: 80_000, employed: 50_000 },
  }),
  "line-after-end": line({ kind: "staff", perYear: day, to: "2025-06-30", afterEnd: "continues" }),
  "money-by-year": source({}),
  "funding-ceiling": source({
    ...{ perYear: undefined, carryForward: undefined, recurrent: undefined },
    ...{ ceiling: 150_000, years: ["2024/25", "2025/26"] },
  }),
  reserve: source({
    ...{ perYear: undefined, carryForward: undefined, recurrent: undefined },
    kind: "reserve",
    opening: 90_000,
    minimum: 10_000,
  }),
  "carry-forward": source({ carryForward: { cap: 5_000, expiresAfterYears: 1 } }),
  "brought-forward": source({ broughtForward: { amount: 5_000, from: "2023/24" }, carryForward: "all" }),
  "ring-fence": source({ pays: { lines: ["own"] } }),
  "funding-share": source({ pays: { lines: ["own"], share: 0.4 } }),
  "within-larger": {
    ...line({ perYear: day }),
    funding: [
      { ...sums, id: "own", within: "whole" },
      { ...sums, id: "whole" },
    ],
  },
  "rests-on": {
    ...source({ dependsOn: ["saving"] }),
    savings: [{ id: "saving", perYear: day, delivered: 0.6, slips: { months: 5 } }],
  },
};

const planWith = (fields: object): Plan =>
  readPlan({
    ...{ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2026/27" }, conventions: { gradeAt: "bottom" } },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" }],
    agencyRates: rates,
    ...(JSON.parse(JSON.stringify(fields)) as object),
  });

/** What the workbook's own sheet says of the parts of its plan: of what, and whether it is live. */
function partsSaid(book: LiveBookDesign): readonly (readonly [string, string, string])[] {
  const sheet = book.sheets.find(({ name }) => name === "What is live")!;
  const rows = isGrid(sheet) ? sheet.rows.map(({ cells }) => cells) : [];
  const end = rows.findIndex((cells, row) => row > 3 && cells.length === 0);
  return rows.slice(3, end).map((cells) => [String(cells[0]), String(cells[1]), String(cells[3])] as const);
}

const kindsIn = (plan: Plan): ReadonlySet<Kind> =>
  new Set([
    ...plan.posts.filter(({ id }) => id === "own").flatMap((own) => kindsOfPost(plan, own)),
    ...plan.lines.filter(({ id }) => id === "own").flatMap(kindsOfLine),
    ...plan.funding.filter(({ id }) => id === "own").flatMap(kindsOfSource),
  ]);

describe("what is said to be live, is", () => {
  test.each(Object.entries(plansOf) as [Kind, object][])("%s", (kind, fields) => {
    const plan = planWith(fields);
    expect(kindsIn(plan)).toContain(kind);
    const parts = partsSaid(liveBook(forecast(plan)));
    const treatment = KINDS[kind];
    if (treatment.is === "live") expect(parts).toEqual([["All", "live", "null"]]);
    else
      expect(parts).toContainEqual([
        expect.stringMatching(/^own\b/),
        "value",
        `${treatment.says}: ${treatment.because}`,
      ]);
  });

  test("in any plan", () => {
    const reasons = new Set(
      Object.values(KINDS).flatMap((treatment) =>
        treatment.is === "value" ? [`${treatment.says}: ${treatment.because}`] : ["null"],
      ),
    );
    fc.assert(
      fc.property(arbitraryWholePlan, (plan) => {
        const others = partsSaid(liveBook(forecast(plan))).filter(([, , because]) => !reasons.has(because));
        expect(others).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

test("the document says of every kind what the list says (UPDATE_GOLDEN=1)", () => {
  const path = join(resolve(import.meta.dirname, "../.."), "docs/live-workbook.md");
  const [head, , tail] = readFileSync(path, "utf8").split(/<!-- (?:kinds|end) -->\n/);
  const rows = Object.values(KINDS).map((treatment) =>
    treatment.is === "live" ? `| ${treatment.says} | live | |` : `| ${treatment.says} | value | ${treatment.because} |`,
  );
  const table = ["", "| kind | in the workbook | why |", "| --- | --- | --- |", ...rows, "", ""].join("\n");
  const text = `${head}<!-- kinds -->\n${table}<!-- end -->\n${tail}`;
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});
