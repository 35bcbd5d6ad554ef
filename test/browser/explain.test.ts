import { explanationInWords, type Pence } from "@outturn/core";
import { explained } from "@outturn/core/questions";
import { inBrief, shownTable } from "@outturn/core/tables";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/index.ts";
import { example as exampleFile, posts } from "./asking.ts";
import { axe, violations } from "./axe.ts";
import { contrastFaults } from "./contrast.ts";
import { drop, unfold } from "./hand.ts";
import { controlsOf, moveByKeys } from "./moves.ts";
import { ONE_PAGE, openTab } from "./one-page.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const example = forecast(posts.plan);
const mediumTerm = exampleFile("medium-term-budget", "budget.yaml");
const scenarios = exampleFile("cheshire-east-2024", "scenarios.yaml");

/** What the library says of a figure. */
function libraryValue(figure: string): string {
  const found = explained(example, figure, 0);
  if (found?.is !== "one") throw new RangeError(`there is no figure ${figure}`);
  return explanationInWords(found.because).value;
}

/** A figure as a table prints it: in whole pounds, a count, or FTE in hundredths. */
function printedInTable(figure: string): string {
  const found = explained(example, figure, 0);
  if (found?.is !== "one") throw new RangeError(`there is no figure ${figure}`);
  const unit = figure.startsWith("staff.fte") ? "fte" : figure.startsWith("staff.") ? "count" : "pounds";
  const table = { title: "", columns: [{ key: "of", label: "", unit }], rows: [{ of: found.because.value }] } as const;
  return shownTable(table).rows[0]!.cells[0]!;
}

/** The figures of the tab's tables, or of its sentences, that can be opened, with what is printed on each. */
const figuresOn = (
  page: Page,
  where: "table" | ".answer" = "table",
): Promise<readonly { readonly figure: string; readonly text: string }[]> =>
  page
    .locator(`main ${where} .figure-button`)
    .evaluateAll((all) => all.map((one) => ({ figure: (one as HTMLElement).dataset.figure!, text: one.textContent! })));

/** Presses a figure wherever it stands on the tab. */
const press = (page: Page, figure: string): Promise<unknown> =>
  page
    .locator(`main [data-figure="${figure}"]`)
    .first()
    .evaluate((one) => (one as HTMLElement).click());

const shown = (page: Page): Promise<string> => page.locator(".explained-value").innerText();

