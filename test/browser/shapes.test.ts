import { forecast } from "@outturn/core";
import { headline } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { choose, drop, type Given, unfold } from "./hand.ts";
import { notebooks } from "./notebooks.ts";
import { hostile, shapes, tenMistakes } from "./plans.ts";
import { seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

describe.each(notebooks)("%s", (name) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(name, { width: 320 });
  });
  afterAll(() => here.context.close());

  test("has something to say of every plan, and nothing goes wrong", async () => {
    const { page, complaints, elsewhere } = here;
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
  });

  test("lists the issues of a broken plan and goes on; texts of a plan are never markup", async () => {
    const { page, complaints, elsewhere } = here;
    const before = await seen(page);
    await drop(page, tenMistakes);
    expect(await page.locator(".issues li").count()).toBeGreaterThan(9);
    expect(await seen(page)).toEqual(before);
    await choose(page, hostile);
    expect(await page.locator(".issues").count()).toBe(0);
    expect(await page.locator(".desk-title").innerText()).toContain(`<script>window.ran = "script"</script><img src=x`);
    await page.locator(".desk-scenario select").selectOption("g");
    await settled(page);
    await unfold(page);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(await page.locator("main script, main img, main iframe, main b, main a[href^='javascript:']").count()).toBe(
      0,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect([...complaints, ...elsewhere]).toEqual([]);
  });
});

/** Of a plan that costs something the answer begins with what the library says of it. */
function expectHeadline(answer: string | undefined, { name, bytes }: Given): void {
  const plan = readPlanText(bytes.toString("utf8"), name);
  if (plan.posts.length + plan.lines.length > 0) expect(answer, name).toBe(headline(forecast(plan)));
}
