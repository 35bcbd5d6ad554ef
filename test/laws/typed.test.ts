import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type FieldName, type PlanSpec, readField, readPlan } from "../../packages/core/src/plan/index.ts";
import { runs } from "../support/runs.ts";

/** What is read, or in which words it is refused. */
function readOrRefused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    return (error as PlanError).issues.map(({ problem, mend }) => `${problem} ${mend}`);
  }
}

const plan = (more: object) =>
  readPlan({ outturn: 1, title: "Typed", years: { from: "2024/25", to: "2025/26" }, ...more } as PlanSpec);
const post = (more: object) =>
  plan({
    agencyRates: { w: { perWeek: 700 } },
    posts: [{ id: "a", pay: { fullCost: 36_500 }, start: "2024-04-01", ...more }],
  }).posts[0]!;

/** Fields that are typed where a question is asked, each as a plan has it. */
const IN_A_PLAN: { readonly [name in FieldName]?: (text: string) => unknown } = {
  share: (text) => post({ agencyShare: { share: text, agency: "w" } }).agencyShare?.share,
  day: (text) => post({ start: text }).starts[0]!.on,
  sum: (text) => plan({ funding: [{ ...MONEY, perYear: { "2024/25": text } }] }).funding[0]!.perYear[0]!.amount,
};
const MONEY = { id: "f", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" };

const number = fc.oneof(
  fc.integer({ min: -30, max: 250 }).map(String),
  fc.integer({ min: -300, max: 300 }).map((hundredths) => String(hundredths / 100)),
);
const typed = fc.oneof(
  fc.tuple(fc.constantFrom("", "", "£", "-", "\u2212"), number, fc.constantFrom("", "%", " %", "k", "m", ",000")),
  fc.constantFrom(["a quarter", "", ""], ["1/4", "", ""], ["31/02/2025", "", ""], ["1 April 2025", "", ""]),
);

test.prop([fc.constantFrom<FieldName>("share", "day", "sum"), typed.map((parts) => parts.join(""))], {
  numRuns: runs(200),
})(
  "what is typed for a field is what a plan has where it is written, or is refused in the same words",
  (name, text) => {
    expect([text, readOrRefused(() => readField(name, text))]).toEqual([
      text,
      readOrRefused(() => IN_A_PLAN[name]!(text)),
    ]);
  },
);

test.prop([fc.integer({ min: -40, max: 440 })], { numRuns: runs(50) })(
  "a share is a share: in per cent it is its hundredth, and what is above one without the sign is refused",
  (quarters) => {
    const share = (text: string) => readOrRefused(() => readField("share", text));
    const inPerCent = share(`${quarters / 4}%`);
    const isShare = quarters >= 0 && quarters <= 400;
    if (!isShare) expect(inPerCent).toBeInstanceOf(Array);
    else expect([inPerCent, share(String(quarters / 400))]).toEqual([quarters * 2_500, quarters * 2_500]);
    if (quarters > 4) expect(share(String(quarters / 4))).toBeInstanceOf(Array);
  },
);

const MONTHS = "January February March April May June July August September October November December".split(" ");

test.prop([fc.integer({ min: 2015, max: 2032 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })], {
  numRuns: runs(100),
})("a day is the same however it is written, and one that is not in the calendar is refused", (year, month, day) => {
  const two = (one: number) => String(one).padStart(2, "0");
  const iso = `${year}-${two(month)}-${two(day)}`;
  const isThere = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  const name = MONTHS[month - 1]!;
  const others = [`${day}/${month}/${year}`, `${two(day)}/${two(month)}/${year}`, `${day}.${month}.${year}`];
  for (const text of [iso, ...others, `${day} ${name} ${year}`, `${two(day)} ${name.slice(0, 3)} ${year}`]) {
    const found = readOrRefused(() => readField("day", text));
    expect([text, isThere ? found : Array.isArray(found)]).toEqual([text, isThere ? iso : true]);
  }
});
