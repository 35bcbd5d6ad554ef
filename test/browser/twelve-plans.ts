import { type Given, textFile } from "./hand.ts";

const planFile = (name: string, plan: object): Given =>
  textFile(`${name}.json`, JSON.stringify({ outturn: 1, ...plan }, null, 1));

const onCosts = {
  employerNi: "published",
  pension: [{ from: "2023-04-01", rate: "18.5%" }],
  apprenticeshipLevy: "published",
};
const yearsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${first + index}/${String((first + index + 1) % 100).padStart(2, "0")}`);
const three = yearsFrom(2026, 3);
const years = { from: three[0], to: three[2] };

const source = (id: string, title: string, sums: readonly number[], more: object = {}): object => ({
  ...{ id, title, kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
  perYear: Object.fromEntries(sums.map((sum, index) => [three[index] ?? yearsFrom(2026, 10)[index]!, sum])),
  ...more,
});

const worker = (index: number): object => ({
  ...{ id: `post-${index}`, title: `Social worker ${index}`, team: `Team ${1 + (index % 9)}` },
  ...{ pay: { salary: 26_000 + 37 * index }, start: `2026-${String(4 + (index % 9)).padStart(2, "0")}-01` },
  ...(index % 4 === 0 && { end: "2028-03-31" }),
});

const LONG = "Principal independent reviewing officer for unaccompanied asylum-seeking children";
const RIGHT_TO_LEFT = "עובדת סוציאלית בכירה, הגנת הילד";
const WELSH = "Uwch-weithiwr cymdeithasol, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const MARKUP = `<b>Lead</b> <img src=x onerror="window.ran = 1"> & “quotes”`;

/** Plans as far from each other as plans are, which a page must take as they are. */
export const soundPlans: Readonly<Record<string, Given>> = {
  "one post": planFile("one-post", {
    ...{ title: "One post", years: { from: "2026/27", to: "2026/27" }, onCosts },
    posts: [{ id: "lead", title: "Lead", pay: { salary: 52_000 }, start: "2026-09-01" }],
    funding: [source("base", "Base budget", [40_000])],
  }),
  "400 posts": planFile("four-hundred", {
    ...{ title: "Adult social care, 400 posts", organisation: "A council", years, onCosts },
    posts: Array.from({ length: 400 }, (_, index) => worker(index)),
    lines: [
      { id: "placements", title: "Placements", perYear: Object.fromEntries(three.map((year) => [year, 4_000_000])) },
    ],
    funding: [
      source("base", "Base budget for staff", [17_000_000, 19_000_000, 16_000_000]),
      source("grant", "Market sustainability grant", [1_500_000, 1_500_000], {
        status: "conditional",
        recurrent: false,
      }),
    ],
    scenarios: [{ id: "late", title: "Recruit late", changes: [{ change: "delay-starts", days: 56 }] }],
  }),
  "ten years": planFile("ten-years", {
    ...{ title: "Ten years", years: { from: "2026/27", to: "2035/36" }, onCosts },
    payAwards: [{ scale: "salaries", from: "2027-04-01", percent: 3, status: "assumed" }],
    posts: Array.from({ length: 40 }, (_, index) => worker(index)),
    funding: [
      source(
        "growth",
        "Growth in the medium-term plan",
        Array.from({ length: 10 }, (_, index) => 1_100_000 + 40_000 * index),
      ),
    ],
  }),
  "no funding": planFile("no-funding", {
    ...{ title: "No funding", years, onCosts },
    posts: [worker(1), worker(2), { ...worker(3), count: 4 }],
    lines: [{ id: "it", title: "Case system", perYear: { "2026/27": 120_000 } }],
  }),
  "only income": planFile("only-income", {
    ...{ title: "Only income", years },
    lines: [
      { id: "fees", title: "Fees and charges", amount: -50_000, from: "2026-06-01", to: "2028-05-31", spread: "days" },
    ],
    funding: [source("growth", "Growth", [10_000])],
  }),
  "names that are long, right to left, Welsh, markup": planFile("names", {
    ...{ title: `${LONG}, ${WELSH}`, organisation: RIGHT_TO_LEFT, years, onCosts },
    posts: [LONG, RIGHT_TO_LEFT, WELSH, MARKUP].map((title, index) => ({
      ...{ id: `post-${index}`, title, team: [LONG, RIGHT_TO_LEFT, WELSH, MARKUP][3 - index] },
      ...{ pay: { salary: 40_000 }, start: "2026-09-01", ...(index < 2 && { end: "2028-03-31" }), count: 3 },
    })),
    lines: [{ id: "line", title: WELSH, perYear: Object.fromEntries(three.map((year) => [year, 250_000])) }],
    funding: [
      source("long", LONG, [300_000, 300_000, 300_000]),
      source("right", RIGHT_TO_LEFT, [200_000, 200_000], { status: "conditional", recurrent: false }),
      source("welsh", WELSH, [100_000, 100_000, 100_000], { status: "unconfirmed", carryForward: "all" }),
      source("markup", MARKUP, [50_000, 50_000]),
    ],
    scenarios: [
      { id: "long", title: LONG, changes: [{ change: "carry-forward", carryForward: "all" }] },
      { id: "markup", title: MARKUP, changes: [{ change: "delay-starts", days: 28 }] },
    ],
  }),
  "pennies and hundreds of millions": planFile("pennies-and-millions", {
    ...{ title: "Pennies and hundreds of millions", years },
    lines: [
      { id: "penny", title: "A penny", perYear: { "2026/27": "0.01", "2027/28": "0.02" } },
      {
        id: "levy",
        title: "The levy",
        perYear: { "2026/27": 412_345_678.9, "2027/28": 498_765_432.1, "2028/29": 501_000_000 },
      },
    ],
    funding: [source("council-tax", "Council tax", [412_345_678, 498_765_432, 500_999_999])],
  }),
  "twelve sources": planFile("twelve-sources", {
    ...{ title: "Twelve sources", years, onCosts },
    posts: Array.from({ length: 30 }, (_, index) => worker(index)),
    funding: Array.from({ length: 12 }, (_, index) =>
      source(
        `source-${index}`,
        `${["Grant", "Reserve", "Growth", "Partner contribution"][index % 4]} ${index + 1}`,
        [90_000, 80_000, index % 3 === 0 ? 0 : 70_000],
        {
          status: ["confirmed", "conditional", "unconfirmed"][index % 3],
          recurrent: index % 2 === 0,
          carryForward: index % 4 === 1 ? "all" : "none",
        },
      ),
    ),
  }),
  "all vacant": planFile("all-vacant", {
    ...{ title: "All vacant", years, onCosts },
    posts: [1, 2, 3, 5, 6].map((index) => ({
      ...worker(index),
      vacant: [{ from: `2026-${String(4 + (index % 9)).padStart(2, "0")}-01`, to: "2029-03-31" }],
    })),
    funding: [source("base", "Base budget", [200_000, 200_000, 200_000])],
  }),
};

/** Files that are no sound plan: no text of a plan, words that no plan has, and parts that are not there. */
export const brokenPlans: Readonly<Record<string, Given>> = {
  "no text of a plan": textFile("no-plan.yaml", "outturn: 1\ntitle: [\n  posts: }\n"),
  "words and days that do not exist": textFile(
    "words.yaml",
    "outturn: 1\ntitel: x\ntitle: Words\nyears: { from: 2026/27, to: 2025/26 }\nposts:\n  - { id: a, pay: { salary: lots }, start: 31/02/2026 }\n",
  ),
  "parts that are not there": planFile("parts", {
    ...{ title: "Parts that are not there", years, onCosts },
    posts: [
      { id: "a", title: LONG, pay: { grade: "G99" }, start: "2026-04-01" },
      { id: "a", title: "Twice", pay: { salary: 30_000 }, start: "2030-04-01" },
    ],
    lines: [{ id: "share", title: "Overheads", percent: 10, of: { posts: ["nobody"] } }],
  }),
};
