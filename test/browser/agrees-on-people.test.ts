import { forecast, type Pence, type Plan } from "@outturn/core";
import { tailChart } from "@outturn/core/charts";
import { agencyAgainst, calibrateLine, tail, toPenny, weeksDelay } from "@outturn/core/questions";
import { headline, inBrief } from "@outturn/core/tables";
import { afterAll, describe, expect, test } from "vitest";
import { type Asked, answerOf, askFor, carried, changed, inAll, posts, printed, share, tableCalled } from "./asking.ts";
import { choose } from "./hand.ts";
import { opened } from "./opened.ts";
import { asSeen, seen } from "./seen.ts";
import { endPages } from "./visit.ts";

afterAll(endPages);

describe("what if we cannot recruit: cost, gap and break-even are the library's", () => {
  const at = opened("what-if-we-cannot-recruit");

  test.each([0, 5, 16.2, 100])("with %s per cent of the posts on agency", async (percent) => {
    await askFor(at.page, `share=${percent}&perWeek=1500`);
    const rated: Plan = { ...posts.plan, agencyRates: { asked: { is: "weekly", perWeek: 1500_00 as Pence } } };
    const made = forecast(
      changed(
        rated,
        ...(percent === 0
          ? []
          : [{ change: "use-agency", use: { is: "share", share: share(percent), rate: "asked" } } as const]),
      ),
    );
    const { total } = agencyAgainst(rated, { rate: "asked", inEach: false });
    const answer = await answerOf(at.page);
    if (percent > 0) {
      expect(answer).toContain(inBrief(inAll(made.cost.total)));
      if (inAll(made.gap.conditional) > 0) expect(answer).toContain(inBrief(inAll(made.gap.conditional)));
    }
    expect(answer).toContain(`${inBrief(total.agency)} against ${inBrief(total.employed)}`);
    const months = (await seen(at.page)).figures[0]!.table.slice(1);
    const pounds = months
      .filter(([month]) => /\d{4}$/.test(month!))
      .map((row) => Number(row.at(-1)!.replaceAll(",", "")));
    expect(months.length).toBeGreaterThanOrEqual(24);
    const sum = pounds.reduce((all, one) => all + one, 0);
    // Each month is rounded to a pound of its own.
    expect(Math.abs(sum - inAll(made.cost.total) / 100)).toBeLessThanOrEqual(pounds.length / 2);
  });

  test("the printed plan, carried forward, bears 1.61% of agency at another council's rates and not 1.62%", async () => {
    await choose(at.page, printed);
    const premium = { agency: 1800_00 as Pence, employed: 1280_00 as Pence };
    const { share: bears } = agencyAgainst(changed(printed.plan, carried), { premium });
    for (const percent of [1.61, 1.62]) {
      await askFor(at.page, `carry=all&share=${percent}&perWeek=1800&employed=1280`);
      const use = { is: "premium", share: share(percent), ...premium } as const;
      const made = forecast(changed(printed.plan, carried, { change: "use-agency", use }));
      const answer = await answerOf(at.page);
      expect(answer).toContain(inBrief(inAll(made.cost.total)));
      expect(answer).toContain(inAll(made.gap.conditional) === 0 ? "the money still covers it" : "is unfunded");
      expect(answer).toContain(bears!.says);
      expect(answer).toContain("1.6105%");
    }
  });
});

describe("when do people start: a week's delay and the cost as asked are the library's", () => {
  const at = opened("when-do-people-start");
  const asks: readonly Asked[] = [
    { says: "", changes: [] },
    { says: "later=4", changes: [{ change: "delay-starts", by: { days: 28 } }] },
    { says: "later=3&unit=months", changes: [{ change: "delay-starts", by: { months: 3 } }] },
    { says: "cohorts=two&apart=2", changes: [{ change: "recruit-in-cohorts", cohorts: 2, months: 2 }] },
    {
      says: "later=-2&cohorts=three",
      changes: [
        { change: "recruit-in-cohorts", cohorts: 3, months: 1 },
        { change: "delay-starts", by: { days: -14 } },
      ],
    },
  ];

  test.each(asks)("with #$says", async ({ says, changes }) => {
    await askFor(at.page, says);
    const [made, base] = [forecast(changed(posts.plan, ...changes)), forecast(posts.plan)];
    const answer = await answerOf(at.page);
    expect(answer).toContain(headline(made));
    expect(answer).toContain(inBrief(weeksDelay(posts.plan).all));
    const off = (inAll(made.cost.total) - inAll(base.cost.total)) as Pence;
    if (off !== 0) expect(answer).toContain(`${off > 0 ? "cost" : "save"} ${inBrief(Math.abs(off) as Pence)}`);
    const table = await tableCalled(at.page, "Cost and gap by year");
    const cost = table[0]!.findIndex((heading) => heading.startsWith("Cost"));
    for (const [row, year] of made.years.entries()) {
      const pounds = Math.round(made.cost.total[year]! / 100).toLocaleString("en-GB");
      expect([table[row + 1]![0], table[row + 1]![cost]]).toEqual([year, pounds]);
    }
  });

  test("how late people start behind the printed sums is what the library finds", async () => {
    await choose(at.page, printed);
    for (const percent of [0, 3]) {
      const uplifts = percent === 0 ? [] : [{ name: "uplift", percent: share(percent) }];
      const { lateBy } = calibrateLine(printed.plan, printed.plan.lines[0]!, { uplifts })!;
      await askFor(at.page, percent === 0 ? "" : `uplift=${percent}`);
      expect(await answerOf(at.page)).toContain(`start ${(lateBy / 1000).toFixed(3)} months late on average`);
    }
  });
});

describe("what is left: the tail is the library's", () => {
  const at = opened("what-is-left");

  test("with nobody absorbed it is £1,482,545.45 a year for the printed plan", async () => {
    const found = tail(printed.plan, { absorbing: { is: "none" }, months: 12 });
    await askFor(at.page, "how=none");
    const answer = await answerOf(at.page);
    expect(answer).toContain(toPenny(found.annual));
    expect(answer).toContain("£1,482,545");
    expect(answer).toContain(toPenny(found.monthsSlip));
    expect((await seen(at.page)).figures).toContainEqual(asSeen(tailChart(found)));
  });

  test.each([6, 24, 60])("with %s months looked at", async (months) => {
    const found = tail(printed.plan, { absorbing: { is: "none" }, months });
    await askFor(at.page, `how=none&months=${months}`);
    expect(await answerOf(at.page)).toContain(toPenny(found.cost));
    expect((await seen(at.page)).figures).toContainEqual(asSeen(tailChart(found)));
  });

  test("with turnover among an establishment that takes them in", async () => {
    const turnover = share(20);
    const establishments = [{ name: "establishment", people: 40, turnover }];
    const found = tail(printed.plan, {
      absorbing: { is: "turnover", establishments },
      months: 12,
      people: { "improvement-staff": 10 },
    });
    await askFor(at.page, "how=turnover&establishment=40&turnover=20&people=10&months=12");
    expect(await answerOf(at.page)).toContain(toPenny(found.cost));
    expect((await seen(at.page)).figures).toContainEqual(asSeen(tailChart(found)));
  });
});
