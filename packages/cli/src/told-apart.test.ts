import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forecast, setAside } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, expect, test } from "vitest";
import { outturn, putBackAfterEach } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "outturn-"));
const plan = join(folder, "same.yaml");

writeFileSync(
  plan,
  `outturn: 1
title: Same titles
years: { from: 2024/25, to: 2026/27 }
posts:
  - { id: sw-north, title: "Senior practitioner, safeguarding and reviewing unit, north", team: "Safeguarding, reviewing and quality assurance, north", pay: { fullCost: 36500 }, start: 2024-04-01 }
  - { id: sw-south, title: "Senior practitioner, safeguarding and reviewing unit, south", team: "Safeguarding, reviewing and quality assurance, south", pay: { fullCost: 40000 }, start: 2024-04-01 }
  - { id: sw1, title: Social worker, pay: { fullCost: 36500 }, start: 2024-04-01 }
  - { id: sw2, title: social  worker, pay: { fullCost: 40000 }, start: 2024-04-01 }
lines:
  - { id: l1, title: Legal, perYear: { 2024/25: 100 } }
  - { id: l2, title: Legal, perYear: { 2024/25: 200 } }
funding:
  - { id: g1, title: Grant, kind: revenue, recurrent: true, perYear: { 2024/25: 50k, 2025/26: 50k, 2026/27: 50k }, carryForward: none, status: confirmed }
  - { id: g2, title: Grant, kind: revenue, recurrent: false, perYear: { 2024/25: 60k, 2025/26: 60k, 2026/27: 60k }, carryForward: none, status: conditional }
scenarios:
  - { id: one, title: Late, changes: [{ change: delay-starts, months: 1, where: { id: sw1 } }] }
  - { id: two, title: Late, changes: [{ change: delay-starts, months: 1, where: { id: sw2 } }] }
`,
);

/** A plan in which everything that has a title has the same, and enough stands that every kind of sentence is said of it. */
const alike = join(folder, "alike.yaml");

