import { describe, expect, test } from "vitest";
import { type Change, type Plan, readPlan, writePlan } from "../../plan/index.ts";
import { applyChanges, changesBetween, kindNames, opposite, readChanges, sentence } from "../index.ts";

const plan: Plan = readPlan({
  outturn: 1,
  title: "A team",
  years: { from: "2024/25", to: "2026/27" },
  onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }], apprenticeshipLevy: 0.004 },
  agencyRates: { worker: { perWeek: 1800 } },
  vacancyFactor: { percent: 5, except: ["agency-covered"] },
  grades: { G9: { scale: "njc", from: 28, to: 32 } },
  payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" }],
  posts: [
    {
      id: "sw",
      title: "Social worker",
      team: "Care",
      count: 4,
      pay: { salary: 42000 },
      starts: [
        { on: "2024-09-01", count: 2 },
        { on: "2024-11-01", count: 2 },
      ],
      end: "2026-02-28",
      supplement: { amount: 1000 },
    },
    { id: "later", title: "Later", pay: { fullCost: 50000 }, start: { from: "2025-09-01", to: "2026-01-15" } },
    {
      id: "tm",
      title: "Team manager",
      team: "Care",
      tags: { grade: "manager" },
      pay: { salary: 52000 },
      start: "2024-10-15",
      cover: { agency: "worker", from: "2024-07-01" },
    },
  ],
  lines: [
    { id: "legal", title: "Legal costs", perYear: { "2024/25": 100000 }, growth: { percent: 8 } },
    { id: "move", title: "Removal", amount: 4000, on: "2024-09-01" },
    { id: "fees", title: "Fees", income: true, amount: 500 },
    { id: "printed", title: "Printed staff", kind: "staff", perYear: { "2024/25": 60000 }, to: "2025-03-31" },
  ],
  demand: [
    { id: "care", title: "In care", opening: { count: 533, on: "2024-03-31" }, growth: { percent: 8 } },
    { id: "home", title: "Homes", opening: { count: 40, on: "2024-03-31" }, in: 1 },
  ],
  savings: [{ id: "s1", title: "The saving", perYear: { "2024/25": 5000 } }],
  funding: [
    {
      id: "grant",
      title: "The grant",
      kind: "revenue",
      recurrent: false,
      perYear: { "2024/25": 1000, "2025/26": 2000 },
      carryForward: "none",
      status: "conditional",
      pays: { posts: ["sw"] },
    },
    {
      id: "hra",
      title: "The housing account",
      kind: "revenue",
      recurrent: true,
      perYear: { "2024/25": 9000, "2025/26": 9000 },
      carryForward: "none",
      status: "conditional",
      pays: { posts: ["tm"], share: "25%" },
    },
    {
      ...{ id: "fund", title: "The fund", kind: "revenue", recurrent: false, status: "confirmed" },
      ...{ ceiling: 10_000, years: ["2024/25", "2025/26"] },
    },
    { id: "general", title: "General reserve", kind: "reserve", opening: 9000, minimum: 2000, status: "conditional" },
  ],
});

const one = (change: object): Change => readChanges([change])[0]!;
const made = (change: object): Plan => applyChanges(plan, [one(change)]);
const post = (of: Plan, id: string) => of.posts.find((held) => held.id === id)!;

