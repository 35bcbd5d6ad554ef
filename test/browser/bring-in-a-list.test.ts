import { readFileSync } from "node:fs";
import { forecast } from "@outturn/core";
import { readCsv } from "@outturn/core/csv";
import { readBook, writeBook } from "@outturn/core/excel";
import { type Book, planOfList, readList, readListMapping } from "@outturn/core/lists";
import { headline, listByGroup, listSetAside, listTotals, shownTable, type Table } from "@outturn/core/tables";
import { planBook, readPlanBook } from "@outturn/core/workbook";
import { readMappingBytes, readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { brokenBooks } from "../excel/broken-books.ts";
import { posts as cheshirePosts, printed } from "./asking.ts";
import { choose, drop, type Given, saved, savedPlan, textFile } from "./hand.ts";
import { seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages, FAR_AHEAD, inRepository, LIST, type Visit, visit } from "./visit.ts";

afterAll(endPages);

let here: Visit;
afterEach(async () => {
  expect([...here.complaints, ...here.elsewhere]).toEqual([]);
  await here.context.close();
});

const workbookFile = async (name: string, design: Parameters<typeof writeBook>[0]): Promise<Given> => ({
  name,
  bytes: Buffer.from(await writeBook(design, { made: "2026-04-01" })),
});

/** The example, messier: dates that are no dates, pay in words, a post twice, and everybody's name. */
const example = readFileSync(inRepository("examples", "establishment-list", "establishment.csv"), "utf8");
const messy = textFile(
  "messy.csv",
  example
    .replace(
      '0102,Social worker,Care leavers,Grade 9,"£35,412",1',
      '0102,Social worker,Care leavers,Grade 9,"£35,412",',
    )
    .replace("01/09/2020", "")
    .replace("0203,Social worker", "0202,Social worker"),
);

const NAMES = /Sample|Helen|Priya|QQ1234/;

/** What the page shows of a table, row by row. */
const tables = (page: Page): Promise<string[][][]> =>
  page
    .locator(".parts .table-place table")
    .evaluateAll((all) =>
      all.map((table) =>
        [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent!.trim())),
      ),
    );

const asShown = (table: Table): string[][] => {
  const { columns, rows } = shownTable(table, "pounds");
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => [...cells])];
};

/** Comes by Tab to what has these words as its label or is a button of that name. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement;
      return [one.textContent, ...[...(one.labels ?? [])].map((label) => label.textContent)].map((text) =>
        text?.trim(),
      );
    });
    if (now.some((text) => text?.startsWith(words))) return;
  }
  throw new Error(`Tab never comes to "${words}"`);
}

/** Answers what the plan needs, by the keys, and uses the posts. */
async function fillPlan(page: Page): Promise<void> {
  await tabTo(page, "First year");
  await page.keyboard.type("2026/27");
  await tabTo(page, "Last year");
  await page.keyboard.type("2027/28");
  await tabTo(page, "What the employer pays");
  await page.keyboard.type("20%");
  await tabTo(page, "Use these posts");
  await page.keyboard.press("Enter");
  await settled(page);
}

/** What the library makes of a book by a mapping that the page saved. */
async function byLibrary(page: Page, book: Book) {
  const file = await saved(page, page.getByRole("button", { name: "Save the mapping" }));
  const mapping = readListMapping(readMappingBytes(file.bytes, file.name).written);
  const list = readList(book, mapping);
  return { file, list, ...planOfList(list, mapping) };
}

const errorsShown = (page: Page): Promise<string[]> =>
  page.locator(".list-errors li").evaluateAll((all) => all.map((one) => one.textContent!.trim()));

