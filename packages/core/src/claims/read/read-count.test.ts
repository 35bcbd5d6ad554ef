import { describe, expect, test } from "vitest";
import { readClaim } from "./index.ts";

describe("what a number counts", () => {
  test.each([
    ["1 post", "posts"],
    ["1 role", "posts"],
    ["3 roles", "posts"],
    ["1 person", "people"],
    ["3 persons", "people"],
    ["1 fte", "fte"],
    ["7 wte", "fte"],
    ["7 full-time equivalents", "fte"],
    ["1 full time equivalent", "fte"],
    ["3 heads", "other"],
  ])("%s are %s", (text, of) => {
    expect(readClaim(text)).toMatchObject({ is: "count", of });
  });

  test.each([
    ["2x advisers", "advisers"],
    ["2 teams x posts", "teams x posts"],
    ["37 posts for", "posts"],
    ["37 posts of 2024/25", "posts"],
    ["37 posts 2024/25", "posts"],
    ["37 posts by the end of 2024/25", "posts"],
    ["37 posts in 2024/25 for care", "posts for care"],
    ["37 heads of service", "heads of service"],
  ])("%s: %s", (text, about) => {
    expect(readClaim(text)).toMatchObject({ is: "count", about });
  });

  test("is said of one year, or of none", () => {
    expect(readClaim("37 posts in 2024/25")).toHaveProperty("year", "2024/25");
    expect(readClaim("37 posts in 2024/25 and 2025/26")).not.toHaveProperty("year");
    expect(readClaim("37 posts")).not.toHaveProperty("year");
  });
});

describe("months", () => {
  test.each([
    ["1 month in 2024/25", { is: "year", year: "2024/25" }],
    ["7 months", { is: "total" }],
    ["7 months in 2024/25 and 2025/26", { is: "total" }],
  ])("%s", (text, when) => {
    const says = readClaim(text);
    expect(says).toMatchObject({ is: "months", when });
    expect(says).not.toHaveProperty("from");
  });

  test("are those that follow the number", () => {
    expect(readClaim("7 short months")).toMatchObject({ is: "count", of: "other" });
  });
});

test.each([
  ["3 posts and 4 people", "it has 2 figures, 3 and 4"],
  ["37", "it does not say what the number counts"],
  ["37 (all told)", "it does not say what the number counts"],
])("%s cannot be read", (text, why) => {
  expect(readClaim(text)).toMatchObject({ is: "unread", why });
});
