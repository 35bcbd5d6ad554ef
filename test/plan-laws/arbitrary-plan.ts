import fc from "fast-check";
import { type Day, day, firstDay, lastDay, yearFrom, yearsFrom } from "../../packages/core/src/calendar/index.ts";
import { type Plan, type PlanSpec, readPlan } from "../../packages/core/src/plan/index.ts";
import { fundingOf, linesOf, savingsOf } from "./arbitrary-money.ts";
import { postsOf } from "./arbitrary-posts.ts";
import { agencyRatesOf, awardsOf, onCostsOf, payScalesOf } from "./arbitrary-rates.ts";
import { type Chance, chanceOf } from "./chance.ts";

/** What the parts of one plan agree on. */
export interface Frame {
  readonly chance: Chance;
  readonly years: readonly string[];
  readonly first: Day;
  readonly last: Day;
  readonly knownOn: Day | undefined;
  readonly teams: readonly string[];
  readonly agencies: readonly string[];
  /** Local scales, with points that are in force from the beginning. */
  readonly scales: { readonly [scale: string]: readonly string[] };
}

/** Valid, rich plans as they may be written: every section and form of it turns up. */
export const arbitrarySpec: fc.Arbitrary<PlanSpec> = fc.gen().map((draw) => specOf(chanceOf(draw)));

/** The same plans as the engine takes them. */
export const arbitraryPlan: fc.Arbitrary<Plan> = arbitrarySpec.map((spec) => readPlan(spec));

function specOf(chance: Chance): PlanSpec {
  const from = yearFrom(chance.whole(2022, 2025));
  const to = yearFrom(Number(from.slice(0, 4)) + chance.whole(0, 3));
  const payScales = payScalesOf(chance, firstDay(from));
  const agencyRates = agencyRatesOf(chance);
  const frame: Frame = {
    chance,
    years: yearsFrom(from, to),
    first: firstDay(from),
    last: lastDay(to),
    knownOn: chance.maybe(() => chance.oneOf([day("2024-07-08"), day("2025-12-31")])),
    teams: ["Legal", "Care leavers", "123"].slice(0, chance.whole(1, 3)),
    agencies: Object.keys(agencyRates),
    scales: Object.fromEntries(Object.entries(payScales).map(([name, tables]) => [name, pointsOf(tables[0]!.points)])),
  };
  const lines = linesOf(frame);
  const posts = postsOf(
    frame,
    lines.map(({ id }) => String(id)),
  );
  const savings = savingsOf(frame);
  const spec: PlanSpec = {
    outturn: 1,
    title: chance.text(),
    years: { from, to },
    conventions: conventionsOf(frame),
    payScales,
    grades: gradesOf(frame),
    payAwards: awardsOf(frame, payScales),
    onCosts: onCostsOf(frame),
    agencyRates,
    posts,
    lines,
    savings,
    funding: fundingOf(frame, posts, lines, savings),
    scenarios: scenariosOf(
      chance,
      posts.map(({ id }) => String(id)),
    ),
    ...(chance.whole(0, 1) === 1 && { ranges: rangesOf(chance, lines) }),
    ...(chance.whole(0, 1) === 1 && {
      risks: risksOf(chance, lines),
      correlations: [
        { between: ["prices", "award"], rank: -0.75, owner: "Head of Finance" },
        { between: ["event", "award"], rank: 0.25, source: "MTFS" },
      ],
    }),
    ...(chance.whole(0, 1) === 1 && actionsOf(chance, lines)),
    ...partly(chance, posts),
  };
  const vacancyFactor = chance.maybe(() => ({
    percent: chance.whole(1, 500) / 10,
    except: ["agency-covered", { team: frame.teams[0]! }],
  }));
  const used = posts.some(({ team }) => team === frame.teams[0]);
  return vacancyFactor && used
    ? { ...spec, vacancyFactor, posts: posts.map((post) => (post.vacant ? { ...post, vacancyFactor: "keep" } : post)) }
    : spec;
}

function partly(chance: Chance, posts: NonNullable<PlanSpec["posts"]>): Partial<PlanSpec> {
  const counted = posts.map(
    ({ count, starts }) => count ?? starts?.reduce((sum, one) => sum + (one.count ?? 1), 0) ?? 1,
  );
  const organisation = chance.maybe(chance.text);
  const illustrative = chance.maybe(chance.text);
  const source = chance.maybe(() =>
    chance.oneOf(["placeholder", { title: chance.text(), reference: "CF/22", date: "2024-07-08" }]),
  );
  const expect = chance.maybe(() => ({
    posts: counted.reduce((sum, count) => sum + count, 0),
    people: counted.reduce((sum, count, at) => sum + count * (posts[at]!.people ?? 1), 0),
    toNearest: chance.oneOf([1000, 0.01]),
  }));
  return Object.fromEntries(
    Object.entries({ organisation, illustrative, source, expect }).filter(([, value]) => value !== undefined),
  );
}

const pointsOf = (points: object): readonly string[] =>
  Array.isArray(points) ? points.map(({ point }) => String(point)) : Object.keys(points);

