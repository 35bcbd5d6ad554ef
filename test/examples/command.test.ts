import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printedBy } from "../cli/in-process.ts";
import { cases, expectedAt, root } from "./cases.ts";

const command = join(root, "packages/cli/bin/outturn.js");
const isBuilt = existsSync(join(root, "packages/cli/dist/main.js"));

describe("the command, as the READMEs give it", () => {
  test.each(cases.map((one) => [one.path, one] as const))(
    "forecast %s (UPDATE_GOLDEN=1)",
    async (path, { expected, json }) => {
      const shown = await printedBy(["forecast", path]);
      expect(shown).toBe(expectedAt(`${expected}.txt`, shown));
      expect(JSON.parse(await printedBy(["forecast", path, "--json"]))).toEqual(JSON.parse(json));
    },
  );

  test.each(cases.filter(({ forecast }) => forecast.illustrative !== undefined).map(({ path }) => path))(
    "forecast %s says that it is illustrative",
    async (path) => {
      expect(await printedBy(["forecast", path])).toContain("Illustrative");
      expect(await printedBy(["forecast", path, "--words"])).toContain("Illustrative");
    },
  );
});

test.runIf(isBuilt)("the command as it is built prints the same", async () => {
  const words = ["forecast", cases[0]!.path];
  const printed = execFileSync(process.execPath, [command, ...words], { cwd: root, encoding: "utf8" });
  expect(printed).toBe(await printedBy(words));
});
