import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gapChart } from "../../packages/core/src/charts/index.ts";
import { ownFolder } from "../cli/folder.ts";
import { cases, commandsIn, readmeOf, root } from "./cases.ts";

const command = join(root, "packages/cli/bin/outturn.js");
const isBuilt = existsSync(join(root, "packages/cli/dist/main.js"));
const folder = "examples/cheshire-east-2024";

/** The commands of the README that draw, each as the words after `outturn`. */
const asked = commandsIn(readmeOf(folder))
  .map((words) => words.slice(3))
  .filter(([name]) => name === "chart");

describe.runIf(isBuilt)("the pictures, as the README makes them", () => {
  const own = ownFolder();

  test.each(asked.map((words) => [words.at(-1)!, words] as const))(
    "%s is the picture that stands there (UPDATE_GOLDEN=1 takes the new one)",
    (path, words) => {
      const out = join(own, "picture.svg");
      execFileSync(process.execPath, [command, ...words.slice(0, -1), out], { cwd: root, stdio: "ignore" });
      const drawn = readFileSync(out, "utf8");
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(join(root, path), drawn);
      expect(readFileSync(join(root, path), "utf8")).toBe(drawn);
    },
  );
});

test("the words for whoever does not see the picture are the chart's own", () => {
  const { forecast } = cases.find(({ path }) => path === asked[0]![1])!;
  const { title, alt } = gapChart(forecast);
  const [, words] = /!\[([^\]]*)\]\(gap\.svg\)/.exec(readmeOf(folder))!;
  expect(words).toContain(title);
  expect(alt).toContain(words!);
});
