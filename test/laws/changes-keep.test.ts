import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, type Day, firstDay } from "../../packages/core/src/calendar/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { facts, isFactored, totalByComponent } from "../../packages/core/src/ledger/index.ts";
import { type ChangeSpec, type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { apart, applyChanges, costed, differences, readChanges } from "../../packages/core/src/scenario/index.ts";
import { compile, staff } from "../../packages/core/src/timeline/index.ts";
import { arbitraryWholePlan, arbitraryWithoutTargets } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const changed = (plan: Plan, ...changes: readonly ChangeSpec[]): Plan =>
  applyChanges(plan, readChanges(changes), { idle: "allowed" });

const ofPosts: fc.Arbitrary<(plan: Plan) => ChangeSpec> = fc
  .record({ at: fc.nat(8), days: fc.nat(900) })
  .map(({ at, days }) => ({ years, posts }) => {
    const on = addDays(firstDay(years.from), days);
    const where = posts[0] ? { id: posts[0].id } : undefined;
    const all: readonly ChangeSpec[] = [
      { change: "convert-agency" },
      { change: "convert-agency", on },
      { change: "end-posts", on, ...(where && { where }) },
      { change: "use-agency", count: 1 + (days % 3), rate: "worker" },
      { change: "change-count", count: 1 + (days % 4) },
      { change: "recruit-in-cohorts", cohorts: 2 + (days % 2) },
      { change: "delay-starts", days: days - 450 },
      { change: "move-programme", days: days - 450 },
      { change: "delay-starts", months: (days % 25) - 12, ...(where && { where }) },
    ];
    return all[at]!;
  });

test.prop([arbitraryWholePlan, fc.array(ofPosts, { minLength: 1, maxLength: 3 })], { numRuns: runs(150) })(
  "what changes leave is refused with issues, or is written and read again as it is",
  (plan, changes) => {
    let made: Plan;
    try {
      made = changes.reduce((so, change) => changed(so, change(so)), plan);
    } catch (error) {
      expect(error).toBeInstanceOf(PlanError);
      return;
    }
    expect(readPlan(writePlan(made))).toEqual(made);
  },
);

/** What posts cost before the month of a day, up to their end. */
const costBefore = (plan: Plan, on: Day): number =>
  [...facts(costed(plan).ledger)]
    .filter(({ row, of, month }) => of === "post" && !row.endsWith(":after-end") && month < on.slice(0, 7))
    .reduce((sum, { amount }) => sum + amount, 0);

test.prop([arbitraryWithoutTargets, fc.nat(900)], { numRuns: runs(100) })(
  "ending posts on a day leaves every cost before it as it was",
  (plan, days) => {
    const on = addDays(firstDay(plan.years.from), days);
    // Nobody can be said to have left who may not have come: that is refused.
    if (plan.posts.some(({ starts }) => starts.some(({ within }) => within && within.from <= on && on < within.to)))
      return;
    expect(costBefore(changed(plan, { change: "end-posts", on }), on)).toBe(costBefore(plan, on));
  },
);

test.prop([arbitraryWholePlan], { numRuns: runs(100) })(
  "where employees come instead of agency nobody is agency but in a handover, and no day that was filled is empty",
  (plan) => {
    let made: Plan;
    try {
      made = changed(plan, { change: "convert-agency" });
    } catch {
      return; // someone would start before the plan says what they are paid
    }
    const handovers = made.posts.filter(({ cover }) => cover.some(({ handover }) => handover)).map(({ id }) => id);
    const agency = [...facts(costed(made).ledger)].filter(({ component }) => component === "agency");
    expect(agency.filter(({ row, amount }) => amount !== 0 && !handovers.includes(row))).toEqual([]);
    const filled = (of: Plan): number => staff(compile(of, published)).reduce((sum, { fteDays }) => sum + fteDays, 0);
    expect(filled(made)).toBeGreaterThanOrEqual(filled(plan));
  },
);

/** A plan with a vacancy factor that leaves out what agency covers. */
const arbitraryFactored = arbitraryWholePlan.filter(({ vacancyFactor }) => vacancyFactor !== undefined);

test.prop([arbitraryFactored], { numRuns: runs(60) })(
  "posts that are taken apart, and nothing else, cost the same: the vacancy factor comes off the same people",
  (plan) => {
    const parts = apart(
      plan,
      () => true,
      ({ post }) => post,
    );
    expect(totalByComponent(costed(parts).ledger, "year")).toEqual(totalByComponent(costed(plan).ledger, "year"));
  },
);

test.prop([arbitraryFactored, fc.nat(4), fc.nat(900)], { numRuns: runs(60) })(
  "a change that takes posts away, or puts agency in some, leaves the vacancy factor on those on whom it was",
  (plan, count, days) => {
    const on = addDays(firstDay(plan.years.from), days);
    const changes: readonly ChangeSpec[] = [
      { change: "change-count", count: 1 + count },
      { change: "use-agency", count: 1 + count, rate: "worker" },
      { change: "end-posts", on },
    ];
    // Nobody can be said to have left who may not have come: that is refused.
    const mayComeLater = plan.posts.some(({ starts }) =>
      starts.some(({ within }) => within && within.from <= on && on < within.to),
    );
    for (const change of mayComeLater ? changes.slice(0, 2) : changes) {
      const made = changed(plan, change);
      for (const post of made.posts) {
        const origin = plan.posts.find(({ id }) => id === (post.partOf ?? post.id))!;
        if (!isFactored(plan, origin)) expect([post.id, isFactored(made, post)]).toEqual([post.id, false]);
      }
    }
  },
);

test.prop([arbitraryWholePlan, ofPosts], { numRuns: runs(200) })(
  "what a change makes different is said so that it can be told from what it was",
  (plan, change) => {
    let made: Plan;
    try {
      made = changed(plan, change(plan));
    } catch {
      return; // refused, with issues
    }
    const alike = differences(plan, made).filter((says) => {
      const [now = "", was] = says.replace(/\.$/, "").split(", was ");
      return was !== undefined && now.endsWith(` ${was}`);
    });
    expect(alike).toEqual([]);
  },
);