/** Every kind of change: as written, its sentence, and whether it has an exact opposite. */
const all: readonly (readonly [object, string, boolean])[] = [
  [{ change: "delay-starts", days: 30 }, "Every post starts 30 days later.", true],
  [{ change: "delay-starts", months: -1, where: { id: "sw" } }, "Social worker starts 1 month sooner.", true],
  [
    { change: "move-programme", months: 1 },
    "The programme moves as a whole, 1 month later. Lines with sums by year stay as they are.",
    true,
  ],
  [
    { change: "move-programme", days: -14, where: { team: "Care" } },
    "Each post of the team Care moves as a whole, 14 days sooner.",
    true,
  ],
  [
    { change: "recruit-in-cohorts", cohorts: 3, where: { team: "Care" } },
    "Each post of the team Care is recruited in 3 cohorts, a month apart. Where there are fewer posts than that, each is a cohort.",
    false,
  ],
  [
    { change: "use-agency", share: 0.25, rate: "worker", where: { tag: "manager" } },
    "Agency workers at worker fill 25% of each post with the tag manager.",
    false,
  ],
  [
    { change: "use-agency", share: 0.25, rate: "worker", where: { id: "sw" } },
    "Agency workers at worker fill 25% of Social worker.",
    true,
  ],
  [
    { change: "use-agency", count: 3, rate: "worker", where: { id: "sw" } },
    "Agency workers at worker fill 3 whole posts of Social worker.",
    false,
  ],
  [
    { change: "use-agency", share: "1.61%", premium: { agency: 1800, employed: 1280 }, where: { title: "STAFF" } },
    'Agency workers at £1,800 against £1,280 are 1.61% of each line whose title has "STAFF".',
    true,
  ],
  [
    { change: "convert-agency", on: "2024-09-01" },
    "Every post is filled by employees instead of agency workers from 1 September 2024.",
    false,
  ],
  [{ change: "change-fte", fte: 0.6, where: { id: "tm" } }, "Team manager is at FTE 0.6.", true],
  [{ change: "change-count", count: 5, where: { id: "sw" } }, "There are 5 posts of Social worker.", true],
  [{ change: "change-count", count: 3, where: { id: "sw" } }, "There are 3 posts of Social worker.", true],
  [{ change: "change-count", count: 1, where: { id: "sw" } }, "There is 1 post of Social worker.", false],
  [
    { change: "add-posts", posts: [{ id: "new", title: "Advocate", pay: { fullCost: 50000 }, start: "2025-04-01" }] },
    "Added: Advocate.",
    true,
  ],
  [{ change: "end-posts", on: "2025-09-30", where: { id: "tm" } }, "Team manager ends on 30 September 2025.", true],
  [{ change: "end-posts", where: { id: "sw" } }, "Social worker is taken out.", false],
  [{ change: "extend-posts", on: "2026-08-31", where: { id: "sw" } }, "Social worker goes on to 31 August 2026.", true],
  [{ change: "extend-posts" }, "Every post goes on to the end of the plan's years.", true],
  [
    { change: "absorption", afterEnd: { absorbed: "2026-06-01" }, where: { id: "sw" } },
    "The people of Social worker stay in the cost until they are absorbed on 1 June 2026.",
    true,
  ],
  [{ change: "growth-rate", percent: 4, where: { id: "legal" } }, "Legal costs grows by 4% each 1 April.", true],
  [{ change: "savings-delivery", delivered: 0.9 }, "90% of every saving is delivered.", true],
  [{ change: "savings-slippage", months: 3 }, "Every saving comes 3 months later than planned.", true],
  [
    { change: "funding-amount", perYear: { "2025/26": 3000 } },
    "Every source of funding has £3,000 in 2025/26. Ceilings and reserves stay as they are.",
    true,
  ],
  [
    { change: "line-amount", perYear: { "2024/25": 120_000 }, where: { id: "legal" } },
    "Legal costs comes to £120,000 in 2024/25.",
    true,
  ],
  [{ change: "line-amount", amount: 5000, where: { id: "move" } }, "Removal comes to £5,000.", true],
  [{ change: "line-amount", amount: 700, where: { id: "fees" } }, "Fees comes to £700.", true],
  [
    { change: "uplift", uplift: { with: "salaries" }, where: { id: "later" } },
    "Later rises as plain salaries do.",
    true,
  ],
  [
    { change: "uplift", uplift: { percent: 3, from: "2026-04-01" } },
    "Every post rises by 3% on 1 April 2026 and each year after. Posts without a full cost stay as they are.",
    true,
  ],
  [
    { change: "uplift", uplift: { with: "salaries" }, where: { id: "legal" } },
    "Legal costs rises as plain salaries do.",
    true,
  ],
  [{ change: "uplift", uplift: "none", where: { id: "legal" } }, "Legal costs rises no more than it states.", true],
  [{ change: "ceiling", ceiling: 9000, where: { id: "fund" } }, "The fund gives up to £9,000 in all.", true],
  [{ change: "ceiling", ceiling: 9000 }, "Each ceiling is £9,000.", true],
  [
    { change: "carry-forward", carryForward: { cap: 500, expiresAfterYears: 1 }, where: { id: "grant" } },
    "The grant may carry forward up to £500, to be used within a year.",
    true,
  ],
  [{ change: "funding-status", status: "confirmed" }, "Every source of funding is confirmed.", true],
  [{ change: "income-status", status: "unconfirmed" }, "All income is unconfirmed.", true],
  [
    { change: "income-status", status: "conditional", where: { title: "e" } },
    'Each line whose title has "e" is conditional. Lines that are no income stay as they are.',
    true,
  ],
  [
    { change: "funding-reserve", opening: 8000, minimum: 3000, where: { id: "general" } },
    "General reserve opens with £8,000 and keeps at least £3,000.",
    true,
  ],
  [{ change: "funding-reserve", minimum: 3000 }, "Every reserve keeps at least £3,000.", true],
  [
    { change: "funding-share", share: "40%", where: { title: "the" } },
    'Each source of funding whose title has "the" pays 40% of each cost that it names. Sources without a share stay as they are.',
    true,
  ],
  [
    { change: "funding-share", share: "40%", where: { id: "hra" } },
    "The housing account pays 40% of each cost that it names.",
    true,
  ],
  [{ change: "funding-share", share: 0.4 }, "Every source with a share pays 40% of each cost that it names.", true],
  [
    { change: "pay-award", scale: "salaries", from: "2025-04-01", percent: 5 },
    "The award for salaries pay from 1 April 2025 is 5%.",
    true,
  ],
  [
    { change: "pay-award", scale: "njc", from: "2027-04-01", flat: 1290 },
    "The award for NJC pay from 1 April 2027 is £1,290 a year.",
    true,
  ],
  [
    { change: "change-pay", pay: { grade: "G9", at: "top" }, where: { id: "sw" } },
    "Social worker is paid on grade G9, from its top.",
    true,
  ],
  [
    { change: "change-pay", pay: { salary: 45000 }, where: { team: "Care" } },
    "Each post of the team Care is paid a salary of £45,000 a year.",
    true,
  ],
  [{ change: "grade-at", gradeAt: "top" }, "People on a grade start at its top where no point is stated.", true],
  [
    { change: "start-in", startIn: "latest" },
    "People of whom only a range of days is known start on the latest day of it.",
    true,
  ],
  [{ change: "increments", increments: "none" }, "People move up a point never.", true],
  [
    { change: "pension-rate", from: "2025-04-01", rate: 0.21 },
    "The employer pension rate is 21% from 1 April 2025.",
    true,
  ],
  [
    { change: "published-rate", of: "employer-ni", from: "2025-04-06", rate: 0.16, monthlyThreshold: 417 },
    "Employer NI is 16% above £417 a month from 6 April 2025 on.",
    true,
  ],
  [
    { change: "published-rate", of: "apprenticeship-levy", rate: 0.006 },
    "The apprenticeship levy is 0.6% of pay.",
    true,
  ],
  [
    { change: "published-rate", of: "apprenticeship-levy", rate: "published" },
    "The apprenticeship levy is as published.",
    true,
  ],
  [
    { change: "agency-rate", rate: "worker", to: { perHour: 40, hoursPerWeek: 37, weeksPerYear: 46 } },
    "The agency rate worker is £40 an hour, 37 hours a week, 46 weeks a year.",
    true,
  ],
  [{ change: "demand", kind: "care", growth: { percent: 2 } }, "In care: its number grows by 2% a year.", true],
  [
    {
      change: "demand",
      kind: "care",
      in: 3,
      out: { "2025-01": 2, "2025-02-11": 1 },
      moves: [{ to: "home", number: 0.5 }],
    },
    "In care: 3 a month come, 2 in January 2025 and 1 on 11 February 2025 go and 0.5 a month move into Homes.",
    true,
  ],
  [
    { change: "demand", kind: "home", count: 50, leavers: { "2024-09": 2 } },
    "Homes: 50 at its opening and 2 in September 2024 are known to leave.",
    true,
  ],
  [{ change: "vacancy-factor", percent: 3 }, "The vacancy factor is 3%.", true],
  [{ change: "vacancy-factor", percent: "none" }, "There is no vacancy factor.", true],
  [
    { change: "known-on", knownOn: "2024-07-08" },
    "What was published by 8 July 2024 is used, and nothing later.",
    true,
  ],
];

