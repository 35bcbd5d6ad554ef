import { describe, expect, test } from "vitest";
import { explain } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { inPounds, type Pence } from "../../packages/core/src/money/index.ts";
import { issuesOf, type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { agencyAgainst } from "../../packages/core/src/questions/index.ts";
import { scenarioPlan } from "../../packages/core/src/scenario/index.ts";
import { component, forecastOf, notesOf, plan, withChanges } from "./ask.ts";

const interim = { agency: "interim", from: "2019-04-01", to: "2019-05-22" };
const ofRate = (rate: object | readonly object[], post: object = {}, years = { from: "2019/20", to: "2019/20" }) => ({
  years,
  agencyRates: { interim: rate, locum: { perWeek: 1400 } } as never,
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" } as const,
  posts: [{ id: "director", pay: { salary: 100000 }, start: "2019-05-23", cover: interim, ...post }],
});
const agency = (of: Plan, scenario?: string) => component(of, "agency", "2019/20", scenario);
const months = (of: Plan) => {
  const { byMonth } = forecastOf(of).cost;
  return [byMonth["2019-04" as never], byMonth["2019-05" as never]] as readonly Pence[];
};

describe("a contract for paid time", () => {
  const paid = { perDay: 995, fee: "16%", paidDays: 35 };

  test("35 paid days at £995 and 16% are £40,397.00 for the interim director, whatever days the engagement has", () => {
    expect(agency(plan(ofRate(paid)))).toBe("40397.00");
    expect(notesOf(plan(ofRate(paid)), "agency-by-twelfths")).toEqual([]);
    // the same by the day, hour and week: £1,154.20, 259 hours at £155.98, 7 weeks at £5,771
    expect(agency(plan(ofRate({ perDay: 1154.2, paidDays: 35 })))).toBe("40397.00");
    expect(agency(plan(ofRate({ perHour: 155.98, paidHours: 259 })))).toBe("40398.82");
    expect(agency(plan(ofRate({ perWeek: 5771, paidWeeks: 7 })))).toBe("40397.00");
  });

  test("a neighbour: 22.5 days at £640 and £45 a day, half time, from the year before, fall to each year by their days", () => {
    const of = plan(
      ofRate(
        { perDay: 640, fee: { perDay: 45 }, paidDays: 22.5 },
        { fte: 0.5, cover: { agency: "interim", from: "2019-03-22", to: "2019-04-30" } },
      ),
    );
    // £685 × 22.5 × 0.5 = £7,706.25 over 40 days, 10 of them in March 2019: R(7,706.25) - R(7,706.25 × 10 ÷ 40)
    expect(agency(of)).toBe("5779.69");
  });

  test("a month has what the days run through come to: April 30 of 52", () => {
    expect(inPounds(months(plan(ofRate(paid)))[0]!)).toBe("23305.96"); // 40,397 × 30 ÷ 52 = 23,305.9615
  });

  test("a start a month later is paid for in proportion, and back again is the plan", () => {
    const of = withChanges(ofRate(paid), { change: "delay-starts", months: 1 });
    expect(agency(of, "s")).toBe("64479.83"); // × 83 ÷ 52 days
    const later = scenarioPlan(of, "s");
    expect(later.posts[0]!.cover[0]!.engaged).toEqual({ from: "2019-04-01", to: "2019-05-22" });
    expect(readPlan(writePlan(later))).toEqual(later);
    const back = plan({
      ...ofRate(paid),
      scenarios: [
        { id: "t", changes: [{ change: "delay-starts", days: 20 }] },
        { id: "s", from: "t", changes: [{ change: "delay-starts", days: -20 }] },
      ],
    });
    expect(scenarioPlan(back, "s").posts).toEqual(back.posts);
  });

  test("an employee from 1 May ends it early: 30 of 52 days", () => {
    const of = withChanges(ofRate(paid), { change: "convert-agency", on: "2019-05-01" });
    expect(agency(of, "s")).toBe("23305.96");
    const ended = withChanges(ofRate(paid), { change: "end-posts", on: "2019-04-30" });
    expect(agency(ended, "s")).toBe("23305.96");
    const moved = withChanges(ofRate(paid), { change: "move-programme", days: 7 });
    expect(agency(moved, "s")).toBe("40397.00");
  });

  test("a full year of it is the employee's: a contract for one engagement goes on for nobody", () => {
    const of = plan(ofRate(paid, { start: "2020-04-01", cover: { ...interim, to: "2020-03-31" } }));
    expect(forecastOf(of).cost.fullYear).toEqual({ director: undefined });
    const filled = plan(
      ofRate(paid, {
        start: "2019-04-01",
        vacant: [{ from: "2020-03-01", to: "2020-03-31" }],
        cover: { agency: "interim", from: "2020-03-01", to: "2020-03-31" },
      }),
    );
    expect(forecastOf(filled).cost.fullYear).toEqual({ director: 100_000_00 });
  });

  test("agency against employed has all of it on the covered days, no notice and nothing to ask of other days", () => {
    const { each, breakEven, until } = agencyAgainst(plan(ofRate(paid)));
    expect(each[0]).toMatchObject({ agency: 40_397_00, people: 1 });
    expect(each[0]).not.toHaveProperty("notice");
    expect([breakEven, until]).toEqual([[{ id: "director" }], undefined]);
    expect(() => agencyAgainst(plan(ofRate(paid)), { rate: "interim" })).toThrow(PlanError);
    expect(agencyAgainst(plan(ofRate(paid)), { rate: "locum", days: "covered" }).each[0]).toMatchObject({
      agency: 10_400_00, // 52 days × £200
    });
  });

  test("explain takes the month back to the charge, the fee and the days that are paid for", () => {
    const told = JSON.stringify(explain(forecastOf(plan(ofRate(paid))), "cost.byPost.director.2019/20"));
    for (const name of ["agency-with-fee", "agency-engagement", "spread", "days paid for"])
      expect(told).toContain(name);
  });
});

describe("a charge by working days", () => {
  const working = { perDay: 995, fee: "16%", daysPerWeek: 5, bankHolidays: "england-and-wales" };

  test("20 days of April and 15 of May 2019, without Good Friday, Easter Monday and 6 May", () => {
    expect(agency(plan(ofRate(working)))).toBe("40397.00");
    expect(agency(plan(ofRate({ ...working, bankHolidays: "scotland" })))).toBe("41551.20"); // Easter Monday is worked
    expect(agency(plan(ofRate({ ...working, bankHolidays: "worked" })))).toBe("43859.60"); // 38 days
    expect(agency(plan(ofRate({ ...working, daysPerWeek: 3 })))).toBe("24238.20"); // three fifths
    expect(agency(plan(ofRate({ perHour: 40, hoursPerWeek: 37, bankHolidays: "worked" })))).toBe("11248.00"); // 38 × £296
    expect(agency(plan(ofRate({ perWeek: 1480, bankHolidays: "worked" })))).toBe("11248.00");
  });

  test("weeks away unpaid are borne by all working days: four weeks leave 234 of a year's 254", () => {
    // 2019/20 has 262 Mondays to Fridays and 8 bank holidays: 254 working days, of which 234 are paid
    const of = plan(ofRate({ ...working, unpaidWeeks: 4 }));
    expect(agency(of)).toBe("37216.13"); // R(20 × 1,154.20 × 234 ÷ 254) + R(15 × 1,154.20 × 234 ÷ 254)
    const year = plan(
      ofRate(
        { ...working, unpaidWeeks: 4 },
        { start: "2020-04-01", cover: { agency: "interim", from: "2019-04-01", to: "2020-03-31" } },
      ),
    );
    expect(forecastOf(year).cost.fullYear).toEqual({ director: 234 * 1_154_20 });
  });

  test("what was used is said with the bank holidays and their source", () => {
    const used = forecastOf(plan(ofRate({ ...working, unpaidWeeks: 4 }))).ratesUsed;
    expect(used.find(({ rate }) => rate === "agency")?.value).toBe(
      "£1,154.20 a day (£995 and a fee of 16%), 5 days a week, by working days without the bank holidays of England and Wales, less 20 unpaid a year",
    );
    expect(used.find(({ rate }) => rate === "bank-holidays")).toMatchObject({
      of: "england-and-wales",
      value: "8 in 2019/20",
      confidence: "derived-checked",
    });
  });
});

describe("charges with dates", () => {
  const dated = [
    { from: "2019-04-01", perWeek: 1400 },
    { from: "2019-05-06", perWeek: 2100 },
  ];

  test("are as two covers that meet on the day", () => {
    // 35 days at £200 and 17 at £300
    expect(agency(plan(ofRate(dated)))).toBe("12100.00");
  });

  test("notice and full year are at the charge of their day, and a cap is held against the highest", () => {
    const of = plan(ofRate(dated, { start: "2020-04-01", cover: { agency: "interim", from: "2019-04-01" } }));
    expect(forecastOf(of).cost.fullYear).toEqual({ director: 109_500_00 }); // 365 × £300
    const { each, breaches } = agencyAgainst(of, { caps: { interim: 200_000 as Pence } });
    expect(each[0]).toMatchObject({ notice: 8_400_00 });
    expect(breaches).toMatchObject([{ charge: 210_000, per: "week" }]);
  });

  test("a share of a post is charged at each in turn", () => {
    const of = plan(
      ofRate(dated, {
        start: "2019-04-01",
        end: "2019-05-22",
        cover: [],
        agencyShare: { share: 0.5, agency: "interim" },
      }),
    );
    expect(agency(of)).toBe("6050.00");
  });

  test("a change of the rate is said with its dates", () => {
    const of = withChanges(ofRate({ perWeek: 1400 }), { change: "agency-rate", rate: "interim", to: dated });
    expect(agency(of, "s")).toBe("12100.00");
  });
});

describe("a ceiling on the engagement", () => {
  test("is the most that a person's cover comes to, and a note says what is beyond it", () => {
    const of = plan(ofRate({ perWeek: 1400, ceiling: 8000 }));
    expect(agency(of)).toBe("8000.00");
    expect(months(of)[0]).toBe(6_000_00);
    expect(notesOf(of, "agency-ceiling-reached")).toEqual([
      "Agency cover of director would come to £2,400 more without its ceiling for each engagement (£8,000 at interim): that is in no figure, and somebody has to see that it is not charged.",
    ]);
    expect(agency(plan(ofRate({ perWeek: 1400, ceiling: 10400 })))).toBe("10400.00");
    expect(notesOf(plan(ofRate({ perWeek: 1400, ceiling: 10400 })), "agency-ceiling-reached")).toEqual([]);
  });

  test("is for each person of the post, and bounds a full year", () => {
    const two = plan(
      ofRate(
        { perWeek: 1400, ceiling: 8000 },
        { count: 2, start: "2020-04-01", cover: { agency: "interim", from: "2019-04-01" } },
      ),
    );
    expect(agency(two)).toBe("16000.00");
    expect(forecastOf(two).cost.fullYear).toEqual({ director: 16_000_00 });
  });

  test("cannot be asked of a share of a post", () => {
    const of = withChanges(ofRate({ perWeek: 1400, ceiling: 8000 }), {
      change: "use-agency",
      share: 0.5,
      rate: "interim",
    });
    expect(() => scenarioPlan(of, "s")).toThrow(PlanError);
    expect(issuesOf(of)).toEqual([]);
  });
});

test("twelfths of annual days say that they are", () => {
  expect(
    notesOf(plan(ofRate({ perDay: 995, daysPerWeek: 5, weeksPerYear: 52, fee: "16%" })), "agency-by-twelfths"),
  ).toEqual([
    "Agency cover of director from 1 April 2019 to 22 May 2019 is priced by twelfths of 260 days a year (interim), not by the days worked. Where the contract says how many it pays for, state paidDays; where it is charged by working days, bankHolidays.",
  ]);
});