/** A grade of the national scale, which may change. */
const gradesOf = ({ chance, first, last }: Frame): NonNullable<PlanSpec["grades"]> => ({
  G5: {
    ...{ scale: "njc", from: 7, to: chance.whole(7, 11) },
    ...(chance.whole(0, 1) === 1 && { source: "Pay policy" }),
    ...(chance.whole(0, 1) === 1 && { changes: [{ on: chance.day(first, last), from: 7, to: 12 }] }),
  },
});

const conventionsOf = ({ chance, knownOn }: Frame): NonNullable<PlanSpec["conventions"]> => ({
  partMonth: chance.oneOf(["calendar-days", "whole-months", "days-of-year", "weekdays"]),
  increments: chance.oneOf(["april-six-months", "april", "anniversary", "none"]),
  niThreshold: chance.oneOf(["published-monthly", "annual-twelfth"]),
  ...(chance.whole(0, 1) === 1 && { gradeAt: chance.oneOf(["bottom", "middle", "top"] as const) }),
  ...(knownOn && { knownOn }),
});

/** An award, a line or the day of open starts that may be lower or higher. */
function rangesOf(chance: Chance, lines: NonNullable<PlanSpec["lines"]>): NonNullable<PlanSpec["ranges"]> {
  const [line] = lines;
  return [
    {
      ...{ id: "award", title: "Pay award", source: "MTFS" },
      low: { change: "pay-award", scale: "njc", from: "2031-04-01", percent: chance.whole(0, 2) },
      high: { change: "pay-award", scale: "njc", from: "2031-04-01", percent: chance.whole(3, 5) },
    },
    { id: "place", low: { change: "grade-at", gradeAt: "bottom" }, high: { change: "grade-at", gradeAt: "top" } },
    ...(line
      ? [
          {
            id: "line",
            low: { change: "line-amount" as const, amount: chance.pounds(1000), where: { id: line.id } },
            high: { change: "line-amount" as const, amount: chance.pounds(9000), where: { id: line.id } },
          },
        ]
      : []),
  ];
}

/** An award, agency charges, an event, and a line where there is one, that may come otherwise. */
function risksOf(chance: Chance, lines: NonNullable<PlanSpec["lines"]>): NonNullable<PlanSpec["risks"]> {
  const [line] = lines;
  const likely = chance.whole(2, 4);
  return [
    {
      ...{ id: "award", title: chance.text(), risk: "pay-award", scale: "njc", from: "2031-04-01", source: "MTFS" },
      sizes: [
        { chance: "60%", percent: { triangular: { low: 1, likely, high: chance.whole(4, 9) } } },
        { chance: 0.4, flat: { history: [1925, 1290, chance.pounds(2000)] } },
      ],
    },
    {
      ...{
        id: "slip",
        risk: "start-slip",
        months: { uniform: { from: 0, to: chance.whole(0, 6) } },
        owner: chance.text(),
      },
      drawn: chance.oneOf(["each", "together"]),
    },
    { id: "prices", risk: "agency-rate", percent: { normal: { mean: likely, standardDeviation: 1 } }, owner: "HR" },
    {
      ...{ id: "event", risk: "event", owner: "Director" },
      outcomes: [
        { chance: 0.9, title: "Nothing" },
        { chance: 0.1, title: chance.text(), changes: [{ change: "grade-at", gradeAt: "top" }] },
      ],
    },
    ...(line
      ? [
          {
            ...{ id: "line", risk: "line-cost" as const, where: { id: line.id }, owner: "Budget holder" },
            percent: {
              values: [
                { value: -5, chance: 0.25 },
                { value: "0.05%", chance: 0.75 },
              ],
            },
          },
        ]
      : []),
  ];
}

/** Recommendations, and actions that are done or not, with money of a line or none. */
function actionsOf(
  chance: Chance,
  lines: NonNullable<PlanSpec["lines"]>,
): Pick<PlanSpec, "statusCodes" | "recommendations" | "actions"> {
  const [line] = lines;
  const share = chance.whole(0, 100) / 100;
  return {
    statusCodes: [
      { code: "amber E", meaning: chance.text(), colour: "amber", done: false },
      { code: "B", meaning: "Complete", done: true },
    ],
    recommendations: [{ id: "R1", title: chance.text(), source: "Inspection" }, { id: "R2" }],
    actions: [
      {
        ...{ id: "A1", title: chance.text(), owner: "Director", due: "2026-09-30", status: "amber E" },
        recommendation: [
          { id: "R1", share },
          { id: "R2", share: Math.round((1 - share) * 100) / 100 },
        ],
        costs: line ? { lines: [line.id], share: chance.whole(0, 100) / 100 } : "none",
      },
      { id: "A2", recommendation: chance.oneOf(["R1", "R2"]), status: "B" },
    ],
  };
}

function scenariosOf(chance: Chance, ids: readonly string[]): NonNullable<PlanSpec["scenarios"]> {
  return chance.several(0, 2, (at) => ({
    id: `scenario-${at}`,
    ...(at > 0 && { from: `scenario-${at - 1}` }),
    changes: [
      {
        change: "use-agency" as const,
        share: chance.whole(1, 100) / 100,
        rate: "weekly",
        ...(ids[0] !== undefined && { where: { id: ids[0] } }),
      },
      { change: "known-on" as const, knownOn: "2024-07-08" },
    ],
  }));
}
