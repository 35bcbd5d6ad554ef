import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { applyChanges, type Change } from "../../packages/core/src/scenario/index.ts";
import { madeTogether } from "../../packages/core/src/scenario/post-by-post.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const options = { idle: "allowed", checks: "none" } as const;

/** Changes of one post each, of the kinds that are made together and of others, some of a post that is not there. */
const ofOnePost = (ids: readonly string[], rates: readonly string[]) =>
  fc
    .record({ kind: fc.nat({ max: 5 }), id: fc.constantFrom(...ids, "nobody"), size: fc.integer({ min: 1, max: 3 }) })
    .map(({ kind, id, size }): Change => {
      const where = { id };
      const [rate = "none"] = rates;
      const kinds: readonly Change[] = [
        { change: "delay-starts", by: { months: size }, where },
        { change: "change-count", count: size, where },
        { change: "end-posts", where },
        { change: "use-agency", use: { is: "count", count: size, rate }, where },
        { change: "use-agency", use: { is: "share", share: (size * 100_000) as never, rate }, where },
        { change: "delay-starts", by: { days: size } },
      ];
      return kinds[kind]!;
    });

const withChanges = arbitraryWholePlan.chain((plan) =>
  fc.tuple(
    fc.constant(plan),
    fc.array(
      ofOnePost(
        plan.posts.map(({ id }) => id),
        Object.keys(plan.agencyRates),
      ),
      { maxLength: 12 },
    ),
  ),
);

test.prop([withChanges], { numRuns: runs(150) })(
  "changes of one post each, made together, come to what one after the other does",
  ([plan, changes]) => {
    const inTurn = changes.reduce((soFar, change) => applyChanges(soFar, [change], options), plan);
    expect(applyChanges(plan, changes, options)).toEqual(inTurn);
  },
);

test.prop([withChanges], { numRuns: runs(50) })("what is made together reaches no post twice", ([plan]) => {
  const [first] = plan.posts;
  if (!first) return;
  const later: Change = { change: "delay-starts", by: { months: 1 }, where: { id: first.id } };
  expect(madeTogether(plan, [later, later], 0)).toBeUndefined();
  const other: Change = { change: "delay-starts", by: { months: 1 }, where: { id: "nobody" } };
  expect(madeTogether(plan, [later, other, later], 0)?.next).toBe(2);
});
