import { describe, expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { forecast } from "../forecast.ts";
import { NOTE_CODES, type NoteCode } from "../note.ts";

const years = { from: "2024/25", to: "2025/26" };
const both = (amount: string) => ({ "2024/25": amount, "2025/26": amount });
const money = (of: object = {}) => ({
  id: "grant",
  kind: "revenue",
  recurrent: true,
  perYear: both("£100k"),
  carryForward: "none",
  status: "confirmed",
  source: "Grant letter",
  ...of,
});
const line = (of: object = {}) => ({ id: "legal", perYear: both("£100k"), source: "Contract", ...of });
const post = (of: object = {}) => ({
  id: "worker",
  pay: { salary: [{ from: "2024-04-01", amount: 42000, source: "Pay policy" }] },
  start: "2024-04-01",
  contract: "fixed-term",
  end: "2026-03-31",
  ...of,
});
const reserve = (of: object = {}) => ({
  id: "general",
  title: "General reserve",
  kind: "reserve",
  opening: "£250k",
  status: "confirmed",
  ...of,
});
const onCosts = {
  employerNi: "published",
  pension: [{ from: "2023-04-01", rate: "20%", source: "Pension fund" }],
  apprenticeshipLevy: "published",
};
const award = { scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed", source: "MTFS" };
const agencyRates = { locum: { perWeek: 1800, source: "Framework" } };
const plan = (of: object) => ({ outturn: 1, title: "A plan", years, ...of });

/** A plan for each finding, with the sentence that it gives. */
const cases: { readonly [code in NoteCode]: readonly [object, string] } = {
  illustrative: [plan({ illustrative: "the sums are made up." }), "Illustrative: the sums are made up."],
  implausible: [
    plan({ onCosts, payAwards: [award], posts: [post({ pay: { salary: 32 } })] }),
    'worker is paid £32 a year full time, which is very little. If that is right, write "accepts: pay" in the post.',
  ],
  "short-in-year": [
    plan({ lines: [line({ perYear: { "2024/25": "£80k", "2025/26": "£110k" } })], funding: [money()] }),
    "The plan is funded in total, but 2025/26 is £10,000 short: its funding is less than its cost, with every source counted.",
  ],
  "share-short": [
    plan({
      lines: [line({ title: "Legal" })],
      funding: [money({ title: "Grant", perYear: both("£20k"), pays: { lines: ["legal"], share: "27%" } })],
    }),
    "Grant pays 27% of Legal, £27,000 in 2024/25, and has £20,000: £7,000 is lacking, which is a gap.",
  ],
  "carry-forward-needed": [
    plan({ lines: [line({ perYear: { "2024/25": "£80k", "2025/26": "£110k" } })], funding: [money()] }),
    "£10,000 would have to be carried forward into 2025/26, out of £20,000 that lapses before it. Carrying forward is an approval, not arithmetic: nothing here says that it is given.",
  ],
  "carried-forward": [
    plan({
      lines: [line({ perYear: { "2024/25": "£80k", "2025/26": "£110k" } })],
      funding: [money({ carryForward: "all" })],
    }),
    "£10,000 of 2025/26's cost is met only because money is carried forward into it, out of £20,000 carried in. Carrying forward is an approval, not arithmetic: nothing here says that it is given.",
  ],
  lapses: [
    plan({ lines: [line({ perYear: { "2024/25": "£80k", "2025/26": "£110k" } })], funding: [money()] }),
    "£20,000 of grant is not spent in 2024/25 and lapses: its policy is to carry nothing forward.",
  ],
  "unspent-at-end": [
    plan({ lines: [line()], funding: [money({ perYear: both("£110k"), recurrent: false, carryForward: "all" })] }),
    "£20,000 of grant is not spent by the end of 2025/26: it is one-off money, and may have to go back.", // 2 × £10,000
  ],
  "reserve-drawn": [
    plan({ lines: [line()], funding: [reserve({ approved: { by: "Council", on: "2024-02-28" } })] }),
    "General reserve pays £100,000 in 2024/25 and £100,000 in 2025/26; £50,000 is left in it at the end of 2025/26. Its draw is approved by Council on 28 February 2024.",
  ],
  "reserve-kept": [
    plan({ lines: [line()], funding: [reserve({ minimum: "£100k", out: { "2025/26": "£20k" } })] }),
    "General reserve is not drawn below £100,000 in 2025/26, though the year is short: that is its minimum of £100,000.",
  ],
  "refused-by-rule": [
    plan({ lines: [line()], funding: [money({ kind: "capital" })] }),
    "grant could not pay £100,000 of legal in 2024/25 (capital-on-revenue): capital money pays a revenue cost only under a direction: flexible use of capital receipts, or a capitalisation direction.",
  ],
  "revenue-contribution": [
    plan({ lines: [line({ spend: "capital" })], funding: [money()] }),
    "grant pays £100,000 of capital cost in 2024/25: a revenue contribution to capital.",
  ],
  headroom: [
    plan({ lines: [line({ perYear: both("£150k") })], funding: [money()] }),
    "Over all years together, cost exceeds funding by £100,000.",
  ],
  "order-of-sources": [
    plan({
      lines: [line()],
      funding: [
        money({ id: "kept", perYear: { "2024/25": "£60k" }, carryForward: "all" }),
        money({ perYear: both("£70k"), recurrent: false }),
      ],
    }),
    // as written 60 + 40 of 70, then 70 of 100: 30 short. The other way 70 + 30 of 60, then 70 + the 30 carried
    "With grant drawn first the gap would be £30,000 smaller: £30,000 less in 2025/26. The order in which sources are drawn is a choice of the plan.",
  ],
  "never-drawn": [
    plan({ lines: [line()], funding: [money(), money({ id: "reserve" })] }),
    "reserve is not drawn in any year: the sources before it meet all that it may pay.",
  ],
  "rests-on-conditional": [
    plan({ lines: [line()], funding: [money({ status: "conditional" })] }),
    "£200,000 rests on conditional money (grant): £100,000 in 2024/25 and £100,000 in 2025/26.",
  ],
  "rests-on-unconfirmed": [
    plan({ lines: [line()], funding: [money({ status: "unconfirmed" })] }),
    "£200,000 rests on unconfirmed money (grant): £100,000 in 2024/25 and £100,000 in 2025/26.",
  ],
  "saving-undelivered": [
    plan({
      lines: [line()],
      savings: [{ id: "s1", perYear: both("£50k"), delivered: 0.9, source: "MTFS" }],
      funding: [money({ dependsOn: ["s1"] })],
    }),
    "s1 falls short of its plan in 2024/25: £5,000 comes off grant, which depends on it.", // £50,000 × 10%
  ],
  "line-over-budget": [
    plan({ lines: [line({ budget: both("£70k") })], funding: [money({ dependsOn: ["legal"] })] }),
    "legal costs more than its budget in 2024/25: £30,000 comes off grant, which depends on it.",
  ],
  "continues-after-end": [
    plan({ lines: [line({ kind: "staff", to: "2025-12-31", perYear: { "2024/25": "£120k", "2025/26": "£90k" } })] }),
    "legal is permanent and is not costed after 31 December 2025: it would go on at £120,000 a year, and £30,000 for what is left of the plan's years.",
  ],
  "agency-by-twelfths": [
    plan({
      onCosts,
      payAwards: [award],
      agencyRates: { interim: { perDay: 995, daysPerWeek: 5, weeksPerYear: 52, source: "Contract" } },
      posts: [post({ start: "2024-05-23", cover: { agency: "interim", from: "2024-04-01", to: "2024-05-22" } })],
    }),
    "Agency cover of worker from 1 April 2024 to 22 May 2024 is priced by twelfths of 260 days a year (interim), not by the days worked. Where the contract says how many it pays for, state paidDays; where it is charged by working days, bankHolidays.",
  ],
  "agency-ceiling-reached": [
    plan({
      onCosts,
      payAwards: [award],
      agencyRates: { interim: { perWeek: 1400, ceiling: 5000, source: "Contract" } },
      posts: [post({ start: "2024-05-01", cover: { agency: "interim", from: "2024-04-01" } })],
    }),
    "Agency cover of worker would come to £1,000 more without its ceiling for each engagement (£5,000 at interim): that is in no figure, and somebody has to see that it is not charged.",
  ],
  "vacancy-target-above-cost": [
    plan({
      onCosts,
      payAwards: [award],
      vacancyFactor: { perYear: { "2024/25": 120000, "2025/26": 20000 } },
      posts: [post({ pay: { fullCost: 50000 } })],
    }),
    "The vacancy target of 2024/25 is £120,000, and the posts that it comes off cost £50,000 in it: £70,000 of it is not taken off.",
  ],
  "few-of-a-kind": [
    plan({ demand: [{ id: "secure", title: "Secure homes", opening: { count: 3, on: "2024-03-31" } }] }),
    "There are fewer than five in Secure homes at some month's end: its figures may identify someone, and so few are very uncertain. Leave them out of what is published.",
  ],
  "saving-unallocated": [
    plan({
      savings: [
        { id: "gap", title: "Gap to find", perYear: { "2024/25": "£120k", "2025/26": "£80k" }, unallocated: true },
      ],
    }),
    "Gap to find is a savings target that is not yet allocated: £120,000 in 2024/25 and £80,000 in 2025/26. Nothing of it counts as delivered.",
  ],
  "double-running": [
    plan({
      onCosts,
      agencyRates,
      payAwards: [award],
      posts: [
        post({ start: "2024-05-01", cover: { agency: "locum", from: "2024-04-01", to: "2024-05-07", handover: true } }),
      ],
    }),
    "worker has an employee and agency at once for 7 person-days: a handover, paid for twice.",
  ],
  vacant: [
    plan({ onCosts, payAwards: [award], posts: [post({ vacant: [{ from: "2024-06-01", to: "2024-06-30" }] })] }),
    "worker is vacant for 30 person-days, which cost nothing.",
  ],
  "days-without-anyone": [
    plan({
      onCosts,
      agencyRates,
      payAwards: [award],
      posts: [post({ start: "2024-06-05", cover: { agency: "locum", from: "2024-05-01", to: "2024-05-31" } })],
    }),
    "worker has nobody in post from 1 June 2024 to 4 June 2024: no employee, no agency worker and no vacancy that the plan names, for 4 person-days, which cost nothing.",
  ],
  "start-open": [
    plan({ onCosts, posts: [post({ start: { from: "2024-09-01", to: "2025-01-31" } })] }),
    "worker may start on any day between 1 September 2024 and 31 January 2025. The earliest is costed, 1 September 2024; the cost and the gap at both ends stand beside it.",
  ],
  "income-after-post": [
    plan({
      onCosts,
      posts: [post({ end: "2025-09-30", contract: "fixed-term" })],
      lines: [
        line({ id: "fees", income: true, perYear: { "2024/25": "£12k", "2025/26": "£12k" }, from: { post: "worker" } }),
      ],
    }),
    "£6,000 of fees comes in the months after 30 September 2025, the last day of worker, with which it begins. If it stops then, state its last day (to).",
  ],
  "profile-not-flat": [
    plan({
      lines: [line({ kind: "staff", contract: "fixed-term", perYear: { "2024/25": "£90k", "2025/26": "£110k" } })],
    }),
    "legal is not a flat profile: 2024/25 is £10,000 below its share by months, £100,000; £7,500 a month, and £9,166.67 a month after it. Staggered starts or a pay rise would explain it; the plan states neither for this line.",
  ],
  "printed-totals-do-not-foot": [
    plan({ lines: [line()], expect: { cost: { "2024/25": "£100k", "2025/26": "£100k", total: "£210k" } } }),
    "The printed total of £210,000 is not the sum of the printed years, £200,000: they differ by £10,000.",
  ],
  "outside-years": [
    plan({ lines: [{ id: "training", amount: 12000, from: "2025-10-01", to: "2026-09-30", source: "Contract" }] }),
    "£6,000 of training's £12,000 falls outside the plan's years and is not in the cost.",
  ],
  "no-award": [
    plan({ onCosts, posts: [post()] }),
    "Plain salaries have no award for 2025/26: they are carried on unchanged. State one in payAwards, if only as assumed.",
  ],
  "without-effect": [
    plan({ lines: [line()], agencyRates, payAwards: [award] }),
    "Read, and without effect on any figure of this forecast: the pay award of 1 April 2025 on plain salaries and the agency rate locum.",
  ],
  "rate-carried-on": [
    plan({
      years: { from: "2027/28", to: "2027/28" },
      onCosts,
      posts: [
        post({
          start: "2027-04-01",
          end: "2028-03-31",
          pay: { salary: [{ from: "2027-04-01", amount: 42000, source: "Pay policy" }] },
        }),
      ],
    }),
    "Employer NI is not published for 2027/28: the last published rate is carried on unchanged.",
  ],
  "known-on": [
    plan({
      years: { from: "2025/26", to: "2025/26" },
      conventions: { knownOn: "2025-01-01" },
      onCosts,
      posts: [
        post({ start: "2025-04-01", pay: { salary: [{ from: "2025-04-01", amount: 40008, source: "Pay policy" }] } }),
      ],
    }),
    // a month: 3,334.00; at 15% above 417, 437.55; at 13.8% above 758, 355.49 (355.488): 82.06 more, × 12
    "Only what was known on 1 January 2025 is used. Published since: employer NI from 6 April 2025, 15% above £417 a month. With them the plan would cost £984.72 more in 2025/26.",
  ],
  "placeholder-rate": [
    plan({
      onCosts: { ...onCosts, pension: [{ from: "2023-04-01", rate: "20%", source: "placeholder" }] },
      payAwards: [award],
      posts: [post()],
    }),
    "The employer pension rate from 1 April 2023 (20% of pensionable pay) is a placeholder: put in your own before you publish a figure.",
  ],
  "placeholder-sum": [
    plan({ lines: [line({ source: "placeholder" })] }),
    "The figures of legal are a placeholder: put in your own before you publish a figure.",
  ],
  "no-source": [plan({ lines: [line({ source: undefined })] }), "No source is given for legal."],
};

describe.each(NOTE_CODES)("%s", (code) => {
  test("is given with its figures", () => {
    const [spec, text] = cases[code];
    const notes = forecast(readPlan(JSON.parse(JSON.stringify(spec)))).notes.filter((note) => note.code === code);
    expect(notes[0]?.text).toBe(text);
  });
});

test("a plan that is fully funded from sourced figures gives no finding", () => {
  const spec = plan({
    onCosts,
    payAwards: [award],
    posts: [post()],
    lines: [line()],
    funding: [money({ perYear: both("£200k") })],
  });
  expect(forecast(readPlan(spec)).notes).toEqual([]);
});
