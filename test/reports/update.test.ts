import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type PaperName, readPaperSettings } from "../../packages/core/src/plan/index.ts";
import {
  type Draft,
  type Report,
  readTemplate,
  readTextDraft,
  readWordDraft,
  reportOf,
  templates,
  toHtml,
  toMarkdown,
  toWord,
  type UpdatedDraft,
  updateText,
  updateWord,
  type WordDraft,
} from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const textOf = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const planIn = (text: string) => forecast(readPlanBytes(Buffer.from(text), "plan.yaml"));
const settings = readPaperSettings({ firstParagraph: 20 });
const written = (text: string, template: string = templates.finance): Report =>
  reportOf(planIn(text), readTemplate(template, "own.md"), settings);

/** Each form in which a paper is kept: written, read again, and given new figures. */
const forms: {
  readonly [form: string]: {
    readonly read: (content: string | Uint8Array) => Draft | WordDraft;
    readonly write: (report: Report) => string | Uint8Array;
  };
} = {
  Word: { write: (report) => toWord(report), read: (content) => readWordDraft(content as Uint8Array, "old.docx") },
  HTML: {
    write: (report) => toHtml(report, {}),
    read: (content) => readTextDraft(content as string, "old.html", "html"),
  },
  Markdown: {
    write: (report) => toMarkdown(report, { kept: true }),
    read: (content) => readTextDraft(content as string, "old.md", "markdown"),
  },
};

const updated = (draft: Draft | WordDraft, text: string): UpdatedDraft =>
  "file" in draft ? updateWord(draft, planIn(text), settings) : updateText(draft, planIn(text), settings);

/** What a draft says and what is bound in it, without the places. */
const saying = ({ blocks }: Draft) =>
  blocks.map(({ text, figures, origin }) => [
    text.trim(),
    figures.map(({ hash, saidAs, text: figure }) => `${hash} ${saidAs} ${figure}`),
    origin && `${origin.insert} ${origin.name} ${origin.digest}`,
  ]);

/** A plan before and after something in it was changed. */
const changes: readonly (readonly [what: string, before: string, after: string])[] = [
  ["a cost", "£1.359m", "£1.401m"],
  ["money that meets all of it", "2025/26: £1m }", "2025/26: £3m }"],
  ["how sure money is", "status: conditional", "status: confirmed"],
  ["a title", "title: Staffing of the improvement plan", "title: Staff <of the> plan & more"],
];
const plan = textOf("examples/cheshire-east-2024/published.yaml").split("\n# The printed figures")[0]!.concat("\n");

describe.each(Object.entries(forms))("a paper in %s that nobody has changed", (_, { write, read }) => {
  test("stays as it is where its plan does", () => {
    const old = read(write(written(plan)));
    const { content, moved } = updated(old, plan);
    expect([moved, saying(read(content))]).toEqual([[], saying(old)]);
    if (typeof content === "string") expect(content).toBe(old.source);
  });

  test.each(changes)("is the paper that would be written anew, where its plan has another %s", (__, before, after) => {
    const changed = plan.replaceAll(before, after);
    expect(changed).not.toBe(plan);
    const { content } = updated(read(write(written(plan))), changed);
    // A statement of which the old plan gave nothing to say has no place in the old paper.
    const inOld = new Set(written(plan).blocks.map(({ origin }) => origin?.name));
    const anew = written(changed);
    const blocks = anew.blocks.filter(({ origin }) => origin === undefined || inOld.has(origin.name));
    let next = 19;
    const numbered = blocks.map((block) => {
      if (block.is !== "paragraph") return block;
      next += 1;
      return { ...block, number: next };
    });
    expect(saying(read(content))).toEqual(saying(read(write({ ...anew, blocks: numbered }))));
  });

  test("tells what it says no more: the gap of a plan that is funded now", () => {
    const { moved } = updated(read(write(written(plan))), plan.replaceAll("2025/26: £1m }", "2025/26: £3m }"));
    const gone = moved.filter(({ after }) => after === undefined);
    expect(gone).toContainEqual({ place: gone[0]!.place, figure: "gap.conditional.2025/26", before: "£359k" });
  });
});

const own = `# Finance

The bid of {{cost.all}} has been looked at, and {{cost.total.2024/25}} of it comes first. Staff are {{cost.byLine.improvement-staff.all}}.

{{say gap}}

{{table gap}}
`;

