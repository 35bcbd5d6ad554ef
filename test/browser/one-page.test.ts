import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leicestershire, printed } from "./asking.ts";
import { choose, drop, saved, textFile } from "./hand.ts";
import { keptFor, NOTHING_KEPT } from "./kept.ts";
import { controlsOf, moveByKeys, moveByMouse } from "./moves.ts";
import {
  example,
  fingerprintOf,
  firstSentence,
  fromMenu,
  ONE_PAGE,
  openTab,
  shownFingerprint,
  shownTitle,
} from "./one-page.ts";
import { hostile, MARKS, marked } from "./plans.ts";
import { settled } from "./settled.ts";
import { endPages, type From, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const QUESTIONS = [
  "Is it funded?",
  "When do people start?",
  "What if we cannot recruit?",
  "After the money ends",
  "Medium-term budget",
];

describe.each(["site", "disk"] satisfies From[])("opened from %s", (from) => {
  test("every tab answers, and nothing is asked for, refused, kept or complained of", async () => {
    const { page, context, elsewhere, complaints } = await visit(ONE_PAGE, { from });
    for (const name of [...QUESTIONS, "Bring in a list"]) {
      await openTab(page, name);
      expect(await firstSentence(page), name).not.toBe("");
    }
    await openTab(page, QUESTIONS[0]!);
    await choose(page, marked);
    for (const control of await controlsOf(page)) await moveByMouse(page, control);
    await saved(page, () => fromMenu(page, "Save", "Text (YAML)"));
    expect(await keptFor(page)).toEqual(NOTHING_KEPT);
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("one plan on the page", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
  });
  afterAll(() => here.context.close());

  test("a control that is moved stands in the address with the plan's fingerprint, and what is shown says so", async () => {
    const { page } = here;
    await openTab(page, "When do people start?");
    const before = await firstSentence(page);
    const [later] = await controlsOf(page);
    await moveByKeys(page, later!);
    await page.waitForFunction(() => location.hash.includes("starts.later=1"));
    expect(await firstSentence(page)).not.toBe(before);
    expect(await page.locator(".controls-shown").innerText()).toBe(
      "Shown: The plan as it stands + All starts later by: 1 week",
    );
    expect(await page.evaluate(() => location.hash)).toContain(`plan=${fingerprintOf(example.plan)}`);
  });

  test("it is kept as a scenario, which is one step: undo gives the first plan back, and redo the scenario", async () => {
    const { page } = here;
    await page.getByText("Keep this question with the plan").click();
    await page.getByLabel("Name of the scenario").fill("A week later");
    await page.getByRole("button", { name: "Add this scenario to the plan" }).click();
    await page.waitForFunction(() => location.hash.includes("scenario=a-week-later"));
    await settled(page);
    expect(await page.getByLabel("Scenario", { exact: true }).inputValue()).toBe("a-week-later");
    expect(await page.locator(".controls-shown").innerText()).toBe("Shown: A week later");
    await page.getByRole("button", { name: "Undo: Scenario “A week later”" }).click();
    await settled(page);
    expect(await shownFingerprint(page)).toBe(fingerprintOf(example.plan));
    expect(await page.locator(".bar-file").innerText()).not.toContain("not saved");
    await page.getByRole("button", { name: "Redo: Scenario “A week later”" }).click();
    await settled(page);
    expect(await page.locator(".bar-file").innerText()).toContain("changes that are not saved");
  });

  test("what is not saved is asked about before another plan is opened, and before the page is closed", async () => {
    const { page, complaints } = here;
    await drop(page, printed);
    await page.getByRole("button", { name: "Stay here" }).click();
    await settled(page);
    expect(await shownTitle(page)).toBe(example.plan.title);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => complaints.join()).toContain("beforeunload");
    expect(page.isClosed()).toBe(false);
    expect(complaints).toHaveLength(1);
  });

  test("two plans in a row: the second is shown at once, and undo brings the first back", async () => {
    const { page } = here;
    await drop(page, printed);
    await page.getByRole("button", { name: "Go on without saving" }).click();
    await page.waitForFunction((title) => document.title.startsWith(title), printed.plan.title);
    await drop(page, leicestershire);
    expect(await shownFingerprint(page)).toBe(fingerprintOf(leicestershire.plan));
    await page.getByRole("button", { name: `Undo: Opening ${leicestershire.name}` }).click();
    await settled(page);
    expect(await shownFingerprint(page)).toBe(fingerprintOf(printed.plan));
  });

  test("a file with issues is said to have them, the plan stays, and the file can be mended here", async () => {
    const { page } = here;
    await drop(page, textFile("broken.yaml", "outturn: 1\ntitle: Broken\nyears: { from: 2026/27, to: 2025/26 }\n"));
    expect(await page.locator(".notices").innerText()).toContain(`The page still shows “${printed.plan.title}”`);
    expect(await page.locator(".issues li").first().innerText()).toContain("broken.yaml:3:8");
    await page.getByRole("button", { name: "Mend it here" }).click();
    await settled(page);
    expect(await page.locator(".bar-title").innerText()).toBe("Broken");
    expect(await page.locator(".bar-behind").innerText()).toContain(
      `The figures are from before, of “${printed.plan.title}”`,
    );
    await page.getByRole("button", { name: "Undo: Opening broken.yaml" }).click();
    await settled(page);
    expect(await page.locator(".bar-behind").isHidden()).toBe(true);
  });

  test.each([
    ["Text (YAML)", "yaml"],
    ["Text for programs (JSON)", "json"],
    ["Workbook for Excel", "xlsx"],
  ])("saved as %s and opened again it is the same plan", async (kind, ending) => {
    const { page } = here;
    const file = await saved(page, () => fromMenu(page, "Save", kind));
    expect(file.name).toMatch(new RegExp(`^[a-z0-9-]+\\.${ending}$`));
    await drop(page, file);
    expect(await page.locator(".bar-file").innerText()).toContain(file.name);
    expect(await shownFingerprint(page)).toBe(fingerprintOf(printed.plan));
  });

  test("a list becomes the plan of the page", async () => {
    const { page } = here;
    await drop(page, textFile("posts.csv", "Post,Job title,Grade,FTE,Salary\n1,Social worker,G9,1,38000\n"));
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Bring in a list");
    expect(await page.locator(".panel h2").first().innerText()).toBe("Bring in a list: posts.csv");
  });
});

test("a link about another plan says so, and is followed once its plan is opened", async () => {
  const fragment = `#tab=funded&level=conditional&plan=${fingerprintOf(printed.plan)}&funded.carry=all`;
  const { page, context, complaints } = await visit(ONE_PAGE, { from: "disk", fragment });
  expect(await page.locator(".notices").innerText()).toContain("This link is about another plan.");
  expect(await page.locator(".controls-shown").innerText()).toBe("Shown: The plan as it stands");
  await drop(page, printed);
  expect(await page.locator(".controls-shown").innerText()).toContain("is carried forward");
  expect(await page.getByLabel("Money counted").inputValue()).toBe("conditional");
  expect(complaints).toEqual([]);
  await context.close();
});

describe("one page, whatever plan is opened in it", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
  });
  afterAll(() => here.context.close());

  test.each([
    ["confirmed", "Confirmed money alone", "with confirmed money alone", "on confirmed money"],
    ["conditional", "Confirmed and conditional money", "with conditional money too", "with conditional money"],
  ] as const)(
    "after the money ends, answer, title and picture are at the level that the bar counts: %s; and the picture is in sight",
    async (level, chosen, counted, brief) => {
      const { page } = here;
      await page.setViewportSize({ width: 1280, height: 900 });
      await settled(page);
      await page.getByLabel("Money counted").selectOption({ label: chosen });
      await openTab(page, "After the money ends");
      await page.waitForSelector("figure.picture svg");
      await settled(page);
      expect(await firstSentence(page)).toContain(counted);
      const [months, years] = await page.locator("figure.picture figcaption h2").allInnerTexts();
      expect(months!.replace(/\s+/g, " ")).toContain(`of it unfunded ${brief}`);
      expect(years!.replace(/\s+/g, " ")).toContain(`of it unfunded ${counted}`);
      const columns = await page.locator("figure.picture").first().locator("thead th").allTextContents();
      expect(columns.includes("Paid by conditional money")).toBe(level === "conditional");
      const box = (await page.locator("figure.picture svg").first().boundingBox())!;
      expect(box.y + box.height).toBeLessThan(900);
    },
  );

  test("the address never says anything of a plan, and what the page says is text", async () => {
    const { page, complaints } = here;
    for (const plan of [marked, hostile]) {
      await drop(page, plan);
      for (const name of await page.getByRole("tab").allInnerTexts()) {
        await openTab(page, name);
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => location.hash), name).not.toMatch(MARKS);
      }
    }
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("a plan of 10,000 posts opens with how far it is, and can be given up", async () => {
    const { page, complaints } = here;
    const post = (index: number): string => `  - { id: p${index}, pay: { salary: 30000 }, start: 2024-04-01 }`;
    const text = [
      "outturn: 1\ntitle: Ten thousand\nyears: { from: 2024/25, to: 2024/25 }",
      "onCosts: { employerNi: none, pension: none, apprenticeshipLevy: none }\nposts:",
      ...Array.from({ length: 10_000 }, (_, index) => post(index)),
    ].join("\n");
    const before = await shownTitle(page);
    await openTab(page, "Is it funded?");
    await page.setInputFiles(".desk-file", { name: "many.yaml", mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.getByText("Reading many.yaml").waitFor();
    await page.getByRole("button", { name: "Stop opening it" }).click();
    await settled(page);
    expect(await shownTitle(page)).toBe(before);
    await page.setInputFiles(".desk-file", { name: "many.yaml", mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.waitForFunction(() => document.title.startsWith("Ten thousand"), undefined, { timeout: 60_000 });
    await page.getByText("The plan costs £300.000m").first().waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
  });
});

describe("what goes wrong", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
  });
  afterAll(() => here.context.close());

  test("a tab that fails says so and offers the plan as a file; it can be tried again", async () => {
    const { page } = here;
    await page.evaluate(() => setTimeout(() => reportError(new Error("a fault"))));
    const alert = page.locator(".panel [role=alert]");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("“Is it funded?” has stopped working. Your plan is still here.");
    const file = await saved(page, page.getByRole("button", { name: "Save the plan as a file" }));
    await page.getByRole("button", { name: "Try this tab again" }).click();
    await settled(page);
    expect(await firstSentence(page)).toContain("£1,987k");
    await drop(page, file);
    expect(await shownFingerprint(page)).toBe(fingerprintOf(example.plan));
  });

  test("a script that did not come with the page is refused", async () => {
    const { page, complaints } = here;
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    });
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(complaints.join()).toContain("Content Security Policy");
  });
});
