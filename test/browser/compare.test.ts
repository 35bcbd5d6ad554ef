import { readFileSync } from "node:fs";
import { bridgeBetween, type Side } from "@outturn/core/questions";
import { compare } from "@outturn/core/scenario";
import { comparedInBrief, inBrief, shownTable } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, violations } from "./axe.ts";
import { contrastFaults } from "./contrast.ts";
import { drop, textFile, unfold } from "./hand.ts";
import { firstSentence, ONE_PAGE, openTab, shownFingerprint } from "./one-page.ts";
import { settled } from "./settled.ts";
import { endPages, inRepository, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const path = inRepository("examples", "cheshire-east-2024", "scenarios.yaml");
const text = readFileSync(path, "utf8");
const plan = readPlanText(text, path);
const file = textFile("scenarios.yaml", text);

/** The rows of the table under a picture, as texts. */
const rowsUnder = (page: Page, caption: string): Promise<readonly (readonly string[])[]> =>
  page
    .locator("figure table", { has: page.locator(`caption:has-text("${caption}")`) })
    .first()
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

const choose = async (page: Page, position: number, title: string): Promise<void> => {
  await page.locator(".side-form select").nth(position).selectOption({ label: title });
  await settled(page);
};
const words = (page: Page, card: number): Promise<readonly string[]> =>
  page.locator(`[data-scenario="${card}"] .change-words`).allInnerTexts();
const act = (page: Page, card: number, change: number | undefined, name: string) =>
  page.locator(
    `[data-scenario="${card}"] ${change === undefined ? "" : `[data-change="${change}"] `}[data-act="${name}"]`,
  );

describe("scenarios beside each other", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
    await here.page.evaluate(axe);
    await drop(here.page, file);
    await openTab(here.page, "Compare");
    await here.page.waitForSelector("figure.picture");
  });
  afterAll(() => here.context.close());

  test("the plan and a scenario: the sentence, the years and the bridge are the library's", async () => {
    const { page, complaints } = here;
    await choose(page, 1, "Carried forward, and 1.61% agency");
    const { base, scenarios } = compare(plan);
    const id = plan.scenarios.find(({ title }) => title === "Carried forward, and 1.61% agency")!.id;
    const other = scenarios.find(({ scenario }) => scenario === id)!;
    await page.waitForFunction(() =>
      document.querySelector(".answer-first")?.textContent?.startsWith("Carried forward, and 1.61%"),
    );
    const said = comparedInBrief(
      base,
      { name: other.title, forecast: other.forecast },
      { than: "the plan as it stands" },
    );
    expect(await firstSentence(page)).toBe(said);
    await settled(page);
    await unfold(page);
    const [first] = await rowsUnder(page, "Cost, £");
    const pounds = (sum: number): string =>
      shownTable({ title: "", columns: [{ key: "of", label: "", unit: "pounds" }], rows: [{ of: sum }] }).rows[0]!
        .cells[0]!;
    const year = plan.years.from;
    const [was, now] = [base, other.forecast].map(({ cost }) => cost.total[year]!) as unknown as [number, number];
    expect(first).toEqual([year, pounds(was), pounds(now), pounds(now - was)]);
    const bridge = bridgeBetween(plan, { is: "scenario", id: "base" }, { is: "scenario", id } satisfies Side, {
      figure: "cost.all",
    });
    expect(await rowsUnder(page, "Bridge of the cost of all years")).toContainEqual(["After", pounds(bridge.to)]);
    expect(await page.locator("figure h2").last().innerText()).toContain(inBrief(bridge.from).slice(0, 5));
    expect(complaints).toEqual([]);
  });

  test("three at once, in light and dark, without a fault that axe finds, and at 320 pixels without scrolling sideways", async () => {
    const { page } = here;
    await choose(page, 2, "Carried forward, and 1.62% agency");
    await page.waitForFunction(() => document.querySelectorAll(".answer-more").length === 1);
    await settled(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      expect(await violations(page), colorScheme).toEqual([]);
      expect(await contrastFaults(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1100, height: 900 });
    await settled(page);
  });

  test("the address holds places of scenarios, and nothing of their names", async () => {
    const { page } = here;
    await page.waitForFunction(() => location.hash.includes("compare.second="));
    const fragment = new URLSearchParams((await page.evaluate(() => location.hash)).slice(1));
    expect(["first", "second", "third"].map((name) => fragment.get(`compare.${name}`))).toEqual(["base", "2", "3"]);
  });

  test("a change is added, written anew, moved and removed by mouse; undo takes back step by step, to the first fingerprint", async () => {
    const { page } = here;
    const before = await shownFingerprint(page);
    const first = await words(page, 1);
    await page.locator('[data-scenario="1"] .scenario-add select').selectOption({ label: "All money is confirmed" });
    await act(page, 1, undefined, "add").click();
    await settled(page);
    expect(await words(page, 1)).toEqual([...first, "Every source of funding is confirmed."]);
    await act(page, 1, 1, "up").click();
    await settled(page);
    expect(await words(page, 1)).toEqual(["Every source of funding is confirmed.", ...first]);
    await act(page, 1, 1, "edit").click();
    const box = page.locator('[data-scenario="1"] .change-form input');
    await box.fill("much");
    await box.press("Enter");
    expect(await page.locator('[data-scenario="1"] .govuk-error-message:visible').innerText()).toContain(
      '"much" is not a rate',
    );
    await box.fill("10%");
    await box.press("Enter");
    await settled(page);
    expect((await words(page, 1))[1]).toContain("are 10% of");
    expect(await page.locator("#bar-undo").innerText()).toContain("Change 2 of “Carried forward, and 1.61% agency”");
    await act(page, 1, 0, "remove").click();
    await settled(page);
    expect((await words(page, 1)).length).toBe(1);
    expect(await page.locator(".side-form select").nth(1).inputValue()).toBe("2");
    for (let step = 0; step < 4; step += 1) {
      await page.locator("#bar-undo").click();
      await settled(page);
    }
    expect(await words(page, 1)).toEqual(first);
    expect(await shownFingerprint(page)).toBe(before);
  });

  test("a scenario is made, renamed, doubled and deleted; one that another starts from is not", async () => {
    const { page } = here;
    const titles = (): Promise<readonly string[]> => page.locator(".scenario-card h3").allInnerTexts();
    const first = await titles();
    await act(page, 0, undefined, "delete").click();
    expect(await page.locator(".scenario-editor > [role=status]").innerText()).toContain("cannot be deleted while");
    await page.getByRole("button", { name: "New scenario" }).click();
    await page.getByLabel("Name of the new scenario").fill("<b>Welsh: tŷ bach</b>");
    await page.keyboard.press("Enter");
    await settled(page);
    expect((await titles()).at(-1)).toBe("<b>Welsh: tŷ bach</b>");
    await act(page, first.length, undefined, "duplicate").click();
    await settled(page);
    expect((await titles()).at(-1)).toBe("<b>Welsh: tŷ bach</b>, copy");
    await act(page, first.length + 1, undefined, "rename").click();
    await page.getByLabel("New name").fill("Another");
    await page.keyboard.press("Enter");
    await settled(page);
    expect((await titles()).at(-1)).toBe("Another");
    await act(page, first.length + 1, undefined, "delete").click();
    await settled(page);
    await act(page, first.length, undefined, "delete").click();
    await settled(page);
    expect(await titles()).toEqual(first);
    expect(await page.locator("main b").count()).toBe(0);
  });
});

test("by keyboard alone: changes change places, and the focus goes with them; a change that cannot be made says why at its line", async () => {
  const { page, context } = await visit(ONE_PAGE, { from: "disk", width: 320 });
  await drop(page, file);
  await openTab(page, "Compare");
  await page.waitForSelector(".scenario-card");
  await page.locator('[data-scenario="0"] .scenario-add select').focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await settled(page);
  // All money is carried forward already: once more does nothing, and is said to.
  await page.waitForSelector('[data-scenario="0"] [data-change="1"] .govuk-error-message');
  expect(await page.locator('[data-scenario="0"] [data-change="1"]').innerText()).toContain("is so already");
  await act(page, 0, 1, "up").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("Up change 1");
  await act(page, 0, 0, "remove").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect((await words(page, 0)).length).toBe(1);
  expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("Remove change 1");
  await context.close();
});
