import fc from "fast-check";
import { expect, test } from "vitest";
import { issuesOf, type Plan } from "../../packages/core/src/plan/index.ts";
import { arbitraryDatedPlan } from "./arbitrary-dated-plan.ts";

test("every way in which a list from a date may lack a day comes up, and plans that lack none", () => {
  const seen = new Set(fc.sample(arbitraryDatedPlan, { numRuns: 500, seed: 1 }).flatMap((plan) => [...formsIn(plan)]));
  expect(forms.filter((form) => !seen.has(form))).toEqual([]);
});

const forms = [
  ...["lost", "added", "moved", "regained", "renamed", "award of a range", "table before the years", "known on"],
  ...["point to start on", "point held", "point reached", "pay table", "national table", "salary", "full cost"],
  ...["own NI", "pension", "published NI", "published levy", "no issue"],
  ...["no issue though a table has a gap", "no issue with a gap in a table and a top"],
];

function* formsIn(plan: Plan): Generator<string> {
  const scales = Object.values(plan.payScales);
  for (const tables of scales) {
    const names = tables.map(({ points }) => points.map(({ point }) => point));
    for (const [n, now] of names.entries()) if (n > 0) yield* editsOf(names.slice(0, n), now);
    if (tables.length > 1 && tables[1]!.from < `${plan.years.from.slice(0, 4)}-04-01`) yield "table before the years";
  }
  if (plan.payAwards.some(({ points }) => points)) yield "award of a range";
  if (plan.conventions.knownOn !== undefined) yield "known on";
  const issues = issuesOf(plan);
  for (const { code, path, problem } of issues) {
    const what = path.replace(/^posts\[\d+\]\.pay/, "pay");
    if (code === "point-not-in-force") {
      yield what === "pay.top" ? "point reached" : problem.startsWith("Point") ? "point to start on" : "point held";
    } else yield lists[`${code} ${what}`] ?? `${code} ${what}`;
  }
  if (issues.length > 0) return;
  yield "no issue";
  const gaps = new Set(Object.entries(plan.payScales).flatMap(([name, tables]) => (hasGap(tables) ? [name] : [])));
  for (const { pay } of plan.posts) {
    if (pay.is !== "scale" || !gaps.has(pay.scale)) continue;
    yield pay.top === undefined ? "no issue though a table has a gap" : "no issue with a gap in a table and a top";
  }
}

const lists: { readonly [issue: string]: string } = {
  "before-first-entry pay.scale": "pay table",
  "rate-not-held pay.scale": "national table",
  "before-first-entry pay.salary": "salary",
  "before-first-entry pay.fullCost": "full cost",
  "before-first-entry onCosts.employerNi": "own NI",
  "before-first-entry onCosts.pension": "pension",
  "rate-not-held onCosts.employerNi": "published NI",
  "rate-not-held onCosts.apprenticeshipLevy": "published levy",
};

/** What a table does to the points of those before it. */
function editsOf(before: readonly (readonly string[])[], now: readonly string[]): string[] {
  const last = before.at(-1)!;
  const ever = new Set(before.flat());
  const [gone, come] = [last.filter((point) => !now.includes(point)), now.filter((point) => !last.includes(point))];
  const kept = now.filter((point) => last.includes(point));
  const isMoved = kept.join() !== last.filter((point) => now.includes(point)).join();
  return [
    ...(gone.length > 0 ? ["lost"] : []),
    ...(come.some((point) => !ever.has(point)) ? ["added"] : []),
    ...(come.some((point) => ever.has(point)) ? ["regained"] : []),
    ...(gone.length > 0 && come.some((point) => point.startsWith(gone[0]!)) ? ["renamed"] : []),
    ...(isMoved ? ["moved"] : []),
  ];
}

/** Whether a table lacks a point that stands between two of its own in another. */
const hasGap = (tables: Plan["payScales"][string]): boolean =>
  tables.some(({ points }) =>
    tables.some((other) => {
      const places = points
        .map(({ point }) => other.points.findIndex((one) => one.point === point))
        .filter((n) => n >= 0);
      return places.length > 1 && Math.max(...places) - Math.min(...places) >= places.length;
    }),
  );
