import { ON_COSTS, type OnCostName } from "../../plan/index.ts";

/** What a sum of money is. */
export type Measure =
  | "carried"
  | "overspend"
  | "unspent"
  | "short"
  | "spare"
  | "savings"
  | "built-in"
  | "bid"
  | "investment"
  | "reserve"
  | "income"
  | "budget"
  | "funding"
  | "cost";

/** A phrase in the singular, and what it says. */
type Entries<Says> = readonly (readonly [says: Says, ...phrases: string[]])[];

/** Words that say what a sum of money is: where several do, the first of this list counts. */
export const measures: Entries<Measure> = [
  [
    "carried",
    "carry forward",
    "carried forward",
    "carried it forward",
    "carry it forward",
    "brought forward",
    "rolled forward",
  ],
  ["overspend", "overspend", "overspent", "over spend", "overspending", "adverse variance"],
  [
    "unspent",
    "unspent",
    "underspend",
    "underspent",
    "under spend",
    "underspending",
    "left over",
    "unused",
    "favourable variance",
  ],
  ["short", "short", "shortfall", "gap", "budget gap", "funding gap", "deficit"],
  ["spare", "spare", "headroom", "surplus"],
  ["savings", "saving"],
  ["built-in", "built in", "built into", "already", "included in"],
  ["bid", "bid"],
  ["investment", "investment"],
  ["reserve", "reserve", "balance"],
  ["funding", "grant"],
  ["income", "income", "receipt"],
  ["budget", "budget"],
  ["funding", "funding", "fund", "growth", "available", "money", "contribution", "allocation"],
  ["cost", "cost", "spend", "spent", "spending", "expenditure", "outturn", "pressure", "bill"],
];

/** What a measure may be said to be besides. */
export interface Qualifiers {
  readonly side?: "gross" | "net";
  readonly span?: "full-year" | "full-year-effect" | "part-year";
  readonly recurs?: "one-off" | "recurrent";
  readonly spend?: "capital" | "revenue";
  readonly status?: "confirmed" | "conditional" | "unconfirmed";
  readonly part?: PayPart;
  readonly point?: "opening" | "closing";
  readonly flow?: "in" | "out";
  /** A change from before, or, where no measure is named, something on top of what there is. */
  readonly changed?: "change" | "addition";
}

/** A part of a cost that a plan tells apart. */
export type PayPart = "posts" | "staffing" | "pay" | "agency" | OnCostName | "on-costs";

type QualifierEntry = {
  readonly [Key in keyof Qualifiers]-?: readonly [Key, NonNullable<Qualifiers[Key]>, ...string[]];
}[keyof Qualifiers];

export const qualifiers: readonly QualifierEntry[] = [
  ["side", "gross", "gross"],
  ["side", "net", "net"],
  ["span", "full-year-effect", "full year effect"],
  ["span", "full-year", "full year", "whole year"],
  ["span", "part-year", "part year effect", "part year"],
  ["recurs", "one-off", "one off", "once only", "non recurrent", "non recurring", "time limited"],
  ["recurs", "recurrent", "recurrent", "recurring", "ongoing", "on going"],
  ["spend", "capital", "capital"],
  ["spend", "revenue", "revenue"],
  ["status", "confirmed", "confirmed"],
  ["status", "conditional", "conditional"],
  ["status", "unconfirmed", "unconfirmed"],
  ["part", "agency", "agency staff", "agency worker", "agency cover", "agency"],
  ["part", "staffing", "staffing", "staff", "employee", "salary", "wage"],
  ["part", "posts", "post"],
  ["part", "pay", "pay"],
  ...ON_COSTS.map(({ name, words }) => ["part", name, ...words.phrases] as const),
  ["part", "on-costs", "on cost", "oncost"],
  ["point", "opening", "opening"],
  ["point", "closing", "closing"],
  ["flow", "out", "use of", "drawn", "draw", "drawdown", "draw down", "utilised", "released", "from"],
  ["flow", "in", "transfer to", "transferred to", "contribution to", "into", "to"],
  ["changed", "change", "increase", "rise", "decrease", "reduction", "uplift", "fall", "higher", "lower"],
  ["changed", "addition", "additional", "extra", "further", "another", "more", "new"],
];

/** Words that say nothing of which sum is meant, or that mean the whole. */
export const fillers: ReadonlySet<string> = new Set(
  [
    "a an the this that these those which it its there their our we they and or of in on at by for with as per all any both each such so",
    "is are was were be been being will would shall has have had having do does can",
    "make made need needed require required provide provided give given set aside allow allowed allocated approve approved",
    "agree agreed include included including amount come came stand stood arise arising leave left identified",
    "expected estimated estimate forecast forecasted projected projection planned proposed anticipated indicative provisional current currently actual final",
    "other overall total sum figure value level target year financial annual",
    "council authority programme project scheme proposal plan package work report paper around against over between toward towards",
    "about up out within under same only also now then than pound met paid used cost effect related associated resulting arise end team potential cumulative government central period term",
  ].flatMap((lineText) => lineText.split(" ")),
);
