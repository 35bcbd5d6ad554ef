import { forecast } from "@outturn/core";
import { actionsChart, caseloadChart, investChart } from "@outturn/core/charts";
import { actionsAnswer, caseloadForecasts, investBetween } from "@outturn/core/questions";
import { actionSays, actionTables, caseloadSays, investSays, shownTable } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, violations } from "./axe.ts";
import { drop, textFile, unfold } from "./hand.ts";
import { firstSentence, ONE_PAGE, openTab } from "./one-page.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const text = `outturn: 1
title: Carers and caseloads
years: { from: 2026/27, to: 2027/28 }
posts:
  - { id: worker, title: Social worker, count: 10, pay: { fullCost: 60000 }, start: 2026-04-01 }
  - { id: more, title: More social workers, count: 4, pay: { fullCost: 60000 }, start: 2026-10-01 }
lines: [{ id: team, title: Recruitment of carers, perYear: { 2026/27: 0, 2027/28: 0 } }]
demand:
  - { id: cases, title: Open cases, opening: { count: 240, on: 2026-03-31 } }
  - { id: foster, title: Agency fostering, opening: { count: 100, on: 2026-03-31 }, in: 2, prices: [{ from: 2026-04-01, perWeek: 900 }] }
  - { id: own, title: In-house carers, opening: { count: 50, on: 2026-03-31 }, prices: [{ from: 2026-04-01, perWeek: 500 }] }
caseloads:
  - { id: work, title: Social work, worker: social worker, cases: [cases], target: { cases: 18, source: Local policy }, workers: { posts: [worker, more] } }
statusCodes:
  - { code: B, meaning: Complete, done: true }
  - { code: A, meaning: Under way, done: false }
recommendations: [{ id: R1, title: Manageable caseloads }, { id: R2, title: More carers }]
actions:
  - { id: A1, title: Recruit social workers, recommendation: R1, due: 2026-09-30, status: A, costs: { posts: [more] } }
  - { id: A2, title: Write a policy, recommendation: R2, due: 2026-06-30, status: B, costs: none }
scenarios:
  - id: act
    title: Recruit carers
    changes:
      - { change: demand, kind: foster, moves: [{ to: own, number: 1 }] }
      - { change: line-amount, perYear: { 2026/27: 50000, 2027/28: 50000 }, where: { id: team } }
`;
const plan = readPlanText(text, "carers.yaml");
const made = forecast(plan);

const titles = (page: Page): Promise<readonly string[]> => page.locator(".picture-title").allInnerTexts();
/** Every table on the tab, by its caption without the unit, as the texts of its rows. */
const tables = (page: Page): Promise<{ readonly [caption: string]: readonly (readonly string[])[] }> =>
  page
    .locator(".panel table")
    .evaluateAll((found) =>
      Object.fromEntries(
        found.map((table) => [
          table.querySelector("caption")!.textContent!.split(",")[0]!,
          [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
        ]),
      ),
    );

describe("what a plan is for, from disk", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
    await here.page.evaluate(axe);
    await drop(here.page, textFile("carers.yaml", text));
  });
  afterAll(() => here.context.close());

  test("caseloads are the command's: in words, and month by month with the target and who arrives", async () => {
    const { page } = here;
    await openTab(page, "Demand and caseload");
    const [found] = caseloadForecasts(made);
    expect(await firstSentence(page)).toBe(caseloadSays(found!)[0]);
    expect((await titles(page))[0]).toBe(caseloadChart(found!).title);
    await unfold(page);
    const shown = (await tables(page))["Social work"]!;
    expect(shown).toHaveLength(24);
    expect(shown).toEqual(shownTable(caseloadChart(found!).table).rows.map(({ cells }) => cells));
  });

  test("acting is set against not acting, as the command does; which is which can be chosen, and stands in the address", async () => {
    const { page } = here;
    const answer = investBetween(plan, { act: "act", instead: "base" });
    await page.getByText(investSays(answer)[0]!).waitFor();
    expect((await titles(page)).at(-1)).toBe(investChart(answer).title);
    expect(await page.getByLabel("If we act").locator("option:checked").innerText()).toBe("Recruit carers");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("If we do not").focus();
    expect(await page.getByLabel("If we do not").locator("option").allInnerTexts()).toEqual(["The plan as it stands"]);
    expect(page.url()).not.toContain("Recruit");
  });

  test("actions are the command's: its words, a picture, its tables; overdue on a day that is chosen", async () => {
    const { page, complaints, elsewhere } = here;
    await openTab(page, "Actions");
    expect(await firstSentence(page)).toBe(actionSays(plan, actionsAnswer(made))[0]);
    await page.getByLabel("Overdue on").fill("2026-10-01");
    await page.getByText("On 1 October 2026, 1 action is overdue: A1.").waitFor();
    await settled(page);
    const answer = actionsAnswer(made, "2026-10-01" as never);
    expect(await titles(page)).toEqual([actionsChart(plan, answer).title]);
    await unfold(page);
    const shown = await tables(page);
    for (const { table } of actionTables(made, answer))
      expect(shown[table.title.split(",")[0]!], table.title).toEqual(
        shownTable(table, "pounds").rows.map(({ cells }) => cells),
      );
    expect(await violations(page)).toEqual([]);
    expect(page.url()).toContain("actions.on=2026-10-01");
    expect([complaints, elsewhere]).toEqual([[], []]);
  });
});

test("a plan that counts nothing and has no actions is told what to state, and where", async () => {
  const { page } = await visit(ONE_PAGE);
  for (const [tab, sentence, sheet] of [
    ["Demand and caseload", "The plan counts no demand, and none is made up for it.", "Caseloads"],
    ["Actions", "The plan has no actions, and none is made up for it.", "Status codes"],
  ] as const) {
    await openTab(page, tab);
    expect(await firstSentence(page)).toBe(sentence);
    await page.getByRole("button", { name: `Open the table “${sheet}”` }).click();
    await page.locator(".grid-table caption", { hasText: sheet }).waitFor();
  }
});
