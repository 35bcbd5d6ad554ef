import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PaperName, readPaperSettings } from "../../packages/core/src/plan/index.ts";
import { groupsOf } from "../../packages/core/src/report/draft/groups.ts";
import {
  type Draft,
  type Report,
  readTemplate,
  readTextDraft,
  readWordDraft,
  reportOf,
  runsIn,
  templates,
  toHtml,
  toMarkdown,
  toWord,
} from "../../packages/core/src/report/index.ts";
import { markHash } from "../../packages/core/src/report/marks/hash.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const papers = readdirSync(here("papers"))
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => {
    const plan = forecast(readPlanBytes(readFileSync(here(`papers/${name}`)), name));
    return (Object.keys(templates) as readonly PaperName[]).map((paper): readonly [string, Report] => {
      const settings = readPaperSettings(paper === "resources" ? { register: "web", firstParagraph: 7 } : {});
      return [`${name} ${paper}`, reportOf(plan, readTemplate(templates[paper], paper), settings)];
    });
  });

/** A paper as each form that can be kept is read again. */
const forms: { readonly [form: string]: (report: Report) => Draft } = {
  Word: (report) => readWordDraft(toWord(report), "draft.docx"),
  HTML: (report) => readTextDraft(toHtml(report, {}), "draft.html", "html"),
  Markdown: (report) => readTextDraft(toMarkdown(report, { kept: true }), "draft.md", "markdown"),
};

describe.each(Object.entries(forms))("a paper in %s, read again", (_, readAgain) => {
  test.each(papers)("has each figure under its name, and nothing in it is taken to be changed: %s", (__, report) => {
    const { blocks } = readAgain(report);
    const said = report.blocks
      .flatMap(runsIn)
      .flatMap((run) => (run.is === "figure" ? [`${markHash(run.figure)} ${run.saidAs} ${run.text}`] : []));
    expect(
      blocks.flatMap(({ figures }) => figures.map(({ hash, saidAs, text }) => `${hash} ${saidAs} ${text}`)),
    ).toEqual(said);
    const marked = groupsOf(blocks).filter(({ origin }) => origin !== undefined && origin.insert !== "chart");
    expect(marked.length).toBeGreaterThan(3);
    expect(
      marked.filter(({ isUntouched }) => !isUntouched).map(({ origin, blocks }) => [origin, blocks.map((b) => b.text)]),
    ).toEqual([]);
  });
});
