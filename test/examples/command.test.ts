import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cases, expectedAt, root } from "./cases.ts";

const command = join(root, "packages/cli/bin/outturn.js");
const isBuilt = existsSync(join(root, "packages/cli/dist/main.js"));

const outturn = (...words: string[]): string =>
  execFileSync(process.execPath, [command, ...words], { cwd: root, encoding: "utf8" });

describe.runIf(isBuilt)("the command, as the READMEs give it", () => {
  test.each(cases.map((one) => [one.path, one] as const))(
    "forecast %s (UPDATE_GOLDEN=1)",
    (path, { expected, json }) => {
      const shown = outturn("forecast", path);
      expect(shown).toBe(expectedAt(`${expected}.txt`, shown));
      expect(JSON.parse(outturn("forecast", path, "--json"))).toEqual(JSON.parse(json));
    },
  );

  test.each(cases.filter(({ forecast }) => forecast.illustrative !== undefined).map(({ path }) => path))(
    "forecast %s says that it is illustrative",
    (path) => {
      expect(outturn("forecast", path)).toContain("Illustrative");
      expect(outturn("forecast", path, "--words")).toContain("Illustrative");
    },
  );
});
