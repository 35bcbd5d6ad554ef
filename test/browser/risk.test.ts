import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { drawnText } from "./risk-draws.ts";
import { endPages, theBrowser } from "./visit.ts";

afterAll(endPages);

test("draws of a plan with every kind of risk are the same bytes in Chromium as in Node", async () => {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["@outturn/source", "browser", "import", "module", "default"] },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, "risk-draws.ts"), formats: ["iife"], name: "outturnRisk" },
    },
  })) as Rolldown.RolldownOutput[];
  const page = await (await theBrowser()).newPage();
  await page.addScriptTag({ content: built[0]!.output[0].code });
  const inPage = await page.evaluate(
    (text) =>
      (window as unknown as { outturnRisk: { drawnText: (text: string) => string } }).outturnRisk.drawnText(text),
    fullPlan,
  );
  await page.close();
  expect(inPage).toBe(drawnText(fullPlan));
});
