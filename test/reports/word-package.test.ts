import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PaperName, readPaperSettings } from "../../packages/core/src/plan/index.ts";
import {
  readTemplate,
  readWordDraft,
  reportOf,
  templates,
  toWord,
  updateWord,
} from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { faultsOfPackage } from "./word-package.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const plans = readdirSync(here("papers"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, forecast(readPlanBytes(readFileSync(here(`papers/${name}`)), name))] as const);
const settings = readPaperSettings({ firstParagraph: 20 });
const pictures = Object.fromEntries(
  ["gap", "profile"].map((name) => [name, { png: Uint8Array.of(137, 80, 78, 71), width: 720, height: 300 }]),
);
const written = (plan: (typeof plans)[number][1], paper: PaperName): Uint8Array => {
  const report = reportOf(plan, readTemplate(templates[paper], paper), settings, { exempt: true });
  const charts = report.blocks.flatMap((block) => (block.is === "chart" ? [block.chart.name] : []));
  return toWord(report, Object.fromEntries(Object.entries(pictures).filter(([name]) => charts.includes(name))));
};

describe.each(plans)("the Word file of %s", (_, plan) => {
  test("is a package in which nothing is to be repaired, and so it is when it was given new figures", () => {
    for (const paper of Object.keys(templates) as readonly PaperName[]) {
      const docx = written(plan, paper);
      expect(faultsOfPackage(docx)).toEqual([]);
      const { content } = updateWord(readWordDraft(docx, "old.docx"), plan, settings, { pictures, exempt: true });
      expect(faultsOfPackage(content as Uint8Array)).toEqual([]);
    }
  });
});

describe("the validator of packages", () => {
  const parts = unzipSync(written(plans[0]![1], "finance"));
  const changed = (name: string, from: string, to: string): Uint8Array => {
    const text = strFromU8(parts[name]!);
    expect(text).toContain(from);
    return zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) });
  };
  test.each([
    ["word/document.xml", 'w:id="2"', 'w:id="1"', "two bookmarks have the id 1"],
    [
      "word/document.xml",
      "<w:tblW",
      "<w:tblLayout/><w:tblW",
      "word/document.xml: what stands in w:tblPr is out of order",
    ],
    ["word/document.xml", 'w:pStyle w:val="Caption"', 'w:pStyle w:val="Captions"', "there is no style Captions"],
    [
      "word/_rels/document.xml.rels",
      'Target="styles.xml"',
      'Target="style.xml"',
      "no relation leads to word/styles.xml",
    ],
    [
      "[Content_Types].xml",
      'PartName="/word/footer1.xml"',
      'PartName="/word/footer.xml"',
      "word/footer.xml has a content type and is not there",
    ],
  ])("sees a fault in %s", (name, from, to, fault) => {
    expect(faultsOfPackage(changed(name, from, to))).toContain(fault);
  });
});
