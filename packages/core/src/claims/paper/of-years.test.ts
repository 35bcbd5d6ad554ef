import { describe, expect, test } from "vitest";
import { readClaims } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const said = (...claims: readonly string[]) =>
  checkClaims(readClaims({ claims }).claims).tests.map(({ of, agrees, says }) => [of, agrees, says]);
const words = (...claims: readonly string[]) => said(...claims).map((one) => one[2]);

describe("the years of a thing add up to its total", () => {
  const years = (what: string) => [`${what} of £1k in 2024/25`, `${what} of £2k in 2025/26`, `${what} of £3k in total`];
  test.each([
    ["Cost", "costs"],
    ["Gross cost", "gross costs"],
    ["Net cost", "net costs"],
    ["Income", "income"],
    ["Funding", "funding"],
    ["Budget", "budgets"],
  ])("%s", (what, name) => {
    expect(said(...years(what))).toEqual([[[0, 1, 2], true, `The years' ${name}: £1k + £2k = £3,000, printed £3k`]]);
  });

  test("months too", () => {
    expect(words("7 months in 2024/25", "11 months in 2025/26", "18 months")).toEqual([
      "The years' months: 7 + 11 = 18, printed 18",
    ]);
  });

  test("of a part by itself", () => {
    expect(words("Legal cost of £1k in 2024/25", "Legal cost of £2k in 2025/26", "Legal cost of £3k in total")).toEqual(
      ["The years' costs: £1k + £2k = £3,000, printed £3k"],
    );
  });

  test("where they follow each other, and are as many as the total is over", () => {
    const [one, two] = years("Cost");
    expect(words(one!, "Cost of £2k in 2026/27", "Cost of £3k in total")).toEqual([]);
    expect(words(one!, "Cost of £1k in total")).toEqual([]);
    expect(words(one!, two!, "Cost of £3k over two years")).toHaveLength(1);
    expect(words(one!, two!, "Cost of £3k over 18 months")).toHaveLength(1);
    expect(words(one!, two!, "Cost of £9k over three years")).toEqual([]);
  });

  test("and what would mend it is said for each claim", () => {
    const [found] = checkClaims(
      readClaims({ claims: [...years("Cost").slice(0, 2), "Cost of £5k in total"] }).claims,
    ).tests;
    expect(found).toMatchObject({
      agrees: false,
      says: "The years' costs: £1k + £2k = £3,000, not £5k: off by £2,000",
    });
    expect(found!.wouldBe).toEqual([
      { claim: 0, value: "£3,000" },
      { claim: 1, value: "£4,000" },
      { claim: 2, value: "£3,000" },
    ]);
  });
});

describe("each year for so many years", () => {
  test.each([
    [["Grant of £5k a year", "Grant of £15k over three years"], "3 years of funding: 3 x £5k = £15,000, printed £15k"],
    [
      ["Funding of £5k a year", "Cost of £4k in 2024/25", "Cost of £4k in 2025/26", "Funding of £10k in total"],
      "2 years of funding: 2 x £5k = £10,000, printed £10k", // the years that have a cost
    ],
  ])("%j", (claims, says) => {
    expect(words(...claims)).toEqual([says]);
  });

  test.each([
    [["Grant of £5k a year", "Grant of £15k over 2.5 years"]],
    [["Grant of £5k a year", "Grant of £15k in total"]], // no year is named
    [["Grant of £5k a year", "Grant of £15k over 101 years"]],
    [["12 months in 2024/25", "Grant of £15k over three years"]],
    [["Grant of £5k a year", "Cost of £4k in 2024/25", "Grant of £15k in total"]], // a part is not for the years of the whole
  ])("is not known: %j", (claims) => {
    expect(words(...claims)).toEqual([]);
  });

  test("for up to a hundred", () => {
    expect(words("Grant of £5k a year", "Grant of £500k over 100 years")).toHaveLength(1);
  });
});

describe("each year and one of them", () => {
  test.each([
    [["Funding of £5k a year", "Funding of £5,000 in 2024/25"], true, "Each year and 2024/25: £5,000, printed £5k"],
    [["Funding of £5,000 a year", "Funding of £5k in 2024/25"], true, "Each year and 2024/25: £5,000, printed £5k"],
    [
      ["Funding of £5k a year", "Funding of £4k in 2024/25"],
      false,
      "Each year and 2024/25: £5,000, not £4k: off by -£1,000",
    ],
    [["Cost of £5k a year", "Cost of £6k in 2024/25"], false, "Each year and 2024/25: £5,000, not £6k: off by £1,000"],
    [
      ["Cost of £5k in each year", "Cost of £4k in 2024/25"],
      false,
      "Each year and 2024/25: £5,000, not £4k: off by -£1,000",
    ],
  ])("%j", (claims, agrees, says) => {
    expect(said(...claims)).toEqual([[[0, 1], agrees, says]]);
    expect(said(...claims.toReversed())[0]!.slice(0, 2)).toEqual([[0, 1], agrees]);
  });

  test.each([
    [["Cost of £5k a year", "Cost of £4k in 2024/25"]], // the first year may be a part
    [["Cost of about £5k a year", "Cost of £6k in 2024/25"]],
    [["Funding of £5k a year", "Funding of about £4k in 2024/25"]],
  ])("%j: may be both", (claims) => {
    expect(said(...claims)).toEqual([]);
  });

  test("of a cost's years the first and the last may be parts, and no other", () => {
    const year = (at: number) => `Cost of £4k in 202${at}/2${at + 1}`;
    expect(words("Cost of £5k a year", year(4), year(5), year(6))).toEqual([
      "Each year and 2025/26: £5,000, not £4k: off by -£1,000",
    ]);
  });
});

describe("months from a start fill the years to their March", () => {
  test.each([
    [
      ["18 months from September 2024", "7 months in 2024/25"],
      true,
      "18 months from September 2024 have 7 in 2024/25, printed 7",
    ],
    [
      ["18 months from September 2024", "12 months in 2025/26"],
      false,
      "18 months from September 2024 have 11 in 2025/26, not 12",
    ],
    [
      ["18 months from September 2024", "3 months in 2026/27"],
      false,
      "18 months from September 2024 have 0 in 2026/27, not 3",
    ],
    [
      ["30 months from September 2024", "12 months in 2025/26"],
      true,
      "30 months from September 2024 have 12 in 2025/26, printed 12",
    ],
    [
      ["3 months from September 2024", "3 months in 2023/24"],
      false,
      "3 months from September 2024 have 0 in 2023/24, not 3",
    ],
  ])("%j", (claims, agrees, says) => {
    expect(said(...claims)).toEqual([[[0, 1], agrees, says]]);
    expect(said(...claims.toReversed())[0]![0]).toEqual([0, 1]);
  });

  test("in whole months", () => {
    expect(words("18.5 months from September 2024", "7 months in 2024/25")).toEqual([]);
    expect(words("18 months", "7 months in 2024/25")).toEqual([]);
  });
});
