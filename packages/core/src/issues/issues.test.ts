import { expect, test } from "vitest";
import {
  gather,
  type Issue,
  nearest,
  PlanError,
  pathText,
  shown,
  sortIssues,
  suggestion,
  unknownKey,
} from "./index.ts";

test("a misspelt word is taken for the nearest known one, letters swapped, dropped or added", () => {
  expect(nearest("slaary", ["salary", "scale"])).toBe("salary");
  expect(nearest("Social Worker", ["social-worker", "team-manager"])).toBe("social-worker");
  expect(nearest("recomendation", ["type", "recommendation"])).toBe("recommendation");
});

test("a word that is near none is taken for none", () => {
  expect(nearest("budget", ["salary", "point", "top"])).toBeUndefined();
  expect(nearest("x", ["a", "b"])).toBeUndefined(); // one letter is one step from any other, and means nothing
  expect(nearest("", ["a-long-name"])).toBeUndefined();
});

test("a short list of known words is given in full, a long one is not", () => {
  expect(suggestion("tpo", ["point", "top"])).toBe(' Did you mean "top"? Known here: point, top.');
  expect(
    suggestion(
      "post-7x",
      Array.from({ length: 100 }, (_, n) => `post-${n}`),
    ),
  ).toBe(' Did you mean "post-7"?');
});

test("a path reads as people write places", () => {
  expect(pathText([])).toBe("");
  expect(pathText(["posts", 12, "pay", "point"])).toBe("posts[12].pay.point");
  expect(pathText(["lines", 0, "perYear", "2024/25"])).toBe("lines[0].perYear.2024/25");
  expect(pathText(["tags", 'a "b".c'])).toBe('tags["a \\"b\\".c"]');
});

test("what was written is quoted short, on one line, and in no program's words", () => {
  expect([undefined, null, [], {}, Number.NaN, () => 1].map(shown)).toEqual([
    "nothing",
    "nothing",
    "a list",
    "a mapping",
    "a number without end",
    "something that is no plain value",
  ]);
  expect(shown("two\nlines\u202e")).toBe('"two lines "');
  expect(shown("x".repeat(100))).toBe(`"${"x".repeat(57)}..."`);
});

test("issues come in the order of the plan's keys and lists, each once", () => {
  const { report, inOrder } = gather({ title: "A plan", posts: [{}, {}], lines: [] });
  const finding = unknownKey("x", []);
  for (const path of [["lines", 0], ["posts", 10, "x"], ["posts", 9], ["posts", 9], ["title"], ["posts", 9, "x"]]) {
    report(path, finding);
  }
  expect(inOrder().map(({ path }) => path)).toEqual(["title", "posts[9]", "posts[9].x", "posts[10].x", "lines[0]"]);
});

test("issues with lines come in the order of lines and columns", () => {
  const at = (place: string): Issue => ({ ...unknownKey("x", []), path: "", at: place });
  const sorted = sortIssues([at("a.yaml:10:1"), at("a.yaml:9:20"), at("a.yaml:9:3")]);
  expect(sorted.map((issue) => issue.at)).toEqual(["a.yaml:9:3", "a.yaml:9:20", "a.yaml:10:1"]);
});

test("the message of a plan error has a line for each issue: place, code, what is wrong, how to mend it", () => {
  const { report, inOrder } = gather({}, (path) => `plan.yaml:1:${path.length}`);
  report(["titel"], unknownKey("titel", ["title"]), "key");
  expect(new PlanError(inOrder()).message).toBe(
    'plan.yaml:1:1 unknown-key: "titel" is not a key that can stand here. Correct it or take it out. Did you mean "title"? Known here: title.',
  );
});
