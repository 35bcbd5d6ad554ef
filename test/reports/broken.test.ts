import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type Issue, PlanError, paperIssueCodes } from "../../packages/core/src/issues/index.ts";
import { readPaperSettings } from "../../packages/core/src/plan/index.ts";
import { readTemplate, reportOf } from "../../packages/core/src/report/index.ts";
import { readPaperSettingsBytes, readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const inFolder = (name: string): string => here(`broken/${name}`);
const renew = process.env.UPDATE_GOLDEN === "1";

/** `braces-not-closed.md` is a template with that issue; its settings, where it has some, and its message stand beside it. */
const broken = readdirSync(here("broken"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .sort();
const plan = forecast(readPlanBytes(readFileSync(here("plan.yaml")), "plan.yaml"));

function issuesOf(code: string): readonly Issue[] {
  try {
    const written = existsSync(inFolder(`${code}.yaml`))
      ? readPaperSettingsBytes(readFileSync(inFolder(`${code}.yaml`)), `${code}.yaml`)
      : { settings: readPaperSettings({}), locate: () => undefined };
    const template = readTemplate(readFileSync(inFolder(`${code}.md`), "utf8"), `${code}.md`);
    reportOf(plan, template, written.settings, {
      status: code === "not-final" ? "final" : "draft",
      locate: written.locate,
    });
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
    throw error;
  }
}

const messageOf = (code: string): string => `${new PlanError(issuesOf(code)).message}\n`;

describe("each broken template says exactly what is wrong, where, and how to mend it, all at once", () => {
  test.each(broken)("%s", (code) => {
    if (renew || !existsSync(inFolder(`${code}.txt`))) writeFileSync(inFolder(`${code}.txt`), messageOf(code));
    expect(messageOf(code)).toBe(readFileSync(inFolder(`${code}.txt`), "utf8"));
    expect(issuesOf(code).map((issue) => issue.code)).toContain(code);
  });
});

test("a template of more letters than any paper has is refused before it is read", () => {
  expect(() => readTemplate("word ".repeat(100_000), "large.md")).toThrow(/^large.md:1:1 template-too-large: /);
});

test("every code has a broken template", () => {
  expect([...broken, "template-too-large"].sort()).toEqual([...paperIssueCodes].sort());
});

test("the page of issues of papers shows each of them as it is", () => {
  const shown = (name: string): readonly string[] => {
    const text = existsSync(inFolder(name)) ? readFileSync(inFolder(name), "utf8").trimEnd() : "";
    return text === "" ? [] : ["```text", text, "```", ""];
  };
  const page = [
    "# Issues of papers",
    "",
    "What can be wrong with a template of a paper, each with a template that has it and what is said about it. This page is made from",
    "`test/reports/broken`; the plan is `test/reports/plan.yaml`. Besides these, `template-too-large` refuses what is no paper.",
    "",
    ...broken.flatMap((code) => [
      `## ${code}`,
      "",
      ...[`${code}.yaml`, `${code}.md`].flatMap(shown),
      "```text",
      messageOf(code).trimEnd(),
      "```",
      "",
    ]),
  ].join("\n");
  const path = here("../../docs/paper-issues.md");
  if (renew || !existsSync(path)) writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});
