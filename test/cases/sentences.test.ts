import { describe, expect, test } from "vitest";
import { outturnHere } from "../cli/in-process.ts";

/** What a command says of a plan, its lines joined. */
async function says(plan: string, ...words: readonly string[]): Promise<string> {
  const [command = "", ...options] = words;
  const { out, err } = await outturnHere([command, "-", ...options], { input: plan });
  return `${out} ${err}`.replace(/\s+/g, " ");
}

const head = "outturn: 1\ntitle: A case\nsource: s\nyears: { from: 2025/26, to: 2026/27 }\n";
const source = (status: string, amount: number, id = "grant") =>
  `  - { id: ${id}, kind: revenue, recurrent: true, carryForward: none, status: ${status}, perYear: { 2025/26: ${amount}, 2026/27: ${amount} } }\n`;
const legal = "lines:\n  - { id: legal, perYear: { 2025/26: 100k, 2026/27: 100k } }\n";
const scenario =
  "scenarios:\n  - { id: dear, title: Dearer, changes: [{ change: funding-amount, perYear: { 2025/26: 10k }, where: { id: grant } }] }\n";

describe("conditional money is spoken of only in a plan that has some", () => {
  const plan = (...statuses: readonly string[]) =>
    `${head}${legal}funding:\n${statuses.map((status, n) => source(status, 40_000, n === 0 ? "grant" : `s${n}`)).join("")}${scenario}claims: [a funding gap of £1 in 2025/26]\n`;
  const seek = ["goal-seek", "funding", "--source", "grant", "--year", "2025/26"] as const;

  test("in words, a goal seek, a comparison and a claim", async () => {
    const confirmed = plan("confirmed");
    expect(await says(confirmed, "forecast", "--words")).toContain(
      " £60,000 in 2025/26 and £60,000 in 2026/27 are unfunded. Over all years",
    );
    expect(await says(confirmed, ...seek)).toMatch(/^No sum of grant in 2025\/26 works: at £0\.00 the gap is/);
    expect(await says(confirmed, "compare")).toContain("Dearer: costs the same; the gap is £30,000 more. ");
    expect(await says(confirmed, "claims")).toContain("The plan is short by £60,000 in 2025/26");
  });

  test("where it is there, and where money is unconfirmed", async () => {
    const both = plan("confirmed", "conditional");
    expect(await says(both, "forecast", "--words")).toContain(
      "With confirmed money alone, £60,000 in 2025/26 and £60,000 in 2026/27 are unfunded. With conditional money too, £20,000 in 2025/26 and £20,000 in 2026/27 are unfunded.",
    );
    expect(await says(both, ...seek)).toContain("No sum of grant in 2025/26 works with conditional money too:");
    expect(await says(both, "compare")).toContain("the gap is £30,000 more, with or without conditional money.");
    const unconfirmed = plan("confirmed", "unconfirmed");
    expect(await says(unconfirmed, ...seek)).toContain("works with confirmed money alone:");
    expect(await says(unconfirmed, "compare")).toContain("the gap is £30,000 more on confirmed money alone.");
    expect(await says(unconfirmed, "claims")).toContain(
      "With all money, the plan is short by £20,000 in 2025/26; with confirmed money, the plan is short by £60,000 in 2025/26; none is £1",
    );
  });
});

