// @vitest-environment jsdom
import { readCsv } from "@outturn/core/csv";
import { firstRows, proposeMapping, readListMapping } from "@outturn/core/lists";
import { readPlanText } from "@outturn/core/yaml";
import { describe, expect, test } from "vitest";
import { columnPart } from "./column-parts.ts";
import { errorsOf } from "./error-summary.ts";
import { keyOf, withKey } from "./form-part.ts";
import { askedOf, postsUsed } from "./list-asked.ts";
import { openedList } from "./opened-list.ts";
import { planParts } from "./plan-parts.ts";
import { questionPart } from "./question-part.ts";
import { answerWords } from "./words.ts";

const bookOf = (text: string) => readCsv(new TextEncoder().encode(text), "list.csv");
const book = bookOf(
  "Post No,Job title,Salary,FTE,FTE,Start date,Name\nP1,Planner,35412,1,1,13/05/2020,Ann Lee\nP2,Planner,36363,0.5,1,13/05/2021,Sue Lee\n",
);

describe("a control of a column", () => {
  const { mapping } = proposeMapping(book);
  const shown = firstRows(book, readListMapping(mapping))!;
  const choose = (part: ReturnType<typeof columnPart>, letter: string): void => {
    part.element.querySelector("select")!.value = letter;
  };

  test("names a column by its heading, and by its letter where another has the same", () => {
    const part = columnPart("fte", shown, { list: "establishment", columns: {} }, []);
    choose(part, "D");
    expect(part.put({ columns: {} })).toEqual({ columns: { fte: { letter: "D" } } });
    choose(part, "C");
    expect(part.put({ columns: {} })).toEqual({ columns: { fte: "Salary" } });
    choose(part, "");
    expect(part.put({ columns: { fte: "Salary", post: "Post No" } })).toEqual({ columns: { post: "Post No" } });
  });

  test("offers no personal column but for who is in a post, and says that a column is gone", () => {
    const offered = (field: "title" | "holder") =>
      [...columnPart(field, shown, { columns: {} }, []).element.querySelectorAll("option")].map(({ value }) => value);
    expect(offered("title")).not.toContain("G");
    expect(offered("holder")).toContain("G");
    const gone = columnPart("salary", shown, { columns: { salary: "Basic pay" } }, []);
    expect(gone.fault()).toBe("The list has no column “Basic pay” that can be read. Choose another.");
  });
});

describe("a question", () => {
  const question = {
    key: "blankStart",
    asks: "From when?",
    evidence: "",
    answers: ["blankStart: 2026-04-01", "blankStart: set-aside"],
  };

  test("is answered by one of its answers, or by a day that is typed", () => {
    const part = questionPart(question, {});
    const [day, aside] = part.element.querySelectorAll<HTMLInputElement>("input[type=radio]");
    expect([part.fault(), part.put({})]).toEqual(["Choose an answer.", {}]);
    aside!.checked = true;
    expect([part.fault(), part.put({})]).toEqual([undefined, { blankStart: "set-aside" }]);
    day!.checked = true;
    expect(part.fault()).toBe("Enter a day such as 2026-04-01.");
    part.element.querySelector<HTMLInputElement>("input[type=text]")!.value = "2026-05-11";
    expect([part.fault(), part.put({})]).toEqual([undefined, { blankStart: "2026-05-11" }]);
  });

  test("of numbers is typed, and one that a mapping has answered stands there", () => {
    const hours = { ...question, key: "fullTimeHours", answers: ["fullTimeHours: 37", "fullTimeHours: 36"] };
    expect(questionPart(hours, { fullTimeHours: 35 }).put({})).toEqual({ fullTimeHours: 35 });
    expect(questionPart(hours, {}).fault()).toBe("Enter a number such as 37.");
  });

  test("has its answers in words; one that has none is shown as it is written", () => {
    expect(answerWords("salaryIs: actual")).toBe("What is paid after hours and weeks");
    expect(answerWords("unheard: of-it")).toBe("of-it");
  });
});

describe("a list and what is given beside it", () => {
  const plan = readPlanText(
    "outturn: 1\ntitle: A plan\nyears: { from: 2026/27, to: 2026/27 }\nposts: [{ id: old, pay: { salary: 1 }, start: 2026-04-01 }]\nonCosts: { pension: none }\n",
    "plan.yaml",
  );

  test("a plan's years and rates go on, and its posts do not; the posts of the list are a plan", () => {
    const { written } = openedList(book, { kept: { name: "plan.yaml", plan } });
    expect(keyOf(written.plan, "posts")).toBeUndefined();
    expect(keyOf(written.plan, "years")).toEqual({ from: "2026/27", to: "2026/27" });
    const columns = { ...written.columns, fte: { letter: "D" } };
    const settled = {
      ...written,
      columns,
      moneyIn: "pounds",
      payPer: "year",
      salaryIs: "full-time",
      blankHolder: "filled",
    };
    const { used, issues } = postsUsed(askedOf(book, settled));
    expect(issues).toBeUndefined();
    expect(used?.plan.posts.map(({ id, fte }) => [id, fte])).toEqual([
      ["P1", 10_000],
      ["P2", 5_000],
    ]);
  });

  test("savings that funding rests on go on with it", () => {
    const rests = readPlanText(
      "outturn: 1\ntitle: A plan\nyears: { from: 2026/27, to: 2026/27 }\nonCosts: { pension: none }\n" +
        "savings: [{ id: fewer, perYear: { 2026/27: 10000 } }]\nfunding: [{ id: base, kind: revenue, status: confirmed, recurrent: true, carryForward: none, perYear: { 2026/27: 50000 }, dependsOn: [fewer] }]\n",
      "plan.yaml",
    );
    const { written } = openedList(book, { kept: { name: "plan.yaml", plan: rests } });
    const columns = { ...written.columns, fte: { letter: "D" } };
    const answers = { moneyIn: "pounds", payPer: "year", salaryIs: "full-time", blankHolder: "filled" };
    const { used, issues } = postsUsed(askedOf(book, { ...written, columns, ...answers }));
    expect(issues).toBeUndefined();
    expect(used?.plan.savings).toEqual(rests.savings);
  });

  test("what is missing of the plan leads to its control", () => {
    const parts = planParts({ plan: { years: { from: "2026/27", to: "2025/26" } } }, "list.csv");
    const issues = [{ code: "years-backwards", path: "years", at: "years", problem: "A.", mend: "B." }] as const;
    expect(errorsOf(issues, parts, "plan.").map(({ part, text }) => [part?.label, text])).toEqual([
      ["Last year", "A. B."],
    ]);
    expect(errorsOf([{ ...issues[0], path: "posts[1].pay", at: "list.csv:3" }], parts, "plan.")).toEqual([
      { text: "list.csv:3: A. B." },
    ]);
  });
});

test("a key that JavaScript has a use for is no key of a mapping", () => {
  expect(keyOf({}, "constructor")).toBeUndefined();
  expect(Object.keys(withKey({ a: 1 }, "b", 2))).toEqual(["a", "b"]);
  expect(withKey({ a: 1, b: 2 }, "b", undefined)).toEqual({ a: 1 });
});