describe("a messy list", () => {
  beforeEach(async () => {
    here = await visit(LIST, { timeZone: FAR_AHEAD });
  });

  test("is asked about, answered by the keys, used, saved, and is what the library makes of it to the penny", async () => {
    const { page } = here;
    await drop(page, messy);
    expect(await page.locator(".desk-title").innerText()).toBe("messy.csv");
    expect(await page.locator("main").innerText()).not.toMatch(NAMES);
    expect(await page.locator(".list-preview").innerText()).toMatch(
      /about persons: I “Postholder” \(names of people\) and J “NI number” \(National Insurance numbers\)/,
    );
    const asked = page.locator(".list-questions legend");
    const questions = await asked.allInnerTexts();
    expect(questions).toEqual([
      "What is a row without FTE?",
      "When do vacant posts start?",
      "Is each row with the same post number a post?",
    ]);

    await page.getByRole("button", { name: "Use these posts" }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.matches(".list-errors .issues"))).toBe(true);
    const errors = await errorsShown(page);
    for (const question of questions) expect(errors.join("\n")).toContain(`${question} Choose an answer.`);
    expect(errors.join("\n")).toContain("First year: Enter a year such as 2026/27.");
    // The first error leads to its control, which says the same.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.closest("fieldset")?.textContent)).toMatch(
      /Choose an answer\./,
    );
    expect(new URL(page.url()).hash).toBe("");

    await page.locator("#main").focus();
    // An answer may bring another question: a row without FTE that is a post may have no first day.
    for (let answered = 0; answered < (await asked.count()); answered += 1) {
      const group = page.locator(".list-questions fieldset").nth(answered);
      await group.locator("input[type=radio]").first().focus();
      await page.keyboard.press("Space");
      await settled(page);
      if (!(await group.locator("input[type=text]").isVisible())) continue;
      await page.keyboard.press("Tab");
      await page.keyboard.type("2026-09-01");
      await settled(page);
    }
    expect(await asked.count()).toBe(4);
    await fillPlan(page);
    expect(await errorsShown(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("The plan of these posts");

    const { list, plan } = await byLibrary(page, readCsv(messy.bytes, messy.name));
    expect(await tables(page)).toEqual([listTotals(list), listByGroup(list), listSetAside(list)].map(asShown));
    expect((await seen(page)).answer.at(-1)).toBe(headline(forecast(plan)));
    expect(readPlanText(await savedPlan(page), "plan.yaml")).toEqual(plan);
    const workbook = await saved(page, page.getByRole("button", { name: "Save as a workbook" }));
    expect(readPlanBook(readBook(workbook.bytes, workbook.name)).plan).toEqual(plan);
    expect(await savedPlan(page)).not.toMatch(NAMES);
    expect(await page.locator("main").innerText()).not.toMatch(NAMES);
  });

  test("is read at once by the mapping that was saved, with the funding of a plan that is given too", async () => {
    const { page } = here;
    await page.getByLabel("They are no posts: set them aside").check();
    await fillPlan(page);
    const book = readCsv(Buffer.from(example), "establishment.csv");
    const { file, plan } = await byLibrary(page, book);
    await page.reload();
    await page.waitForSelector(".answer-first:not(:empty)");
    await drop(page, file);
    await page.getByRole("button", { name: "Use these posts" }).click();
    await settled(page);
    expect(readPlanText(await savedPlan(page), "plan.yaml")).toEqual(plan);
    await page.getByLabel("Job title").selectOption("");
    await settled(page);
    await drop(page, cheshirePosts);
    // What was said of the list stays, and can be seen.
    expect(await page.getByLabel("Job title").inputValue()).toBe("");
    expect(await page.locator(".list-answered legend").allInnerTexts()).toContain("When do vacant posts start?");
    expect(await page.locator(".desk-beside").innerText()).toContain(cheshirePosts.plan.title);
    await page.getByRole("button", { name: "Use these posts" }).click();
    await settled(page);
    const withFunding = readPlanText(await savedPlan(page), "plan.yaml");
    expect(withFunding.funding).toEqual(cheshirePosts.plan.funding);
    expect(withFunding.years).toEqual(cheshirePosts.plan.years);
    expect(withFunding.posts.length).toBe(plan.posts.length);
  });
});

