import { sentence } from "@outturn/core/scenario";
import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { riskFound } from "../../packages/notebooks/src/ask/risk-of.ts";
import { fileIn, ownFolder } from "../cli/folder.ts";
import { outturnHere } from "../cli/in-process.ts";
import { axe, violations } from "./axe.ts";
import { drop, type Given, textFile, unfold } from "./hand.ts";
import { firstSentence, ONE_PAGE, openTab } from "./one-page.ts";
import { shapes } from "./plans.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const text = `outturn: 1
title: A team and its rent
years: { from: 2024/25, to: 2025/26 }
onCosts: { employerNi: published, pension: none, apprenticeshipLevy: published }
posts:
  - { id: worker, title: Worker, count: 3, pay: { salary: 36000 }, start: 2024-07-01 }
lines:
  - { id: rent, title: Rent, perYear: { 2024/25: £50k, 2025/26: £60k } }
funding:
  - { id: growth, title: Growth, kind: revenue, recurrent: true, carryForward: none, status: confirmed, perYear: { 2024/25: £120k, 2025/26: £120k } }
  - { id: grant, title: Grant, kind: revenue, recurrent: false, carryForward: none, status: conditional, perYear: { 2024/25: £40k, 2025/26: £62k } }
risks:
  - { id: late, title: Recruitment slips, risk: start-slip, days: { uniform: { from: 0, to: 90 } }, owner: Head of HR }
  - { id: rent, title: The rent rises, risk: line-cost, where: { id: rent }, percent: { triangular: { low: -10, likely: 0, high: 40 } }, owner: Head of Estates }
