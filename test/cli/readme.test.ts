import { execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outturn, root } from "./command.ts";
import { outturnHere } from "./in-process.ts";
import { edited, readmeSteps } from "./readme-steps.ts";

const steps = readmeSteps();
let folder = "";

beforeAll(() => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache", "readme-")); // inside the clone, where npx finds its command
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the README's way from a starter plan to a stranger's own forecast", () => {
  test("has at most six commands and edits, from init to forecast", () => {
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(steps[0]).toEqual({ run: "npx --no-install outturn init" });
    expect(steps.at(-1)).toEqual({ run: "npx --no-install outturn forecast plan.yaml" });
  });

  test("works as it stands there", () => {
    const plan = join(folder, "plan.yaml");
    const printed = steps.map((step) => {
      if ("run" in step)
        return execSync(step.run, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      writeFileSync(plan, edited(readFileSync(plan, "utf8"), step.edit));
      return "";
    });
    const page = printed.at(-1)!;
    expect(page.split("\n")[0]).toMatch(/^Cost £[\d.,]+m?; gap /);
    expect(page).toContain("A second family help team\nOur council; 2025/26 to 2027/28\n");
    expect(page).not.toMatch(/Illustrative|Placeholder/); // all that was not the stranger's own has been replaced
    expect(outturn(["check", plan]).status).toBe(0);
  });
});

test.each([
  "--help",
  "forecast --help",
  "explain --help",
  "check --help",
  "rates --help",
  "schema --help",
  "init --help",
  "template --help",
  "convert --help",
  "export --help",
  "compare --help",
  "bridge --help",
  "seek --help",
  "sensitivity --help",
  "agency --help",
  "tail --help",
  "calibrate --help",
  "budget --help",
  "claims --help",
  "chart --help",
  "import posts --help",
  "reconcile --help",
])("outturn %s explains itself within 80 columns", async (words) => {
  const { status, out, err } = await outturnHere(words.split(" "));
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain("Usage: outturn");
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
