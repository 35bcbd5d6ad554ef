import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { packedZip } from "../../packages/core/src/excel/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { draftIssueCodes, PlanError } from "../../packages/core/src/issues/index.ts";
import { readPaperSettings } from "../../packages/core/src/plan/index.ts";
import {
  checkDraft,
  readTemplate,
  readTextDraft,
  readWordDraft,
  reportOf,
  templates,
  toWord,
  updateText,
} from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const paper = forecast(
  readPlanBytes(readFileSync(path("../../examples/cheshire-east-2024/published.yaml")), "plan.yaml"),
);
const docx = toWord(reportOf(paper, readTemplate(templates.finance, "finance"), readPaperSettings({})));

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const inPackage = (body: string, more: { readonly [name: string]: string | Uint8Array } = {}): Uint8Array =>
  packedZip({
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": body,
    ...more,
  });
const inBody = (inside: string): string => `<w:document xmlns:w="urn:w"><w:body>${inside}</w:body></w:document>`;

/** A container of Microsoft Office with a part of this name in it. */
const container = (name: string): Uint8Array =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...name].flatMap((sign) => [sign.charCodeAt(0), 0]),
  );

const inWord = (bytes: Uint8Array) => () => readWordDraft(bytes, "draft.docx");
const inMarkdown = (text: string) => () => readTextDraft(text, "draft.md", "markdown");
const kept = (text: string) => () =>
  updateText(readTextDraft(text, "draft.md", "markdown"), paper, readPaperSettings({}));

/** Drafts that cannot be read, or that do not hold any more, by the code of what is wrong with them. */
const bad: readonly (readonly [code: (typeof draftIssueCodes)[number], what: string, work: () => unknown])[] = [
  ["not-a-document", "text that is called .docx", inWord(new TextEncoder().encode("The cost is £1m."))],
  ["not-a-document", "a workbook", inWord(readFileSync(path("../../examples/establishment/establishment.xlsx")))],
  ["not-a-document", "a document of Word 97", inWord(container("WordDocument"))],
  ["document-encrypted", "a document with a password", inWord(container("EncryptedPackage"))],
  ["document-damaged", "a document that was cut off", inWord(docx.subarray(0, docx.length - 300))],
  ["document-damaged", "one whose text is broken", inWord(inPackage(inBody("<w:p><w:r>")))],
  ["document-too-large", "a small file that unpacks to a large one", inWord(inPackage(inBody(" ".repeat(30_000_000))))],
  [
    "document-unsafe",
    "one that declares entities",
    inWord(inPackage(`<!DOCTYPE d [<!ENTITY a "b">]>${inBody("&a;")}`)),
  ],
  ["draft-empty", "one without text", inWord(inPackage(inBody("<w:p/>")))],
  ["draft-too-large", "a text that is no paper", inMarkdown("word ".repeat(4_100_000))],
  ["draft-not-marked", "a draft in which nothing is bound", kept("The cost is £1.987m.")],
  [
    "figure-gone",
    "a figure that the plan no longer has",
    kept("Advisers cost £40k<!--cost.byPost.adviser.all words-->."),
  ],
  [
    "sentence-turned",
    "a gap that is nothing now",
    kept("In 2024/25 £40k<!--gap.conditional.2024/25 words--> is not met."),
  ],
  [
    "certainty-moved",
    "money that is surer in words than in the plan",
    kept("Growth already in the MTFS will be available.\n\nIt costs £1.987m<!--cost.all words-->."),
  ],
  [
    "sentence-wrong",
    "a sentence of the writer's own that is not so",
    kept("There is a surplus, and the gap in 2025/26 is £9k.\n\nIt costs £1<!--cost.all words-->."),
  ],
];