test("every kind of change has a case", () => {
  expect(new Set(all.map(([change]) => one(change).change))).toEqual(new Set(kindNames));
});

describe.each(all)("%j", (written, says, reversible) => {
  const change = one(written);

  test("says what it does", () => {
    expect(sentence(change, plan)).toBe(says);
  });

  test("changes the plan, which can then be written and read", () => {
    const changed = made(written);
    expect(changed).not.toEqual(plan);
    expect(readPlan(writePlan(changed))).toEqual(changed);
  });

  test(reversible ? "has an opposite, and the two give the plan back" : "has no exact opposite", () => {
    const back = opposite(change, plan);
    expect(back !== undefined).toBe(reversible);
    if (back) expect(applyChanges(made(written), back, { idle: "allowed" })).toEqual(plan);
  });

  test("is found again, or what gives the same, between the plan and the changed one", () => {
    const { changes, plan: again, remaining } = changesBetween(plan, made(written));
    expect(changes.length).toBeGreaterThan(0);
    // Of a post that was split, its first part is what is left of it: that no change says.
    const isSplit = made(written).posts.some(({ partOf }) => partOf !== undefined);
    expect(remaining.length > 0).toBe(isSplit);
    if (!isSplit) expect(again).toEqual(made(written));
  });

  test("is kept in a plan that is written and read", () => {
    const held = { ...plan, scenarios: [{ id: "s", title: "s", changes: [change] }] };
    expect(readPlan(writePlan(held)).scenarios).toEqual(held.scenarios);
  });
});

