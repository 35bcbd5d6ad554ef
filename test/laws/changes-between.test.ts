import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, addMonths, firstDay } from "../../packages/core/src/calendar/index.ts";
import { contract, forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type ChangeSpec, type Plan, writePlan } from "../../packages/core/src/plan/index.ts";
import {
  applyChanges,
  changesBetween,
  readChanges,
  sentence,
  valueDifferences,
} from "../../packages/core/src/scenario/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

/** A change of nearly any kind, of one record or of all. */
const anyChange: fc.Arbitrary<(plan: Plan) => ChangeSpec | undefined> = fc
  .record({ kind: fc.nat(21), place: fc.nat(5), size: fc.nat(900), every: fc.boolean() })
  .map(({ kind, place, size, every }) => ({ years, posts, lines, funding, payAwards, agencyRates }) => {
    const on = addDays(firstDay(years.from), size);
    const month = addMonths(firstDay(years.from), size % 30);
    const one = <Item extends { readonly id: string }>(records: readonly Item[]) => {
      const record = records[place % Math.max(1, records.length)];
      return every || record === undefined ? {} : { where: { id: record.id } };
    };
    const line = lines[place % Math.max(1, lines.length)];
    const [rate] = Object.keys(agencyRates);
    const all: readonly (() => ChangeSpec | "" | false | undefined)[] = [
      () => ({ change: "delay-starts", days: size - 450, ...one(posts) }),
      () => ({ change: "delay-starts", months: (size % 25) - 12, ...one(posts) }),
      () => ({ change: "move-programme", months: (size % 25) - 12, ...one(posts) }),
      () => ({ change: "recruit-in-cohorts", cohorts: 2 + (size % 2), ...one(posts) }),
      () => ({ change: "change-fte", fte: (1 + size) / 1000, ...one(posts) }),
      () => ({ change: "change-count", count: 1 + (size % 4), ...one(posts) }),
      () => ({ change: "change-pay", pay: { fullCost: 1000 * (1 + size) }, ...one(posts) }),
      () => ({ change: "end-posts", on, ...one(posts) }),
      () => ({ change: "end-posts", ...one(posts) }),
      () => ({ change: "extend-posts", on, ...one(posts) }),
      () => ({ change: "add-posts", posts: [{ id: "new", pay: { fullCost: 100 * size }, start: on }] }),
      () => ({ change: "absorption", afterEnd: "continues", ...one(posts) }),
      () => rate && { change: "use-agency", share: size / 1000, rate, ...one(posts) },
      () => ({ change: "growth-rate", percent: size / 100, ...one(lines) }),
      () => line?.sum.is === "fixed" && { change: "line-amount", amount: size, where: { id: line.id } },
      () => ({ change: "funding-amount", perYear: { [years.from]: size * 100 }, ...one(funding) }),
      () => ({ change: "carry-forward", carryForward: { cap: size }, ...one(funding) }),
      () => ({ change: "funding-status", status: "unconfirmed", ...one(funding) }),
      () => ({ change: "pay-award", scale: payAwards[place]?.scale ?? "salaries", from: month, percent: size / 100 }),
      () => ({ change: "pension-rate", from: month, rate: size / 1000 }),
      () => ({ change: "vacancy-factor", percent: size / 100 }),
      () => rate && { change: "agency-rate", rate, to: { perWeek: 100 + size } },
    ];
    return all[kind]!() || undefined;
  });

/** A plan with changes made one after the other, each that it can take. */
function reworked(plan: Plan, changes: readonly ReturnType<typeof anyChange.generate>["value"][]): Plan {
  return changes.reduce((changedPlan, change) => {
    const spec = change(changedPlan);
    if (!spec) return changedPlan;
    try {
      const next = applyChanges(changedPlan, readChanges([spec]), { idle: "allowed" });
      forecast(next);
      return next;
    } catch (error) {
      if (error instanceof PlanError) return changedPlan;
      throw error;
    }
  }, plan);
}

const pathsOf = (was: Plan, now: Plan): ReadonlySet<string> =>
  new Set(valueDifferences(writePlan(was), writePlan(now)).map(({ path }) => path.join("\n")));

/** That changes and the rest cover all in which two plans differ. */
function coversAll(plan: Plan, target: Plan): void {
  const { changes, plan: nearest, remaining } = changesBetween(plan, target);
  const changed = applyChanges(plan, changes);
  expect(nearest).toEqual(changed);
  const written = writePlan({ ...plan, scenarios: [{ id: "found", title: "found", changes }] });
  expect(readChanges(written.scenarios![0]!.changes!)).toEqual(changes);
  expect(changes.map((change) => sentence(change, plan)).every((says) => says.endsWith("."))).toBe(true);
  if (remaining.length === 0) expect(contract(forecast(changed))).toEqual(contract(forecast(target)));
  else expect(pathsOf(changed, target)).toEqual(new Set(remaining.map(({ path }) => path.join("\n"))));
}

test.prop([arbitraryWholePlan, fc.array(anyChange, { minLength: 1, maxLength: 4 })], { numRuns: runs(120) })(
  "the changes found between a plan and the same one changed give its forecast and fingerprint, or all else is listed",
  (plan, changes) => coversAll(plan, reworked(plan, changes)),
);

test.prop([arbitraryWholePlan, arbitraryWholePlan], { numRuns: runs(40) })(
  "between any two plans all in which they differ is said by a change or listed",
  coversAll,
);