describe("files of officers", () => {
  beforeEach(async () => {
    here = await visit(LIST);
  });

  test("a list in a workbook is asked for its sheet, and is what the library makes of it", async () => {
    const { page } = here;
    const headings = ["Post No", "Job title", "Team", "Salary", "FTE", "Start date", "Employee name"];
    const columns = headings.map((heading) => ({ heading, note: "", format: "text" as const }));
    const rows = [
      ["P1", "Planner", "Planning", 35_412, 1, { is: "day", day: "2020-04-13" }, "Helen Sample"],
      ["P2", "Planner", "Planning", 36_363, 0.5, { is: "day", day: "2021-09-01" }, "Priya Sample"],
      ["P3", "Officer", "Parks", 26_403, 1, { is: "day", day: "2022-01-10" }, "John Sample"],
    ] as const;
    const notes = { name: "Notes", title: "Provisional", introduction: ["As at April"], columns: [], rows: [] };
    const posts = { name: "Posts", title: "Establishment", introduction: [], columns, rows };
    const file = await workbookFile("establishment.xlsx", { title: "Establishment", sheets: [notes, posts] });
    await choose(page, file);
    expect(await page.getByLabel("The sheet of the workbook").inputValue()).toBe("Posts");
    expect(await page.locator("main").innerText()).not.toMatch(NAMES);
    await page.locator("#main").focus();
    await fillPlan(page);
    expect(await errorsShown(page)).toEqual([]);
    const { list, plan } = await byLibrary(page, readBook(file.bytes, file.name));
    expect(list.totals.used.rows).toBe(3);
    expect(await tables(page)).toEqual([listTotals(list), listByGroup(list), listSetAside(list)].map(asShown));
    expect(readPlanText(await savedPlan(page), "plan.yaml")).toEqual(plan);
  });

  test("another column is chosen, and the list is looked at by it", async () => {
    const { page } = here;
    await page.getByLabel("Pay", { exact: true }).selectOption("");
    await settled(page);
    expect(await page.locator(".first-rows thead").innerText()).not.toMatch(/Salary/);
    await page.getByLabel("Pay", { exact: true }).selectOption({ label: "E: Salary" });
    await settled(page);
    expect(await page.locator(".first-rows thead").innerText()).toMatch(/Salary/);
    const offered = await page.getByLabel("Job title").locator("option").allInnerTexts();
    expect(offered.join()).not.toMatch(/Postholder|NI number/);
  });

  test("a mapping for another layout says at each control which column is gone", async () => {
    const { page } = here;
    await drop(
      page,
      textFile("other.yaml", "list: establishment\ncolumns: { title: Job title, salary: Basic pay, fte: FTE }\n"),
    );
    await page.getByRole("button", { name: "Use these posts" }).click();
    await settled(page);
    expect((await errorsShown(page)).join("\n")).toContain("Pay: The list has no column “Basic pay”");
    const pay = page.getByLabel("Pay", { exact: true });
    expect(await pay.getAttribute("aria-invalid")).toBe("true");
  });

  test("of each book that cannot be read the page says what the library says, and keeps the list", async () => {
    const { page } = here;
    for (const [code, { bytes }] of brokenBooks) {
      if (code === "cell-unreadable") continue;
      const file = { name: `${code}.xlsx`, bytes: Buffer.from(await bytes()) };
      let says = "";
      try {
        readBook(file.bytes, file.name);
      } catch (error) {
        says = (error as { issues: { problem: string; mend: string }[] }).issues
          .map(({ problem, mend }) => `${problem} ${mend}`)
          .join(" ");
      }
      await drop(page, file);
      const shown = (await page.locator(".desk-said .issues").innerText()).replace(/\s+/g, " ");
      expect(shown, code).toContain(`${code}.xlsx`);
      // What is no zip and no container is read as text, as everywhere.
      if (code !== "not-a-workbook") expect(shown, code).toContain(says);
      expect(shown, code).toContain("The page still shows “establishment.csv”.");
    }
  });
});

describe("on the page of a question", () => {
  beforeEach(async () => {
    here = await visit("is-it-funded", { timeZone: FAR_AHEAD });
  });

  test("a plan opens from a workbook, and is saved as one", async () => {
    const { page } = here;
    await drop(page, printed);
    const before = await seen(page);
    const workbook = await saved(page, page.getByRole("button", { name: "Save as a workbook" }));
    expect(workbook.name).toMatch(/\.xlsx$/);
    await page.locator(".desk-buttons button", { hasText: "Example" }).first().click();
    await settled(page);
    await drop(page, { name: "plan.xlsx", bytes: workbook.bytes });
    expect(await page.locator(".desk-from").innerText()).toBe("(plan.xlsx)");
    expect(await seen(page)).toEqual(before);
    expect(readPlanText(await savedPlan(page), "plan.yaml")).toEqual(printed.plan);
  });

  test("what is wrong with a plan in a workbook has its sheet and cell; a list leads to the page of lists", async () => {
    const { page } = here;
    const { plan } = printed;
    const design = planBook({ ...plan, years: { ...plan.years, from: "2039/40" as never } });
    await drop(page, await workbookFile("late.xlsx", design));
    expect(await page.locator(".issues li strong").first().innerText()).toMatch(/^late\.xlsx: \w+![A-Z]+\d+$/);
    await drop(page, messy);
    expect(await page.locator(".issues h2").innerText()).toMatch(/^messy\.csv is a list, not a plan\./);
    expect(await page.locator(".issues a").getAttribute("href")).toBe("./bring-in-a-list.html");
  });
});

test("the readers of workbooks are loaded when a workbook is met, and not before", async () => {
  here = await visit("is-it-funded");
  const { page } = here;
  const loaded = (): Promise<number> => page.evaluate(() => performance.getEntriesByType("resource").length);
  const before = await loaded();
  await drop(page, printed);
  expect(await loaded()).toBe(before);
  await drop(page, await workbookFile("plan.xlsx", planBook(printed.plan)));
  expect(await page.locator(".desk-from").innerText()).toBe("(plan.xlsx)");
  expect(await loaded()).toBeGreaterThan(before);
});