describe("figures that open", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
    await here.page.evaluate(axe);
  });
  afterAll(() => here.context.close());

  test("every figure of the example that opens, on any tab, is printed as the library has it", async () => {
    const { page, complaints } = here;
    const seen = new Set<string>();
    for (const tab of [
      "Is it funded?",
      "When do people start?",
      "What if we cannot recruit?",
      "After the money ends",
      "Explain",
    ]) {
      await openTab(page, tab);
      await page.waitForSelector("main .figure-button", { state: "attached" });
      await unfold(page);
      for (const { figure, text } of await figuresOn(page)) {
        expect(text, `${tab}: ${figure}`).toBe(printedInTable(figure));
        seen.add(figure);
      }
    }
    expect(seen.size).toBeGreaterThan(80);
    expect(complaints).toEqual([]);
  });

  test("a sum of a sentence opens the figure that it says", async () => {
    const { page } = here;
    await openTab(page, "Is it funded?");
    expect(await figuresOn(page, ".answer")).toContainEqual({ figure: "gap.confirmed.all", text: "£1,987k" });
    await page.locator(".answer-first").getByRole("button", { name: "£1,987k" }).click();
    await page.waitForSelector('.explained-path:has-text("gap.confirmed.all")');
    expect(await shown(page)).toBe(libraryValue("gap.confirmed.all"));
  });

  test("opened, each kind of them has the library's value to the penny", async () => {
    const { page } = here;
    await openTab(page, "Explain");
    await page.getByRole("button", { name: "All figures" }).click();
    await page.waitForSelector("main table .figure-button", { state: "attached" });
    const kinds = new Map<string, string>();
    for (const { figure } of await figuresOn(page)) kinds.set(figure.split(".").slice(0, 2).join("."), figure);
    expect(kinds.size).toBeGreaterThan(12);
    for (const figure of kinds.values()) {
      await page.getByRole("searchbox").fill(figure);
      await page.keyboard.press("Enter");
      await page.waitForSelector(`.explained-path:has-text("${figure}")`);
      expect(await shown(page), figure).toBe(libraryValue(figure));
      expect(await violations(page, ".explained"), figure).toEqual([]);
    }
    expect(await violations(page)).toEqual([]);
  });

  test("a figure is taken back step by step, to a rule with its dated sources; breadcrumbs lead back", async () => {
    const { page } = here;
    await openTab(page, "Is it funded?");
    await press(page, "gap.conditional.2025/26");
    await page.waitForSelector('.explained-path:has-text("gap.conditional.2025/26")');
    for (const figure of [
      "cost.total.2025/26",
      "cost.byPost.social-worker.2025/26",
      "cost.byPost.social-worker.2025-06",
      "cost.byPost.social-worker.2025-06.employer-ni",
    ]) {
      await press(page, figure);
      await page.waitForSelector(`.explained-path:has-text("${figure}")`);
      expect(await shown(page)).toBe(libraryValue(figure));
    }
    await unfold(page);
    const text = await page.locator(".explained").innerText();
    expect(text).toContain("of the month's pay £3,391.50 above");
    expect(text).toContain("reg. 12(1)");
    expect(text).toContain("employer NI rate from 6 April 2024");
    expect(await violations(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    const crumbs = page.getByRole("navigation", { name: "The way to this figure" });
    expect(await crumbs.getByRole("listitem").count()).toBe(6);
    await crumbs.getByRole("button", { name: "The cost in 2025/26" }).click();
    await page.waitForSelector('.explained-path:has-text("cost.total.2025/26")');
    expect(await crumbs.getByRole("listitem").count()).toBe(3);
  });

  test("the address holds a figure that every plan has, and nothing of one that names a part of the plan", async () => {
    const { page } = here;
    await page.waitForFunction(() => location.hash.includes("explain.figure=cost.total.2025%2F26"));
    await press(page, "cost.byPost.social-worker.2025/26");
    await page.waitForFunction(() => !location.hash.includes("explain.figure"));
    expect(page.url()).not.toContain("social-worker");
  });

  test("the search box finds figures by their words, by a sum as it is printed and by a path; what is not there is said", async () => {
    const { page } = here;
    const box = page.getByRole("searchbox", { name: "Find a figure" });
    await box.fill("reviewing officer 2025/26");
    await page
      .getByRole("search")
      .getByRole("button", { name: "The cost of Independent reviewing officer in 2025/26" })
      .click();
    await page.waitForSelector('.explained-path:has-text("cost.byPost.reviewing-officer.2025/26")');
    await box.fill("£1.359m");
    await box.press("Enter");
    await page.waitForSelector('.figure-search [data-figure="cost.total.2025/26"]');
    expect(await page.locator(".figure-search [role=status]").innerText()).toContain("Choose one.");
    await box.fill("cost.byPost.social-worker.2024-09.pay");
    await box.press("Enter");
    await page.waitForSelector('.explained-path:has-text("cost.byPost.social-worker.2024-09.pay")');
    await box.fill("<img src=x onerror=alert(1)>");
    await box.press("Enter");
    await page.waitForSelector('.figure-search [role=status]:has-text("There is no figure “<img")');
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("by keyboard: a table's figures are one stop, arrows move along them, Enter opens one, and the focus is on what is shown", async () => {
    const { page } = here;
    await openTab(page, "Explain");
    await page.getByRole("button", { name: "All figures" }).click();
    const first = page.locator('main table [data-figure="cost.total.2024/25"]').first();
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForSelector('.explained-path:has-text("cost.total.2025/26")');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("The cost in 2025/26");
  });

  test("a figure of a tab whose controls were moved is explained as it stands there, and says so", async () => {
    const { page } = here;
    await page.setViewportSize({ width: 320, height: 900 });
    await openTab(page, "When do people start?");
    const [later] = await controlsOf(page);
    await moveByKeys(page, later!);
    await settled(page);
    await page.waitForSelector('main th:has-text("Cost as asked")');
    await settled(page);
    // Before it in its row stands the cost of the plan as it stands, which opens that plan.
    const cell = page.locator('main [data-figure="cost.total.2025/26"]').nth(1);
    const printed = await cell.textContent();
    await unfold(page);
    await cell.evaluate((one) => (one as HTMLElement).click());
    await page.waitForSelector(".explain-moved");
    expect(Math.round(Number((await shown(page)).replace(/[£,]/g, "")))).toBe(Number(printed!.replace(/,/g, "")));
    expect(await page.locator(".explain-moved li").first().innerText()).toContain("was");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: "Explain the plan without these" }).click();
    await page.waitForFunction(() => !document.querySelector(".explain-moved"));
    await settled(page);
    expect(await shown(page)).toBe(libraryValue("cost.total.2025/26"));
  });

  test("every figure of the medium-term budget that opens is printed as the budget has it, and is explained", async () => {
    const { page, complaints } = here;
    await drop(page, mediumTerm);
    await openTab(page, "Medium-term budget");
    await page.waitForSelector("main table .figure-button", { state: "attached" });
    await unfold(page);
    const made = forecast(mediumTerm.plan);
    const figures = await figuresOn(page);
    expect(new Set(figures.map(({ figure }) => figure.split(".").slice(0, 2).join("."))).size).toBeGreaterThan(6);
    for (const { figure, text } of figures) {
      const found = explained(made, figure, 0);
      if (found?.is !== "one") throw new RangeError(`there is no figure ${figure}`);
      const { value, unit } = found.because;
      const printed = Math.abs(Number(text.replace(/[,£]/g, "").replace("−", "-")));
      expect(printed, figure).toBe(unit === "tenths" ? value / 10 : Math.round(Math.abs(value) / 100));
    }
    const sentence = await figuresOn(page, ".answer");
    expect(sentence.map(({ figure }) => figure)).toContain("budget.gap.cumulative.2029/30");
    await page.locator('.answer [data-figure="budget.gap.cumulative.2029/30"]').click();
    await page.waitForSelector('.explained-path:has-text("budget.gap.cumulative.2029/30")');
    await press(page, "budget.requirement.2029/30");
    await page.waitForSelector('.explained-path:has-text("budget.requirement.2029/30")');
    expect(complaints).toEqual([]);
  });

  test("a figure of one side of a comparison is explained as that side has it", async () => {
    const { page } = here;
    await drop(page, scenarios);
    await openTab(page, "Compare");
    await page.waitForSelector("main table .figure-button", { state: "attached" });
    await unfold(page);
    const row = page.locator("main figure.picture table").first().locator("tbody tr").first();
    const cells = row.locator(".figure-button");
    expect(await cells.count()).toBeGreaterThan(1);
    const printed = await cells.nth(1).textContent();
    await cells.nth(1).click();
    await page.waitForSelector(".explain-moved");
    expect(Math.round(Number((await shown(page)).replace(/[£,]/g, "")))).toBe(Number(printed!.replace(/,/g, "")));
  });
});

test("what agency workers cost opens as the plan with those workers has it, in the sentence and by year", async () => {
  const { page, context, complaints } = await visit(ONE_PAGE, { from: "disk" });
  await openTab(page, "What if we cannot recruit?");
  const [share] = await controlsOf(page);
  await moveByKeys(page, share!);
  await page.waitForSelector('main th:has-text("Cost as asked")');
  await settled(page);
  const said = await figuresOn(page, ".answer");
  expect(said.map(({ figure }) => figure)).toEqual(["cost.all", "gap.confirmed.all"]);
  await page.locator('.answer [data-figure="cost.all"]').click();
  await page.waitForSelector(".explain-moved");
  expect(inBrief(Math.round(Number((await shown(page)).replace(/[£,]/g, "")) * 100) as Pence)).toBe(said[0]!.text);
  expect(libraryValue("cost.all")).not.toBe(await shown(page));
  expect(complaints).toEqual([]);
  await context.close();
});
