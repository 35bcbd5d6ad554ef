import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PaperName, readPaperSettings, readPlan } from "../../packages/core/src/plan/index.ts";
import {
  type CheckedSentence,
  checkDraft,
  readTemplate,
  readTextDraft,
  readWordDraft,
  reportOf,
  templates,
  toMarkdown,
  toWord,
} from "../../packages/core/src/report/index.ts";
import { readPaperBytes, readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const planOf = (path: string) => forecast(readPlanBytes(readFileSync(join(root, path)), path));
const ofFolder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));

const plans = [
  ...ofFolder("test/reports/papers"),
  "test/reports/plan.yaml",
  "examples/cheshire-east-2024/published.yaml",
  "examples/cheshire-east-2024/posts.yaml",
  "examples/leicestershire-2017/published.yaml",
  "examples/establishment/plan.yaml",
].map((path) => [path, planOf(path)] as const);

const names = Object.keys(templates) as readonly PaperName[];
const others = (sentences: readonly CheckedSentence[]): readonly string[] =>
  sentences.filter(({ verdict }) => verdict !== "agrees").map(({ place, text, says }) => `${place} ${text} ${says}`);

describe.each(plans)("a paper that Outturn drafts of %s", (_, plan) => {
  const drafted = names.map((name) => {
    const settings = readPaperSettings(name === "resources" ? { register: "web", firstParagraph: 7 } : {});
    return [name, reportOf(plan, readTemplate(templates[name], name), settings)] as const;
  });

  test("agrees with it in every sentence and table that has a figure, and is silent about nothing", () => {
    for (const [name, report] of drafted) {
      const kept = readTextDraft(toMarkdown(report, { kept: true }), "kept.md", "markdown");
      const inWord = readWordDraft(toWord(report), "kept.docx");
      for (const { sentences, tables, silences } of [checkDraft(kept, plan), checkDraft(inWord, plan)]) {
        expect(others(sentences)).toEqual([]);
        expect(tables.filter(({ verdict, unboundCount }) => verdict !== "agrees" || unboundCount > 0)).toEqual([]);
        if (name === "finance") expect(silences).toEqual([]);
      }
    }
  });

  test("pasted, with nothing to say which figure stands where, gives no false alarm", () => {
    for (const [, report] of drafted) {
      const { sentences } = checkDraft(readTextDraft(toMarkdown(report), "pasted.md", "markdown"), plan);
      expect(sentences.filter(({ verdict }) => verdict === "does-not-agree")).toEqual([]);
    }
  });
});

describe.each(ofFolder("test/papers"))("the public paper %s", (path) => {
  test("as a text of its sentences gives no false alarm", () => {
    const { claims, plan } = readPaperBytes(readFileSync(join(root, path)), path);
    const draft = readTextDraft(claims.map(({ text }) => `${text}.`).join("\n\n"), "paper.txt", "text");
    const { sentences } = checkDraft(draft, plan && forecast(plan));
    expect(sentences.filter(({ verdict }) => verdict === "does-not-agree")).toEqual([]);
    expect(sentences.length).toBeGreaterThan(0);
  });
});

const paper = planOf("examples/cheshire-east-2024/published.yaml");
const verdictsOf = (text: string) =>
  checkDraft(readTextDraft(text, "draft.md", "markdown"), paper).sentences.map(({ place, verdict }) => [
    place,
    verdict,
  ]);

describe("an officer's own sentence", () => {
  test.each([
    ["The improvement plan will cost £628k in 2024/25 and £1.359m in 2025/26, £1.987m in total.", "agrees"],
    ["20. The cost in 2024/25 is £628,000.", "agrees"],
    ["The cost is £628k in 2024/25 and £1.395m in 2025/26.", "does-not-agree"],
    ["The gap in 2025/26 is £395k.", "does-not-agree"],
    ["The gap in 2025/26 is £359k.", "agrees"],
    ["Staff would cost £999k in 2025/26.", "not-tested"],
    ["The plan is fully funded.", "does-not-agree"],
    ["In 2019 the council had 700 children in care.", "not-read"],
  ])("%s", (text, verdict) => {
    expect(verdictsOf(text)).toEqual([["draft.md:1", verdict]]);
  });

  test("stands under its line, a numbered paragraph by itself", () => {
    const text =
      "Comments\n\n20. The cost in 2024/25 is £628k.\n21. The gap in 2025/26 is £395k.\n    It has no page 12.\n";
    expect(verdictsOf(text)).toEqual([
      ["draft.md:3", "agrees"],
      ["draft.md:4", "does-not-agree"],
    ]);
  });
});

test("what a paper says nothing of is named, and questions do not speak of it", () => {
  const text = "The cost is £628k in 2024/25.\n\n> **To the writer (agency):** What would agency workers cost?\n";
  const { silences, questionCount } = checkDraft(readTextDraft(text, "draft.md", "markdown"), paper);
  expect([silences.map(({ matter }) => matter), questionCount]).toEqual([
    ["goes-on", "agency", "conditional", "gap", "carry-forward"],
    1,
  ]);
});

test("a figure that a mark binds is held to the plan's by its name, whatever the words beside it say", () => {
  const text = "Prudence asks for £630k<!--cost.total.2024/25 words--> and £1<!--cost.gone words-->.";
  const { sentences } = checkDraft(readTextDraft(text, "draft.md", "markdown"), paper);
  expect(sentences.map(({ verdict, says, bound }) => [verdict, says, bound])).toEqual([
    [
      "does-not-agree",
      [
        '"£630k" stands where cost.total.2024/25 does, which is £628,000',
        '"£1" is bound to a figure that the plan does not have',
      ],
      ["cost.total.2024/25"],
    ],
  ]);
});

test("what could not be tested has beside it which figures of the plan come to the same, as closely as it is printed", () => {
  const text = "To approve a virement of £1.4m.\n\nTo approve a virement of £628k.\n\nTo approve a virement of £629k.";
  const { sentences } = checkDraft(readTextDraft(text, "draft.md", "markdown"), paper);
  expect(sentences.map(({ verdict, says }) => [verdict, says.at(-1)])).toEqual([
    [
      "not-tested",
      "The plan has £1.4m as cost.total.2025/26, cost.revenue.2025/26, cost.byComponent.line.2025/26 and 4 others; whether the sentence means that is for its writer to say",
    ],
    [
      "not-tested",
      "The plan has £628k as cost.total.2024/25, cost.revenue.2024/25, cost.byComponent.line.2024/25 and 5 others; whether the sentence means that is for its writer to say",
    ],
    ["not-tested", "The plan has no figure of £629k"],
  ]);
});

test("without a plan only sums are tested", () => {
  const text = "£628k + £1.359m = £1.987m.\n\n£628k + £1.359m = £1.897m.\n\nThe cost is £3m.";
  const { sentences, silences } = checkDraft(readTextDraft(text, "draft.txt", "text"));
  expect([sentences.map(({ verdict }) => verdict), silences]).toEqual([["agrees", "does-not-agree", "not-tested"], []]);
});

test("a sentence that says more than the plan bears does not agree, though it has no figure", () => {
  const plan = forecast(
    readPlan({
      outturn: 1,
      title: "Legal",
      years: { from: "2024/25", to: "2024/25" },
      lines: [{ id: "legal", perYear: { "2024/25": "£9k" } }],
    }),
  );
  const { sentences } = checkDraft(readTextDraft("There is no shortfall and a surplus.", "draft.md", "markdown"), plan);
  expect(sentences.map(({ verdict, says }) => [verdict, says.length])).toEqual([["does-not-agree", 2]]);
});
