import { describe, expect, test } from "vitest";
import { readClaims } from "../plan/index.ts";
import { checkClaims } from "./index.ts";

const faults = (...claims: readonly string[]) =>
  checkClaims(readClaims({ claims }).claims).faults.map(({ claims: of, slip, says }) => [of, slip, says]);

describe("tests that one wrong claim explains stand together", () => {
  test("it is the slip where it alone is in all of them", () => {
    expect(
      faults("Cost of £1k in 2024/25", "Cost of £2k in 2025/26", "Cost of £9k in total", "Cost of £3k in total"),
    ).toEqual([
      [
        [0, 1, 2, 3],
        2,
        'Claim 3 ("Cost of £9k in total") does not agree, and the other figures agree without it; it would have to be £3,000.',
      ],
    ]);
  });

  test("a claim that is wrong by itself has no others", () => {
    expect(faults("£1k + £2k = £5k")).toEqual([[[0], 0, 'Claim 1 ("£1k + £2k = £5k") does not agree.']]);
  });

  test("two wrong claims that share none stand apart", () => {
    expect(faults("£1k + £2k = £5k", "£1k + £2k = £6k", "£1k + £2k = £3k").map(([of]) => of)).toEqual([[0], [1]]);
  });

  test("a chain of three tests is one, in whatever order they come", () => {
    // Each of the sums is in the next: 2 is of 1, and 1 of 0.
    const chain = ["Cost of £1k in 2024/25", "Cost of £5k in 2024/25", "Cost of £9k in 2024/25"];
    expect(faults(...chain).map(([of, slip]) => [of, slip])).toEqual([[[0, 1, 2], undefined]]);
  });
});

describe("where the figures do not choose, every reading is given", () => {
  const short = ["Cost of £9k in 2024/25", "Funding of £7k in 2024/25", "£5k short in 2024/25"];
  const readings = (second: string) =>
    `It holds only if claim 1 ("Cost of £9k in 2024/25") is £12,000, claim 2 ("Funding of £7k in 2024/25") is £4,000${second} or claim 3 ("£5k short in 2024/25") is £2,000. The figures do not choose between these.`;
  test("with what each would be", () => {
    expect(faults(...short)).toEqual([[[0, 1, 2], undefined, readings("")]]);
  });

  test("and where the paper prints that already", () => {
    const elsewhere = faults(...short, "Income of £4k in 2030/31");
    expect(elsewhere).toEqual([
      [[0, 1, 2], undefined, readings(' (which claim 4, "Income of £4k in 2030/31", prints)')],
    ]);
  });

  test("though not by the claim itself", () => {
    // The income would have to be the £4k that claim 1 prints, and claim 1 the £7k that nothing else does.
    expect(
      faults("Gross cost of £4k in 2024/25", "Income of £1k in 2024/25", "Net cost of £1k in 2024/25")[0]![2],
    ).toBe(
      'It holds only if claim 1 ("Gross cost of £4k in 2024/25") is £2,000, claim 2 ("Income of £1k in 2024/25") is £3,000 or claim 3 ("Net cost of £1k in 2024/25") is £3,000. The figures do not choose between these.',
    );
  });

  test("two that are said to be one thing are named", () => {
    expect(faults("Cost of £5k in 2024/25", "Cost of £9k in 2024/25")).toEqual([
      [[0, 1], undefined, 'Claim 1 ("Cost of £5k in 2024/25") and claim 2 ("Cost of £9k in 2024/25") do not agree.'],
    ]);
  });
});

describe("a figure that something else speaks for is not the slip", () => {
  test("of two, the one that nothing else agrees with", () => {
    expect(faults("4 posts", "5 posts", "5 posts").map(([of, slip]) => [of, slip])).toEqual([[[0, 1, 2], 0]]);
    // £3k in total is no cost by its words, and £9k would be £3,000.
    expect(faults("Cost of £1k in 2024/25", "Cost of £2k in 2025/26", "Cost of £3k in total", "£9k in total")).toEqual([
      [
        [0, 1, 3],
        3,
        'Claim 4 ("£9k in total") does not agree, and the other figures agree without it; it would have to be £3,000.',
      ],
    ]);
  });

  test("and of two alone neither is", () => {
    expect(faults("4 posts", "5 posts").map(([, slip]) => slip)).toEqual([undefined]);
  });
});
