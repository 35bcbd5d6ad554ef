import { describe, expect, test } from "vitest";
import { checkClaims } from "../check-claims.ts";
import { readClaim } from "./index.ts";

describe("a sum is worked as it is written", () => {
  test.each([
    "£100 + 10% = £110", //          a share of what stands before it
    "£100 - 10% = £90",
    "£100 - £20 + 10% = £88", //     80 + 8
    "£100 - £20 - 10% = £72", //     80 - 8
    "10 + 50% = 10.5", //            beside a number, a half is a half
    "-£5 + £8 = £3",
    "5 x 0 = 0",
    "4% of 100 = 4",
    "4 percent of £100 = £4",
    "4 per cent of £100 is £4",
    "50 at 4% = 2",
    "8 posts at £3 = £24",
    "£3 at 8 posts = £24",
    "£3 x 8 + £1 = £25",
  ])("%s", (text) => {
    expect(checkClaims([{ text }]).claims[0]!.verdict).toBe("agrees");
  });

  test.each(["£100 - 10% = £110", "£100 - £20 + 10% = £92", "10 + 50% = 15"])("not so: %s", (text) => {
    expect(checkClaims([{ text }]).claims[0]!.verdict).toBe("does-not-agree");
  });
});

describe("figures without a sign between them are no sum", () => {
  test.each([
    "4% £334,072 = £13,362.88",
    "£3 of £4 = £12",
    "3 of 4 = 12",
    "8 x £100 50% = £400",
    "4% of £100 £200 = £4",
    "4% fee £100 = £4",
    "£5 + + £6 = £11",
    "5 5 = 5 + 5",
    "£0.001 + £1 = £1.001",
    "= £5 + £6",
  ])("%s", (text) => {
    expect(readClaim(text)).toMatchObject({ is: "unread", why: expect.stringContaining("no figures with + - x /") });
  });
});

describe("a sentence with a word for equals is no sum where it is not one", () => {
  test.each([
    ["£2 + £3 is £5 is £7", "it has 4 figures, £2 and £3 and £5 and more"],
    ["£1, £2 and £3 in 2024/25", "it has 3 figures, £1 and £2 and £3"],
    ["£5 + £5 is £10 (£3 net)", "it has 4 figures, £5 and £5 and £10 and more"],
    ["The £5 is £5", "it has 2 figures, £5 and £5"],
  ])("%s", (text, why) => {
    expect(readClaim(text)).toMatchObject({ is: "unread", why });
  });
});

describe("a share of a sum needs just the two", () => {
  test.each([
    ["16% fee on £995 and £5", "unread"],
    ["16 posts on £995", "unread"],
    ["16% fee on 5 posts", "unread"],
    ["16% fee on £995", "share"],
  ])("%s: %s", (text, is) => {
    expect(readClaim(text).is).toBe(is);
  });
});