const errorOf = (work: () => unknown, what: string): PlanError => {
  try {
    work();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error(`nothing was wrong with ${what}`);
};
const messages = bad.map(([code, what, work]) => ({ code, what, error: errorOf(work, what) }));

describe("a draft that cannot be used says why, and where", () => {
  test.each(messages)("$code: $what", ({ code, error }) => {
    expect(error.issues.map((issue) => issue.code)).toContain(code);
    for (const { at } of error.issues) expect(at).toMatch(/^draft\.(?:docx|md)(?:: (?:paragraph|table) \d+|:\d+)?$/);
  });

  test("every code has one", () => {
    expect([...new Set(bad.map(([code]) => code))].sort()).toEqual([...draftIssueCodes].sort());
  });

  test("and the page of issues of drafts shows each as it is", () => {
    const page = [
      "# Issues of drafts",
      "",
      "What can be wrong with an officer's own paper that `outturn claims` tests or `outturn paper --update` gives new figures, and what is",
      "said about it. This page is made from `test/reports/bad-drafts.test.ts`; [claims](claims.md) and [papers](papers.md) say the rest.",
      "",
      ...messages.flatMap(({ code, what, error }, place) => [
        ...(messages[place - 1]?.code === code ? [] : [`## ${code}`, ""]),
        `${what[0]!.toUpperCase()}${what.slice(1)}:`,
        "",
        "```text",
        error.message.trimEnd(),
        "```",
        "",
      ]),
    ].join("\n");
    const file = path("../../docs/draft-issues.md");
    if (process.env.UPDATE_GOLDEN === "1" || !existsSync(file)) writeFileSync(file, page);
    expect(readFileSync(file, "utf8")).toBe(page);
  });
});

test("of a document only text is read: no macro, field, link, picture or text that was crossed out", () => {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = inBody(
    [
      `<w:p>${run("The cost is ")}<w:del><w:r><w:delText>£9m</w:delText></w:r></w:del><w:ins>${run("£1.987m")}</w:ins>${run(".")}</w:p>`,
      `<w:p><w:r><w:instrText>DDEAUTO c:\\cmd.exe</w:instrText></w:r><w:hyperlink r:id="r9">${run("See here.")}</w:hyperlink></w:p>`,
      `<w:p><mc:AlternateContent><mc:Choice>${run("One")}</mc:Choice><mc:Fallback>${run("Two")}</mc:Fallback></mc:AlternateContent></w:p>`,
      '<w:p><w:r><w:drawing><a:blip r:link="r8"/></w:drawing></w:r></w:p><w:altChunk r:id="r7"/>',
      `<w:tbl><w:tr><w:tc><w:p>${run("Total")}</w:p></w:tc><w:tc><w:p>${run("1,987")}</w:p></w:tc></w:tr></w:tbl>`,
    ].join(""),
  );
  const relations = `<Relationships><Relationship Id="r8" Type="${RELATIONS}/image" Target="http://127.0.0.1:1/x.png" TargetMode="External"/></Relationships>`;
  const draft = readWordDraft(
    inPackage(body, { "word/vbaProject.bin": "macro", "word/_rels/document.xml.rels": relations }),
    "draft.docm",
  );
  expect(draft.blocks.map(({ place, text }) => [place, text.trim()])).toEqual([
    ["draft.docm: paragraph 1", "The cost is £1.987m."],
    ["draft.docm: paragraph 2", "See here."],
    ["draft.docm: paragraph 3", "One"],
    ["draft.docm: table 1", "Total  | 1,987  |"],
  ]);
});

test("of a page only what is seen is read: no script, style, drawing, comment or address", () => {
  const page = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body><h1 class=x>Costs</h1>
<script>document.write("<p>£9m</p>")</script><!-- £8m --><svg><text>£7m</text></svg>
<p onclick="x()">The cost is <b>&pound;1.987m</b> &amp; no &lt;more&gt;.<br><img src="http://127.0.0.1:1/x.png" alt="£6m"></p>
<table><tr><th>Total</th><td>1,987</td></tr></table><p>2 < 3 and <unclosed`;
  const { blocks } = readTextDraft(page, "draft.html", "html");
  expect(blocks.map(({ place, is, text }) => [place, is, text.trim()])).toEqual([
    ["draft.html:1", "heading", "Costs"],
    ["draft.html:3", "paragraph", "The cost is £1.987m & no <more>."],
    ["draft.html:4", "table", "Total | 1,987 |"],
    ["draft.html:4", "paragraph", "2 < 3 and"],
  ]);
});

test("markup in titles and text is text in what is said of it", () => {
  const text = "# <script>alert()</script>\n\nThe cost of <b>staff</b> in 2024/25 is £628k [here](javascript:x).\n";
  const { sentences } = checkDraft(readTextDraft(text, "draft.md", "markdown"), paper);
  expect(sentences.map(({ text: said }) => said)).toEqual([
    "The cost of <b>staff</b> in 2024/25 is £628k [here](javascript:x).",
  ]);
});