`;
const plan = readPlanText(text, "risks.yaml");
const path = fileIn(ownFolder(), "risks.yaml", text);

const TAB = "How sure are we?";
/** The last part of the tab to come is the picture of what moves the gap. */
const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelectorAll("figure.picture svg[role=img]").length === 4);
  await settled(page);
};
const commandSays = async (seed: number): Promise<readonly string[]> =>
  JSON.parse((await outturnHere(["risk", path, "--json", "--seed", String(seed)])).out).says;
const statement = (page: Page): Promise<readonly string[]> => page.locator(".copy-text p").allInnerTexts();

describe("how sure a plan is, from disk", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
    await here.page.evaluate(axe);
    await drop(here.page, textFile("risks.yaml", text));
    await openTab(here.page, TAB);
    await drawn(here.page);
  });
  afterAll(() => here.context.close());

  test("opens with how likely it is funded at the level of the bar, and the reserve that covers four draws of five", async () => {
    const { page } = here;
    expect(await firstSentence(page)).toBe(
      "With confirmed money alone, every year is funded in 0% of 1,000 draws of 2 risks (2024/25 in 16.5%, 2025/26 in 0%); a reserve of £92,004 would cover the gap of all years in 80% of them.",
    );
    await page.getByLabel("Money counted").selectOption("conditional");
    await page.getByText("With conditional money too, every year is funded in 16% of 1,000 draws").waitFor();
    await drawn(page);
  });

  test("says the command's own words, and leaves the opinion to the officer", async () => {
    const { page } = here;
    expect(await statement(page)).toEqual(await commandSays(1));
    expect(await page.getByText("Opinion of the Section 151 officer").locator("..").innerText()).toMatch(
      /: to be written by the officer\. Nothing is drafted here\.$/,
    );
  });

  test("its four pictures have messages, and its tables the command's figures", async () => {
    const { page } = here;
    const titles = await page.locator(".picture-title").allInnerTexts();
    expect(titles).toHaveLength(4);
    expect(titles[2]).toMatch(/^What moves the gap most: /);
    await unfold(page);
    const { answer } = riskFound(plan, { seed: 1, draws: 1000 }, () => undefined);
    const { mean, percentiles } = answer.cost.drawn.all;
    const cost = page.locator("table", { has: page.locator('caption:has-text("Cost in the draws")') });
    const all = cost.locator("tr", { hasText: "All years" });
    const inPounds = (pence: number): string => Math.round(pence / 100).toLocaleString("en-GB");
    const cells = await all.locator("td").allInnerTexts();
    expect([cells[1], cells.at(-1)]).toEqual([mean.amount, percentiles[95].amount].map(inPounds));
    expect(await violations(page)).toEqual([]);
  });

  test("with another seed it is the command's with that seed, and the address holds it", async () => {
    const { page } = here;
    const seed = page.getByLabel("Seed");
    await seed.fill("1.5");
    await seed.press("Enter");
    await page.getByText("Seed is a whole number from 0 to 999,999,999; not “1.5”. The page still shows 1.").waitFor();
    await seed.fill("7");
    await seed.press("Enter");
    await page.locator(".copy-text").getByText("(seed 7)").waitFor();
    await drawn(page);
    expect(await statement(page)).toEqual(await commandSays(7));
    expect(page.url()).toContain("risk.seed=7");
  });

  test("a worst credible case is told in words, and becomes a scenario with that gap", async () => {
    const { page } = here;
    const { answer, worst } = riskFound(plan, { seed: 7, draws: 1000 }, () => undefined);
    const { worstCredible } = answer.levels.conditional;
    const section = page.locator(".worst-case");
    expect(await section.locator("h2").innerText()).toBe(`Worst credible case: draw ${worstCredible} of seed 7`);
    expect(await section.locator("li").allInnerTexts()).toEqual(
      worst.conditional.map((change) => sentence(change, plan)),
    );
    await page.getByRole("button", { name: "Add it to the plan as a scenario" }).click();
    await page.waitForFunction((gap) => {
      const { forecast } = (window as unknown as { outturn: { forecast: { gap: { conditional: object } } } }).outturn;
      return Object.values(forecast.gap.conditional).reduce((total, inYear) => total + inYear, 0) === gap;
    }, Number(answer.levels.conditional.gap.all.percentiles[95].amount));
    expect(await page.getByLabel("Scenario").locator("option:checked").innerText()).toBe(
      `Worst credible case: draw ${worstCredible} of seed 7`,
    );
    await page.getByRole("button", { name: "Undo" }).click();
    await drawn(page);
  });

  test("what is planned opens on the tab that explains figures; nothing was asked for elsewhere", async () => {
    const { page, complaints, elsewhere } = here;
    await unfold(page);
    await page
      .getByRole("button", { name: /explain the cost in all years/ })
      .first()
      .click();
    await page.getByRole("tab", { name: "Explain", selected: true }).waitFor();
    await page.locator(".explain-place h3", { hasText: "cost in all years" }).waitFor();
    expect([complaints, elsewhere]).toEqual([[], []]);
  });
});

/** A plan of many posts, whose draws take a while. */
const large: Given = (() => {
  const { name, bytes } = shapes["of ten years and 150 posts"]!;
  const risks = [{ id: "late", risk: "start-slip", days: { uniform: { from: 0, to: 90 } }, owner: "Head of HR" }];
  return textFile(name, JSON.stringify({ ...JSON.parse(bytes.toString("utf8")), risks }));
})();

test("the page goes on while draws are made: it says how far they are, and they can be stopped; what is wrong in risks, or lacks, is said", async () => {
  const { page, complaints } = await visit(ONE_PAGE);
  await drop(page, large);
  await page.getByRole("tab", { name: TAB }).click();
  await page.getByLabel("10,000", { exact: true }).check();
  await page.getByText(/^[\d,]+ of 10,000 draws are made\.$/).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped: what is not shown was not worked out.").waitFor();
  expect(await firstSentence(page)).toBe("The draws were stopped before there was an answer.");

  const again =
    "  - { id: again, title: Late again, risk: start-slip, days: { uniform: { from: 0, to: 9 } }, owner: Head of HR }";
  await drop(page, textFile("twice.yaml", `${text}${again}\n`));
  const inTheWay = page.locator(".panel .issues");
  await inTheWay.getByText("(risk-counted-twice)").first().waitFor();
  expect(await firstSentence(page)).toBe("The risks of this plan cannot be drawn as they are stated.");

  await drop(page, shapes["of income"]!);
  await page.getByText("The plan states no risks, and none is made up for it.").waitFor();
  await page.getByRole("button", { name: "Open the table “Risks”" }).click();
  await page.getByRole("tab", { name: "The plan", selected: true }).waitFor();
  await page.locator(".grid-table caption", { hasText: "Risks" }).waitFor();
  expect(complaints).toEqual([]);
});
