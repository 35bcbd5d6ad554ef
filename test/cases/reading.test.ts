import { describe, expect, test } from "vitest";
import { MOST_A_YEAR } from "../../packages/core/src/plan/schema/money.ts";
import { readPlanText, writePlanText } from "../../packages/core/src/yaml/index.ts";
import { outturnHere } from "../cli/in-process.ts";

const head = "outturn: 1\ntitle: x\nyears: { from: 2024/25, to: 2025/26 }\n";

describe("what is accepted can be written and read back", () => {
  const plan = (threshold: number, more = ""): string => `${head}${more}
onCosts: { employerNi: [{ from: 2023-04-01, rate: 0.15, monthlyThreshold: ${threshold} }], pension: none }
posts: [{ id: p, pay: { salary: 30000 }, start: 2024-04-01 }]\n`;

  // Twelve times £1,359,000 is £16,308,000, more than one person's yearly sum may be.
  test.each([
    ["a threshold of £1,359,000 a month", plan(1_359_000)],
    ["with the exact twelfth of the year", plan(1_359_000, "conventions: { niThreshold: annual-twelfth }")],
    ["the most that a threshold may be", plan(MOST_A_YEAR / 100)],
  ])("%s", (_, text) => {
    const read = readPlanText(text, "plan.yaml");
    expect(readPlanText(writePlanText(read), "plan.yaml")).toEqual(read);
  });
});

describe("a character that cannot be seen is said, with its place", () => {
  const key = (name: string): string =>
    `{"outturn":1,"title":"x","years":{"from":"2024/25","to":"2024/25"},"${name}":1}`;

  test.each([
    ["in a key of JSON", "plan.json", key("a\u0001b"), "plan.json:1:70 syntax: This is not JSON: ", "U+0001"],
    ["in a text of JSON", "plan.json", '{"outturn":1,\n"title":"a\u001fb"}', "plan.json:2:11 syntax: ", "U+001F"],
    ["in YAML", "plan.yaml", `${head}lines: [] # \u009d\n`, "plan.yaml:4:13 syntax: This is not YAML: ", "U+009D"],
  ])("%s", (_, name, text, start, named) => {
    expect(() => readPlanText(text, name)).toThrow(start);
    expect(() => readPlanText(text, name)).toThrow(
      `a character that cannot be seen stands here, ${named}. Delete it, `,
    );
  });

  test("written with a backslash it is a key like any other; a file of noughts is no text", () => {
    expect(() => readPlanText(key("a\\u0001b"), "plan.json")).toThrow("unknown-key");
    expect(() => readPlanText("outturn\0\u0001: 1", "plan.yaml")).toThrow("not-text: This is not a text file");
  });
});

describe("a name that every object has is a name like any other", () => {
  const scale = (name: string, points: string): string =>
    `${head}payScales: { ${name}: [{ from: 2020-04-01, points: { ${points} } }] }\n`;
  const post = (name: string, point: string): string =>
    `onCosts: { pension: none }\nposts: [{ id: p, pay: { scale: ${name}, point: ${point} }, start: 2024-04-01 }]\n`;
  const check = async (text: string): Promise<string> => {
    const { out, err } = await outturnHere(["check", "-"], { input: text });
    return `${out}${err}`.replace(/\s+/g, " ");
  };

  test("a scale called constructor is read, and messages are in the plan's own words", async () => {
    expect(await check(scale("constructor", "a: 30000"))).toContain(
      "The pay scale constructor: without effect on any figure.",
    );
    expect(await check(scale("constructor", "a: 30000") + post("constructor", "a"))).toContain("no issues");
    const unknown = await check(scale("local", "a: 30000") + post("toString", "a"));
    expect(unknown).toContain('"toString"');
    expect(unknown).not.toContain("native code");
  });

  test("a point called constructor pays what its table says, and one that is not there is refused", async () => {
    expect(await check(scale("local", "constructor: 30000") + post("local", "constructor"))).toContain("no issues");
    const unknown = await check(scale("local", "a: 30000") + post("local", "valueOf"));
    expect(unknown).toContain('"valueOf"');
    expect(unknown).not.toContain("no issues");
  });
});
