import { readPlan } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, violations } from "./axe.ts";
import { cellOf, focusedOn, gridOf, openSheet, pasteFrom, textsOf } from "./grid-hand.ts";
import { choose, saved, textFile } from "./hand.ts";
import { example, fingerprintOf, firstSentence, fromMenu, ONE_PAGE, openTab, shownFingerprint } from "./one-page.ts";
import { hostile } from "./plans.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

/** Takes back all that was done. */
async function undoAll({ page }: Visit): Promise<void> {
  const undo = page.locator("#bar-undo:not([aria-disabled=true])");
  while ((await undo.count()) > 0) {
    await undo.click();
    await settled(page);
  }
}

describe("the plan's tables, by the keys", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk", width: 1280 });
    await openTab(here.page, "The plan");
  });
  beforeEach(() => undoAll(here));
  afterAll(() => here.context.close());

  test("a grid is one stop of Tab: arrows move in it, and Tab leaves it", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+Home");
    expect(await focusedOn(page)).toBe("rowheader team-manager");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await focusedOn(page)).toBe("gridcell Social worker, child protection");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focusedOn(page)).toBe("columnheader Title");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () =>
          document.activeElement?.closest("[role=grid]") === null ||
          document.activeElement?.closest("[aria-label]")?.getAttribute("aria-label"),
      ),
    ).not.toBe("Posts");
    await page.keyboard.press("Shift+Tab");
    expect(await focusedOn(page)).toBe("columnheader Title");
  });

  test("a cell is typed into, given up by Escape, taken by Enter and by Tab, and undone as one step", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    await (await cellOf(grid, "team-manager", "Title")).click();
    await page.keyboard.type("Head");
    expect(await focusedOn(page)).toBe("input Title, team-manager");
    await page.keyboard.press("Escape");
    expect(await focusedOn(page)).toBe("gridcell Team manager, child protection");
    await page.keyboard.press("F2");
    await page.keyboard.press("End");
    await page.keyboard.type(" (two)");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focusedOn(page)).toBe("gridcell Social worker, child protection");
    expect(await page.locator("#bar-undo").innerText()).toBe("Undo: Title of team-manager");
    await page.keyboard.type("Worker");
    await page.keyboard.press("Tab");
    await settled(page);
    expect(await focusedOn(page)).toBe("gridcell Child protection");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await focusedOn(page)).toBe("gridcell Child protection");
    expect(await shownFingerprint(page)).toBe(fingerprintOf(example.plan));
    expect(await page.locator(".bar-file").innerText()).not.toContain("not saved");
  });

  test("what is typed moves the figures of the plan, and the totals at its foot", async () => {
    const { page } = here;
    const before = await firstSentence(page);
    await (await cellOf(gridOf(page, "Posts"), "team-manager", "Count")).click();
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".sheet-totals").first().innerText()).toBe("28 posts, 28 people, 28 FTE");
    await openSheet(page, "Expected totals");
    for (const field of ["Posts", "People", "FTE"]) {
      await (await cellOf(gridOf(page, "Expected totals"), field, "Value")).click();
      await page.keyboard.press("Delete");
    }
    await settled(page);
    expect(await page.locator(".plan-issues").isHidden()).toBe(false);
    for (const field of ["Cost: 2024/25", "Cost: 2025/26", "Cost: total"]) {
      await (await cellOf(gridOf(page, "Expected totals"), field, "Value")).click();
      await page.keyboard.press("Delete");
    }
    await settled(page);
    expect(await page.locator(".plan-issues").isHidden()).toBe(true);
    expect(await firstSentence(page)).not.toBe(before);
    await openSheet(page, "Posts");
  });

  test("what cannot be read stays as it is typed and says so in its cell, and the list above leads to it", async () => {
    const { page } = here;
    const start = await cellOf(gridOf(page, "Posts"), "quality-lead", "Start");
    await start.click();
    await page.keyboard.type("31/02/2025");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await start.innerText()).toContain("31/02/2025");
    expect(await start.innerText()).toContain("February 2025 has 28 days");
    expect(await start.getAttribute("aria-invalid")).toBe("true");
    await openSheet(page, "Funding");
    await page.locator(".plan-issues a").first().click();
    await settled(page);
    expect(await focusedOn(page)).toBe("gridcell 31/02/2025");
    await page.keyboard.type("01/04/2025");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await start.innerText()).toBe("1 April 2025");
    expect(await start.getAttribute("aria-invalid")).toBeNull();
  });

  test("cells are marked, copied, pasted and emptied by the keys", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    await (await cellOf(grid, "team-manager", "Title")).click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await grid.locator("[aria-selected=true]").count()).toBe(4);
    await page.keyboard.press("Control+c");
    await (await cellOf(grid, "quality-lead", "Title")).click();
    await page.keyboard.press("Control+v");
    await settled(page);
    expect(await (await cellOf(grid, "quality-lead", "Title")).innerText()).toBe("Team manager, child protection");
    expect(await (await cellOf(grid, "performance-analyst", "Team")).innerText()).toBe("Child protection");
    expect(await page.locator("#bar-undo").innerText()).toBe("Undo: Pasting into 4 cells of Posts");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Delete");
    await settled(page);
    expect(await (await cellOf(grid, "performance-analyst", "Title")).innerText()).toBe("");
  });

  test("rows of a spreadsheet are pasted below the others, by their headings, and none is lost", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    await page.getByRole("button", { name: "Add a row" }).first().click();
    const rows = [
      "Title\tPay: salary\tStart\tCount",
      "Officer\t£42k\t01/04/2025\t2",
      '"Two\nlines"\tlots\t1 May 2025\t1',
    ];
    await pasteFrom(page, { "text/plain": `${rows.join("\r\n")}\r\n` });
    expect(await (await cellOf(grid, "post-13", "Pay: salary (£)")).innerText()).toBe("42,000");
    expect(await (await cellOf(grid, "post-13", "Start")).innerText()).toBe("1 April 2025");
    expect(await (await cellOf(grid, "post-14", "Pay: salary (£)")).innerText()).toContain("lots");
    expect(await (await cellOf(grid, "post-14", "Pay: salary (£)")).getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await textsOf(grid)).toHaveLength(12 + 2);
  });

  test("a table of a web page or a letter is pasted as its words, and nothing of it runs", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    await (await cellOf(grid, "business-support", "Title")).click();
    const markup = `<table><tr><td>One<br>two</td><td rowspan="2">Legal<img src=x onerror="window.ran = 1"></td></tr><tr><td>Three</td></tr></table>`;
    await pasteFrom(page, { "text/plain": "One two Legal", "text/html": markup });
    expect(await (await cellOf(grid, "business-support", "Title")).innerText()).toBe("One two");
    expect(await (await cellOf(grid, "business-support", "Team")).innerText()).toBe("Legal");
    expect(await (await cellOf(grid, "post-13", "Title")).innerText()).toBe("Three");
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });

  test("rows are duplicated, moved and deleted, and the rows of a post that it starts in go with it", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    await (await cellOf(grid, "social-worker", "Title")).click();
    await page.getByRole("button", { name: "Duplicate" }).first().click();
    await settled(page);
    expect((await textsOf(grid)).slice(1, 4).map(([id]) => id)).toEqual([
      "team-manager",
      "social-worker",
      "social-worker-2",
    ]);
    expect((await textsOf(gridOf(page, "Starts"))).filter(([id]) => id === "social-worker-2")).toHaveLength(3);
    await page.getByRole("button", { name: "Move up" }).first().click();
    await settled(page);
    expect((await textsOf(grid)).slice(1, 3).map(([id]) => id)).toEqual(["social-worker", "team-manager"]);
    await (await cellOf(grid, "social-worker", "Title")).click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByRole("button", { name: "Delete 2 rows" }).first().click();
    await settled(page);
    expect((await textsOf(grid))[1]![0]).toBe("social-worker-2");
  });

  test("rows are sorted and found, and the plan keeps its order", async () => {
    const { page } = here;
    const grid = gridOf(page, "Posts");
    await grid.getByRole("columnheader", { name: "Count" }).click();
    await grid.getByRole("columnheader", { name: "Count" }).click();
    expect((await textsOf(grid))[1]![0]).toBe("social-worker");
    expect(await grid.getByRole("columnheader", { name: "Count" }).getAttribute("aria-sort")).toBe("descending");
    await page.getByLabel("Find posts with").fill("practice");
    expect((await textsOf(grid)).slice(1).map(([id]) => id)).toEqual(["quality-lead"]);
    await page.getByLabel("Find posts with").fill("");
    await grid.getByRole("columnheader", { name: "Count" }).click();
    expect((await textsOf(grid))[1]![0]).toBe("team-manager");
    expect(await shownFingerprint(page)).toBe(fingerprintOf(example.plan));
  });

  test("a cell that stands on another table leads there", async () => {
    const { page } = here;
    const starts = await cellOf(gridOf(page, "Posts"), "personal-adviser", "Starts");
    expect(await starts.innerText()).toBe("2 rows");
    await starts.click();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focusedOn(page)).toBe("rowheader personal-adviser");
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.getAttribute("aria-label"))).toBe(
      "Starts",
    );
  });

  test("nothing that axe finds is wrong, in light and dark, while a cell is typed into and with something wrong", async () => {
    const { page, complaints, elsewhere } = here;
    await page.evaluate(axe);
    await (await cellOf(gridOf(page, "Posts"), "team-manager", "Count")).click();
    await page.keyboard.type("two");
    await page.keyboard.press("Enter");
    await settled(page);
    await page.keyboard.type("7");
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    for (const sheetName of ["Plan", "Funding", "On-costs"]) {
      await openSheet(page, sheetName);
      expect(await violations(page)).toEqual([]);
    }
    await openSheet(page, "Posts");
    await page.emulateMedia({ colorScheme: "light" });
    expect([...complaints, ...elsewhere]).toEqual([]);
  });

  test("at 320 px nothing but the tables scrolls sideways", async () => {
    const { page } = here;
    await page.setViewportSize({ width: 320, height: 800 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

test("texts of a plan that want to run stay texts", async () => {
  const { page, context, complaints } = await visit(ONE_PAGE, { from: "disk" });
  await openTab(page, "The plan");
  await choose(page, hostile);
  await settled(page);
  expect(await page.locator(".grid-table img, .grid-table b, .grid-table script").count()).toBe(0);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a plan is made from nothing by typing alone, and saved as the same plan", async () => {
  const { page, context } = await visit(ONE_PAGE, { from: "site", width: 1280 });
  await openTab(page, "The plan");
  await fromMenu(page, "Start from", "A blank plan");
  await settled(page);
  const type = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
      await settled(page);
    }
  };
  await openSheet(page, "Lines");
  await page.getByRole("button", { name: "Add a row" }).first().click();
  await type("legal", "Legal advice", "revenue", "Legal", "£120k");
  const file = await saved(page, () => fromMenu(page, "Save", "Text (YAML)"));
  const plan = readPlanText(file.bytes.toString("utf8"), file.name);
  expect(plan.lines.map(({ id, title, team }) => [id, title, team])).toEqual([["legal", "Legal advice", "Legal"]]);
  expect(fingerprintOf(plan)).toBe(await shownFingerprint(page));
  expect(readPlan({ outturn: 1, title: "x", years: plan.years }).lines).toEqual([]);
  await context.close();
});

test("a pay scale is pasted from a spreadsheet, mended in its cells, and saved", async () => {
  const { page, context, complaints } = await visit(ONE_PAGE, { from: "disk", width: 1280 });
  await openTab(page, "The plan");
  await page.locator(".sheet-more > summary").click();
  await openSheet(page, "Pay scales");
  const grid = gridOf(page, "Pay scales");
  await page.getByRole("button", { name: "Add a row" }).first().click();
  const rows = [
    "Scale\tFrom\tPoint\tSalary",
    "local\t01/04/2024\tL1\t£30,000",
    "local\t01/04/2024\tL2\t31,000",
    "local\t01/04/2025\tL1\t£30k6",
  ];
  await pasteFrom(page, { "text/plain": rows.join("\n") });
  expect((await textsOf(grid)).slice(1, 4).map((texts) => texts.slice(0, 4))).toEqual([
    ["local", "1 April 2024", "L1", "30,000"],
    ["local", "1 April 2024", "L2", "31,000"],
    ["local", "1 April 2025", "L1", expect.stringContaining("£30k6")],
  ]);
  await page.locator(".plan-issues a").first().click();
  expect(await focusedOn(page)).toContain("£30k6");
  await page.keyboard.type("30600");
  await page.keyboard.press("Enter");
  await settled(page);
  await page.keyboard.press("Control+z");
  await settled(page);
  await page.keyboard.press("Control+y");
  await settled(page);
  expect(await page.locator(".plan-issues a").count()).toBe(0);
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
  const file = await saved(page, () => fromMenu(page, "Save", "Text (YAML)"));
  const { payScales } = readPlanText(file.bytes.toString("utf8"), file.name);
  expect(JSON.stringify(payScales)).toContain("3060000");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a table that is shown in parts prints whole, with what the filter leaves", async () => {
  const { page, context, complaints } = await visit(ONE_PAGE, { from: "disk", width: 1280 });
  const line = (index: number): string => `  - { id: line-${index}, title: Line ${index}, amount: 100 }`;
  const many = [
    "outturn: 1\ntitle: Many lines\nyears: { from: 2024/25, to: 2024/25 }\nlines:",
    ...Array.from({ length: 600 }, (_, index) => line(index + 1)),
  ].join("\n");
  await openTab(page, "The plan");
  await choose(page, textFile("many.yaml", many));
  await openSheet(page, "Lines");
  const grid = gridOf(page, "Lines");
  expect(await grid.locator("tbody tr").count()).toBe(200);
  const onPaper = async (): Promise<readonly string[]> => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const printed = await page.locator(".sheet table").filter({ visible: true }).locator("tbody th").allTextContents();
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    return printed;
  };
  const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `line-${index + 1}`);
  expect(await onPaper()).toEqual(ids(600));
  expect(await page.locator(".grid-printed").count()).toBe(0);
  expect(await grid.locator("tbody tr").count()).toBe(200);
  await page.getByLabel("Find lines with").fill("line-59");
  await settled(page);
  expect((await onPaper()).filter((text) => text.startsWith("line-"))).toEqual([
    "line-59",
    ...Array.from({ length: 10 }, (_, index) => `line-59${index}`),
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});
