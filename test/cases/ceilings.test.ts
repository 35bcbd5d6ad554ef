import { expect, test } from "vitest";
import { contract, explain, forecast, readPlan } from "../../packages/core/src/index.ts";
import { checkClaims } from "../../packages/core/src/public/claims.ts";
import { goalSeek, inputOf, tail } from "../../packages/core/src/public/questions.ts";
import { applyChanges, opposite } from "../../packages/core/src/public/scenario.ts";
import { fundingBySource, inSentences } from "../../packages/core/src/public/tables.ts";

/** £2.2m for three years against £0.9m, £0.8m and £0.7m; the second source takes what the first does not pay. */
const plan = (programme: object = {}, others: readonly object[] = []) =>
  readPlan({
    outturn: 1,
    title: "Programme",
    years: { from: "2024/25", to: "2026/27" },
    lines: [{ id: "delivery", perYear: { "2024/25": "£900k", "2025/26": "£800k", "2026/27": "£700k" } }],
    funding: [
      {
        ...{ id: "programme", title: "Programme fund", kind: "revenue" },
        ...{ ceiling: "£2.2m", years: ["2024/25", "2026/27"], status: "confirmed" },
        ...programme,
      },
      ...others,
    ] as never,
  });

const notesOf = (of: ReturnType<typeof plan>, ...codes: string[]) =>
  forecast(of)
    .notes.filter(({ code }) => codes.includes(code))
    .map(({ text }) => text);

test("a ceiling is drawn as it is needed, and the last year has what is left", () => {
  const { funding, gap } = contract(forecast(plan()));
  // 2,200,000 - 900,000 = 1,300,000; less 800,000 = 500,000, which is 200,000 less than 700,000
  expect(funding.applied).toEqual({
    programme: { "2024/25": "900000.00", "2025/26": "800000.00", "2026/27": "500000.00" },
  });
  expect(funding.carriedIn).toEqual({
    programme: { "2024/25": "0.00", "2025/26": "1300000.00", "2026/27": "500000.00" },
  });
  expect(gap.confirmed).toEqual({ "2024/25": "0.00", "2025/26": "0.00", "2026/27": "200000.00" });
  expect(funding.ceilings).toEqual({ programme: { amount: "2200000.00", from: "2024/25", to: "2026/27" } });
});

test("what may be drawn in a year is less than what is left of the ceiling, and the note says so", () => {
  const limited = plan({ perYear: { "2024/25": "£600k" } });
  const { funding, gap } = contract(forecast(limited));
  // 600,000 of 900,000; then 800,000 of 1,600,000; then 700,000 of 800,000
  expect(gap.total).toEqual({ "2024/25": "300000.00", "2025/26": "0.00", "2026/27": "0.00" });
  expect(funding.applied.programme).toEqual({
    ...{ "2024/25": "600000.00", "2025/26": "800000.00", "2026/27": "700000.00" },
  });
  expect(funding.ceilings!.programme!.limits).toEqual({ "2024/25": "600000.00" });
  expect(notesOf(limited, "short-in-year", "unspent-at-end", "lapses")).toEqual([
    "2024/25 is £300,000 short: its funding is less than its cost, with every source counted; no more than £600,000 of Programme fund may be drawn in the year.",
    "£100,000 of Programme fund is not spent in 2026/27 and lapses: it is a ceiling, and this was its last year.",
    "£100,000 of Programme fund is not drawn by the end of 2026/27: it is there up to £2,200,000 from 2024/25 to 2026/27, and for no later year.",
  ]);
  const [table] = fundingBySource(forecast(limited));
  expect(table!.title).toBe("Programme fund: revenue, one-off, confirmed, up to £2,200,000 from 2024/25 to 2026/27");
  expect(table!.rows[0]).toMatchObject({ year: "2024/25", available: 220_000_000, limit: 60_000_000 });
  expect(inSentences(forecast(limited), "thousands").join(" ")).toContain(
    "Programme fund gives up to £2,200k from 2024/25 to 2026/27, at most £600k in 2024/25: one-off revenue money, which is confirmed.",
  );
});

