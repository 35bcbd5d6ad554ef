import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { type Plan, type PlanSpec, type Post, readPlan } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { compile, PAY } from "./index.ts";

const plan = (post: object, rest: Partial<PlanSpec> = {}): Plan =>
  readPlan({
    ...{ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    payScales: {
      s: [
        { from: "2024-04-01", points: { A: 30_000, B: 40_000, C: 50_000 } },
        { from: "2025-04-01", points: { A: 31_000, C: 51_000 } },
      ],
    },
    agencyRates: { locum: { perWeek: 1_800 } },
    posts: [{ id: "worker", pay: { scale: "s", point: "B" }, start: "2024-04-01", ...post }],
    ...rest,
  });

/** The same plan with its post changed, and not checked again. */
const unchecked = (of: Plan, post: Partial<Post>): Plan => ({ ...of, posts: [{ ...of.posts[0]!, ...post }] });

const sumsOf = (of: Plan): number[] => {
  const { spans } = compile(of, published);
  return [...spans.sum.values.subarray(0, spans.sum.length)].filter((_, n) => spans.kind.values[n] === PAY);
};

describe("a plan that was not checked is not costed with what is another's", () => {
  const leaver = plan({ end: "2025-03-31" });

  test("a point that is not in the table of a day on which someone is paid", () => {
    expect(sumsOf(leaver)).toEqual([40_000_00]);
    expect(() => compile(unchecked(leaver, { end: day("2025-04-01") }), published)).toThrow(
      new RangeError('there is no pay on 2025-04-01 for post "worker"'),
    );
  });

  test("days before the first table, or before the first dated salary", () => {
    const later = { from: "2024-10-15" } as const;
    const salaried = plan({ pay: { salary: [{ ...later, amount: 36_000 }] }, start: "2024-10-15" });
    const scaled = plan(
      { pay: { scale: "t", point: "A" }, start: "2024-10-15" },
      { payScales: { t: [{ ...later, points: { A: 30_000 } }] } },
    );
    for (const held of [salaried, scaled]) {
      expect(sumsOf(held)).toHaveLength(1);
      const sooner = unchecked(held, { starts: [{ on: day("2024-10-14"), count: 1 }] });
      expect(() => compile(sooner, published)).toThrow(
        new RangeError('there is no pay on 2024-10-14 for post "worker"'),
      );
    }
  });

  test.each([
    ["a scale", { pay: { is: "scale", scale: "t", point: "A" } }, 'there is no pay scale "t"'],
    ["a point", { pay: { is: "scale", scale: "s", point: "Z" } }, 'there is no point of the pay scale s "Z"'],
    ["a top", { pay: { is: "scale", scale: "s", point: "A", top: "Z" } }, 'there is no point of the pay scale s "Z"'],
    ["a rate", { cover: [{ agency: "z", from: day("2024-04-01"), handover: true }] }, 'there is no agency rate "z"'],
    ["a rate of a share", { agencyShare: { share: 1, agency: "z" } as never }, 'there is no agency rate "z"'],
  ] as const)("%s that is not there", (_, post, message) => {
    expect(() => compile(unchecked(leaver, post), published)).toThrow(new RangeError(message));
  });

  test("an award on points that are not there", () => {
    const award = { scale: "s", from: day("2024-10-01"), award: { flat: 100 as never }, status: "assumed" } as const;
    const raised = { ...leaver, payAwards: [{ ...award, points: ["A", "Z"] }] } as Plan;
    expect(() => compile(raised, published)).toThrow(new RangeError('there is no point of the pay scale s "Z"'));
  });
});
