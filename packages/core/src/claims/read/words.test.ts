import { describe, expect, test } from "vitest";
import { type MoneyStatement, readClaim } from "./index.ts";

const words = (text: string) => (readClaim(`${text} of £5 in 2024/25`) as MoneyStatement).phrase;
const roots = (text: string) => words(text).flatMap((word) => word.roots);

describe("words are compared in the singular", () => {
  test.each([
    ["Vans", ["van"]],
    ["Policies", ["policy"]],
    ["Boxes, churches, classes", ["box", "church", "class"]],
    ["Gas, bus, analysis, campus", ["gas", "bus", "analysis", "campus"]],
    ["Issues, Chester", ["issue", "chester"]], // what only begins like an ending keeps it
    ["The council's council", ["the", "council", "council"]],
    ["O'Sullivan's part-time drivers", ["o", "sullivan", "part", "time", "driver"]],
  ])("%s", (text, singular) => {
    expect(roots(text)).toEqual([...singular, "of"]);
  });
});

describe("words are written as they were, in small letters", () => {
  test.each([
    ["Phase 12 of Project A", ["phase 12", "of", "project", "A"]],
    ["The council's phase 1", ["the", "council's", "phase 1"]],
    ["Grade-phase_1 cost", ["grade-phase_1", "cost"]],
  ])("%s", (text, written) => {
    expect(words(text).map((word) => word.text)).toEqual([...written, "of"]);
  });

  test("the letter of a name stands at the end too", () => {
    expect(readClaim("£5 for Project A")).toMatchObject({
      phrase: [{ text: "for" }, { text: "project" }, { text: "A" }],
    });
  });
});

describe("two ways of writing are one claim", () => {
  test.each([
    ["  37 posts. ", "37 posts"],
    ["Grant of up  to £5  in 2024/25", "Grant of up to £5 in 2024/25"],
    ["One post", "1 post"],
    ["Balance of £5 at 31/03/2025", "Balance of £5 at 31 March 2025"],
    ["Balance of £5 on 2024-04-01", "Balance of £5 on 1 April 2024"],
    ["Cost of £5 2024/25", "Cost of £5 in 2024/25"],
    ["£5 in 2025/26 and 2024/25", "£5 in 2024/25 and 2025/26"],
    ["£5 from 2025/26 to 2024/25", "£5 from 2024/25 to 2025/26"],
  ])("%s", (one, other) => {
    expect(readClaim(one)).toEqual(readClaim(other));
  });

  test("but a one in the middle of a sentence is a word, and one off is no number", () => {
    expect(readClaim("Cost of one post of £5")).toMatchObject({ is: "money", amount: { text: "£5" } });
    expect(readClaim("One off cost of £5")).toMatchObject({ is: "money", amount: { text: "£5" } });
  });
});

test("a sentence of 1000 letters is read, and one more is too long", () => {
  expect(readClaim("£5 in 2024/25".padEnd(1000)).is).toBe("money");
  expect(readClaim("£5 in 2024/25".padEnd(1001)).is).toBe("unread");
});
