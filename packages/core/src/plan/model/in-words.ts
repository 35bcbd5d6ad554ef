import { dayInWords } from "../../calendar/index.ts";
import { asPercent, asPounds, type Millionths, type Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import { byId } from "./by-id.ts";
import type { Plan, YearSum } from "./plan.ts";
import type { Approved, Ceiling, FundingSource } from "./sums.ts";

/** A ceiling and its years: "£2,200,000 from 2024/25 to 2026/27", in the words for sums of money that are given. */
export const ceilingInWords = ({ amount, from, to }: Ceiling, wordingOf: (total: Pence) => string = asPounds): string =>
  `${wordingOf(amount)} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`;

/** Who has approved something: "by Cabinet on 8 July 2024 (CF/22/24-25)". */
export const approvalInWords = ({ by, on, reference }: Approved): string =>
  [`by ${by}`, on && `on ${dayInWords(on)}`, reference && `(${reference})`].filter((part) => part).join(" ");

/** More names than so many are not listed. */
const MOST_NAMED = 3;

/** What a source pays a share of: "27% of Director", or what it is ring-fenced to where it pays all of it. */
export function paysInWords(
  { teams, tags, posts, lines, share }: NonNullable<FundingSource["pays"]>,
  plan: Pick<Plan, "posts" | "lines">,
): string {
  const names = [
    ...posts.map((id) => byId(plan.posts, id)?.title ?? id),
    ...lines.map((id) => byId(plan.lines, id)?.title ?? id),
    ...teams.map((team) => `the team ${team}`),
    ...tags.map(({ key, value }) => `the tag ${key === undefined ? "" : `${key}: `}${value}`),
  ];
  const named = names.length > MOST_NAMED ? "each cost that it names" : listed(names);
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