test("people come later: cover runs on to the start from its first day, and a supplement without a date follows", () => {
  const later = made({ change: "delay-starts", months: 1 });
  expect(post(later, "tm").starts).toEqual([{ on: "2024-11-15", count: 1 }]);
  expect(post(later, "tm").cover).toEqual(post(plan, "tm").cover);
  expect(post(later, "sw").supplements).toEqual(post(plan, "sw").supplements);
  expect(post(later, "sw").end).toBe("2026-02-28");
});

test("a programme moves with both its ends", () => {
  const later = made({ change: "move-programme", months: 1 });
  expect(post(later, "tm").cover).toEqual([{ agency: "worker", from: "2024-08-01", handover: false }]);
  expect(post(later, "sw").starts.map(({ on }) => on)).toEqual(["2024-10-01", "2024-12-01"]);
  expect(post(later, "sw").end).toBe("2026-03-31");
});

test("cohorts are as alike as they can be, from the first start on", () => {
  expect(post(made({ change: "recruit-in-cohorts", cohorts: 3, months: 2, where: { id: "sw" } }), "sw").starts).toEqual(
    [
      { on: "2024-09-01", count: 2 },
      { on: "2024-11-01", count: 1 },
      { on: "2025-01-01", count: 1 },
    ],
  );
});

test("whole posts that become agency posts are those that start first, and keep their ring-fence", () => {
  const changed = made({ change: "use-agency", count: 3, rate: "worker", where: { id: "sw" } });
  expect(post(changed, "sw").starts).toEqual([{ on: "2024-11-01", count: 1 }]);
  expect(post(changed, "sw-agency").starts).toEqual([
    { on: "2024-09-01", count: 2 },
    { on: "2024-11-01", count: 1 },
  ]);
  expect(post(changed, "sw-agency").agencyShare).toEqual({ share: 1_000_000, agency: "worker" });
  expect(changed.funding[0]!.pays!.posts).toEqual(["sw", "sw-agency"]);
});

test("agency cover becomes an employee on the day said, and the cover ends the day before", () => {
  const changed = made({ change: "convert-agency", on: "2024-09-01", where: { id: "tm" } });
  expect(post(changed, "tm").starts).toEqual([{ on: "2024-09-01", count: 1 }]);
  expect(post(changed, "tm").cover[0]!.to).toBe("2024-08-31");
});

test("a month that ends on the last of a shorter one is not taken back exactly, and says so", () => {
  const late = applyChanges(plan, [one({ change: "delay-starts", days: 30, where: { id: "sw" } })]); // 1 October, 1 December
  expect(opposite(one({ change: "delay-starts", months: 1, where: { id: "sw" } }), late)).toBeDefined();
  const ends = applyChanges(plan, [one({ change: "delay-starts", days: 29, where: { id: "sw" } })]); // 30 September, 30 November
  expect(opposite(one({ change: "delay-starts", months: 3, where: { id: "sw" } }), ends)).toBeUndefined(); // 28 February
});

test("what a change names and is not there is said at the change", () => {
  expect(() => made({ change: "use-agency", share: 0.1, rate: "wrker", where: { id: "sw" } })).toThrow(
    'changes[0].rate unknown-agency-rate: There is no agency rate "wrker".',
  );
  expect(() => made({ change: "change-fte", fte: 0.5, where: { id: "swx" } })).toThrow(
    'changes[0] selects-nothing: No post, line, saving or source of funding has the id "swx". Correct the selection. Did you mean "sw"?',
  );
});

test("a share outside 0 to 1 is refused where it stands", () => {
  expect(() => readChanges([{ change: "use-agency", share: 1.2, rate: "worker" }])).toThrow(
    "changes[0].share rate-above-one",
  );
});
