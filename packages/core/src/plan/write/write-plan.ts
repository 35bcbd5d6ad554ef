import { statedLines } from "../model/demand/made-lines.ts";
import type { Expect, InputRange, Plan, Scenario } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import type { PlanSpec } from "../schema/plan.ts";
import { writeAction, writeRecommendation, writeStatusCode } from "./action.ts";
import { writeAgencyRate } from "./agency-rate.ts";
import { writeBudget, writeClaim } from "./budget.ts";
import { writeCaseload } from "./caseload.ts";
import { writeChange } from "./change.ts";
import { writeKind } from "./demand.ts";
import { poundsOf, sourceOf, writtenFte, yearsToPounds } from "./figures.ts";
import { writeFunding, writeLine, writeSaving } from "./line.ts";
import { writePost } from "./post.ts";
import { writeAward, writeFactor, writeGrade, writeOnCosts, writeTable } from "./rates.ts";
import { writeCorrelation, writeRisk } from "./risk.ts";

/**
 * A plan as people write it: what `readPlan` takes, and reads back as the same plan.
 *
 * @throws never for a plan that `readPlan` gave
 * @example readPlan(writePlan(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } }))).title // => "A plan"
 */
export function writePlan(plan: Plan): PlanSpec {
  const { title, organisation, illustrative, years, conventions, vacancyFactor, expect } = plan;
  return givenValue({
    outturn: 1 as const,
    title,
    organisation,
    source: sourceOf(plan.source),
    illustrative,
    years: { ...years },
    conventions: { ...conventions },
    payScales: section(byName(plan.payScales, (payTables) => payTables.map(writeTable))),
    grades: plan.grades && byName(plan.grades, writeGrade),
    payAwards: section(plan.payAwards.map(writeAward)),
    onCosts: section(writeOnCosts(plan.onCosts)),
    vacancyFactor: vacancyFactor && writeFactor(vacancyFactor),
    agencyRates: section(byName(plan.agencyRates, writeAgencyRate)),
    posts: section(plan.posts.map(writePost)),
    lines: section(statedLines(plan).map(writeLine)),
    demand: plan.demand?.map(writeKind),
    caseloads: plan.caseloads?.map(writeCaseload),
    savings: section(plan.savings.map(writeSaving)),
    funding: section(plan.funding.map(writeFunding)),
    expect: expect && writeExpect(expect),
    budget: plan.budget && writeBudget(plan.budget),
    claims: plan.claims?.map(writeClaim),
    ranges: plan.ranges?.map(writeRange),
    risks: plan.risks?.map(writeRisk),
    correlations: plan.correlations?.map(writeCorrelation),
    statusCodes: plan.statusCodes?.map(writeStatusCode),
    recommendations: plan.recommendations?.map(writeRecommendation),
    actions: plan.actions?.map(writeAction),
    scenarios: section(plan.scenarios.map(writeScenario)),
  });
}

/** A section with nothing in it is left out. */
const section = <Section extends object>(writtenValue: Section): Section | undefined =>
  Object.keys(writtenValue).length === 0 ? undefined : writtenValue;

const byName = <Value, Written>(
  record: { readonly [name: string]: Value },
  write: (value: Value) => Written,
): Record<string, Written> => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, write(value)]));

function writeExpect({ posts, people, fte: full, cost, printedTotal, toNearest }: Expect) {
  const total = printedTotal === undefined ? {} : { total: poundsOf(printedTotal) };
  return givenValue({
    posts,
    people,
    fte: full === undefined ? undefined : writtenFte(full),
    cost: section({ ...yearsToPounds(cost ?? []), ...total }),
    toNearest: toNearest === 1 ? undefined : poundsOf(toNearest),
  });
}

const writeRange = ({ id, title, low, high, source }: InputRange) =>
  givenValue({
    id,
    title: title === id ? undefined : title,
    low: writeChange(low),
    high: writeChange(high),
    source: sourceOf(source),
  });

function writeScenario({ id, title, from, changes }: Scenario) {
  return givenValue({
    id,
    title: title === id ? undefined : title,
    from,
    changes: changes.map(writeChange),
  });
}
