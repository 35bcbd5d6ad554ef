import { forecast } from "@outturn/core";
import { headline } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, describe, expect, test } from "vitest";
import { choose } from "./hand.ts";
import { notebooks } from "./notebooks.ts";
import { shapes } from "./plans.ts";
import { seen } from "./seen.ts";
import { endPages, visit } from "./visit.ts";

afterAll(endPages);

test.each(notebooks)("%s has something to say of every plan, and nothing goes wrong", async (name) => {
  const { page, context, complaints, elsewhere } = await visit(name, { width: 320 });
  for (const [shape, file] of Object.entries(shapes)) {
    await choose(page, file);
    expect(await page.locator(".desk-from").innerText(), shape).toBe(`(${file.name})`);
    const { answer, figures } = await seen(page);
    expect(answer[0], shape).toMatch(/\.$/);
    const said = JSON.stringify([answer, figures, await page.locator("main").innerText()]);
    expect(said, shape).not.toMatch(/NaN|undefined|Infinity|\[object|observablehq--error/);
    expect(await page.locator(".observablehq--error, main .issues").count(), shape).toBe(0);
    for (const { title, drawn, table } of figures) {
      expect(title, shape).not.toBe("");
      expect(drawn.length, `${shape}: ${title}`).toBeGreaterThan(title.length + 20);
      expect(new Set(table.map((row) => row.length)).size, `${shape}: ${title}`).toBeLessThanOrEqual(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), shape).toBeLessThanOrEqual(320);
    expect(complaints, shape).toEqual([]);
  }
  expect(elsewhere).toEqual([]);
  await context.close();
});

describe("is-it-funded", () => {
  test("says of every plan that costs something what the library says of it", async () => {
    const { page, context } = await visit("is-it-funded");
    for (const { name, bytes } of Object.values(shapes)) {
      const plan = readPlanText(bytes.toString("utf8"), name);
      if (plan.posts.length + plan.lines.length === 0) continue;
      await choose(page, { name, bytes });
      expect((await seen(page)).answer[0]).toBe(headline(forecast(plan)));
    }
    await context.close();
  });
});
