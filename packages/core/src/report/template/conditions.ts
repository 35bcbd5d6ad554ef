import { isNil } from "../../tables/index.ts";
import { notesOf, type Writer } from "../writer.ts";

/** What a template repeats something for. */
export const REPEATED = ["year", "source", "post"] as const;

/** Whether something holds of a plan. */
type Holds = (writer: Writer) => boolean;

const hasGap =
  (level: "confirmed" | "conditional" | "total"): Holds =>
  ({ forecast: { gap, years } }) =>
    years.some((financialYear) => !isNil(gap[level][financialYear]!));

const hasMoney =
  (status: "confirmed" | "conditional" | "unconfirmed"): Holds =>
  ({ forecast: { plan } }) =>
    plan.funding.some((source) => source.status === status);

/** What a template may ask of a plan, as `{{if gap.confirmed}}`, by its name. */
export const conditions: { readonly [name: string]: Holds } = {
  "gap.confirmed": hasGap("confirmed"),
  "gap.conditional": hasGap("conditional"),
  "gap.total": hasGap("total"),
  confirmed: hasMoney("confirmed"),
  conditional: hasMoney("conditional"),
  unconfirmed: hasMoney("unconfirmed"),
  funding: ({ forecast: { plan } }) => plan.funding.length > 0,
  reserves: ({ forecast: { plan } }) =>
    plan.funding.some(({ reserve }) => reserve !== undefined) || (plan.budget?.reserves.length ?? 0) > 0,
  budget: ({ forecast: { plan } }) => plan.budget !== undefined,
  // Of a medium-term budget alone, nothing is costed and funded.
  costs: ({ forecast: { plan } }) =>
    plan.posts.length + plan.lines.length + plan.funding.length > 0 || plan.budget === undefined,
  posts: ({ forecast: { plan } }) => plan.posts.length > 0,
  lines: ({ forecast: { plan } }) => plan.lines.length > 0,
  income: ({ forecast: { cost } }) => cost.income !== undefined,
  capital: ({ forecast: { plan } }) => plan.lines.some(({ spend }) => spend === "capital"),
  "several-years": ({ forecast: { years } }) => years.length > 1,
  "goes-on": ({ goesOn }) => goesOn.annual > 0,
  "carry-forward": ({ forecast }) =>
    notesOf(forecast, "carry-forward-needed").length + notesOf(forecast, "carried-forward").length > 0,
  headroom: ({ forecast }) => notesOf(forecast, "headroom").some(({ amount }) => amount! >= 100),
  exempt: ({ exempt }) => exempt,
  demand: ({ forecast: { plan } }) => (plan.demand?.length ?? 0) > 0,
  actions: ({ forecast: { plan } }) => (plan.actions?.length ?? 0) > 0,
  options: ({ options }) => options.length > 0,
  agency: ({ forecast: { cost, years } }) =>
    years.some((financialYear) => cost.byComponent.agency[financialYear]! !== 0),
};

/** Of a source that something is repeated for: how sure it is. */
export const isSourceCondition = (condition: string): boolean =>
  ["source.confirmed", "source.conditional", "source.unconfirmed", "source.reserve"].includes(condition);
