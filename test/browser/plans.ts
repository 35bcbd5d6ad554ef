import { readFileSync } from "node:fs";
import { type Given, textFile } from "./hand.ts";
import { inRepository } from "./visit.ts";

/** The parts of a plan's text that a test is about. */
interface Parts {
  readonly title: string;
  readonly years: readonly [from: string, to: string];
  readonly [part: string]: unknown;
}

/** A plan file of these parts: JSON, which is YAML too. */
const planFile = (name: string, { years: [from, to], ...parts }: Parts): Given =>
  textFile(name, JSON.stringify({ outturn: 1, years: { from, to }, ...parts }, null, 1));

const onCosts = {
  employerNi: "published",
  pension: [{ from: "2023-04-01", rate: "20%" }],
  apprenticeshipLevy: "published",
};
const source = (id: string, perYear: Readonly<Record<string, number>>, more: object = {}): object => ({
  id,
  title: id,
  kind: "revenue",
  recurrent: true,
  carryForward: "none",
  status: "confirmed",
  perYear,
  ...more,
});

/** A small plan in which every word that somebody chose has "zqx" in it, and every sum 7391. */
export const marked = planFile("zqx-secret-review.yaml", {
  title: "Zqx restructure of zqxville",
  organisation: "Zqx Council",
  years: ["2024/25", "2026/27"],
  onCosts,
  posts: [
    {
      id: "zqx-post",
      title: "Zqx lead",
      team: "Zqx team",
      pay: { salary: 47391 },
      start: "2024-09-01",
      end: "2026-02-28",
      tags: { zqxtag: "zqxvalue" },
    },
    { id: "zqx-others", title: "Zqx workers", team: "Zqx team", count: 3, pay: { salary: 37391 }, start: "2024-11-01" },
  ],
  lines: [{ id: "zqx-line", title: "Zqx advice", perYear: { "2024/25": 7391, "2025/26": 17391 } }],
  funding: [source("zqx-money", { "2024/25": 97391, "2025/26": 97391 }, { status: "conditional" })],
  scenarios: [
    { id: "zqx-scenario", title: "Zqx scenario", changes: [{ change: "carry-forward", carryForward: "all" }] },
  ],
});

/** A plan with many mistakes. */
export const tenMistakes = textFile(
  "ten-mistakes.yaml",
  readFileSync(inRepository("test", "plan-laws", "ten-mistakes.test.ts"), "utf8").match(/`(outturn: 1[^`]+)`/)![1]!,
);

/** What of `marked` would show that something of it stands where it must not. */
export const MARKS = /zqx|7391/i;

const script = `<script>window.ran = "script"</script>`;
const image = `<img src=x onerror="window.ran = 'image'">`;

/** A plan whose texts are what somebody would write who wants them to run, or to break the page. */
export const hostile = planFile(`${image}.yaml`, {
  title: `${script}${image}"'\`\${1}`,
  organisation: `</title>${script}`,
  illustrative: `${image} & <b>bold</b>`,
  years: ["2024/25", "2025/26"],
  onCosts,
  posts: [
    {
      id: "a",
      title: `${image} lead`,
      team: `</table>${script}`,
      pay: { salary: 40_000 },
      start: "2024-09-01",
      end: "2025-08-31",
      tags: { type: image },
    },
    { id: "b", title: "W".repeat(5000), team: "‮desrever ‏", pay: { salary: 30_000 }, start: "2024-10-01" },
    { id: "c", title: "👩🏽‍💻 ünïcödé שלום", team: "x".repeat(500), pay: { salary: 30_000 }, start: "2025-10-01" },
  ],
  lines: [
    { id: "d", title: `javascript:window.ran='line' ${image}`, perYear: { "2024/25": 100_000, "2025/26": 200_000 } },
  ],
  savings: [{ id: "e", title: `${script} saving`, perYear: { "2024/25": 1000, "2025/26": 2000 } }],
  funding: [
    source("f", { "2024/25": 100_000, "2025/26": 100_000 }, { title: `${image}${script}`, status: "conditional" }),
  ],
  scenarios: [{ id: "g", title: `"><option>${script}`, changes: [{ change: "carry-forward", carryForward: "all" }] }],
});

const years = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${from + at}/${String((from + at + 1) % 100).padStart(2, "0")}`);

const tenYears = years(2024, 10);

/** Plans of every shape that a page must take as it is: each lacks what some notebook asks about, or has more than usual. */
export const shapes: Readonly<Record<string, Given>> = {
  "with nothing in it": planFile("nothing.yaml", { title: "Nothing", years: ["2025/26", "2025/26"] }),
  "of one line in one year": planFile("line.yaml", {
    title: "One line",
    years: ["2025/26", "2025/26"],
    lines: [{ id: "legal", title: "Legal costs", perYear: { "2025/26": 100_000 } }],
  }),
  "of posts that nothing funds": planFile("unfunded.yaml", {
    title: "Unfunded posts",
    years: ["2024/25", "2025/26"],
    onCosts,
    posts: [
      { id: "worker", title: "Worker", count: 2, pay: { salary: 30_000 }, start: "2024-09-01" },
      {
        id: "lead",
        title: "Lead",
        pay: { fullCost: 60_000, uplift: { percent: 3, from: "2025-04-01" } },
        start: "2024-04-01",
      },
    ],
    lines: [{ id: "overheads", title: "Overheads", percent: 10, of: { posts: ["worker", "lead"] } }],
  }),
  "of posts that are paid for and end": marked,
  "of money that pays nothing": planFile("money.yaml", {
    title: "Money alone",
    years: ["2024/25", "2025/26"],
    funding: [source("growth", { "2024/25": 1000 }, { carryForward: "all" })],
  }),
  "of ten years and 150 posts": planFile("large.yaml", {
    title: "Ten years",
    years: [tenYears[0]!, tenYears.at(-1)!],
    onCosts,
    payAwards: [{ scale: "salaries", from: "2026-04-01", percent: 3, status: "assumed" }],
    posts: Array.from({ length: 150 }, (_, at) => ({
      id: `post-${at}`,
      title: `Post ${at}`,
      team: `Team ${at % 7}`,
      pay: { salary: 25_000 + 100 * at },
      start: `2024-${String(4 + (at % 9)).padStart(2, "0")}-01`,
      ...(at % 3 === 0 && { end: "2031-03-31" }),
    })),
    funding: [source("growth", Object.fromEntries(tenYears.map((year) => [year, 9_000_000])), { carryForward: "all" })],
  }),
  "of income": planFile("income.yaml", {
    title: "Income",
    years: ["2024/25", "2026/27"],
    lines: [{ id: "fees", title: "Fees", amount: -50_000, from: "2024-06-01", to: "2026-05-31", spread: "days" }],
    funding: [source("growth", { "2024/25": 10_000 })],
  }),
};