writeFileSync(
  alike,
  `outturn: 1
title: Same titles everywhere
years: { from: 2024/25, to: 2026/27 }
onCosts: { pension: [{ from: 2023-04-01, rate: 0.20, source: placeholder }] }
agencyRates: { sw: { perWeek: 1200 } }
payScales: { local: [{ from: 2024-04-01, points: { A: 40000 } }] }
posts:
  - { id: p1, title: Zebra, pay: { salary: 36500 }, start: 2024-06-17, end: 2025-12-31, cover: { agency: sw, from: 2024-05-01 }, supplement: { amount: 1000, from: 2024-06-17, to: 2030-01-01, pensionable: true } }
  - { id: p2, title: zebra, contract: fixed-term, pay: { fullCost: 32 }, start: 2016-04-01, afterEnd: continues, end: 2026-03-31 }
  - { id: p3, title: Zebra, pay: { scale: njc, point: 20 }, fte: 0.5, people: 2, start: 2024-04-01, vacant: [{ from: 2024-05-01, to: 2024-06-30 }], agencyShare: { share: 10%, agency: sw } }
  - { id: p4, title: Zebra, pay: { inLine: l3 }, start: 2024-04-01 }
  - { id: p5, title: Zebra, pay: { fullCost: 40000 }, start: 2024-10-01, end: 2025-01-31, cover: { agency: sw, from: 2024-04-01, to: 2024-05-31 } }
  - { id: p6, title: Zebra, pay: { salary: 30000 }, start: 2030-04-01 }
lines:
  - { id: l1, title: Zebra, perYear: { 2024/25: 100 }, growth: { percent: 3 } }
  - { id: l2, title: Zebra, amount: 24000, from: 2023-10-01, to: 2025-03-31, budget: { 2024/25: 20000 } }
  - { id: l3, title: Zebra, kind: staff, contract: permanent, perYear: { 2024/25: 628k, 2025/26: £1.359m }, from: 2024-09-01, to: 2026-02-28, agencyPremium: { share: 5%, agency: 1800, employed: 1280 } }
  - { id: l4, title: Zebra, perYear: { 2024/25: -500, 2025/26: -500 } }
  - { id: l5, title: Zebra, spend: capital, perYear: { 2024/25: 5000 } }
savings:
  - { id: s1, title: Zebra, perYear: { 2024/25: 500000, 2025/26: 1000000 }, delivered: 0.9, slips: { months: 3 } }
  - { id: s2, title: Zebra, perYear: { 2024/25: 5000 } }
funding:
  - { id: g1, title: Zebra, kind: revenue, recurrent: true, perYear: { 2024/25: 500k, 2025/26: 500k, 2026/27: 50k }, carryForward: { cap: 10k, expiresAfterYears: 1 }, status: confirmed, dependsOn: [s1], drawsOn: b1 }
  - { id: g2, title: Zebra, kind: revenue, recurrent: false, perYear: { 2024/25: 600k, 2025/26: 60k, 2026/27: 60k }, carryForward: none, status: conditional, dependsOn: [l2] }
  - { id: g3, title: Zebra, kind: capital, recurrent: false, perYear: { 2024/25: 60k }, carryForward: all, status: confirmed }
  - { id: g4, title: Zebra, kind: revenue, recurrent: false, perYear: { 2024/25: 60k }, carryForward: none, status: unconfirmed, pays: { posts: [p2] } }
budget:
  base: [{ id: b1, title: Zebra, amount: 2m }, { id: b2, title: Zebra, amount: 1m }]
  growth: [{ id: c1, title: Zebra, change: { 2024/25: 500 }, recurrent: false }, { id: c2, title: Zebra, change: { 2025/26: 700 } }, { id: c3, title: Zebra, demand: d1, each: 100 }]
  demand: [{ id: d1, title: Zebra, count: 500, year: 2024/25, growth: { percent: 8 } }, { id: d2, title: Zebra, count: 50, year: 2024/25, growth: { percent: 2 } }]
  funding: [{ id: f1, title: Zebra, kind: grant, perYear: { 2024/25: 1m, 2025/26: 1m, 2026/27: 1m } }, { id: f2, title: Zebra, kind: council-tax, perYear: { 2024/25: 2m, 2025/26: 2m, 2026/27: 2m } }]
  reserves: [{ id: r1, title: Zebra, opening: 1m, out: { 2024/25: 10k } }, { id: r2, title: Zebra, opening: 2m, in: { 2025/26: 10k } }]
claims: ["p1 costs £30,000 in 2024/25", "g1 gives £400,000 in 2024/25", "l1 costs £100 in 2024/25"]
scenarios:
  - { id: one, title: Zebra, changes: [{ change: delay-starts, months: 1, where: { id: p1 } }] }
  - { id: two, title: Zebra, changes: [{ change: delay-starts, months: 1, where: { id: p5 } }, { change: add-posts, posts: [{ id: n1, title: Zebra, pay: { fullCost: 1000 }, start: 2024-04-01 }, { id: n2, title: New, pay: { fullCost: 1000 }, start: 2024-04-01 }] }] }
`,
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

putBackAfterEach();

/** The names at the left of the rows of a page's tables, table by table. */
function namesIn(page: string): readonly (readonly string[])[] {
  const tables = page.split(/\n\n/).map((block) => block.split("\n").filter((line) => / {2,}\S*\d/.test(line)));
  return tables.map((rows) => rows.map((row) => row.split(/ {2,}/)[0]!));
}

test.each([
  ["forecast", "--by", "post"],
  ["forecast", "--by", "line"],
  ["forecast", "--by", "team"],
  ["forecast"],
  ["compare"],
  ["sensitivity"],
  ["agency", "--week", "1000"],
  ["after-end"],
])("no two rows of a table are alike in %s %s %s", async (command, ...words) => {
  const { printed, status } = await outturn(command!, plan, ...words);
  expect(status).toBe(0);
  for (const names of namesIn(printed)) {
    const twice = names.filter((name, at) => names.indexOf(name) < at && !/^(Rounding|\d|$)/.test(name));
    expect(twice).toEqual([]);
  }
});

test("ids come in where titles are equal, for posts, lines, sources and scenarios, in sentences too", async () => {
  const inALine = async (...words: string[]): Promise<string> => (await outturn(...words)).printed.replace(/\s+/g, " ");
  expect(await inALine("forecast", plan)).toMatch(/Grant \(g1\): revenue.*Grant \(g2\): revenue/);
  expect(await inALine("forecast", plan, "--by", "line")).toMatch(/Legal \(l1\).*Legal \(l2\)/);
  expect(await inALine("compare", plan)).toMatch(
    /^Late \(one\): .*Late \(two\): .*Social worker \(sw1\) starts 1 month later/,
  );
  expect(await inALine("compare", plan)).not.toContain("(one) (one)");
  expect(await inALine("forecast", plan, "--scenario", "two")).toMatch(/Scenario: Late \(two\) Cost/);
  expect(await inALine("forecast", plan, "--by", "post")).toContain("Senior practitioner… (sw-south)");
  expect(await inALine("bridge", plan, "--scenario", "two")).toContain("Social worker (sw2) starts 1 month later");
  expect(await inALine("goal-seek", plan, "carry-forward", "--source", "g2")).toContain(
    "sum that Grant (g2) may carry forward",
  );
});

const EVERY_COMMAND: readonly (readonly string[])[] = [
  ["check"],
  ["forecast", "--notes"],
  ...["post", "line", "team", "component"].map((by) => ["forecast", "--by", by]),
  ["forecast", "--words"],
  ["forecast", "--words", "--in", "thousands"],
  ["forecast", "--scenario", "two", "--notes"],
  ["compare"],
  ["bridge", "--scenario", "one+two"],
  ["after-end"],
  ["after-end", "--absorbed", "2026-06-01", "--people", "30"],
  ["sensitivity"],
  ["sensitivity", "--input", "carry-forward=0..1000", "--source", "g1"],
  ["agency", "--rate", "sw", "--premium", "1800/1280"],
  ["agency", "--rate", "sw", "--recruited", "2025-04-01"],
  ["goal-seek", "carry-forward", "--source", "g1"],
  ["goal-seek", "funding", "--source", "g2", "--year", "2024/25"],
  ["goal-seek", "start-delay", "--where", "p5"],
  ["budget"],
  ["claims"],
  ["calibrate", "--printed", "2024/25=628k"],
  ["explain", "cost.all", "--depth", "2"],
  ...["p1", "l2", "g1", "gap.confirmed.2024/25", "staff.fteAverage.2024/25"].map((figure) => [
    "explain",
    figure,
    "--depth",
    "all",
  ]),
  ...["cost.fullYear.p3", "cost.fullYearByLine.l3", "cost.byPost.p3.2025-04.pay", "cost.byLine.l3.2025-04"].map(
    (figure) => ["explain", figure, "--depth", "all"],
  ),
  ...["budget.base", "budget.gap.annual.2025/26", "budget.draws.b1.drawn.2024/25", "budget.demand.d1.2025/26"].map(
    (figure) => ["explain", figure, "--depth", "all"],
  ),
  ["explain", "cost.total.2024/25", "--audit"],
  ...["gap", "profile", "staff", "cumulative", "after-end", "budget"].map((name) => ["chart", "--chart", name]),
  ["chart", "--chart", "waterfall", "--scenario", "one+two"],
];

test("of a plan in which every title is the same, no command names anything by its title alone", async () => {
  for (const [command, ...words] of EVERY_COMMAND) {
    const { printed, said, status } = await outturn(command!, alike, ...words);
    expect([status, said], [command, ...words].join(" ")).toEqual([0, expect.not.stringContaining("outturn:")]);
    const alone = [...printed.replace(/\s+/g, " ").matchAll(/.{0,60}\bzebra\b(?! \(\w+\)).{0,40}/gi)];
    expect(
      alone.map(([found]) => found),
      [command, ...words].join(" "),
    ).toEqual([]);
  }
});

test("notes and what a check sets aside are the same whether titles are alike or are the ids themselves", () => {
  const text = readFileSync(alike, "utf8");
  const said = (plan: string) => {
    const of = forecast(readPlanText(plan, "plan.yaml"));
    return [...of.notes.map(({ text }) => text), ...setAside(of)];
  };
  const found = said(text);
  expect(found.length).toBeGreaterThan(30);
  expect(found.map((one) => one.replace(/zebra \((\w+)\)/gi, "$1"))).toEqual(
    said(text.replace(/ title: zebra,/gi, "")),
  );
});
