import { expect, test } from "vitest";
import { contract, explain, forecast, readPlan } from "../../packages/core/src/index.ts";
import { writePlan } from "../../packages/core/src/plan/index.ts";
import { checkClaims } from "../../packages/core/src/public/claims.ts";
import { tail } from "../../packages/core/src/public/questions.ts";
import { fundingBySource, inSentences } from "../../packages/core/src/public/tables.ts";

const notesOf = (of: ReturnType<typeof readPlan>, ...codes: string[]) =>
  forecast(of)
    .notes.filter(({ code }) => codes.includes(code))
    .map(({ text }) => text);

/** Bromsgrove, Cabinet of 15 February 2023: £306,307 of schemes from an underspend of the year before, a grant and a budget. */
const homelessness = readPlan({
  outturn: 1,
  title: "Homelessness prevention grant 2023/24",
  years: { from: "2023/24", to: "2024/25" },
  lines: [{ id: "schemes", title: "Local schemes", perYear: { "2023/24": 306_307 } }],
  funding: [
    {
      ...{ id: "hpg", title: "Homelessness prevention grant", kind: "revenue", recurrent: false },
      ...{ perYear: { "2023/24": 165_612 }, carryForward: "none", status: "confirmed" },
      broughtForward: { amount: 40_000, from: "2022/23" },
      approved: { by: "Cabinet", on: "2023-02-15" },
    },
    {
      ...{ id: "budget", title: "Council budget", kind: "revenue", recurrent: true },
      ...{ perYear: { "2023/24": 112_000 }, carryForward: "all", status: "confirmed" },
    },
  ],
});

test("the homelessness grant as printed: the underspend is spent first, and the budget keeps £11,305", () => {
  const { funding, gap } = contract(forecast(homelessness));
  // 40,000 + 165,612 + 112,000 - 306,307 = 11,305
  expect(funding.carriedIn.hpg!["2023/24"]).toBe("40000.00");
  expect(funding.applied.hpg!["2023/24"]).toBe("205612.00");
  expect(funding.carriedOut.budget!["2023/24"]).toBe("11305.00");
  expect(gap.confirmed["2023/24"]).toBe("0.00");
  expect(funding.broughtForward).toEqual({ hpg: { amount: "40000.00", from: "2022/23" } });
  expect(funding.approved).toEqual({ hpg: { by: "Cabinet", on: "2023-02-15" } });
});

test("its paper's sums for the year count what is brought forward", () => {
  const { claims } = checkClaims(
    [{ text: "Funding of £317,612 in 2023/24" }, { text: "Underspend of £11,305 in 2023/24" }],
    homelessness,
  );
  expect(claims.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees"]);
});

test("notes say by whom it is approved, and ask for an approval where there is none", () => {
  const carried =
    "£28,695 of 2023/24's cost is met only because money is carried forward into it, out of £40,000 carried in.";
  // 306,307 - 165,612 - 112,000 = 28,695
  expect(notesOf(homelessness, "carried-forward")).toEqual([
    `${carried} Carrying it forward is approved: Homelessness prevention grant by Cabinet on 15 February 2023.`,
  ]);
  const [grant, budget] = homelessness.funding;
  const { approved: _, ...unapproved } = grant!;
  expect(notesOf({ ...homelessness, funding: [unapproved, budget!] }, "carried-forward")).toEqual([
    `${carried} Carrying forward is an approval, not arithmetic: nothing here says that it is given.`,
  ]);
  const words = inSentences(forecast(homelessness)).join(" ");
  expect(words).toContain(
    "gives £165,612 in 2023/24, with £40,000 brought forward from 2022/23: one-off revenue money, which is confirmed; " +
      "its carry-forward is approved by Cabinet on 15 February 2023.",
  );
  expect(words).toContain("is met only because money is carried forward into it, which is approved.");
  expect(fundingBySource(forecast(homelessness))[0]!.title).toBe(
    "Homelessness prevention grant: revenue, one-off, confirmed, no carry-forward, £40,000 brought forward from 2022/23, " +
      "approved by Cabinet on 15 February 2023",
  );
});

const old = (source: object, cost = 100) =>
  readPlan({
    outturn: 1,
    title: "Old money",
    years: { from: "2024/25", to: "2026/27" },
    lines: [{ id: "legal", perYear: { "2024/25": cost, "2025/26": cost, "2026/27": cost } }],
    funding: [
      {
        ...{ id: "grant", title: "Grant", kind: "revenue", recurrent: false, perYear: {}, status: "confirmed" },
        ...{ carryForward: "all", broughtForward: { amount: 250, from: "2022/23" }, ...source },
      },
    ] as never,
  });

test("a source of old money alone pays until it is used up, and its age counts from its own year", () => {
  expect(contract(forecast(old({}))).gap.total).toEqual({ "2024/25": "0.00", "2025/26": "0.00", "2026/27": "50.00" });
  // Of 2022/23, to be used up to three years later: 2025/26 is the last.
  const expiring = forecast(old({ carryForward: { cap: 1000, expiresAfterYears: 3 } }));
  expect(contract(expiring).gap.total).toEqual({ "2024/25": "0.00", "2025/26": "0.00", "2026/27": "100.00" });
  expect(contract(expiring).funding.lapsed.grant!["2025/26"]).toBe("50.00");
  expect(explain(expiring, "funding.carriedIn.grant.2024/25")?.says).toContain("brought forward from a year before");
  expect(explain(expiring, "funding.lapsed.grant.2025/26")?.value).toBe(5000);
  expect(notesOf(old({}), "headroom", "never-drawn")).toEqual([
    "Over all years together, cost exceeds funding by £50.",
  ]);
  expect(tail(old({}), { absorbing: { is: "none" } }).money.stops.map(({ lastDay }) => lastDay)).toEqual([
    "2025-03-31",
  ]);
});

test("old money alone needs no sums by year, and is written without", () => {
  const funding = {
    ...{ id: "left", title: "Left", kind: "revenue", recurrent: false, carryForward: "all", status: "confirmed" },
    broughtForward: { amount: 40_000, from: "2022/23" },
  } as const;
  const { funding: _, ...remaining } = writePlan(homelessness);
  const plan = readPlan({ ...remaining, funding: [funding] });
  expect(contract(forecast(plan)).funding.applied.left!["2023/24"]).toBe("40000.00");
  expect(writePlan(plan).funding![0]).not.toHaveProperty("perYear");
  expect(readPlan(writePlan(plan))).toEqual(plan);
  const { broughtForward: __, ...nothing } = funding;
  expect(() => readPlan({ ...remaining, funding: [nothing] })).toThrow('"perYear" is missing');
});
