import { forecast } from "@outturn/core";
import {
  picturesOf,
  readPaperSettings,
  readTemplate,
  reportOf,
  templates,
  toHtml,
  toMarkdown,
} from "@outturn/core/report";
import { readPaperSettingsBytes } from "@outturn/core/yaml";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drop, saved, textFile } from "./hand.ts";
import { example, ONE_PAGE, openTab } from "./one-page.ts";
import { hostile } from "./plans.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const made = forecast(example.plan);
const finance = readTemplate(templates.finance, "finance");
const asCommand = reportOf(made, finance, readPaperSettings({}));

const save = (page: Page, form: string) => saved(page, page.getByRole("button", { name: `Save as ${form}` }));
const firstWords = (page: Page): Promise<string> => page.locator(".answer-first").innerText();
const chooseOf = async (page: Page, label: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).check();
  await settled(page);
};

describe("the paper, on the page from disk", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk", width: 1280 });
    await openTab(here.page, "Paper");
  });
  afterAll(() => here.context.close());

  test("is the command's: HTML and Markdown byte by byte, Word but for how its pictures are drawn", async () => {
    const { page } = here;
    const [html, markdown, word] = [await save(page, "HTML"), await save(page, "Markdown"), await save(page, "Word")];
    expect(html.bytes.toString("utf8")).toBe(toHtml(asCommand, await picturesOf(asCommand)));
    expect(markdown.bytes.toString("utf8")).toBe(toMarkdown(asCommand, { kept: true }));
    const parts = unzipSync(word.bytes);
    expect(Object.keys(parts)).toContain("word/media/picture1.png");
    const text = new TextDecoder().decode(parts["word/document.xml"]);
    for (const { name } of asCommand.questions) expect(text).toContain(`To the writer (${name}):`);
    expect(word.name).toMatch(/-paper-draft\.docx$/);
  });

  test("asks the questions that the plan leaves, takes their answers, and keeps them in a file that the command takes", async () => {
    const { page } = here;
    const count = asCommand.questions.length;
    expect(await firstWords(page)).toBe(`This paper is a draft, with ${count} questions to its writer.`);
    const boxes = page.locator(".paper-questions textarea");
    expect(await boxes.count()).toBe(count);
    await page.getByLabel("What would it cost to do nothing").fill("Caseloads would rise.");
    await page.keyboard.press("Tab");
    await page.getByText(`${count - 1} questions to the writer; 1 answered`).waitFor();
    expect(await page.locator(".paper").getByText("Caseloads would rise.").count()).toBe(1);
    const file = await saved(page, page.getByRole("button", { name: "Save the answers and settings" }));
    const { settings } = readPaperSettingsBytes(file.bytes, file.name);
    expect(settings.answers).toEqual({ "do-nothing": "Caseloads would rise." });
    const markdown = (await save(page, "Markdown")).bytes.toString("utf8");
    expect(markdown).toBe(toMarkdown(reportOf(made, finance, settings), { kept: true }));
  });

  test("is refused as final while questions are open, in the command's words, and shown as a draft", async () => {
    const { page } = here;
    await chooseOf(page, "Final");
    await page.getByText("(not-final)").waitFor();
    expect(await page.locator(".issues li").innerText()).toContain("figures of the plan are made up");
    expect(await firstWords(page)).toMatch(/^This paper cannot be final yet: it is shown as a draft/);
    expect((await save(page, "Markdown")).name).toMatch(/-paper-draft\.md$/);
    await chooseOf(page, "Draft");
    expect(await page.locator(".issues").count()).toBe(0);
  });

  test("a template of one's own is held to what the command holds it to, by line; what was there stays", async () => {
    const { page } = here;
    await chooseOf(page, "One of your own");
    const box = page.getByLabel("Your template");
    await box.fill("# Ours\n\nThe plan costs {{cost.alll}}.");
    await box.blur();
    await page.locator(".issues").getByText("your template:3:16").waitFor();
    expect(await page.locator(".paper").getByText("Section 151 Officer/Finance").count()).toBe(1);
    await box.fill("# Ours\n\nThe plan costs {{cost.all}}.");
    await box.blur();
    await page.locator(".paper").getByText("Ours", { exact: true }).waitFor();
    expect(await page.locator(".issues").count()).toBe(0);
    await chooseOf(page, "Finance section");
  });

  test("a figure in it opens on the tab that explains figures", async () => {
    const { page, complaints, elsewhere } = here;
    await page.locator(".paper").getByRole("button", { name: "£1.987m" }).first().click();
    await page.getByRole("tab", { name: "Explain", selected: true }).waitFor();
    await page.locator(".explain-place h3", { hasText: "cost of all years" }).waitFor();
    expect([complaints, elsewhere]).toEqual([[], []]);
  });
});

test("a file of settings that is opened as a plan is said to be one, and can be used; so is one of claims, of changes, or of columns", async () => {
  const { page, complaints } = await visit(ONE_PAGE);
  const notice = page.locator(".notices");
  for (const [text, sentence] of [
    ["claims: []\n", "other.yaml is no plan: it holds what a paper claims."],
    ["- { change: carry-forward, carryForward: all }\n", "other.yaml is no plan: it holds changes to a plan."],
    [
      "list: establishment\ncolumns: { title: Post }\n",
      "other.yaml is no plan: it says how the columns of a list are read.",
    ],
    [
      "answers: { do-nothing: Caseloads would rise. }\n",
      "other.yaml is no plan: it holds how a council writes its papers",
    ],
  ] as const) {
    await drop(page, textFile("other.yaml", text));
    expect(await notice.innerText()).toContain(sentence);
  }
  await notice.getByRole("button", { name: "Use it on the tab Paper" }).click();
  await page.locator(".paper").getByText("Caseloads would rise.").waitFor();
  expect(complaints).toEqual([]);
});

test("text of a plan stays text in its paper", async () => {
  const { page, complaints, elsewhere } = await visit(ONE_PAGE);
  await drop(page, hostile);
  await openTab(page, "Paper");
  for (const paper of ["Finance section", "Resource implications", "Appendix: posts and funding"]) {
    await chooseOf(page, paper);
    expect(await page.locator(".paper :is(script, b, iframe, img:not([src^='data:image/svg+xml,']))").count()).toBe(0);
    expect(await page.locator(".paper h1").innerText()).toContain("<script>");
  }
  expect([complaints, elsewhere]).toEqual([[], []]);
});