describe("a sentence says what its plan is like", () => {
  const staff = (first: string, next: string) =>
    `${head}lines:\n  - { id: team, title: Team, kind: staff, perYear: { 2025/26: ${first}, 2026/27: ${next} } }\n`;

  test("a first year above its share is not explained by people who start later", async () => {
    expect(await says(staff("100k", "120k"), "forecast")).toContain("Staggered starts or a pay rise would explain it");
    const above = await says(staff("120k", "100k"), "forecast");
    expect(above).toContain("People who leave before the end, or costs that come once at the start, would explain it.");
    expect(above).not.toContain("Staggered");
  });

  test("starts that are early on average are not late by a minus", async () => {
    const early = await says(staff("120k", "100k"), "calibrate");
    expect(early).toMatch(/^The first year is that of starts 2\.400 months early on average;/);
    expect(early).toContain("Ramp: earlier starts");
    expect(await says(staff("100k", "100k"), "calibrate")).toMatch(
      /^The first year is that of starts on the first day/,
    );
  });

  test("what agency workers are in a staff line is not said to be unsaid where the plan says it", async () => {
    const plan = staff("100k", "100k").replace(
      "kind: staff,",
      "kind: staff, agencyPremium: { share: 10%, agency: 1800, employed: 1280 },",
    );
    expect(await says(plan, "forecast", "--words")).toContain(
      "The plan does not say what pay awards are in the sums of its staff lines.",
    );
  });

  test("a figure that has nothing under it, and a bridge that begins at another scenario", async () => {
    expect(await says(staff("1k", "1k"), "explain", "cost.fullYear.team")).toContain(
      "There is nothing under cost.fullYear in this plan.",
    );
    const later =
      "  - { id: later, title: Later, from: dear, changes: [{ change: funding-status, status: conditional }] }\n";
    const plan = `${head}${legal}funding:\n${source("confirmed", 40_000)}${scenario}${later}`;
    expect(await says(plan, "bridge", "--scenario", "later")).toContain(
      '- Before: the plan with the scenario "Dearer", which this one is made from.',
    );
    expect(await says(plan, "bridge", "--scenario", "dear")).not.toContain("made from");
    expect(await says(plan, "compare")).toContain("grant has £10,000 in 2025/26, was £40,000.");
  });

  test("other figures are said to agree only where there are any", async () => {
    const claims = (...texts: readonly string[]) => says(`${head}${legal}claims: ${JSON.stringify(texts)}\n`, "claims");
    expect(await claims("the plan costs £1k a year", "60 posts")).not.toContain("the other figures agree");
    expect(await claims("£100k in 2025/26", "£100k in 2026/27", "£300k in all")).toContain(
      "the other figures agree without it",
    );
  });

  test("a line that is moved is said to be on other days, not to grow", async () => {
    const plan = `${head}lines:
  - { id: it, title: System, amount: 90000, on: 2025-06-10 }
  - { id: training, title: Training, amount: 30000, from: 2025-09-01, to: 2026-08-31 }
  - { id: legal, title: Legal, perYear: { 2025/26: 100 } }
posts: [{ id: a, title: Adviser, pay: { fullCost: 36500 }, start: 2025-06-01 }]
scenarios: [{ id: move, title: Moved, changes: [{ change: move-programme, months: 1 }] }]\n`;
    const found = await says(plan, "compare");
    expect(found).toContain("System is £90,000 on 10 July 2025, was £90,000 on 10 June 2025.");
    expect(found).toContain(
      "Training is £30,000 from 1 October 2025 to 30 September 2026, was £30,000 from 1 September 2025 to 31 August 2026.",
    );
    expect(found).not.toContain("grows");
  });

  test("those who are counted by what they are may be posts or the people in them", async () => {
    const plan = (claim: string) => `${head}posts:
  - { id: sw, title: Social worker, count: 4, people: 2, fte: 0.5, pay: { fullCost: 40000 }, start: 2025-04-01 }
claims: ["${claim}"]\n`;
    for (const claim of ["8 social workers", "4 social workers", "8 social workers in 2025/26"])
      expect(await says(plan(claim), "claims"), claim).toContain(": agrees");
    expect(await says(plan("6 social workers"), "claims")).toContain("The plan has 4 social workers, not 6");
  });

  test("a budget with more than it needs has nothing to find; a year without cost costs nothing", async () => {
    const budget = `budget:
  base: 1m
  funding: [{ id: tax, title: Tax, kind: council-tax, perYear: { 2025/26: 900k, 2026/27: 1m } }]
  reserves: [{ id: gen, title: General reserve, opening: 1m, out: { 2025/26: 150k } }]
claims: [reserves of £850k at the end of 2025/26]\n`;
    expect(await says(`${head}${budget}`, "budget")).toContain(
      "With one-off items and reserves, to find: nothing in 2025/26, £50,000 left.",
    );
    expect(await says(`${head}${budget}`, "claims")).toContain("At the end of the year, the reserves have £850,000");
    expect(
      await says(`${head}lines: [{ id: l, title: L, perYear: { 2025/26: 10 } }]\n`, "forecast", "--words"),
    ).toContain("The plan costs £10 in 2025/26 and nothing in 2026/27, £10 in all.");
  });

  test("what is above is not said to be below by a minus", async () => {
    const found = await says(
      `${head}lines: [{ id: l, title: Legal, perYear: { 2025/26: 100 }, budget: { 2025/26: 150 } }]
funding:\n${source("confirmed", 300)}claims: [an overspend of £10 in 2025/26, an overspend of £10 on legal in 2025/26]\n`,
      "claims",
    );
    expect(found).toContain("The plan's funding is above its cost by £200 in 2025/26");
    expect(found).toContain('"Legal" against its budget costs less by £50 in 2025/26');
    expect(found).not.toContain("-£");
  });
});

test("low and high speak of conditional money only where a plan has some", async () => {
  const ranges =
    "ranges:\n  - { id: fees, low: { change: line-amount, perYear: { 2025/26: 90k }, where: { id: legal } }, high: { change: line-amount, perYear: { 2025/26: 110k }, where: { id: legal } } }\n";
  const told = async (status: string): Promise<string> =>
    says(`${head}${legal}funding:\n${source(status, 40_000)}${ranges}`, "compare", "--ranges");
  const sums = "£110,000, £120,000 and £130,000.";
  expect(await told("confirmed")).toContain(
    `Low £190,000, likely £200,000, high £210,000 over all years; unfunded ${sums}`,
  );
  expect(await told("conditional")).toContain(`over all years; unfunded with conditional money ${sums}`);
});

describe("what goes on after the end", () => {
  const post = "posts:\n  - { id: lead, pay: { fullCost: 60k }, start: 2025-04-01 }\n";
  const pot = (carryForward: string) =>
    `funding:\n  - { id: pot, kind: revenue, recurrent: false, carryForward: ${carryForward}, status: conditional, perYear: { 2025/26: 200k } }\n`;

  test("is said of a year after what was carried forward is spent, where that pays for the first of it", async () => {
    const carried = await says(`${head}${post}${pot("all")}`, "after-end");
    expect(carried).toContain(
      "What goes on costs £60,000.00 a year: once what is carried forward is spent, all of it is unfunded on confirmed money alone, the same with conditional.",
    );
    expect(carried).toContain("with conditional nothing");
    expect(await says(`${head}${post}${pot("none")}`, "after-end")).toContain(
      "What goes on costs £60,000.00 a year: all of it is unfunded on confirmed money alone, the same with conditional.",
    );
  });
});
