import { firstDay, forecast } from "@outturn/core";
import { tableCsv } from "@outturn/core/csv";
import { writeBook } from "@outturn/core/excel";
import { liveBook } from "@outturn/core/live";
import { tail } from "@outturn/core/questions";
import { whatGoesOn } from "@outturn/core/tables";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strictCsv } from "./csv.ts";
import { openSheet } from "./grid-hand.ts";
import { drop, saved, unfold } from "./hand.ts";
import { example, fingerprintOf, fromMenu, ONE_PAGE, openTab, shownFingerprint } from "./one-page.ts";
import { hostile } from "./plans.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

describe("what the page gives away as a file", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk", width: 1280 });
  });
  afterAll(() => here.context.close());

  test.each(["site", "disk"] as const)(
    "a live workbook, from %s, is the library's, byte by byte, and opens as the same plan",
    async (from) => {
      const { page, context, complaints } = await visit(ONE_PAGE, { from, width: 1280 });
      const file = await saved(page, () => fromMenu(page, "Save", "Live workbook, with formulas"));
      const { plan } = example;
      const made = { made: plan.source?.date ?? firstDay(plan.years.from) };
      expect(file.name).toMatch(/-live\.xlsx$/);
      expect(file.bytes.equals(Buffer.from(await writeBook(liveBook(forecast(plan)), made)))).toBe(true);
      await drop(page, file);
      expect(await shownFingerprint(page)).toBe(fingerprintOf(plan));
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test("every table on every tab can be downloaded as CSV", async () => {
    const { page } = here;
    for (const name of await page.getByRole("tab").allInnerTexts()) {
      await openTab(page, name);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
      });
      const without = await page.locator("main table").evaluateAll((tables) =>
        tables
          .filter((table) => {
            // Those of the paper are saved with it, as it has them.
            if (table.getRootNode() !== document) return false;
            const place = table.closest("figure.picture") ?? table.closest(".table-place, .parts-place, .sheet");
            const buttons = [...(place?.querySelectorAll("button") ?? [])];
            return !buttons.some((button) => button.textContent?.includes("CSV"));
          })
          .map((table) => table.querySelector("caption")?.textContent),
      );
      expect(without, name).toEqual([]);
    }
  });

  test("a table is given as the library writes it, and a sheet as it stands", async () => {
    const { page } = here;
    await openTab(page, "After the money ends");
    await page.waitForSelector(".table-save", { state: "attached" });
    await unfold(page);
    const table = await saved(page, page.getByRole("button", { name: "Download as CSV: What goes on" }));
    expect(table.bytes.toString("utf8")).toBe(tableCsv(whatGoesOn(tail(example.plan, { absorbing: { is: "none" } }))));
    await openTab(page, "The plan");
    await openSheet(page, "Funding");
    const sheet = await saved(page, page.getByRole("button", { name: "Download as CSV: Funding" }));
    expect(sheet.name).toMatch(/-funding\.csv$/);
    expect(strictCsv(sheet.bytes.toString("utf8")).length).toBe(example.plan.funding.length + 1);
  });

  test("texts of a plan that a spreadsheet would run are given as texts", async () => {
    const { page, complaints } = here;
    await drop(page, hostile);
    await openTab(page, "The plan");
    for (const sheetName of ["Posts", "Lines", "Funding"]) {
      await openSheet(page, sheetName);
      const file = await saved(page, page.getByRole("button", { name: `Download as CSV: ${sheetName}` }));
      for (const cell of strictCsv(file.bytes.toString("utf8")).flat())
        expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d))/);
    }
    expect(complaints).toEqual([]);
  });
});
