import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { outturnHere } from "../cli/in-process.ts";
import { copyElsewhere, example, FIVE_POSTS, list, mapping } from "./day-given.ts";
import type { Hand } from "./day-hands.ts";
import { cellOf, gridOf } from "./grid-hand.ts";
import { type Given, saved } from "./hand.ts";
import { shownFingerprint } from "./one-page.ts";
import { printedText } from "./printed-text.ts";
import { settled } from "./settled.ts";

/** Everything that is done on one page in a day. At each step its figures are those that the command prints of the plan that it saves. */
export async function playTheDay(page: Page, hand: Hand): Promise<void> {
  const day = theDay(page, hand, mkdtempSync(join(tmpdir(), "outturn-day-")));
  try {
    const first = await shownFingerprint(page);
    await day.openTheList();
    await day.pasteFivePosts();
    await day.changeAStart();
    await day.makeTwoScenarios();
    await day.compareThem();
    await day.explainTheGap();
    await day.print();
    await day.saveAsWorkbookAndReopen();
    await day.undoAll();
    expect(await shownFingerprint(page)).toBe(first);
  } finally {
    rmSync(day.desk, { recursive: true });
  }
}

function theDay(page: Page, hand: Hand, desk: string) {
  const button = (name: string | RegExp) => page.getByRole("button", { name }).first();

  async function open(file: Given): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hand.press(button("Open a file"))]);
    await chooser.setFiles({ name: file.name, mimeType: "application/octet-stream", buffer: file.bytes });
    await page.waitForFunction(() => document.querySelector(".opening") === null);
    await settled(page);
  }

  async function saveAs(kind: string): Promise<string> {
    await hand.press(page.locator(".menu > summary", { hasText: "Save" }));
    const { name, bytes } = await saved(page, () => hand.press(button(kind)));
    writeFileSync(join(desk, name), bytes);
    return join(desk, name);
  }

  async function command(...words: readonly string[]): Promise<string> {
    const { status, out, err } = await outturnHere(words);
    expect([status, err], words.join(" ")).toEqual([0, ""]);
    return out;
  }

  /** What the page says of the plan is what the command says of its file: every sum of the finance section, to the pound. */
  async function agree(file: string, ...scenario: readonly string[]): Promise<void> {
    await hand.openTab("Is it funded?");
    const words = await command("forecast", file, "--words", ...scenario.flatMap((id) => ["--scenario", id]));
    const [, ...paragraphs] = words.trim().split("\n\n");
    const copied = page.locator(".copy-text p");
    await copied.first().waitFor();
    expect((await copied.allInnerTexts()).map(tidy)).toEqual(paragraphs.slice(0, -1).map(tidy));
    if (scenario.length === 0) expect(words).toContain(`fingerprint ${(await shownFingerprint(page)).slice(0, 12)}`);
  }

  async function openTheList(): Promise<void> {
    await open(list);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Bring in a list");
    await open(mapping);
    await hand.press(button("Use these posts"));
    const errors = page.locator(".list-errors a");
    expect((await errors.allInnerTexts()).map((text) => text.split("?")[0])).toEqual([
      "When do vacant posts start",
      "Is each row with the same post number a post",
    ]);
    await hand.press(errors.first());
    await hand.mark(page.getByLabel("From a day", { exact: true }));
    await hand.type(page.getByLabel("The day, such as"), "2026-09-01");
    await hand.mark(page.getByLabel("The first is; set the others aside"));
    await hand.press(button("Use these posts"));
    await hand.press(button("Work with this plan"));
    const fingerprint = (await command("forecast", example)).trim().split(" ").at(-1)!;
    await page.waitForFunction(() => document.querySelector("[role=tab][aria-selected=true]")?.id === "tab-funded");
    await settled(page);
    expect((await shownFingerprint(page)).slice(0, 12)).toBe(fingerprint);
    await agree(await saveAs("Text (YAML)"));
  }

  async function pasteFivePosts(): Promise<void> {
    await hand.openTab("The plan");
    await copyElsewhere(page, FIVE_POSTS);
    await hand.press(button("Add a row"));
    await page.keyboard.press("Control+v");
    await settled(page);
    const issues = page.locator(".plan-issues a");
    await hand.press(issues.filter({ hasText: "April 2027 has 30 days" }));
    await page.keyboard.type("30/04/2027");
    await page.keyboard.press("Enter");
    await settled(page);
    // The list's own control totals are of fewer posts now.
    while ((await issues.count()) > 0) {
      await hand.press(issues.first());
      await page.keyboard.press("Delete");
      await settled(page);
    }
    await agree(await saveAs("Text (YAML)"));
  }

  async function changeAStart(): Promise<void> {
    await hand.openTab("The plan");
    await hand.press(page.locator(".sheet-choice", { hasText: "Posts (" }));
    const grid = gridOf(page, "Posts");
    await hand.putCursorOn(grid, await cellOf(grid, "01014", "Start"));
    await page.keyboard.type("1/1/2027");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator("#bar-undo").innerText()).toBe("Undo: Start of 01014");
    await agree(await saveAs("Text (YAML)"));
  }

  async function makeTwoScenarios(): Promise<void> {
    await hand.openTab("When do people start?");
    await hand.slide(page.getByRole("slider", { name: "All starts later by" }), 8);
    await hand.press(page.locator(".saver summary"));
    await hand.type(page.getByLabel("Name of the scenario"), "Eight weeks late");
    await hand.press(button("Add this scenario to the plan"));
    await page.waitForFunction(() => location.hash.includes("scenario=eight-weeks-late"));
    await hand.openTab("Compare");
    await hand.press(button("New scenario"));
    await hand.type(page.getByLabel("Name of the new scenario"), "All money confirmed");
    await hand.press(button("Set"));
    const card = page.getByRole("region", { name: "All money confirmed" });
    await hand.choose(card.getByLabel("Add a change"), "All money is confirmed");
    await hand.press(card.getByRole("button", { name: "Add", exact: true }));
    await agree(await saveAs("Text (YAML)"), "eight-weeks-late");
  }

  async function compareThem(): Promise<void> {
    await hand.openTab("Compare");
    const sides = page.locator(".side-form select");
    await hand.choose(sides.nth(0), "The plan as it stands");
    await hand.choose(sides.nth(1), "Eight weeks late");
    await hand.choose(sides.nth(2), "All money confirmed");
    await page.waitForFunction(() => document.querySelectorAll(".answer-more").length === 1);
    await settled(page);
    const compared = await command("compare", await saveAs("Text (YAML)"));
    const sums = await sumsUnder(page, "Cost, £");
    expect(sums.get("The plan as it stands")).toEqual(rowOf(compared, "Cost (£)", "As it stands"));
    for (const name of ["Eight weeks late", "All money confirmed"])
      expect(sums.get(name)).toEqual(rowOf(compared, "Cost (£)", name));
    const gaps = await sumsUnder(page, "Gap with confirmed money alone, £");
    expect(gaps.get("All money confirmed")).toEqual(
      rowOf(compared, "Gap on confirmed money alone (£)", "All money confirmed"),
    );
  }

  async function explainTheGap(): Promise<void> {
    await hand.choose(page.getByLabel("Scenario", { exact: true }), "The plan as it stands");
    const file = await saveAs("Text (YAML)");
    await agree(file);
    await hand.press(page.locator("figure.picture summary").first());
    await hand.press(page.locator(`main table [data-figure="gap.confirmed.2027/28"]`).first());
    await page.locator('.explained-path:has-text("gap.confirmed.2027/28")').waitFor();
    const explained = await command("explain", file, "gap.confirmed.2027/28");
    expect(explained).toContain(await page.locator(".explained-value").innerText());
    await hand.press(page.locator(`main table [data-figure="cost.total.2027/28"]`).first());
    await page.locator('.explained-path:has-text("cost.total.2027/28")').waitFor();
    expect(explained).toContain(await page.locator(".explained-value").innerText());
  }

  async function print(): Promise<void> {
    await hand.openTab("Is it funded?");
    await page.locator(".copy-text p").first().waitFor();
    const sheet = squeezed(printedText(await page.pdf({ format: "A4" })));
    const file = await saveAs("Text (YAML)");
    const [, costs] = (await command("forecast", file, "--words")).trim().split("\n\n");
    expect(sheet).toContain(squeezed(costs!));
    expect(sheet).toContain(squeezed("Children's services, 120 posts – The plan as it stands, confirmed money alone"));
    expect(sheet).toContain(squeezed(`Plan ${(await shownFingerprint(page)).slice(0, 12)}.`));
  }

  async function saveAsWorkbookAndReopen(): Promise<void> {
    const before = await shownFingerprint(page);
    const file = await saveAs("Workbook for Excel");
    await open({ name: "again.xlsx", bytes: readFileSync(file) });
    await page.waitForFunction(() => document.querySelector(".bar-file")?.textContent === "again.xlsx");
    expect(await shownFingerprint(page)).toBe(before);
    await agree(file);
  }

  async function undoAll(): Promise<void> {
    const undo = page.locator("#bar-undo");
    for (let step = 0; step < 30 && (await undo.getAttribute("aria-disabled")) === "false"; step += 1)
      await hand.press(undo);
  }

  return {
    ...{ desk, openTheList, pasteFivePosts, changeAStart, makeTwoScenarios, compareThem, explainTheGap },
    ...{ print, saveAsWorkbookAndReopen, undoAll },
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
/** What is left of a text where line ends and the joining of letters do not count. */
const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** The sums of a row of a table that the command prints, without that of all years. */
function rowOf(printed: string, heading: string, name: string): readonly string[] {
  const lines = printed.slice(printed.indexOf(`\n${heading}`)).split("\n");
  const row = lines.find((line) => line.startsWith(name))!;
  return row.slice(name.length).trim().split(/\s+/).slice(0, -1);
}

/** The sums of the table under a picture: by the headings of its columns, in the order of the years. */
async function sumsUnder(page: Page, caption: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const [headings, ...rows] = await page
    .locator("figure table", { has: page.locator("caption", { hasText: new RegExp(`^${caption}$`) }) })
    .first()
    .locator("tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
  const years = rows.filter(([year]) => /^\d{4}/.test(year!));
  return new Map(headings!.map((heading, column) => [heading, years.map((row) => row[column]!)]));
}
