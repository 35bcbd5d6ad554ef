import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PaperName, readPaperSettings } from "../../packages/core/src/plan/index.ts";
import { readTemplate, reportOf, templates, toMarkdown } from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const renew = process.env.UPDATE_GOLDEN === "1";
const names = readdirSync(here("papers"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length));

/** Each paper is a file to be read: by committees' money in one, by the web's in the other. */
const forms = [
  ["finance", "committee"],
  ["resources", "web"],
  ["appendix", "committee"],
] as const satisfies readonly (readonly [PaperName, "committee" | "web"])[];

const read = (name: string) => forecast(readPlanBytes(readFileSync(here(`papers/${name}.yaml`)), `${name}.yaml`));

describe.each(names)("%s", (name) => {
  test.each(forms)("its paper %s, with money as for a %s, reads as it was read and found right", (paper, register) => {
    const settings = readPaperSettings({ register, ...(paper === "finance" && { firstParagraph: 20 }) });
    const text = toMarkdown(reportOf(read(name), readTemplate(templates[paper], paper), settings));
    const path = here(`papers/${name}.${paper}.md`);
    if (renew || !existsSync(path)) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, "utf8"));
  });
});
