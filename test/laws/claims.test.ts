import fc from "fast-check";
import { expect, test } from "vitest";
import { checkClaims } from "../../packages/core/src/claims/index.ts";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import { asPounds, type Pence } from "../../packages/core/src/money/index.ts";
import { type Claim, readPlan } from "../../packages/core/src/plan/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";

const figures = ["£0.5m", "£0.6m", "£1m", "£1.5m", "£2million", "£2.0m", "£2,000,000", "£1,500k", "£500,000", "£3m"];
const money = [
  "Cost of F in 2024/25",
  "Cost of F in 2025/26",
  "Cost of F in all",
  "Cost of F per annum",
  "Gross cost of F in 2024/25",
  "Net cost of F in 2024/25",
  "Income of F in 2024/25",
  "Growth of F a year",
  "Total funding of F",
  "Funding of F in 2025/26",
  "Budget of F in 2024/25",
  "Grant of up to F in all",
  "Investment of F",
  "F built in",
  "Further net investment of F",
  "F short in 2025/26",
  "F unspent in 2024/25",
  "Overspend of F in 2024/25",
  "F to spare",
  "F carried forward into 2025/26",
  "Training cost of F in 2024/25",
  "Opening reserve of F in 2024/25",
  "F from the reserve in 2024/25",
  "Closing reserve of F in 2024/25",
  "F + £0.5m = £2.0m",
];
const others = [
  "7 months in 2024/25",
  "8 months in 2024/25",
  "11 months in 2025/26",
  "18 months from September 2024",
  "19 months",
  "Funded in each year",
  "Funded over two years",
  "Funded in 2025/26",
  "37 posts",
  "2 posts",
  "it will all be fine",
];
const claim = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...money), fc.constantFrom(...figures))
      .map(([text, figure]) => text.replace("F", figure)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
);

/** A list of claims, and the same list in another order. */
const shuffled = fc
  .array(claim, { minLength: 2, maxLength: 14 })
  .chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })));

const plan = readPlan({
  outturn: 1,
  title: "A plan",
  years: { from: "2024/25", to: "2025/26" },
  posts: [{ id: "a", title: "Advisers", count: 2, pay: { fullCost: "£0.5m" }, start: "2024-10-01" }],
  lines: [
    { id: "fees", title: "Fees", perYear: { "2024/25": "-£0.5m", "2025/26": "-£0.5m" } },
    { id: "t1", title: "Training", perYear: { "2024/25": "£0.5m" } },
    { id: "t2", title: "Training", perYear: { "2024/25": "£1m" } },
  ],
  funding: [
    {
      id: "grant",
      title: "Grant",
      kind: "revenue",
      recurrent: false,
      perYear: { "2024/25": "£2m" },
      carryForward: "all",
      status: "confirmed",
    },
  ],
});

/** Each claim's verdict with its arithmetic, and each fault by its claims' texts, in one order. */
function answers(texts: readonly string[], withPlan: boolean) {
  const claims = texts.map((text): Claim => ({ text }));
  const { claims: checked, faults, notes } = checkClaims(claims, withPlan ? plan : undefined);
  const named = (claim: number) => texts[claim]!;
  const numbered = (says: string) => says.replace(/claim \d+/gi, "claim");
  return {
    verdicts: checked
      .map(({ text, verdict, says }) => `${text}: ${verdict}. ${says.map(numbered).sort().join("; ")}`)
      .sort(),
    faults: faults
      .map(({ claims: of, slip }) => `${of.map(named).sort().join(", ")}: ${slip === undefined ? "" : named(slip)}`)
      .sort(),
    notes,
  };
}

test.each([
  ["without a plan", false, 1500],
  ["with a plan", true, 300],
] as const)("claims have the same verdicts, arithmetic and faults in any order, %s", (_, withPlan, numRuns) => {
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      expect(answers(others, withPlan)).toEqual(answers(claims, withPlan));
    }),
    { seed: 20240708, numRuns },
  );
});

