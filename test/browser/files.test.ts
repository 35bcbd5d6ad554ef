import { readFileSync } from "node:fs";
import { forecast } from "@outturn/core";
import { scenarioPlan } from "@outturn/core/scenario";
import { headline } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, describe, expect, test } from "vitest";
import { backToExample, choose, drop, type Given, saved, savedPlan } from "./hand.ts";
import { keptFor, NOTHING_KEPT } from "./kept.ts";
import { controlsOf, moveByMouse } from "./moves.ts";
import { notebooks } from "./notebooks.ts";
import { opened } from "./opened.ts";
import { marked } from "./plans.ts";
import { seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages, FAR_AHEAD, inRepository, visit } from "./visit.ts";

afterAll(endPages);

const scenarios: Given = {
  name: "scenarios.yaml",
  bytes: readFileSync(inRepository("examples", "cheshire-east-2024", "scenarios.yaml")),
};
/** Notebooks whose answer is the same whether controls or a scenario of the plan ask. */
const SAYS_THE_SAME = new Set(["is-it-funded", "the-medium-term-budget"]);

const planOf = ({ name, bytes }: Given) => readPlanText(bytes.toString("utf8"), name);

describe.each(notebooks)("%s", (name) => {
  const at = opened(name);

  test("opens a plan that is chosen, saves it, and takes back what it saved as the same plan", async () => {
    const { page } = at;
    const example = await seen(page);
    await choose(page, marked);
    expect(await page.locator(".desk-title").innerText()).toBe("Zqx restructure of zqxville");
    expect(await page.locator(".desk-from").innerText()).toBe("(zqx-secret-review.yaml)");
    const shown = await seen(page);
    expect(shown).not.toEqual(example);
    const text = await savedPlan(page);
    expect(readPlanText(text, "saved.yaml")).toEqual(planOf(marked));
    await backToExample(page);
    expect(await seen(page)).toEqual(example);
    await drop(page, { name: "saved.yaml", bytes: Buffer.from(text) });
    expect(await seen(page)).toEqual(shown);
    expect(await savedPlan(page)).toBe(text);
    await backToExample(page);
    expect(await seen(page)).toEqual(example);
  });

  test("keeps what the controls ask as a scenario of the plan, which can be chosen when that file is opened", async () => {
    const { page } = at;
    const example = readPlanText(await savedPlan(page), "example.yaml");
    const saver = page.locator(".saver");
    await saver.locator("summary").click();
    const button = saver.getByRole("button");
    let kept = 0;
    for (const control of await controlsOf(page)) {
      await page.getByRole("button", { name: "Put all back" }).click();
      await settled(page);
      await moveByMouse(page, control);
      if (await button.isDisabled()) continue;
      const asked = (await seen(page)).answer;
      await saver.getByRole("textbox").fill(`Zebra ${control.label}`);
      const file = await saved(page, button);
      const plan = planOf(file);
      const scenario = plan.scenarios.at(-1)!;
      expect(scenario.title).toBe(`Zebra ${control.label}`);
      // A rate that the question is about is kept with it.
      const { agencyRates } = example;
      expect(plan.agencyRates).toMatchObject(agencyRates);
      expect({ ...plan, agencyRates, scenarios: plan.scenarios.slice(0, example.scenarios.length) }).toEqual(example);
      expect(() => forecast(scenarioPlan(plan, scenario.id))).not.toThrow();
      await page.getByRole("button", { name: "Put all back" }).click();
      await choose(page, { name: "kept.yaml", bytes: file.bytes });
      await page.locator(".desk-scenario select").selectOption(scenario.id);
      await settled(page);
      expect(await page.locator(".issues").count(), control.label).toBe(0);
      // Elsewhere the answer is about what the scenario changes, and says something else of a plan that has it already.
      if (SAYS_THE_SAME.has(name)) expect((await seen(page)).answer[0], control.label).toBe(asked[0]);
      await backToExample(page);
      kept += 1;
      break;
    }
    expect(kept).toBeGreaterThan(0);
  });
});

describe("far ahead of home", () => {
  test("a plan's scenarios are chosen, and the answer is the library's", async () => {
    const { page, context, complaints } = await visit("is-it-funded", { timeZone: FAR_AHEAD });
    await drop(page, scenarios);
    const plan = planOf(scenarios);
    for (const { id } of plan.scenarios) {
      await page.locator(".desk-scenario select").selectOption(id);
      await settled(page);
      expect((await seen(page)).answer[0]).toBe(headline(forecast(scenarioPlan(plan, id))));
    }
    expect(planOf({ name: "saved.yaml", bytes: Buffer.from(await savedPlan(page)) })).toEqual(plan);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test("a notebook keeps nothing of a plan in the browser", async () => {
  const { page, context } = await visit("is-it-funded");
  await choose(page, marked);
  for (const control of await controlsOf(page)) await moveByMouse(page, control);
  await savedPlan(page);
  expect(await keptFor(page)).toEqual(NOTHING_KEPT);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
