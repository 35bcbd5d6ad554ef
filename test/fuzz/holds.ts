import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { readPlanBytes, writePlanText } from "../../packages/core/src/yaml/index.ts";

/** No text may keep a reader longer: two seconds of a processor, whatever else the machine does. */
const MOST_MICROSECONDS = 2_000_000;

/** What some work comes to, which is done within the time that it may take. */
export function inTime<Value>(what: string, work: () => Value): Value {
  const since = process.cpuUsage();
  const late = (): void => {
    const { user, system } = process.cpuUsage(since);
    if (user + system > MOST_MICROSECONDS) throw new Error(`${what} took ${(user + system) / 1_000_000} s`);
  };
  try {
    const value = work();
    late();
    return value;
  } catch (error) {
    late();
    throw error;
  }
}

/** What is read, or nothing where it is refused, as it must be: with issues, each at its place and in plain words. */
export function readOrSaid<Value>(read: () => Value, written: string): Value | undefined {
  try {
    return inTime("reading", read);
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    const { message, issues } = error as PlanError;
    expect(issues.length).toBeGreaterThan(0);
    inPlainWords(message, written);
    for (const issue of issues) expect(issue.at).toMatch(/^(?:[\w-]+\.\w+:\d+:\d+$|plan$|with the changes, |[a-zA-Z])/);
    return undefined;
  }
}

/** Words of a program, which stand in an output only where somebody wrote them. */
const OF_PROGRAMS = ["undefined", "NaN", "[object", "Infinity", "    at ", "function", "-£0.00", "native code"];

export function inPlainWords(text: string, written: string): void {
  for (const word of OF_PROGRAMS) if (!written.includes(word)) expect(text).not.toContain(word);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is accepted can be written, and read back as the same plan: as plain data, as YAML and as JSON. */
export function comesBack(plan: Plan): Plan {
  const written = inTime("writing", () => writePlan(plan));
  same(readPlan(written), plan);
  same(readPlanBytes(encode(JSON.stringify(written)), "again.json"), plan);
  const again = inTime("reading back", () => readPlanBytes(encode(writePlanText(plan)), "again.yaml"));
  same(again, plan);
  return again;
}

function same(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}

/** Every value at any depth is one that means something: no text of a program, no -0, nothing that is there and is nothing. */
export function isClean(value: unknown, place = "", seen = new Set<object>()): void {
  if (value === undefined) throw new Error(`${place} is undefined`);
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
    throw new Error(`${place} is ${Object.is(value, -0) ? "-0" : value}`);
  if (typeof value === "function") throw new Error(`${place} is a function`);
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    for (const [at, one] of (value as unknown as number[]).entries()) isClean(one, `${place}[${at}]`, seen);
    return;
  }
  for (const [key, held] of Object.entries(value)) isClean(held, `${place}.${key}`, seen);
}