/** True sentences of a plan, each with its sum, from the forecast's own figures. */
function truths(of: Forecast): readonly (readonly [text: (sum: string) => string, sum: number])[] {
  const { cost, gap, funding, years, plan } = of;
  const isFunded = plan.funding.length > 0;
  const rows = [...Object.entries(cost.byPost), ...Object.entries(cost.byLine)].map(([row, sums]) => ({
    id: row.replace(":after-end", ""),
    isAfterEnd: row.endsWith(":after-end"),
    sums,
  }));
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const ofYear = years.flatMap((year) => {
    const all = rows.map(({ sums }) => sums[year]!);
    const ofRow = [...plan.posts, ...plan.lines].map(({ id }) => id);
    return [
      [(sum: string) => `Cost of ${sum} in ${year}`, cost.total[year]!],
      [(sum: string) => `Net cost of ${sum} in ${year}`, cost.total[year]!],
      [(sum: string) => `Gross cost of ${sum} in ${year}`, sum(all.filter((one) => one > 0))],
      [(sum: string) => `Income of ${sum} in ${year}`, -sum(all.filter((one) => one < 0))],
      // Without money a plan is not said to be short of any.
      [(sum: string) => `${sum} short with confirmed money in ${year}`, isFunded ? gap.confirmed[year]! : 0],
      [(sum: string) => `Gap of ${sum} in ${year}`, isFunded ? gap.total[year]! : 0],
      [(sum: string) => `Agency cost of ${sum} in ${year}`, cost.byComponent.agency[year]!],
      ...ofRow.map((id) => {
        const own = sum(rows.filter((row) => row.id === id).map(({ sums }) => sums[year]!));
        return [(text: string) => `${id} costs ${text} in ${year}`, own] as const;
      }),
      ...plan.funding.map(({ id, perYear }) => {
        const given = perYear.find((one) => one.year === year)?.amount ?? 0;
        return [(text: string) => `${id} of ${text} in ${year}`, given] as const;
      }),
      ...plan.funding.map(
        ({ id }) =>
          [(text: string) => `${id} carried forward ${text} from ${year}`, funding.carriedOut[id]![year]!] as const,
      ),
    ] as const;
  });
  const total = sum(years.map((year) => cost.total[year]!));
  const inAll = [
    [(text: string) => `Cost of ${text} in all`, total],
    [(text: string) => `Cost of ${text} from ${years[0]} to ${years.at(-1)}`, total],
    [(text: string) => `The plan costs ${text} over ${years.length} years`, years.length > 1 ? total : 0],
  ] as const;
  return [...ofYear, ...inAll].filter(([, amount]) => amount > 0);
}

test("what a forecast says of a plan agrees with it, to the penny and to the thousand; another sum never does", () => {
  fc.assert(
    fc.property(arbitraryCostedPlan, (plan) => {
      const said = truths(forecast(plan));
      const check = (texts: readonly string[]) =>
        checkClaims(
          texts.map((text) => ({ text })),
          plan,
        ).claims;
      const exactly = said.map(([text, sum]) => text(asPounds(sum as Pence)));
      expect(check(exactly).filter(({ verdict }) => verdict !== "agrees")).toEqual([]);
      const thousands = said.map(([text, sum]) =>
        text(`£${(sum - (sum % 100_000)) / 100_000 + (sum % 100_000 >= 50_000 ? 1 : 0)}k`),
      );
      expect(check(thousands).filter(({ verdict }) => verdict !== "agrees")).toEqual([]);
      const wrong = said.map(([text, sum]) => text(asPounds((sum + 123_456_789_17) as Pence)));
      const some = wrong.filter((_, at) => at % Math.ceil(wrong.length / 6) === 0);
      expect(some.flatMap((text) => check([text])).filter(({ verdict }) => verdict !== "does-not-agree")).toEqual([]);
    }),
    { seed: 20240708, numRuns: 50 },
  );
});
