import fc from "fast-check";
import { expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { readPlanBytes, readPlanText, writePlanText } from "../../packages/core/src/yaml/index.ts";
import { runs } from "../support/runs.ts";
import { arbitraryPlan } from "./arbitrary-plan.ts";

const slips = [
  "",
  "-1",
  "1e3",
  "007",
  "abc",
  "~",
  "[",
  "]",
  "{",
  "}",
  ":",
  "- ",
  "'",
  '"',
  "*a",
  "&a",
  "!!x ",
  "2024-13-01",
  "2024/26",
  "0.03",
  "20",
  "{}",
  "[]",
  "99999999999999999999",
  "<<: ",
  "\t",
  "#",
  "__proto__",
  "toString",
  "true",
];

/** A text with a few slips of the pen: something replaced, taken out, put in, or two lines swapped. */
const slipped = (text: string, edits: readonly (readonly [number, number, number])[]): string =>
  edits.reduce((now, [kind, place, which]) => {
    const at = Math.floor((place / 1000) * now.length);
    const slip = slips[which % slips.length]!;
    const words = /[^\s:,[\]{}]+/g;
    words.lastIndex = at;
    const word = words.exec(now);
    const lines = now.split("\n");
    const line = Math.floor((place / 1000) * lines.length);
    if (kind === 0 && word) return now.slice(0, word.index) + slip + now.slice(word.index + word[0].length);
    if (kind === 1) return now.slice(0, at) + slip + now.slice(at);
    if (kind === 2) return now.slice(0, at) + now.slice(at + 1 + (which % 9));
    if (kind === 3) return lines.toSpliced(line, 1).join("\n");
    return lines.toSpliced(which % lines.length, 0, lines[line]!).join("\n");
  }, text);

const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 4 });

function saysWhatIsWrong(read: () => unknown, allowed: string): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    const { message, issues } = error as PlanError;
    expect(issues.length).toBeGreaterThan(0);
    for (const word of ["undefined", "NaN", "[object", "Infinity", "    at ", "function"]) {
      if (!allowed.includes(word)) expect(message).not.toContain(word);
    }
    for (const issue of issues) expect(issue.at).toMatch(/^(?:plan\.\w+:\d+:\d+$|plan$|[a-zA-Z])/);
    expect(new Set(message.split("\n")).size).toBe(issues.length);
  }
}

test("a plan in YAML with slips of the pen is a plan still, or says what is wrong in plain words", () => {
  fc.assert(
    fc.property(arbitraryPlan, edits, (plan, changes) => {
      const text = slipped(writePlanText(plan), changes);
      saysWhatIsWrong(() => readPlanText(text, "plan.yaml"), text);
    }),
    { numRuns: runs(250), endOnFailure: true },
  );
});

test("a plan in JSON with slips of the pen is a plan still, or says what is wrong in plain words", () => {
  fc.assert(
    fc.property(arbitraryPlan, edits, fc.boolean(), (plan, changes, wide) => {
      const text = slipped(JSON.stringify(writePlan(plan), null, wide ? 2 : 0), changes);
      saysWhatIsWrong(() => readPlanText(text, "plan.json"), text);
    }),
    { numRuns: runs(400), endOnFailure: true },
  );
});

test("any plain data at all is a plan, or says what is wrong in plain words", () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), fc.anything(), (plan, which, anything) => {
      const spec: unknown = JSON.parse(JSON.stringify(writePlan(plan)));
      saysWhatIsWrong(() => readPlan(withAnything(spec, which, anything)), "function");
    }),
    { numRuns: runs(400), endOnFailure: true },
  );
});

test("what is wrong with a plan is the same beside a thousand other lines", () => {
  const others = Array.from({ length: 1000 }, (_, n) => ({ id: `other-${n}`, amount: n }));
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), fc.jsonValue(), (plan, which, anything) => {
      const { lines, ...spec } = writePlan(plan);
      const broken = withAnything(JSON.parse(JSON.stringify(spec)), which, anything) as object;
      const small = { ...broken, lines: lines ?? [] };
      expect(codesOf({ ...small, lines: [...small.lines, ...others] })).toEqual(codesOf(small));
    }),
    { numRuns: runs(100), endOnFailure: true },
  );
});

function codesOf(spec: unknown): readonly string[] {
  try {
    readPlan(spec);
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ code, path }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

test("any bytes at all are a plan, or say what is wrong in plain words", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) =>
      saysWhatIsWrong(() => readPlanBytes(bytes, "plan.yaml"), ""),
    ),
  );
});

/** A copy in which one of the values, at any depth, is something else. */
function withAnything(value: unknown, which: number, anything: unknown): unknown {
  let [left, count] = [0, 0];
  const copy = (inside: unknown): unknown => {
    if (count++ === left) return anything;
    if (Array.isArray(inside)) return inside.map(copy);
    if (typeof inside !== "object" || inside === null) return inside;
    return Object.fromEntries(Object.entries(inside).map(([key, held]) => [key, copy(held)]));
  };
  left = Number.POSITIVE_INFINITY;
  copy(value);
  left = which % count;
  count = 0;
  return copy(value);
}