describe.each(Object.entries(forms))("a paper in %s that an officer goes on writing", (form, { write, read }) => {
  const edited = (from: string, to: string) => {
    const old = write(written(plan, own));
    if (typeof old === "string") return read(old.replace(from, to));
    const draft = read(old) as WordDraft;
    const source = draft.source.replace(from, to);
    expect(source).not.toBe(draft.source);
    return readWordDraft(draft.file.withParts(new Map([[draft.file.mainName, source]])), "old.docx");
  };
  const changed = plan.replace("£1.359m", "£1.401m");

  test("keeps every word, with new figures in their places", () => {
    const { content, moved, kept } = updated(edited("has been looked at", "was looked at with care"), changed);
    const texts = read(content).blocks.map(({ text }) => text.trim());
    expect(texts).toContain(
      "20. The bid of £2.029m was looked at with care, and £628k of it comes first. Staff are £2.029m.",
    );
    expect(moved[0]).toMatchObject({ figure: "cost.all", before: "£1.987m", after: "£2.029m" });
    expect(kept).toEqual([]);
  });

  test("keeps the words of a statement that was changed, and says so", () => {
    const { content, kept } = updated(
      edited("Over all years together", "Taking all years as one"),
      changed.replace("£1.401m", "£1.361m"),
    );
    expect(kept).toHaveLength(1);
    const texts = read(content).blocks.map(({ text }) => text.trim());
    expect(texts.find((text) => text.startsWith("21. "))).toMatch(
      /£361k in 2025\/26 is not funded\. Taking all years as one/,
    );
  });

  test("stops where a sentence that was kept is of nothing now, or of a figure that is gone, and says where", () => {
    const draft = edited("Over all years together", "Taking all years as one");
    const funded = plan.replace("{ 2024/25: £1m, 2025/26: £1m }", "{ 2024/25: £1m, 2025/26: £1.4m }");
    expect(() => updated(draft, funded)).toThrow(PlanError);
    expect(issuesOf(draft, funded)).toEqual([
      [
        expect.stringMatching(form === "Word" ? /^old\.docx: paragraph \d+$/ : /^old\.(?:html|md):\d+$/),
        "sentence-turned",
      ],
    ]);
    expect(
      issuesOf(edited("comes first", "is first"), plan.replaceAll("improvement-staff", "staff")).map(
        ([, code]) => code,
      ),
    ).toEqual(["figure-gone"]);
  });
});

const issuesOf = (draft: Draft | WordDraft, text: string): readonly (readonly [string, string])[] => {
  try {
    updated(draft, text);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ at, code }) => [at ?? "", code]);
    throw error;
  }
};

const kept = (text: string) =>
  readTextDraft(`${text}\n\nThe cost is £1.987m<!--cost.all words-->.\n`, "old.md", "markdown");

describe("what an officer wrote beside the figures", () => {
  test.each([
    ["There is a surplus in all years.", plan.replace("£1.359m", "£1.401m"), "sentence-wrong"],
    ["The plan is fully funded.", plan, "sentence-wrong"],
    ["The gap in 2025/26 is £359k.", plan.replace("£1.359m", "£1.401m"), "sentence-wrong"],
    [
      "Growth already in the MTFS is expected to be there.",
      plan.replace("status: conditional", "status: unconfirmed"),
      "certainty-moved",
    ],
    ["Growth already in the MTFS will be available.", plan, "certainty-moved"],
  ])("%s stops where it does not hold of the plan", (text, changed, code) => {
    expect(issuesOf(kept(text), changed)).toEqual([["old.md:1", code]]);
  });

  test("stays where it holds, and where nothing can be told of it", () => {
    const text = "The gap in 2025/26 is £359k. In 2019 the council had 700 children in care.";
    expect(updated(kept(text), plan)).toMatchObject({ content: kept(text).source, moved: [] });
  });
});

test("a draft in which nothing is bound is refused", () => {
  const draft = readTextDraft("The cost is £1.987m.", "old.md", "markdown");
  expect(issuesOf(draft, plan)).toEqual([["old.md", "draft-not-marked"]]);
});

test("a mark of something that no version here writes is let be, and its words with it", () => {
  const draft = kept("Later.<!-- say tomorrow 1a2b3c -->");
  expect(updated(draft, plan).content).toBe(draft.source);
});

test("a paper that is silent about what its plan has now says so", () => {
  const { silences } = updated(kept("Nothing more."), plan);
  expect(silences).toContain("A year is funded only with money that is carried forward into it.");
});

test("Word keeps every other part of its file as it is, and its foot says the new fingerprint", () => {
  const draft = forms.Word!.read(forms.Word!.write(written(plan))) as WordDraft;
  const { content } = updated(draft, plan.replace("£1.359m", "£1.401m"));
  const after = readWordDraft(content as Uint8Array, "new.docx");
  for (const name of ["word/styles.xml", "word/numbering.xml", "word/settings.xml", "[content_types].xml"])
    expect(after.file.text(name)).toBe(draft.file.text(name));
  const fingerprint = planIn(plan.replace("£1.359m", "£1.401m")).fingerprint;
  expect(after.file.text("word/footer1.xml")).toContain(fingerprint.slice(0, 12));
  expect(after.file.text("docprops/core.xml")).toContain(fingerprint);
});

test("a picture in Word is drawn anew in its place", () => {
  const png = (sign: number) => ({ gap: { png: Uint8Array.of(137, 80, 78, 71, sign), width: 720, height: 300 } });
  const draft = readWordDraft(toWord(written(plan), png(1)), "old.docx");
  const { content } = updateWord(draft, planIn(plan.replace("£1.359m", "£1.401m")), settings, { pictures: png(2) });
  const after = readWordDraft(content as Uint8Array, "new.docx");
  expect([...unzipSync(content as Uint8Array)["word/media/picture1.png"]!]).toEqual([137, 80, 78, 71, 2]);
  expect(after.source.split("<w:drawing>")).toHaveLength(2);
  expect(after.source.split("£401k short").length).toBeGreaterThan(2);
  expect(after.source).not.toContain("£359k");
});

test("the templates that come with it are those that are tried", () => {
  expect(Object.keys(templates) satisfies readonly string[] as readonly PaperName[]).toEqual([
    "finance",
    "resources",
    "appendix",
  ]);
});
