import { firstDay, type Plan, type PlanSpec, readField, writePlan } from "@outturn/core";
import { type FormPart, isWithin, keyOf, type Written, withKey } from "./form-part.ts";
import { textPart, wrongAs } from "./text-part.ts";

/** The part of a mapping that is of the plan. */
const planIn = (written: Written): Written => (written.plan ?? {}) as Written;

const inPlan = (written: Written, key: string, value: unknown): Written =>
  withKey(written, "plan", withKey(planIn(written), key, value));

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a plan says besides its posts and no list does: title, years, and what is paid into the pension fund. */
export function planParts(written: Written, fileName: string): readonly FormPart[] {
  const plan = planIn(written);
  return [
    textPart({
      label: "Title of the plan",
      hint: `If it is left empty: Posts of ${fileName}`,
      start: textIn(plan.title),
      width: 30,
      check: () => undefined,
      put: (given, text) => inPlan(given, "title", text === "" ? undefined : text),
      owns: (path) => isWithin(path, "plan.title"),
    }),
    yearPart("First year", "from", plan),
    yearPart("Last year", "to", plan),
    pensionPart(plan),
  ];
}

function yearPart(label: string, end: "from" | "to", plan: Written): FormPart {
  return textPart({
    label,
    hint: "A financial year, such as 2026/27",
    start: textIn(keyOf(plan.years, end)),
    width: 10,
    check: (text) => (text === "" ? "Enter a year such as 2026/27." : wrongAs("year", text)),
    put: (given, text) =>
      inPlan(given, "years", withKey((planIn(given).years ?? {}) as Written, end, text === "" ? undefined : text)),
    owns: (path) => path === `plan.years.${end}` || (end === "to" && isWithin(path, "plan.years")),
  });
}

/** The employer's rate, from the plan's first year on. Other rates that a mapping has are kept while nothing is typed. */
function pensionPart(plan: Written): FormPart {
  const before = keyOf(plan.onCosts, "pension");
  const start = simpleRate(before);
  const isKept = before !== undefined && start === "";
  return textPart({
    label: "What the employer pays into the pension fund",
    hint: isKept
      ? "The mapping has its own rates, which are kept while this is empty."
      : "A per cent of pay, such as 20%; or none. Nothing is assumed.",
    start,
    width: 10,
    check: (text) => (text === "" || text === "none" ? undefined : wrongAs("percent", text)),
    put: (given, text) => {
      if (text === "")
        return isKept ? given : inPlan(given, "onCosts", withKey(onCostsIn(given), "pension", undefined));
      const pension =
        text === "none" ? text : [{ from: firstDayOf(given), rate: text.endsWith("%") ? text : `${text}%` }];
      return inPlan(given, "onCosts", withKey(onCostsIn(given), "pension", text === start ? before : pension));
    },
    owns: (path) => isWithin(path, "plan.onCosts"),
  });
}

const onCostsIn = (written: Written): Written => (planIn(written).onCosts ?? {}) as Written;

/** The one rate of a pension that has one, as it is written. */
function simpleRate(pension: unknown): string {
  if (pension === "none") return pension;
  const rate = Array.isArray(pension) && pension.length === 1 ? keyOf(pension[0], "rate") : undefined;
  return typeof rate === "string" && rate.endsWith("%") ? rate : "";
}

/** The day that the plan begins on; a day that no plan begins on where its first year cannot be read. */
function firstDayOf(written: Written): string {
  const year = textIn(keyOf(planIn(written).years, "from"));
  return wrongAs("year", year) === undefined ? firstDay(readField("year", year)) : "2000-04-01";
}

/** Which sections of a plan go on with other posts. */
const GOES_ON: Readonly<Record<keyof PlanSpec, boolean>> = {
  outturn: false,
  title: true,
  organisation: true,
  source: false,
  illustrative: true,
  years: true,
  conventions: true,
  payScales: true,
  grades: true,
  payAwards: true,
  onCosts: true,
  vacancyFactor: true,
  agencyRates: true,
  posts: false,
  lines: false,
  savings: true,
  funding: true,
  expect: false,
  budget: false,
  claims: false,
  scenarios: false,
  ranges: false,
  demand: false,
  entrants: false,
  risks: false,
  correlations: false,
  caseloads: false,
  statusCodes: false,
  recommendations: false,
  actions: false,
};

/** The years, rates and funding of a plan, with the savings that funding rests on, as they may be written. */
export function keptOf(plan: Plan): Written {
  const written = Object.entries(writePlan(plan)) as readonly [keyof PlanSpec, unknown][];
  return Object.fromEntries(written.filter(([section]) => GOES_ON[section]));
}
