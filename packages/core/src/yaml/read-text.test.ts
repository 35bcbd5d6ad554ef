import { expect, test } from "vitest";
import { PlanError } from "../issues/index.ts";
import { readPlan } from "../plan/index.ts";
import { locatePlanText, readPlanBytes, readPlanText } from "./index.ts";

const head = "outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }\n";
const issues = (text: string, name = "plan.yaml"): readonly string[] => {
  try {
    readPlanText(text, name);
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ at, code }) => `${at} ${code}`);
    throw error;
  }
  return [];
};

test("YAML and JSON of the same plan are the same plan, whatever the name says", () => {
  const plan = { outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } };
  for (const [text, name] of [
    [head, "plan.yaml"],
    [head, "-"],
    [JSON.stringify(plan), "plan.json"],
    [JSON.stringify(plan, null, "\t"), "-"],
    [`\uFEFF${head.replaceAll("\n", "\r\n")}`, "PLAN.YML"],
  ] as const) {
    expect(readPlanText(text, name)).toStrictEqual(readPlan(plan));
  }
});

test("dates, yes and no stay the text that they are", () => {
  const { lines } = readPlanText(
    `%YAML 1.1\n---\n${head}lines:\n  - { id: no, title: yes, amount: 5, on: 2024-09-01 }\n`,
    "p.yaml",
  );
  expect(lines[0]).toMatchObject({ id: "no", title: "yes", sum: { on: "2024-09-01" } });
});

test("numbers that are written in full keep their meaning: signs, decimals, quotes", () => {
  const text = `${head}lines:\n  - { id: "007", amount: +12.50 }\n  - { id: b, amount: -.5 }\n  - { id: c, amount: 100.00 }\n`;
  expect(readPlanText(text, "plan.yaml").lines.map(({ id, sum }) => [id, "amount" in sum && sum.amount])).toEqual([
    ["007", 1250],
    ["b", -50],
    ["c", 10_000],
  ]);
});

test("a value may be repeated by an alias; what is wrong in it is shown where the alias stands", () => {
  const text = `${head}lines:\n  - { id: a, amount: 5, tags: &tags { type: x } }\n  - { id: b, amount: 5, tags: *tags }\n`;
  expect(readPlanText(text, "plan.yaml").lines[1]!.tags).toEqual({ type: "x" });
  expect(issues(`${head}lines:\n  - &line { id: a, amount: x }\n  - *line\n`)).toEqual([
    "plan.yaml:5:28 not-money",
    "plan.yaml:6:5 double-id",
    "plan.yaml:6:5 not-money",
  ]);
});

test("an alias of itself, and one of nothing, are refused", () => {
  expect(issues(`${head}lines: &lines [*lines]\n`)).toEqual(["plan.yaml:4:16 too-many-aliases"]);
  expect(issues(`${head}lines: *lines\n`)).toEqual(["plan.yaml:4:8 syntax"]);
});

test("depth is measured before anything could run out of stack", () => {
  for (const text of ["[".repeat(200_000), "- ".repeat(50_000), "? ".repeat(20_000), `${"{a: ".repeat(50_000)}`]) {
    expect(issues(text)[0]).toMatch(/^plan\.yaml:1:\d+ too-deep$/);
  }
  expect(issues(`{"a":${"[".repeat(200_000)}`, "plan.json")).toEqual(["plan.json:1:69 too-deep"]);
});

test("lines that start with % are directives, which say nothing of a plan, however many there are", () => {
  const directives = "%A\n".repeat(30_000);
  expect(readPlanText(`${directives}---\n${head}`, "plan.yaml").title).toBe("A plan");
  expect(issues(directives + head)).toEqual(["plan.yaml:30001:1 syntax"]);
});

test("a key given twice is found in JSON too, at any depth and behind escapes", () => {
  const json = '{"outturn": 1, "title": "A: b", "years": {"from": "2024/25", "to": "2025/26", "t\\u006f": "2025/26"}}';
  expect(issues(json, "plan.json")).toEqual(["plan.json:1:79 duplicate-key"]);
});

test("what is missing is shown at what should hold it, and what is too much at its key", () => {
  expect(
    issues(
      `${head}funding:\n  - id: a\n    kind: revenue\n    recurrent: true\n    perYear: {}\n    statsu: confirmed\n`,
    ),
  ).toEqual(["plan.yaml:5:5 missing", "plan.yaml:9:5 unknown-key"]);
});

test("keys that mean something to programs are refused in YAML and JSON", () => {
  expect(issues(`${head}agencyRates:\n  __proto__: { perWeek: 1 }\n`)).toEqual(["plan.yaml:5:3 reserved-name"]);
  const json =
    '{"outturn":1,"title":"t","years":{"from":"2024/25","to":"2025/26"},"agencyRates":{"__proto__":{"perWeek":1}}}';
  expect(issues(json, "plan.json")).toEqual(["plan.json:1:83 reserved-name"]);
});

test("JSON that is not JSON says where, and why", () => {
  const wrong = (text: string): string => {
    try {
      readPlanText(text, "plan.json");
    } catch (error) {
      return (error as PlanError).message.split(" Correct")[0]!;
    }
    return "";
  };
  expect(wrong('{"outturn": 1,\n "title": \'x\'}')).toBe(
    "plan.json:2:11 syntax: This is not JSON: texts stand in double quotes.",
  );
  expect(wrong('{"outturn": 1')).toBe("plan.json:1:13 syntax: This is not JSON: it ends before it is complete.");
  expect(wrong('{"outturn": 1} x')).toBe("plan.json:1:16 syntax: This is not JSON: something follows after the end.");
  expect(wrong('{"outturn": 01}')).toBe("plan.json:1:14 syntax: This is not JSON: a comma or } should stand here.");
  expect(wrong('["a\nb"]')).toBe(
    "plan.json:1:2 syntax: This is not JSON: this text has no end, or a character that needs a backslash.",
  );
});

test("bytes are UTF-8, with or without a byte order mark", () => {
  const bytes = new TextEncoder().encode(`\uFEFF${head.replace("A plan", "Größe")}`);
  expect(readPlanBytes(bytes, "plan.yaml").title).toBe("Größe");
});

test("places are found in a text that has been read", () => {
  const locate = locatePlanText(`${head}expect:\n  cost: { 2024/25: 628k }\n`, "plan.yaml");
  expect(locate(["expect", "cost", "2024/25"], "value")).toBe("plan.yaml:5:20");
  expect(locate(["expect", "cost", "2024/25"], "key")).toBe("plan.yaml:5:11");
});
