import { describe, expect, test } from "vitest";
import { inSentences } from "../../packages/core/src/tables/index.ts";
import { cost, forecastOf, notesOf, plan, withChanges } from "./ask.ts";

const years = { from: "2024/25", to: "2026/27" } as const;
const award = (from: string, percent: number) => ({ scale: "salaries", from, percent, status: "assumed" as const });
const post = (pay: object) => ({ id: "lead", title: "Lead", pay, start: "2024-04-01" }) as never;
const costs = (of: Parameters<typeof plan>[0]) => Object.values(forecastOf(plan(of)).cost.total);

describe("a full cost of £60,000.50", () => {
  const upliftOf = (uplift: object, payAwards: readonly object[] = []) =>
    ({ years, payAwards, posts: [post({ fullCost: 60_000.5, uplift })] }) as never;

  test("that rises by 3% each 1 April from 2025 is to the penny, not to the pound", () => {
    // £60,000.50; × 1.03 = £61,800.515, so £61,800.52; × 1.03 = £63,654.5356, so £63,654.54
    expect(costs(upliftOf({ percent: "3%", from: "2025-04-01" }))).toEqual([6_000_050, 6_180_052, 6_365_454]);
  });

  test("rises with the awards on plain salaries, on their days", () => {
    const of = upliftOf({ with: "salaries" }, [award("2025-04-01", 2), award("2026-10-01", 4)]);
    // £61,200.51 in 2025/26; half a year of that and half of £63,648.53
    expect(costs(of)).toEqual([6_000_050, 6_120_051, 6_242_452]);
    const words = inSentences(forecastOf(plan(of))).join(" ");
    expect(words).toContain("The full cost of Lead rises with the awards on plain salaries.");
    expect(words).not.toContain("no award or rate moves that");
  });

  test("is said to have no award in a year without one, and has the note of a full cost no longer", () => {
    expect(notesOf(plan(upliftOf({ with: "salaries" }, [award("2025-04-01", 2)])), "no-award")).toEqual([
      "Costs that rise as plain salaries do have no award for 2026/27: they are carried on unchanged. State one in payAwards, if only as assumed.",
    ]);
  });

  test("rises otherwise in a scenario", () => {
    const of = withChanges(
      { years, posts: [post({ fullCost: 60_000 })] },
      { change: "uplift", uplift: { percent: 10, from: "2026-04-01" } },
    );
    expect(cost(of, "2026/27", "s")).toBe("66000.00");
  });

  test("whose rise comes after all its days is said to be without effect", () => {
    expect(notesOf(plan(upliftOf({ percent: 3, from: "2027-04-01" })), "without-effect").join(" ")).toContain(
      "the uplift of Lead",
    );
  });

  test("for eight posts together rises before it is shared", () => {
    const shared = {
      ...(post({ fullCost: 80_000, for: 8, uplift: { percent: 2, from: "2025-04-01" } }) as object),
      count: 8,
    };
    expect(costs({ years, posts: [shared] } as never)).toEqual([8_000_000, 8_160_000, 8_323_200]);
  });
});

describe("a line of £10,000.25 a year", () => {
  const lines = [
    { id: "licences", title: "Licences", perYear: { "2024/25": 10_000.25 }, uplift: { with: "salaries" } },
  ];

  test("fills later years by the awards of their 1 April", () => {
    const of = { years, payAwards: [award("2025-04-01", 3), award("2026-04-01", 2)], lines } as never;
    expect(costs(of)).toEqual([1_000_025, 1_030_026, 1_050_627]); // £10,300.2575; £10,506.2652
  });

  test("stays in a year without an award, which is noted", () => {
    const of = { years, payAwards: [award("2025-04-01", 3)], lines } as never;
    expect(costs(of)).toEqual([1_000_025, 1_030_026, 1_030_026]);
    expect(notesOf(plan(of), "no-award").join(" ")).toContain("have no award for 2026/27");
  });

  test("that rises no more in a scenario stays at its last sum, and is not cut off", () => {
    const of = withChanges({ years, payAwards: [award("2025-04-01", 3)], lines } as never, {
      change: "uplift",
      uplift: "none",
    });
    expect(["2024/25", "2025/26", "2026/27"].map((year) => cost(of, year, "s"))).toEqual(Array(3).fill("10000.25"));
  });
});
