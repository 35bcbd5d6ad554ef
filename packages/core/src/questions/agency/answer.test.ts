import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import { type Plan, readPlan } from "../../plan/index.ts";
import { agencyAgainst } from "./answer.ts";
import { agencyUntil } from "./until-recruited.ts";

/** Two workers at £5,000 a month for half a year, £60,000, against £1,800 a week. */
const plan = (grant: number): Plan =>
  readPlan({
    outturn: 1,
    title: "Posts",
    years: { from: "2024/25", to: "2024/25" },
    agencyRates: { worker: { perWeek: 1_800 } },
    posts: [{ id: "worker", count: 2, pay: { fullCost: 60_000 }, start: "2024-09-01", end: "2025-02-28" }],
    lines: [{ id: "team", kind: "staff", perYear: { "2024/25": 12_000 }, to: "2025-02-28", contract: "fixed-term" }],
    funding: [
      {
        ...{ id: "grant", kind: "revenue", recurrent: false, status: "confirmed", carryForward: "none" },
        perYear: { "2024/25": grant },
      },
    ],
  });

test("all together, posts by their rate and staff lines by their premium", () => {
  const premium = { agency: 1_800_00 as Pence, employed: 1_200_00 as Pence };
  const { each, total, short } = agencyAgainst(plan(80_000), { rate: "worker", premium });
  expect(each.map(({ id, employed, agency }) => [id, employed, agency])).toEqual([
    ["worker", 60_000_00, 93_085_74],
    ["team", 12_000_00, 18_000_00], //   half as much again
  ]);
  expect(total).toEqual({ employed: 72_000_00, agency: 111_085_74, premium: 39_085_74, net: 111_085_74 });
  expect(short).toBe(-8_000_00);
});

test("the months that the money bears: £8,000 is more than September's premium, and less than two months'", () => {
  // September: 2 × (£7,714.29 − £5,000) = £5,428.58; October 2 × (£7,971.43 − £5,000) = £5,942.86.
  const { until } = agencyAgainst(plan(80_000), { rate: "worker" });
  expect(until).toMatchObject({ day: "2024-09-30" });
  expect(until!.says).toContain("up to 30 September 2024, and not a month more");
  expect(agencyAgainst(plan(200_000), { rate: "worker" }).until).toMatchObject({ day: "2025-02-28" });
  expect(agencyAgainst(plan(70_000), { rate: "worker" }).until!.says).toContain("£2,000.00 short without any");
});

test("the share that the money bears: £8,000 of a premium of £33,085.74 is 24.18%", () => {
  const { share } = agencyAgainst(plan(80_000), { rate: "worker" });
  expect(share!.found).toMatchObject({ is: "some", works: [{ from: { value: 0 }, to: { value: 241_700 } }] });
});

test("each post and line on its own: what the money that is left bears of it", () => {
  const premium = { agency: 1_800_00 as Pence, employed: 1_200_00 as Pence };
  const { breakEven } = agencyAgainst(plan(80_000), { rate: "worker", premium });
  expect(breakEven.map(({ id }) => id)).toEqual(["worker", "team"]);
  expect(breakEven[0]!.share!.found).toMatchObject({ works: [{ to: { value: 241_700 } }] });
  expect(breakEven[0]!.until).toMatchObject({ day: "2024-09-30" });
  expect(breakEven[1]!.share!.found.is).toBe("every"); //   £6,000 dearer at most, and £8,000 is left
  expect(breakEven[1]!.until).toBeUndefined();
});

test("agency for a month and what it does to the gap", () => {
  const { mix } = agencyAgainst(plan(72_000), { rate: "worker", mix: { recruited: day("2024-10-01") } });
  expect(mix).toMatchObject({ cost: 5_428_58, gap: 5_428_58, gapByYear: { "2024/25": 5_428_58 } });
});

test("without a rate or a premium there is nothing to set against; an unknown rate is an issue", () => {
  expect(agencyAgainst(plan(0)).each).toEqual([]);
  expect(() => agencyAgainst(plan(0), { rate: "workr" })).toThrow('Did you mean "worker"?');
});

test("nobody is recruited on a day on which their point is not there", () => {
  const scaled = readPlan({
    outturn: 1,
    title: "Posts",
    years: { from: "2024/25", to: "2025/26" },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    agencyRates: { worker: { perWeek: 1_800 } },
    payScales: {
      s: [
        { from: "2024-04-01", points: { A: 24_000, B: 36_000, C: 48_000 } },
        { from: "2025-04-01", points: { A: 24_000, C: 48_000 } },
      ],
    },
    posts: [{ id: "worker", pay: { scale: "s", point: "B", top: "C" }, start: "2024-09-01" }],
  });
  const rateOf = () => "worker";
  expect(agencyUntil(scaled, { recruited: day("2024-10-01") }, rateOf).posts[0]!.starts).toEqual([
    { on: "2024-10-01", count: 1 },
  ]);
  expect(() => agencyUntil(scaled, { recruited: day("2024-11-01") }, rateOf)).toThrow(
    "with people recruited on 2024-11-01, posts[0].pay.point point-not-in-force",
  );
});
