import { forecast } from "@outturn/core";
import { headline } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, expect, test } from "vitest";
import { choose, type Given } from "./hand.ts";
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
    if (name === "is-it-funded") expectHeadline(answer[0], file);
    const said = JSON.stringify([answer, figures, await page.locator("main").innerText()]);
    expect(said, shape).not.toMatch(/NaN|undefined|Infinity|\[object|observablehq--error/);
    expect(await page.locator(".observablehq--error, main .issues").count(), shape).toBe(0);
    for (const { title, drawn, table } of figures) {
      expect(title, shape).not.toBe("");
      expect(drawn.length, `${shape}: ${title}`).toBeGreaterThan(20);
      expect(new Set(table.map((row) => row.length)).size, `${shape}: ${title}`).toBeLessThanOrEqual(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), shape).toBeLessThanOrEqual(320);
    expect(complaints, shape).toEqual([]);
  }
  expect(elsewhere).toEqual([]);
  await context.close();
});

/** Of a plan that costs something the answer begins with what the library says of it. */
function expectHeadline(answer: string | undefined, { name, bytes }: Given): void {
  const plan = readPlanText(bytes.toString("utf8"), name);
  if (plan.posts.length + plan.lines.length > 0) expect(answer, name).toBe(headline(forecast(plan)));
}
