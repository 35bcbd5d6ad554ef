import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PaperName, readPaperSettings, readPlan } from "../../packages/core/src/plan/index.ts";
import {
  type Report,
  type Run,
  readTemplate,
  reportOf,
  runsIn,
  templates,
  toHtml,
  toMarkdown,
  toWord,
} from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { hasWriter, savedByLibreOffice } from "../excel/libreoffice.ts";
import { elementsIn, partOf, stylesIn, textIn } from "./word-parts.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const plans = readdirSync(here("papers"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, forecast(readPlanBytes(readFileSync(here(`papers/${name}`)), name))] as const);

const papers = plans.flatMap(([name, plan]) =>
  (Object.keys(templates) as readonly PaperName[]).map((paper): readonly [string, Report] => {
    const settings = readPaperSettings(paper === "resources" ? { register: "web", firstParagraph: 7 } : {});
    return [`${name} ${paper}`, reportOf(plan, readTemplate(templates[paper], paper), settings)];
  }),
);

/** A picture of one white point. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII="),
  (sign) => sign.charCodeAt(0),
);
const pictures = Object.fromEntries(["gap", "profile"].map((name) => [name, { png, width: 720, height: 300 }]));

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");
const figuresOf = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap(runsIn).flatMap((run) => (run.is === "figure" ? [run.text] : []));

describe.each(papers)("%s", (_, report) => {
  const docx = toWord(report, pictures);
  const xml = partOf(docx, "word/document.xml");
  const page = new JSDOM(toHtml(report, {})).window.document;

  test("says the same figures in Word, in HTML and in Markdown, in the same order", () => {
    expect([...page.querySelectorAll("main data")].map(({ textContent }) => textContent)).toEqual(figuresOf(report));
    const markdown = toMarkdown(report).replaceAll("\\", "");
    const inWord = textIn(xml);
    let [wordPlace, markdownPlace] = [0, 0];
    for (const block of report.blocks) {
      if (block.is !== "paragraph" && block.is !== "heading") continue;
      wordPlace = inWord.indexOf(textOf(block.runs), wordPlace);
      markdownPlace = markdown.indexOf(textOf(block.runs), markdownPlace);
      expect([wordPlace, markdownPlace].every((place) => place >= 0)).toBe(true);
    }
  });

  test("has in Word one title, headings whose levels come one by one, and no style that is not there", () => {
    const styles = stylesIn(xml);
    expect(styles.filter((style) => style === "Title")).toHaveLength(1);
    const levels = styles.filter((style) => style.startsWith("Heading")).map((style) => Number(style.at(-1)));
    expect(levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1)).toEqual([]);
    const stylesThere = partOf(docx, "word/styles.xml");
    expect([...new Set(styles)].filter((style) => !stylesThere.includes(`w:styleId="${style}"`))).toEqual([]);
    for (const level of [1, 2, 3]) expect(stylesThere).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
  });

  test("has in Word tables with one row of headings that is repeated, as many cells in every row, none empty or merged", () => {
    const tables = elementsIn(xml, "tbl");
    expect(tables).toHaveLength(report.blocks.filter(({ is }) => is === "table").length);
    expect(xml).not.toMatch(/w:gridSpan|w:vMerge|w:hMerge/);
    for (const table of tables) {
      const rows = elementsIn(table, "tr");
      expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(rows.map((__, place) => place === 0));
      expect(new Set(rows.map((row) => elementsIn(row, "tc").length)).size).toBe(1);
      expect(rows.flatMap((row) => elementsIn(row, "tc")).filter((cell) => textIn(cell).trim() === "")).toEqual([]);
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/);
    }
  });

  test("has in Word its language and title, twelve points, no empty paragraph, and a text for every picture", () => {
    expect(partOf(docx, "word/styles.xml")).toMatch(/<w:sz w:val="24"\/>.*<w:lang w:val="en-GB"/);
    expect(partOf(docx, "docProps/core.xml")).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(partOf(docx, "docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
    expect(elementsIn(xml, "p").filter((inside) => textIn(inside) === "" && !inside.includes("<w:drawing>"))).toEqual(
      [],
    );
    const charts = report.blocks.filter(({ is }) => is === "chart");
    expect(xml.split('<wp:docPr id="').length - 1).toBe(charts.length);
    expect(xml).not.toMatch(/descr=""/);
  });

  test("has in HTML one main part, one heading of the first level, and rows and columns that are named", () => {
    expect(page.querySelectorAll("main h1")).toHaveLength(1);
    expect(page.documentElement.lang).toBe("en-GB");
    for (const table of page.querySelectorAll("table")) {
      expect(table.caption?.textContent).not.toBe("");
      expect(table.querySelectorAll("thead th[scope=col]").length).toBe(table.querySelectorAll("thead th").length);
      for (const row of table.querySelectorAll("tbody tr"))
        expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
    }
    expect(page.querySelectorAll("script, link, iframe, [src]:not([src^='data:image/svg+xml,']), [href]")).toHaveLength(
      0,
    );
  });
});

test("text of a plan is text in every form, whatever it holds", () => {
  const title = 'Fees <b>&amp; "more"</b> ]]> | *now* \u0007';
  const plan = readPlan({
    outturn: 1,
    title,
    years: { from: "2025/26", to: "2025/26" },
    lines: [{ id: "fees", title: "<script>alert()</script>", perYear: { "2025/26": 5000 } }],
  });
  const report = reportOf(forecast(plan), readTemplate(templates.finance, "finance"), readPaperSettings({}));
  const page = new JSDOM(toHtml(report, {})).window.document;
  expect(page.querySelector("h1")?.textContent).toBe('Fees <b>&amp; "more"</b> ]]> | *now*  ');
  expect(page.querySelectorAll("script")).toHaveLength(0);
  expect(page.querySelector("tbody th")?.textContent).toBe("<script>alert()</script>");
  expect(toMarkdown(report)).toContain("\\<script\\>alert()\\</script\\>");
  const xml = partOf(toWord(report), "word/document.xml");
  expect(new JSDOM(xml, { contentType: "application/xml" }).window.document.documentElement.nodeName).toBe(
    "w:document",
  );
  expect(textIn(xml)).toContain("<script>alert()</script>");
});

test("the same paper is the same Word file, and every part of it is whole", () => {
  const [, report] = papers[0]!;
  const [first, second] = [toWord(report, pictures), toWord(report, pictures)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const parts = unzipSync(first);
  for (const [name, bytes] of Object.entries(parts))
    if (!name.endsWith(".png"))
      expect(() => new JSDOM(Buffer.from(bytes).toString(), { contentType: "application/xml" })).not.toThrow();
  // What relations and content types name is there.
  const named = partOf(first, "word/_rels/document.xml.rels").split('Target="').slice(1);
  for (const after of named) expect(Object.keys(parts)).toContain(`word/${after.split('"')[0]}`);
  const types = partOf(first, "[Content_Types].xml").split('PartName="/').slice(1);
  for (const after of types) expect(Object.keys(parts)).toContain(after.split('"')[0]);
});

test.runIf(hasWriter || process.env.CI === "true")("LibreOffice reads every paper and finds all that it says", () => {
  const files = Object.fromEntries(
    papers.map(([, report], place) => [`paper${place}.docx`, toWord(report, pictures)] as const),
  );
  const texts = savedByLibreOffice(files, "txt");
  papers.forEach(([, report], place) => {
    const text = Buffer.from(texts.get(`paper${place}.docx`)!).toString("utf8");
    for (const block of report.blocks)
      if (block.is === "paragraph" || block.is === "heading") expect(text).toContain(textOf(block.runs));
  });
});