test("where each year has a limit, the ceiling counts as far as they let it be drawn", () => {
  const limited = plan({ perYear: { "2024/25": "£600k", "2025/26": "£600k", "2026/27": "£600k" } });
  const { funding, gap } = contract(forecast(limited));
  expect(funding.available.programme!["2024/25"]).toBe("1800000.00");
  expect(gap.total).toEqual({ "2024/25": "300000.00", "2025/26": "200000.00", "2026/27": "100000.00" });
  expect(notesOf(limited, "headroom")).toEqual(["Over all years together, cost exceeds funding by £600,000."]);
});

test("no note asks for an approval, also where another source carries forward", () => {
  expect(notesOf(plan(), "carried-forward", "carry-forward-needed")).toEqual([]);
  const grant = { id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": "£50k" } };
  const carrying = plan({}, [{ ...grant, carryForward: "all", status: "confirmed" }]);
  expect(notesOf(carrying, "carried-forward")).toEqual([
    "£50,000 of 2026/27's cost is met only because money is carried forward into it, out of £50,000 carried in. " +
      "Carrying forward is an approval, not arithmetic: nothing here says that it is given.",
  ]);
  expect(notesOf(plan({}, [{ ...grant, carryForward: "none", status: "confirmed" }]), "carry-forward-needed")).toEqual([
    "£50,000 would have to be carried forward into 2026/27, out of £50,000 that lapses before it. " +
      "Carrying forward is an approval, not arithmetic: nothing here says that it is given.",
  ]);
});

test("a conditional ceiling is drawn at its level alone", () => {
  const { gap } = contract(forecast(plan({ status: "conditional" })));
  expect(gap.confirmed["2024/25"]).toBe("900000.00");
  expect(gap.conditional["2024/25"]).toBe("0.00");
});

test("each figure of a ceiling is explained by its rule", () => {
  const made = forecast(plan({ perYear: { "2024/25": "£600k" } }));
  const says = (figure: string) => explain(made, figure)?.says;
  expect(says("funding.applied.programme.2024/25")).toContain("as far as the year's limit of");
  expect(says("funding.carriedOut.programme.2024/25")).toContain("may be drawn until its last year");
  expect(says("funding.carriedOut.programme.2026/27")).toContain("this is the ceiling's last year");
  expect(says("funding.available.programme.2025/26")).toContain("the ceiling is one sum, which counts in 2024/25");
});

test("a paper's claim about the whole sum agrees", () => {
  const claims = checkClaims(
    [{ text: "Funding of £2.2m over three years" }, { text: "£2.2m from the Programme fund" }],
    plan(),
  );
  expect(claims.claims.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees"]);
});

test("the money of a ceiling stops on the last day of its last year", () => {
  const early = plan({ years: ["2024/25", "2025/26"] });
  expect(tail(early, { absorbing: { is: "none" } }).money.stops).toEqual([
    { id: "programme", title: "Programme fund", status: "confirmed", lastDay: "2026-03-31", carriedOn: 0 },
  ]);
});

test("a change for a year's sum or for carrying forward is refused for a ceiling alone, and passes it by among others", () => {
  const bounded = plan();
  for (const change of [
    { change: "carry-forward", carryForward: "all" },
    { change: "funding-amount", perYear: [{ year: "2024/25", amount: 5 }] },
  ] as const)
    expect(() => applyChanges(bounded, [change as never])).toThrow(/does-not-apply.*a ceiling, one sum/);
  const grant = { id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": 1 }, status: "confirmed" };
  const both = plan({}, [{ ...grant, carryForward: "none" }]);
  const change = { change: "carry-forward", carryForward: "all" } as const;
  const changed = applyChanges(both, [change]);
  expect(changed.funding[0]).toBe(both.funding[0]);
  expect(applyChanges(changed, opposite(change, both)!)).toEqual(both);
});

test("a ceiling's year and its carry-forward cannot be sought", () => {
  for (const of of [
    { input: "funding", source: "programme", year: "2024/25" },
    { input: "carry-forward", source: "programme" },
  ] as const)
    expect(() => goalSeek(plan(), inputOf(plan(), of as never), { is: "no-gap", level: "confirmed" })).toThrow(
      /does-not-apply.*Programme fund is a ceiling/,
    );
});
