import { expect, test } from "vitest";
import { PlanError } from "../../issues/index.ts";
import { inputNamed } from "./input-named.ts";

/** The issues of a name that is refused. */
function issuesOf(name: string) {
  try {
    inputNamed(name);
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
  }
  throw new Error(`${name} is no issue`);
}

test("an input without an order is an issue, with its place and the inputs that have one", () => {
  expect(issuesOf("increments")).toEqual([
    {
      code: "does-not-apply",
      problem: '"increments" has no meaning here: it has no order, so there is nothing to search along.',
      mend: "Use agency-share, start-delay, pay-award, funding or carry-forward.",
      path: "input",
      at: "input",
    },
  ]);
  expect(issuesOf("part-month")[0]!.code).toBe("does-not-apply");
});

test("a name that is nothing is told from one without an order, with what was probably meant", () => {
  expect(issuesOf("start-dealy")[0]).toMatchObject({
    code: "not-one-of",
    mend: expect.stringContaining("start-delay"),
  });
});
