import { dayInWords } from "../../calendar/index.ts";
import { asPercent, asPounds, type Millionths, type Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import { byId } from "./by-id.ts";
import type { PercentStated, Plan, YearSum } from "./plan.ts";
import type { Approved, Ceiling, FundingSource, Line, NamedCosts } from "./sums.ts";

/** A ceiling and its years: "£2,200,000 from 2024/25 to 2026/27", in the words for sums of money that are given. */
export const ceilingInWords = ({ amount, from, to }: Ceiling, wordingOf: (total: Pence) => string = asPounds): string =>
  `${wordingOf(amount)} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`;

/** Who has approved something: "by Cabinet on 8 July 2024 (CF/22/24-25)". */
export const approvalInWords = ({ by, on, reference }: Approved): string =>
  [`by ${by}`, on && `on ${dayInWords(on)}`, reference && `(${reference})`].filter((part) => part).join(" ");

/** More names than so many are not listed. */
const MOST_NAMED = 3;

/** Costs that are named: "Director and the team Care", or of many the words for all of them. */
function namedInWords(
  { teams, tags, posts, lines }: NamedCosts,
  plan: Pick<Plan, "posts" | "lines">,
  many: string,
): string {
  const names = [
    ...posts.map((id) => byId(plan.posts, id)?.title ?? id),
    ...lines.map((id) => byId(plan.lines, id)?.title ?? id),
    ...teams.map((team) => `the team ${team}`),
    ...tags.map(({ key, value }) => `the tag ${key === undefined ? "" : `${key}: `}${value}`),
  ];
  return names.length > MOST_NAMED ? many : listed(names);
}

type PercentSum = Extract<Line["sum"], { readonly is: "percent" }>;
type Records = Pick<Plan, "posts" | "lines" | "funding">;

/** What a percentage is of: "The grant", "the cost of Director and the team Care", "what all employees cost". */
export function baseInWords(base: PercentSum["of"], plan: Records): string {
  if (base.is === "employed") return "what all employees cost";
  if (base.is === "sources") return listed(base.sources.map((id) => byId(plan.funding, id)?.title ?? id));
  return `the cost of ${namedInWords(base, plan, "what it names")}`;
}

/** What a line comes to as a percentage: "4% of The grant". Income is held below nothing. */
export const percentInWords = (sum: PercentSum, plan: Records): string =>
  `${percentsInWords(sum.percent)} of ${baseInWords(sum.of, plan)}`;

/** "4%", "10% in 2022/23 and 13% in 2023/24". */
export function percentsInWords(percent: PercentStated): string {
  const inWords = (rate: Millionths): string => asPercent(Math.abs(rate) as Millionths);
  return typeof percent === "number"
    ? inWords(percent)
    : listed(percent.map(({ year, rate }) => `${inWords(rate)} in ${year}`));
}

/** What a source pays a share of: "27% of Director", or what it is ring-fenced to where it pays all of it. */
export function paysInWords(
  { share, ...names }: NonNullable<FundingSource["pays"]>,
  plan: Pick<Plan, "posts" | "lines">,
): string {
  const named = namedInWords(names, plan, "each cost that it names");
  if (share === undefined) return named;
  return `${asPercent(share.rate)} of ${named}${share.otherwise === "next" ? " (others pay what it cannot)" : ""}`;
}

/** What a vacancy factor takes off, in words: "5%", or sums of years. */
export const factorInWords = (
  factor: { readonly percent: Millionths } | { readonly perYear: readonly YearSum[] },
): string =>
  "percent" in factor
    ? asPercent(factor.percent)
    : listed(factor.perYear.map(({ year, amount }) => `${asPounds(amount)} in ${year}`));
