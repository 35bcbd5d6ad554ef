import { forecast } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import { budgetChart, cumulativeChart, gapChart, profileChart } from "@outturn/core/charts";
import type { Change } from "@outturn/core/scenario";
import { budgetHeadline, fundingBySource, gapInSentences, headline, inBrief, inSentences } from "@outturn/core/tables";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Asked,
  answerOf,
  askFor,
  carried,
  changed,
  inAll,
  leicestershire,
  printed,
  share,
  tableCalled,
} from "./asking.ts";
import { choose } from "./hand.ts";
import { opened } from "./opened.ts";
import { asSeen, seen } from "./seen.ts";
import { endPages } from "./visit.ts";

afterAll(endPages);

describe("is it funded: sentence, pictures and tables are the library's", () => {
  const at = opened("is-it-funded");
  const switches: readonly Asked[] = [
    { says: "", changes: [] },
    { says: "carry=all", changes: [carried] },
    { says: "status=confirmed", changes: [{ change: "funding-status", status: "confirmed" }] },
    { says: "status=lost", changes: [{ change: "funding-status", status: "unconfirmed" }] },
    { says: "carry=all&status=confirmed", changes: [carried, { change: "funding-status", status: "confirmed" }] },
    { says: "carry=all&status=lost", changes: [carried, { change: "funding-status", status: "unconfirmed" }] },
  ];

  test.each(switches)("with #$says", async ({ says, changes }) => {
    const made = forecast(changed(printed.plan, ...changes));
    await askFor(at.page, says);
    const { answer, figures } = await seen(at.page);
    expect(answer[0]).toBe(headline(made));
    expect(answer.join(" ")).toContain(gapInSentences(made));
    for (const chart of [gapChart(made), cumulativeChart(made), profileChart(made)])
      expect(figures).toContainEqual(asSeen(chart));
    const copied = await at.page.locator(".copy-text p").allInnerTexts();
    expect(copied).toEqual(inSentences(made));
    for (const source of fundingBySource(made))
      expect(await tableCalled(at.page, source.title)).toEqual(asSeen({ ...source, alt: "", table: source }).table);
  });

  test("the printed plan is £359,000 short in 2025/26, and not at all when what is left is carried forward", async () => {
    await askFor(at.page, "");
    expect(await answerOf(at.page)).toContain("£359,000");
    await askFor(at.page, "carry=all");
    expect((await seen(at.page)).answer[0]).toContain("none with conditional");
  });
});

describe("the medium-term budget: headline and years are the library's", () => {
  const at = opened("the-medium-term-budget");
  beforeAll(() => choose(at.page, leicestershire));
  const asks: readonly (readonly [says: string, delivered: number | undefined, slips: number | undefined])[] = [
    ["", undefined, undefined],
    ["delivered=80", 80, undefined],
    ["slips=6", undefined, 6],
    ["delivered=35&slips=13", 35, 13],
    ["delivered=0", 0, undefined],
  ];

  test.each([...asks])("with #%s", async (says, delivered, slips) => {
    const changes: readonly Change[] = [
      ...(delivered === undefined ? [] : [{ change: "savings-delivery", delivered: share(delivered) } as const]),
      ...(slips === undefined ? [] : [{ change: "savings-slippage", months: slips } as const]),
    ];
    const budget = mediumTermBudget(changed(leicestershire.plan, ...changes))!;
    await askFor(at.page, says);
    const { answer, figures } = await seen(at.page);
    expect(answer[0]).toBe(budgetHeadline(budget));
    expect(figures).toContainEqual(asSeen(budgetChart(budget)));
    const saved = inAll(Object.fromEntries(budget.savings.map(({ delivered }, n) => [n, delivered.at(-1)!])));
    expect(answer.join(" ")).toContain(`savings take off ${inBrief(saved)}`);
  });

  test("children in care grow as the slider says", async () => {
    for (const growth of [8, 0, -2.5]) {
      const { budget } = leicestershire.plan;
      const demand = budget!.demand.map((one) => ({ ...one, growth: share(growth) }));
      const { demand: found } = mediumTermBudget({ ...leicestershire.plan, budget: { ...budget!, demand } })!;
      await askFor(at.page, `demand=${growth}`);
      expect(await answerOf(at.page)).toContain(
        `${(found[0]!.tenths.at(-1)! / 10).toLocaleString("en-GB")} in 2021/22`,
      );
    }
  });
});
