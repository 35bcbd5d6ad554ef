import { asPercent, asPounds } from "../../money/index.ts";
import { byId, type FundingSource } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, titleById } from "./findings.ts";

const rules = {
  "capital-on-revenue":
    "capital money pays a revenue cost only under a direction: flexible use of capital receipts, or a capitalisation direction",
  share: "that is another source's share of it",
  "ring-fence": "the cost is outside its ring-fence",
} as const;

/** What a source with money left was not allowed to pay, and by which rule. */
export function refused({ plan, funding }: Findings): readonly Note[] {
  return funding.byLevel.total.refusals.map(({ source, year, rule, amount, rows, rowCount }) => ({
    code: "refused-by-rule",
    year,
    of: source,
    amount,
    text: `${titleById(plan.funding, source)} could not pay ${asPounds(amount)} of ${listed(rows)}${
      rowCount > rows.length ? ` and ${rowCount - rows.length} more` : ""
    } in ${year} (${rule}): ${reasonOf(rule, byId(plan.funding, source)!, plan)}.`,
  }));
}

/** A source with a share pays no more of the costs that it names, nor a larger source for what a part of it is for. */
function reasonOf(rule: keyof typeof rules, { id, pays }: FundingSource, { funding }: Findings["plan"]): string {
  if (rule !== "ring-fence") return rules[rule];
  if (pays?.share) return `it pays its share of ${asPercent(pays.share.rate)} of the costs that it names, and no more`;
  const hasParts = funding.some(({ within }) => within === id);
  return hasParts ? `${rules[rule]}, or for a part of it that may draw no more` : rules[rule];
}

/** Revenue money that pays a capital cost. */
export function revenueContributions({ plan, funding }: Findings): readonly Note[] {
  return funding.byLevel.total.revenueContributions.map(({ source, year, amount }) => ({
    code: "revenue-contribution",
    year,
    of: source,
    amount,
    text: `${titleById(plan.funding, source)} pays ${asPounds(amount)} of capital cost in ${year}: a revenue contribution to capital.`,
  }));
}
